import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Assessment, createLinter } from '../src/index.js'
import { loadMeaning } from '../src/meaning.js'

/** A story and the comments on it, from `cases/`; `vitest -u` rewrites the verdicts. */
interface Case {
  story: { title: string; text: string }
  comments: string[]
}

const folder = new URL('cases/', import.meta.url)
const linter = createLinter({ meaning: loadMeaning() })

describe('all verdicts, so that a change of the scoring shows every score that moved', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))

  it.each(names)('%s', async (name) => {
    const { story, comments } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case
    const prepared = linter.prepareStory(story)
    const told = comments.map((comment) =>
      tell(comment, linter.assess(comment, { story: prepared })),
    )
    const file = new URL(name.replace('.json', '.verdicts.txt'), folder)
    await expect(told.join('\n')).toMatchFileSnapshot(file.pathname)
  })
})

function tell(
  comment: string,
  { score, rating, aspects, findings, abstained }: Assessment,
): string {
  const sides = Object.entries(aspects).map(([side, value]) => `${side} ${percent(value)}`)
  const verdict =
    abstained === null
      ? `${score} ${rating}: ${sides.join(', ')}`
      : `no verdict: ${abstained.reason}`
  const found = findings.map(({ ruleId, severity, reason }) => `  ${severity} ${ruleId}: ${reason}`)
  return [comment.replaceAll('\n', ' / '), `  ${verdict}`, ...found, ''].join('\n')
}

function percent(value: number | null): string {
  return value === null ? '–' : String(Math.round(value * 100))
}
