import { type Assessment, createLinter, type Rating } from '@commentlint/core'
import { describe, expect, it } from 'vitest'
import { Draft } from './draft.js'

const linter = createLinter()
const LINK = 'Look: https://example.com/tank'

/** An assessment of a text with one finding, about its link, whatever the rules are today. */
function assess(text: string): Assessment {
  const offset = text.indexOf('https://example.com/tank')
  const point = (at: number) => ({ line: 1, column: at + 1, offset: at })
  const place = { start: point(offset), end: point(offset + 24) }
  const finding = {
    ruleId: 'no-bare-link',
    severity: 'warn' as const,
    reason: 'Say what it shows.',
    actual: 'https://example.com/tank',
    place,
    url: 'https://example.com/rules',
  }
  return { ...linter.assess(text), findings: offset < 0 ? [] : [finding] }
}

function judge(draft: Draft) {
  return draft.answer(draft.version, assess(draft.text), true)
}

function rulesOf(draft: Draft): string[] {
  return (draft.judged?.findings ?? []).map(({ finding }) => finding.ruleId)
}

describe('Draft', () => {
  it('keeps a finding on its words while something is written before them', () => {
    const draft = new Draft()
    draft.change(LINK)
    judge(draft)
    draft.change(`Well. ${LINK}`)
    const placed = draft.judged?.findings.find(({ finding }) => finding.ruleId === 'no-bare-link')
    expect(draft.text.slice(placed?.start, placed?.end)).toBe('https://example.com/tank')
  })

  it('drops a finding at once when its words change', () => {
    const draft = new Draft()
    draft.change(LINK)
    judge(draft)
    expect(rulesOf(draft)).toContain('no-bare-link')
    draft.change('Look: https://example.com/tan')
    expect(rulesOf(draft)).not.toContain('no-bare-link')
  })

  it('places a late answer where its words are now', () => {
    const draft = new Draft()
    draft.change(LINK)
    const { version } = draft
    draft.change(`1. ${LINK}`)
    const judged = draft.answer(version, assess(LINK), true)
    expect(judged?.findings[0]?.start).toBe(9)
    expect(draft.isSettled).toBe(false)
  })

  it('refuses an answer older than the one it has', () => {
    const draft = new Draft()
    draft.change('Thank you')
    const { version } = draft
    draft.change(LINK)
    judge(draft)
    expect(draft.answer(version, assess('Thank you'), true)).toBeNull()
    expect(rulesOf(draft)).toContain('no-bare-link')
  })

  it('keeps a dismissed finding away, even when the text around it or in it grows', () => {
    const draft = new Draft()
    draft.change(LINK)
    judge(draft)
    const placed = draft.judged?.findings.find(({ finding }) => finding.ruleId === 'no-bare-link')
    if (placed === undefined) throw new Error('expected a finding to dismiss')
    draft.dismiss(placed)
    expect(rulesOf(draft)).not.toContain('no-bare-link')
    draft.change(`Oh. ${LINK}s`)
    judge(draft)
    expect(rulesOf(draft)).not.toContain('no-bare-link')
  })

  it('starts over when everything is deleted', () => {
    const draft = new Draft()
    draft.change(LINK)
    judge(draft)
    for (const placed of draft.judged?.findings ?? []) draft.dismiss(placed)
    draft.change('')
    draft.change(LINK)
    judge(draft)
    expect(rulesOf(draft)).toContain('no-bare-link')
  })

  it('can be judged again after a restart', () => {
    const draft = new Draft()
    draft.change(LINK)
    judge(draft)
    draft.restart()
    expect(draft.judged).toBeNull()
    expect(judge(draft)).not.toBeNull()
  })

  it('puts errors before warnings', () => {
    const draft = new Draft()
    draft.change(LINK)
    const assessment = assess(LINK)
    const [finding] = assessment.findings
    if (finding === undefined) throw new Error('expected a finding')
    const error = { ...finding, severity: 'error' as const, ruleId: 'no-generic' }
    const judged = draft.answer(draft.version, { ...assessment, findings: [finding, error] }, true)
    expect(judged?.findings[0]?.finding.ruleId).toBe('no-generic')
  })
})

describe('in the middle of a sentence, Draft', () => {
  const rate = (text: string, rating: Rating) => ({ ...assess(text), rating })

  it('shows nothing that is wrong until it may', () => {
    const draft = new Draft()
    draft.change(LINK)
    const all = draft.answer(draft.version, rate(LINK, 'generic'), false)
    expect(all?.findings).toHaveLength(1)
    expect(draft.judged).toMatchObject({ findings: [], assessment: { rating: null } })
    expect(draft.isSettled).toBe(false)
    draft.answer(draft.version, rate(LINK, 'generic'), true)
    expect(rulesOf(draft)).toEqual(['no-bare-link'])
    expect(draft.judged?.assessment.rating).toBe('generic')
    expect(draft.isSettled).toBe(true)
  })

  it('shows at once what has improved, and keeps what was shown and still holds', () => {
    const draft = new Draft()
    draft.change(LINK)
    draft.answer(draft.version, rate(LINK, 'generic'), true)
    const longer = `${LINK} and our tank`
    draft.change(longer)
    draft.answer(draft.version, rate(longer, 'solid'), false)
    expect(draft.judged?.assessment.rating).toBe('solid')
    expect(rulesOf(draft)).toEqual(['no-bare-link'])
    draft.change(`${longer} leaks`)
    draft.answer(draft.version, { ...rate(LINK, 'thin'), findings: [] }, false)
    expect(draft.judged?.assessment.rating).toBe('solid')
    expect(rulesOf(draft)).toEqual([])
  })
})
