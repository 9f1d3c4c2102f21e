import { describe, expect, test } from 'vitest'
import type { Example } from '../../../core/src/rules/rule.js'
import { summaryPrompt } from '../new-rule/templates.js'
import { judge } from './judge.js'
import { loadRules } from './load-rules.js'
import { prompt, renderRuleReadme } from './rule-readme.js'
import { rulesFolder } from './workspace.js'

const folders = await loadRules()

/** Rules that judge the comment as a whole, and so have one finding or none. */
const wholeComment = [
  'answer-the-parent',
  'give-a-reason',
  'min-length',
  'no-generic',
  'no-parroting',
  'refer-to-story',
]

const isEmpty = ({ comment }: Example) => comment === ''
const hasEmoji = ({ comment }: Example) => /\p{Extended_Pictographic}/u.test(comment)
const hasQuotation = ({ comment }: Example) => /^>|["“«][^"”»]+["”»]/m.test(comment)

test('there are rules', () => {
  expect(folders.length).toBeGreaterThan(0)
})

describe.each(folders.map((folder) => [folder.id, folder] as const))('%s', (id, folder) => {
  const { rule, examples, readme } = folder
  const all = [...examples.valid, ...examples.invalid]

  test('has the name of its folder', () => {
    expect(rule.id).toBe(id)
  })

  test('says in one line what it flags', () => {
    expect(rule.summary).toMatch(/^\S[^\n]{9,100}[^.\s]$/)
  })

  test('has options whose defaults obey their own schema', () => {
    for (const { type, description, default: value, minimum, maximum } of Object.values(
      rule.options,
    )) {
      if (type === 'integer') expect(value).toSatisfy(Number.isSafeInteger)
      expect(value).toBeGreaterThanOrEqual(minimum ?? -Infinity)
      expect(value).toBeLessThanOrEqual(maximum ?? Infinity)
      expect(description).toMatch(/\S/)
    }
  })

  test('has a summary of its own', () => {
    expect(rule.summary).not.toBe(summaryPrompt)
  })

  test('has examples that are fine and not fine, empty, with emoji and with a quotation', () => {
    expect(examples.valid.length).toBeGreaterThan(0)
    expect(examples.invalid.length).toBeGreaterThan(0)
    expect(all.filter(isEmpty), 'an empty comment').not.toEqual([])
    expect(all.filter(hasEmoji), 'a comment with emoji').not.toEqual([])
    expect(all.filter(hasQuotation), 'a comment with a quotation').not.toEqual([])
  })

  test('has an example with two findings, if it can have two', () => {
    const most = Math.max(...examples.invalid.map(({ reports = [] }) => reports.length))
    const isOfParts = !wholeComment.includes(id)
    expect(most, 'findings; a rule of the comment as a whole is listed above').toBeGreaterThan(
      isOfParts ? 1 : 0,
    )
  })

  test('has a README that says why and is up to date', () => {
    expect(readme).not.toBeNull()
    expect(readme?.includes(prompt), `README.md still has: ${prompt}`).toBe(false)
    expect(renderRuleReadme(folder, judge), '`pnpm gen` writes README.md anew').toBe(readme)
  })

  test.each(examples.valid)('leaves alone: $name', (example) => {
    expect(judge(rule, example)).toEqual([])
  })

  test.each(examples.invalid)('flags: $name', (example) => {
    const findings = judge(rule, example)
    expect(example.reports, 'an invalid example names its reports').not.toHaveLength(0)
    expect(findings.map(({ actual, place }) => ({ actual, ...place.start }))).toMatchObject(
      example.reports ?? [],
    )
    for (const { reason, url } of findings) {
      expect(reason).toMatch(/^\S.*[.?!]$/s)
      expect(url).toContain(`/${rulesFolder}/${id}#readme`)
    }
  })
})
