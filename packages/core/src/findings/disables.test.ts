import { describe, expect, it } from 'vitest'
import { Lines } from '../text/lines.js'
import type { Finding } from '../types.js'
import type { DisableOptions } from './directive-findings.js'
import { applyDisables } from './disables.js'

const options: DisableOptions = {
  reportUnusedDisables: true,
  requireDisableReasons: false,
  ruleIds: ['no-generic', 'no-vague', 'refer-to-story'],
  url: 'https://example.org/disables',
}

/** Findings of a rule at each place where a word occurs. */
function found(comment: string, ruleId: string, word: string): Finding[] {
  const lines = new Lines(comment)
  return [...comment.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
    ruleId,
    severity: 'warn',
    reason: 'for the test',
    place: lines.place(index, index + word.length),
    url: '',
  }))
}

/** The findings that are left, as `ruleId line:column words`. */
function left(comment: string, findings: Finding[], change: Partial<DisableOptions> = {}) {
  return applyDisables(comment, findings, { ...options, ...change }).map(
    ({ ruleId, place: { start, end } }) =>
      `${ruleId} ${start.line}:${start.column} ${comment.slice(start.offset, end.offset)}`,
  )
}

describe('disable-next-line', () => {
  it('silences the named rule on the next line and nothing else', () => {
    const comment =
      '<!-- commentlint-disable-next-line no-vague -- the thing is named above -->\nThings happen.\nThings again.'
    const findings = [
      ...found(comment, 'no-vague', 'Things'),
      ...found(comment, 'no-generic', 'Things'),
    ]
    expect(left(comment, findings)).toEqual([
      'no-vague 3:1 Things',
      'no-generic 2:1 Things',
      'no-generic 3:1 Things',
    ])
  })

  it('without a rule silences them all', () => {
    const comment = '<!-- commentlint-disable-next-line -- a quotation -->\nThings happen.'
    const findings = [
      ...found(comment, 'no-vague', 'Things'),
      ...found(comment, 'no-generic', 'Things'),
    ]
    expect(left(comment, findings)).toEqual([])
  })

  it('looks past blank lines and other directives, whatever ends a line', () => {
    const comment =
      '<!-- commentlint-disable-next-line no-vague -->\r\n<!-- commentlint-disable-next-line no-generic -->\r\n\r\nThings happen.'
    const findings = [
      ...found(comment, 'no-vague', 'Things'),
      ...found(comment, 'no-generic', 'Things'),
    ]
    expect(left(comment, findings)).toEqual([])
  })

  it('leaves its own line alone', () => {
    const comment = '<!-- commentlint-disable-next-line no-vague --> Things here.\nThings there.'
    expect(left(comment, found(comment, 'no-vague', 'Things'))).toEqual(['no-vague 1:49 Things'])
  })
})

describe('disable and enable', () => {
  it('silences from there to the end', () => {
    const comment = 'Things.\n<!-- commentlint-disable no-vague -->\nThings.\n\nThings.'
    expect(left(comment, found(comment, 'no-vague', 'Things'))).toEqual(['no-vague 1:1 Things'])
  })

  it('silences up to the enable', () => {
    const comment =
      '<!-- commentlint-disable -->\nThings one.\n<!-- commentlint-enable -->\nThings two.'
    expect(left(comment, found(comment, 'no-vague', 'Things'))).toEqual(['no-vague 4:1 Things'])
  })

  it('can enable one rule again while the rest stays disabled', () => {
    const comment =
      '<!-- commentlint-disable -->\nWell.\n<!-- commentlint-enable no-vague -->\nThings so.'
    const findings = [
      ...found(comment, 'no-vague', 'Things'),
      ...found(comment, 'no-generic', 'Things'),
    ]
    expect(left(comment, findings)).toEqual(['no-vague 4:1 Things'])
  })

  it('takes several rules, with commas or without', () => {
    const comment = '<!-- commentlint-disable no-vague, no-generic min-length -->\nThings.'
    const findings = ['no-vague', 'no-generic', 'min-length'].flatMap((ruleId) =>
      found(comment, ruleId, 'Things'),
    )
    expect(left(comment, findings)).toEqual([])
  })

  it('may span lines', () => {
    const comment =
      '<!--\n  commentlint-disable no-vague -- it is a song:\n  Things\n-->\nThings go.'
    expect(left(comment, found(comment, 'no-vague', 'Things go'))).toEqual([])
  })
})

