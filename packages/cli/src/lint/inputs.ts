import { decodeText, NotTextError } from '../io/decode.js'
import { readChunks, readText, UnreadableError } from '../io/read-file.js'
import type { Input } from '../sources/source.js'

/** A file on disk. */
export function fileInput(path: string): Input {
  return { path, isFile: true, text: () => readText(path), chunks: () => readChunks(path) }
}

/** What stands on stdin, read once, under the name it is given. */
export function streamInput(path: string, stream: AsyncIterable<Uint8Array>): Input {
  return {
    path,
    isFile: false,
    chunks: () => stream,
    async text() {
      const chunks: Uint8Array[] = []
      for await (const chunk of stream) chunks.push(chunk)
      try {
        return decodeText(Buffer.concat(chunks))
      } catch (error) {
        if (error instanceof NotTextError) throw new UnreadableError(error.code, error.message)
        throw error
      }
    },
  }
}
