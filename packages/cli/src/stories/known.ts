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
  /** Lines that can't be read, or whose id an earlier line has. */
  problems: { line: number; message: string }[]
  /** Probable mistakes. */
  doubts: { line: number; message: string }[]
}

/** Reads a `--stories` file; throws an `UnreadableError`. Empty lines are skipped. */
export async function readKnownStories(path: string): Promise<KnownStories> {
  return { path, ...(await storiesOf(readChunks(path))) }
}

/** Reads the content of a `--stories` file. */
export async function storiesOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Omit<KnownStories, 'path'>> {
  const stories = new Stories()
  const problems: KnownStories['problems'] = []
  let line = 0
  for await (const lines of byteLines(chunks, LONGEST_LINE)) {
    for (const bytes of lines) {
      line += 1
      try {
        stories.add(lineText(bytes), line)
      } catch (error) {
        if (!(error instanceof RowError)) throw error
        problems.push({ line, message: error.message })
      }
    }
  }
  return { byId: stories.byId, problems, doubts: stories.doubts }
}

class Stories {
  readonly byId = new Map<string, Story>()
  readonly doubts: KnownStories['doubts'] = []
  readonly #lines = new Map<string, number>()

  /** Adds the story of a line; throws a `RowError`, also when its id is taken. */
  add(text: string, line: number): void {
    if (text.trim() === '') return
    const { id: given, doubt, ...story } = readStoryRow(text)
    // A mistake in one story tends to be in all.
    if (doubt !== undefined && this.doubts.length === 0)
      this.doubts.push({ line, message: doubt.message })
    const id = String(given)
    const before = this.#lines.get(id)
    if (before !== undefined) throw twice(id, before)
    this.byId.set(id, story)
    this.#lines.set(id, line)
  }
}

function twice(id: string, line: number): RowError {
  const message = `The id ${JSON.stringify(id)} is taken by line ${line}; this story is left out, so give it another id.`
  return new RowError('invalid-row', message)
}
