import { readdirSync, readFileSync } from 'node:fs'
import type { LabelledComment, Part } from './labelled.js'

const folder = new URL('own/', import.meta.url)

/**
 * Our own comments on stories of many kinds, each labelled by its writer before commentlint had seen
 * it. The grammar was never adjusted to any of them, so they show how often a formula is not known.
 *
 * A file is a sequence of stories: `# id | title`, the text with one paragraph per line, and the
 * comments, one per line, each after `g` (generic) or `s` (specific) and how much it adds, 0 to 3.
 */
export function readOwn(part: Part): LabelledComment[] {
  const files = new URL(`${part}/`, folder)
  return readdirSync(files)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, files), 'utf8').split(/^# /mu).slice(1))
    .flatMap(readStory)
}

const COMMENT = /^([gs])([0-3]) (.+)$/u

function readStory(section: string): LabelledComment[] {
  const [heading = '', ...lines] = section.split('\n').filter((line) => line !== '')
  const [id = '', title = ''] = heading.split('|', 2).map((side) => side.trim())
  const text = lines.filter((line) => !COMMENT.test(line)).join('\n\n')
  const story = { id: `own-${id}`, title, text }
  return lines.flatMap((line, at) => {
    const [, kind, adds, comment = ''] = COMMENT.exec(line) ?? []
    if (kind === undefined) return []
    const label = kind === 'g' ? 'generic' : 'specific'
    return [{ id: `own-${id}-${at}`, source: 'own', comment, story, label, adds: Number(adds) }]
  })
}