describe('a disable that silences nothing', () => {
  it('is reported at the rule that it names in vain', () => {
    const comment = '<!-- commentlint-disable-next-line no-vague, no-generic -->\nThings.'
    const findings = found(comment, 'no-vague', 'Things')
    expect(left(comment, findings)).toEqual(['unused-disable 1:46 no-generic'])
  })

  it('is reported as a whole when it names no rule', () => {
    const comment = 'Fine.\n<!-- commentlint-disable -->'
    expect(left(comment, [])).toEqual(['unused-disable 2:1 <!-- commentlint-disable -->'])
  })

  it('says what to do about it', () => {
    const comment = '<!-- commentlint-disable no-generic -->\nThings.'
    expect(applyDisables(comment, [], options)).toMatchObject([
      {
        severity: 'warn',
        reason: 'This disable silences no finding of no-generic: remove it.',
        url: 'https://example.org/disables',
      },
    ])
  })

  it.each([
    ['disable no-genric', 'There is no rule no-genric: did you mean no-generic?'],
    [
      'disable-next-line no-vague because it is quoted',
      'This disable silences no finding of because: remove it, or write -- before a reason.',
    ],
    ['disable no-fun -- as agreed', 'This disable silences no finding of no-fun: remove it.'],
    [
      'disable-line no-vague',
      'There is no commentlint-disable-line: write commentlint-disable-next-line above the line, or commentlint-disable.',
    ],
    [
      'disabled',
      'There is no commentlint-disabled: write commentlint-disable-next-line above the line, or commentlint-disable.',
    ],
  ])('is reported with what is wrong: %s', (directive, reason) => {
    const comment = `<!-- commentlint-${directive} -->\nThings.`
    const findings = applyDisables(comment, found(comment, 'no-vague', 'Things'), options)
    expect(findings.map((finding) => finding.reason)).toContain(reason)
  })

  it('is not reported when its rule lacked a story, but is when the rule is off', () => {
    const comment = '<!-- commentlint-disable refer-to-story no-vague -->\nThings.'
    const skipped = [
      { ruleId: 'refer-to-story', reason: 'no-story' },
      { ruleId: 'no-vague', reason: 'off' },
    ] as const
    expect(left(comment, [], { skipped })).toEqual(['unused-disable 1:41 no-vague'])
  })

  it('is not reported when the configuration says so', () => {
    const comment = '<!-- commentlint-disable -->\nFine.'
    expect(left(comment, [], { reportUnusedDisables: false })).toEqual([])
  })
})

describe('a disable without a reason', () => {
  const comment =
    '<!-- commentlint-disable no-vague -->\n<!-- commentlint-disable no-generic -- sent by hand -->\nThings.'
  const findings = [
    ...found(comment, 'no-vague', 'Things'),
    ...found(comment, 'no-generic', 'Things'),
  ]

  it('is fine by default', () => {
    expect(left(comment, findings)).toEqual([])
  })

  it('is reported when reasons are required', () => {
    expect(left(comment, findings, { requireDisableReasons: true })).toEqual([
      'disable-needs-reason 1:1 <!-- commentlint-disable no-vague -->',
    ])
  })

  it('is reported with what to write, and the page about it', () => {
    const comment = '<!-- commentlint-disable-next-line no-vague, no-generic -->\nThings happen.'
    const both = [
      ...found(comment, 'no-vague', 'Things'),
      ...found(comment, 'no-generic', 'Things'),
    ]
    const [finding] = applyDisables(comment, both, { ...options, requireDisableReasons: true })
    expect(finding).toMatchObject({
      severity: 'warn',
      reason:
        'Say why this is disabled: <!-- commentlint-disable-next-line no-vague no-generic -- the reason -->.',
      url: 'https://example.org/disables',
    })
  })

  it('is not required of an enable', () => {
    const comment =
      '<!-- commentlint-disable no-vague -- a quotation -->\nThings.\n<!-- commentlint-enable no-vague -->'
    const things = found(comment, 'no-vague', 'Things')
    expect(left(comment, things, { requireDisableReasons: true })).toEqual([])
  })
})

it('silences findings in whatever order they come', () => {
  const comment =
    'Things.\n<!-- commentlint-disable no-vague -- a quotation -->\nThings.\n<!-- commentlint-enable no-vague -->\nThings.'
  const things = found(comment, 'no-vague', 'Things')
  expect(left(comment, [...things].reverse())).toEqual([
    'no-vague 5:1 Things',
    'no-vague 1:1 Things',
  ])
})

describe('what is no directive', () => {
  it.each([
    'commentlint-disable no-vague',
    '<!-- a note about commentlint-disable -->',
    '<!-- commentlint disable no-vague -->',
    '<!-- commentlint-disable no-vague',
  ])('%s', (line) => {
    const comment = `${line}\nThings happen.`
    expect(left(comment, found(comment, 'no-vague', 'Things'))).toHaveLength(1)
  })
})

it('leaves findings as they came when there is no directive', () => {
  const comment = 'Things and things.'
  const findings = found(comment, 'no-vague', 'Things')
  expect(applyDisables(comment, findings, options)).toEqual(findings)
})

it('reads a megabyte of opened comments at once', () => {
  const comment = '<!-- commentlint-disable '.repeat(40_000)
  expect(left(comment, [])).toEqual([])
})

it('looks up each finding in one of the disables stacked above its line', () => {
  const stacked = Array.from(
    { length: 70_000 },
    (_, i) => `<!--commentlint-disable-next-line r${i}-->`,
  ).join('')
  const comment = `${stacked}\n${'Things '.repeat(70_000)}`
  const things = found(comment, 'no-vague', 'Things')
  expect(left(comment, things, { reportUnusedDisables: false })).toHaveLength(70_000)
})

it('counts the disable nearest to the line as used, and the one above it as unused', () => {
  const comment =
    '<!-- commentlint-disable-next-line no-vague -- a quotation -->\n<!-- commentlint-disable-next-line -- a quotation -->\nThings happen.'
  expect(left(comment, found(comment, 'no-vague', 'Things'))).toEqual([
    'unused-disable 1:36 no-vague',
  ])
})
