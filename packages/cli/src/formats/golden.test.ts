import picocolors from 'picocolors'
import { expect, it } from 'vitest'
import { version } from '../version.js'
import { VERDICTS } from './fixtures/verdicts.js'
import type { FormatContext } from './format.js'
import { type FormatName, formats } from './index.js'

const RULES: FormatContext['rules'] = (['no-bare-link', 'no-generic'] as const).map((ruleId) => ({
  ruleId,
  summary: `what ${ruleId} flags`,
  severity: ruleId === 'no-generic' ? 'error' : 'warn',
  needs: null,
  options: { type: 'object', properties: {}, additionalProperties: false },
  url: `https://example.org/rules/${ruleId}`,
}))

const CONTEXT: FormatContext = {
  style: picocolors.createColors(false),
  width: 80,
  quiet: false,
  prefix: 'posts/',
  rules: RULES,
}

/** A whole report, without the parts that change with a release or with the page's colours. */
async function reportIn(
  name: FormatName,
  verdicts = VERDICTS,
  change: Partial<FormatContext> = {},
): Promise<string> {
  async function* all() {
    yield* verdicts
  }
  const format = await formats[name]()
  let report = ''
  for await (const part of format(all(), { ...CONTEXT, ...change })) report += part
  return report
    .replace(`"version":"${version()}"`, '"version":"(of the package)"')
    .replace(/(?<=<style>)[^<]*/, '')
}

// `pnpm vitest run packages/cli/src/formats -u` rewrites them: read what changed.
it.each(Object.keys(formats) as FormatName[])('%s looks as it did', async (name) => {
  await expect(await reportIn(name)).toMatchFileSnapshot(`fixtures/golden/${name}.txt`)
})

it('html says how many drafts it leaves out when it is to be quiet', async () => {
  const page = await reportIn('html', VERDICTS, { quiet: true })
  expect(page).toContain('Only 2 of them are shown.')
  expect(page.match(/<details/g)).toHaveLength(2)
})

it('html unfolds a few drafts, and makes no list of one', async () => {
  expect(await reportIn('html', VERDICTS.slice(0, 2))).toMatch(/<ol.*(?:<details open>.*){2}/s)
  expect(await reportIn('html', VERDICTS.slice(0, 1))).not.toMatch(/<ol|#list/)
})
