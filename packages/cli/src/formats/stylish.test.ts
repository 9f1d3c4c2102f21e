import type { Assessment, Finding, Place, Rating } from '@commentlint/core'
import picocolors from 'picocolors'
import { expect, it } from 'vitest'
import type { DraftReport, Verdict } from '../lint/report.js'
import { stylish } from './stylish.js'

async function print(verdicts: Verdict[], { width = 80, quiet = false, colour = false } = {}) {
  async function* all() {
    yield* verdicts
  }
  let text = ''
  const style = picocolors.createColors(colour)
  for await (const part of stylish(all(), { style, width, quiet, prefix: '', rules: [] }))
    text += part
  return text
}

/** The place of some words, which begin their line or follow a line break. */
function placeOf(text: string, words: string): Place {
  const offset = text.indexOf(words)
  const above = text.slice(0, offset).split('\n')
  const start = { line: above.length, column: (above.at(-1)?.length ?? 0) + 1, offset }
  return { start, end: { ...start, offset: offset + words.length } }
}

type Said = Pick<Finding, 'ruleId' | 'severity' | 'reason'> & { words: string; note?: string }

function verdict(
  text: string,
  report: Partial<DraftReport>,
  rating: Rating | null,
  found: Said[] = [],
): Verdict {
  const assessment: Assessment = {
    score: rating === null ? null : 8,
    rating,
    aspects: { length: 0, specificity: 0, relevance: 0, contribution: 0, readability: 0 },
    details: { words: 0, ownWords: 0, formulas: [], contributions: [] },
    findings: found.map(({ words, ...one }) => ({ ...one, place: placeOf(text, words), url: '' })),
    evidence: [],
    topics: [],
    abstained: rating === null ? { reason: 'language', detail: 'This is not English.' } : null,
    skipped: [],
  }
  return {
    text,
    start: 0,
    story: null,
    parent: null,
    report: { path: 'd.md', story: null, parent: null, error: null, assessment, ...report },
  }
}

const thanks =
  '---\nstory: ../s.md\n---\nThank you, great post! 🙏 It made me think about some things.\n'

const several = [
  verdict('Fine.', { path: 'drafts/fine.md', story: 's.md' }, 'strong'),
  verdict('Fine.', { path: 'drafts/日本語.md', story: 's.md' }, 'solid'),
  verdict(thanks, { path: 'drafts/thanks.md', story: 's.md' }, 'generic', [
    {
      ruleId: 'no-generic',
      severity: 'error',
      reason: 'This could stand under any story, because only thanks and praise are left in it.',
      note: 'More about it: praise says nothing.',
      words: 'Thank you, great post! 🙏 It made me think about some things.',
    },
    {
      ruleId: 'min-length',
      severity: 'warn',
      reason: 'Too little is said.',
      words: 'Thank you, great post! 🙏 It made me think about some things.',
    },
    {
      ruleId: 'no-vague',
      severity: 'info',
      reason: '“some things” names nothing.',
      words: 'some things',
    },
  ]),
  verdict('Schön.', { path: 'rows.jsonl', row: 12, id: 'c-991' }, null),
  verdict(
    thanks,
    {
      path: 'lost.md',
      story: 's.md',
      assessment: null,
      error: {
        code: 'story-missing',
        message: '../s.md does not exist.',
        place: placeOf(thanks, '../s.md'),
      },
    },
    null,
  ),
  verdict('Fine.', { path: 'last.md' }, 'strong'),
]

it('shows the rating of each draft, and the words of each finding', async () => {
  expect(await print(several)).toBe(`\
strong       8  drafts/fine.md
solid        8  drafts/日本語.md

generic      8  drafts/thanks.md  on s.md
   4:1  error  This could stand under any story, because only thanks and praise
               are left in it.  no-generic
               More about it: praise says nothing.
   4:1  warn   Too little is said.  min-length
        │ Thank you, great post! 🙏 It made me think about some things.
        │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  4:50  info   “some things” names nothing.  no-vague
        │ Thank you, great post! 🙏 It made me think about some things.
        │                                                  ^^^^^^^^^^^

no verdict      rows.jsonl:12  (c-991)
    info   This is not English.

unreadable      lost.md  on s.md
  2:8  error  ../s.md does not exist.
       │ story: ../s.md
       │        ^^^^^^^

strong       8  last.md

6 drafts: 2 strong, 1 solid, 1 generic, 1 no verdict, 1 unreadable
2 errors, 1 warning, 2 infos
`)
})

it('puts the story below a name that leaves no room for it', async () => {
  const path = `${'deep/'.repeat(6)}thanks.md`
  const [first, second] = (
    await print([verdict('', { path, story: 'stories/first-followers.md' }, null)], { width: 60 })
  ).split('\n')
  expect(first).toBe(`no verdict      ${path}`)
  expect(second).toBe('                on stories/first-followers.md')
})

it('shows only troubled drafts when it is to be quiet', async () => {
  const text = await print(several, { quiet: true })
  expect(text).not.toContain('fine.md')
  expect(text).toContain('thanks.md')
  expect(text).toMatch(/\n6 drafts: /)
})

it('says when there is nothing to improve', async () => {
  expect(await print([verdict('Fine.', {}, 'strong')])).toMatch(
    /\n1 draft: 1 strong\nNothing to improve\.\n$/,
  )
  expect(await print([verdict('Fine.', {}, 'strong')], { quiet: true })).toBe(
    '1 draft: 1 strong\nNo errors.\n',
  )
  expect(await print([])).toBe('')
})

it('shows what a thin draft lacks where no finding says it, and praises it for nothing', async () => {
  expect(await print([verdict('Nice.', { path: 'nice.md' }, 'thin')])).toBe(
    [
      'thin         8  nice.md',
      '                weakest in length (0 of 100) and specificity (0)',
      '',
      '1 draft: 1 thin',
      'No findings.',
      '',
    ].join('\n'),
  )
})

it('changes nothing but colour when it is coloured', async () => {
  const coloured = await print(several, { colour: true })
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
  expect(coloured).toMatch(escapes)
  expect(coloured.replace(escapes, '')).toBe(await print(several))
})
