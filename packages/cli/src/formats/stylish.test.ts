import picocolors from 'picocolors'
import { expect, it } from 'vitest'
import type { Verdict } from '../lint/report.js'
import { VERDICTS, verdict } from './fixtures/verdicts.js'
import { stylish } from './stylish.js'

async function print(
  verdicts: readonly Verdict[],
  { width = 80, quiet = false, colour = false } = {},
) {
  async function* all() {
    yield* verdicts
  }
  let text = ''
  const style = picocolors.createColors(colour)
  for await (const part of stylish(all(), { style, width, quiet, prefix: '', rules: [] }))
    text += part
  return text
}

it('puts the story below a name that leaves no room for it', async () => {
  const path = `${'deep/'.repeat(6)}thanks.md`
  const [first, second] = (
    await print([verdict('', { path, story: 'stories/first-followers.md' })], { width: 60 })
  ).split('\n')
  expect(first).toBe(`no verdict      ${path}`)
  expect(second).toBe('                on stories/first-followers.md')
})

it('shows only troubled drafts when it is to be quiet', async () => {
  const text = await print(VERDICTS, { quiet: true })
  expect(text).not.toContain('fine.md')
  expect(text).toContain('thanks.md')
  expect(text).toMatch(/\n9 drafts: /)
})

it('says when there is nothing to improve', async () => {
  expect(await print([verdict('Fine.', { rating: 'strong' })])).toMatch(
    /\n1 draft: 1 strong\nNothing to improve\.\n$/,
  )
  expect(await print([verdict('Fine.', { rating: 'strong' })], { quiet: true })).toBe(
    '1 draft: 1 strong\nNo errors.\n',
  )
  expect(await print([])).toBe('')
})

it('says what to do with a thin draft where no finding does, and praises it for nothing', async () => {
  expect(await print([verdict('Nice.', { path: 'nice.md', rating: 'thin' })])).toBe(
    [
      'thin         8  nice.md',
      '                This is <brief>. Add what follows from it.',
      '',
      '1 draft: 1 thin',
      'No findings.',
      '',
    ].join('\n'),
  )
})

it('shows words once that look the same to several remarks, however far they go on', async () => {
  const line = 'Shouted all the way through. '.repeat(6)
  const rest = 'Nothing of that kind is said here.'
  const said = [line.slice(0, 120), line.slice(0, 160), 'Shouted all', rest]
  const found = said.map((words, index) => ({
    ruleId: `rule-${index}`,
    severity: 'info' as const,
    reason: 'Why?',
    words,
  }))
  const printed = await print([verdict(`${line}\n${rest}`, { rating: 'solid', found })])
  expect(printed.match(/rule-\d|│ \^+/g)).toEqual([
    ...['rule-0', 'rule-1', `│ ${'^'.repeat(71)}`],
    ...['rule-2', `│ ${'^'.repeat('Shouted all'.length)}`],
    ...['rule-3', `│ ${'^'.repeat(rest.length)}`],
  ])
})

it('changes nothing but colour when it is coloured', async () => {
  const coloured = await print(VERDICTS, { colour: true })
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
  expect(coloured).toMatch(escapes)
  expect(coloured.replace(escapes, '')).toBe(await print(VERDICTS))
})
