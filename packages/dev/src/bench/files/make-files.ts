import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jsonLines } from '../json-lines.js'
import { madeTexts } from '../texts.js'

/** A workspace that is gone after the benchmark. */
export interface MadeFiles {
  folder: string
  /** One of the drafts, from the folder. */
  firstDraft: string
  /** The `--stories` file, from the folder. */
  stories: string
  /** The same comments as JSON Lines. */
  rows: string
  /** The same four times over, for what needs long to be worth its start. */
  manyRows: string
}

/** Writes made comments of about 100 words as drafts under 40 stories. */
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
