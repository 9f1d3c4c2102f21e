import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jsonLines } from '../json-lines.js'
import { madeTexts } from '../texts.js'

/** A workspace that is removed after the benchmark. */
export interface MadeFiles {
  folder: string
  /** Path of one of the drafts, relative to the folder. */
  firstDraft: string
  /** Path of the `--stories` file, relative to the folder. */
  stories: string
  /** The same comments as JSON Lines. */
  rows: string
  /** The same rows four times, for runs that must be long to be worth their start-up. */
  manyRows: string
}

/** Writes generated comments of about 100 words as drafts under 40 stories. */
export function makeFiles(count: number): MadeFiles {
  const { comments, stories } = madeTexts(count)
  const folder = mkdtempSync(join(tmpdir(), 'commentlint-bench-'))
  for (const name of ['stories', 'drafts']) mkdirSync(join(folder, name))
  for (const { id, title, text } of stories.values())
    writeFileSync(join(folder, 'stories', `${id}.md`), `# ${title}\n\n${text}\n`)
  for (const { id, storyId, comment } of comments)
    writeFileSync(
      join(folder, 'drafts', `${id}.md`),
      `---\nstory: ../stories/${storyId}.md\n---\n\n${comment}\n`,
    )
  writeFileSync(join(folder, 'stories.jsonl'), jsonLines([...stories.values()]))
  return {
    folder,
    firstDraft: `drafts/${comments[0]?.id}.md`,
    stories: 'stories.jsonl',
    rows: jsonLines(comments),
    manyRows: jsonLines(comments).repeat(4),
  }
}
