import type { Story } from '@commentlint/core'
import { byteLines } from '../io/lines.js'
import { readChunks } from '../io/read-file.js'
import { LONGEST_LINE, lineText } from '../sources/line-text.js'
import { RowError, readStoryRow } from '../sources/row.js'

/** The stories of a `--stories` file, by id. */
export interface KnownStories {
  /** Absolute; null when there is none. */
  path: string | null
  byId: ReadonlyMap<string, Story>
  /** Lines that can't be read. */
  problems: { line: number; message: string }[]
}

/** Reads a `--stories` file; throws an `UnreadableError`. Empty lines are skipped. */
export async function readKnownStories(path: string): Promise<KnownStories> {
  return { path, ...(await storiesOf(readChunks(path))) }
}

/** Reads what a `--stories` file holds. */
export async function storiesOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Pick<KnownStories, 'byId' | 'problems'>> {
  const byId = new Map<string, Story>()
  const problems: KnownStories['problems'] = []
  let line = 0
  for await (const lines of byteLines(chunks, LONGEST_LINE)) {
    for (const bytes of lines) {
      line += 1
      try {
        const text = lineText(bytes)
        if (text.trim() === '') continue
        const { id, ...story } = readStoryRow(text)
        byId.set(String(id), story)
      } catch (error) {
        if (!(error instanceof RowError)) throw error
        problems.push({ line, message: error.message })
      }
    }
  }
  return { byId, problems }
}
