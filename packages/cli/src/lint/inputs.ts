import { readBytes, readChunks, readStream, textOf } from '../io/read-file.js'
import type { Input } from '../sources/source.js'

/** The name of the draft on stdin, unless it is given one. */
export const STDIN = '<stdin>'

/** A file on disk, with its content if that was read already. */
export function fileInput(path: string, held?: Uint8Array): Input {
  const bytes = async () => held ?? readBytes(path)
  return { path, isFile: true, bytes, ...withText(bytes), chunks: () => readChunks(path) }
}

/** The draft on stdin, read once, under the name it is given. */
export function streamInput(path: string, stream: AsyncIterable<Uint8Array>): Input {
  const bytes = () => readStream(stream)
  return { path, isFile: false, bytes, ...withText(bytes), chunks: () => stream }
}

function withText(bytes: Input['bytes']): Pick<Input, 'text'> {
  return { text: async () => textOf(await bytes()) }
}
