import { readdirSync, readFileSync } from 'node:fs'
import type { Story } from '../../../core/src/types.js'

/** A comment of our own, judged by who wrote it before commentlint had seen it. */
export interface FreshComment {
  readonly comment: string
  readonly story: Story
  readonly isGeneric: boolean
  /** How much it adds, 0 to 3. */
  readonly adds: number
}

const folder = new URL('fresh/', import.meta.url)

/**
 * Comments of our own on stories of many kinds. None of them was used to mend the grammar, so that
 * they tell how often a formula is not known.
 *
 * A file holds stories, one after another: `# id | title`, the text, a paragraph a line, and the
 * comments, one a line, each after `g0` (generic) or `s1` to `s3` (specific, and how much it adds).
 */
export function readFresh(): FreshComment[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/^# /mu).slice(1))
    .flatMap(readStory)
}

const COMMENT = /^([gs])([0-3]) (.+)$/u

function readStory(section: string): FreshComment[] {
  const [heading = '', ...lines] = section.split('\n').filter((line) => line !== '')
  const text = lines.filter((line) => !COMMENT.test(line)).join('\n\n')
  const story = { title: heading.slice(heading.indexOf('|') + 1).trim(), text }
  return lines.flatMap((line) => {
    const [, kind, adds, comment = ''] = COMMENT.exec(line) ?? []
    return kind === undefined
      ? []
      : [{ comment, story, isGeneric: kind === 'g', adds: Number(adds) }]
  })
}
