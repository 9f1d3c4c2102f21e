import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withBrowser } from './fixture.js'
import { assessmentAfter, GENERIC, html, LINK, openPage, partsOf, type } from './page.js'
import { putScriptedWorker } from './scripted-worker.js'
import { STRICT } from './site.js'

const fixture = withBrowser()
const { open } = fixture

function warningsOf(page: Page): string[] {
  const warnings: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text())
  })
  return warnings
}

const two = `<form><comment-lint story="#article"><textarea></textarea></comment-lint></form>
<form><comment-lint story="#article"><textarea></textarea></comment-lint></form>`

describe('the worker', () => {
  it('works under a policy of default-src self with Trusted Types, and violates nothing', async () => {
    const page = await open({}, { 'content-security-policy': STRICT })
    await assessmentAfter(page, () => type(partsOf(page).textarea, GENERIC))
    expect(page.workers()).toHaveLength(1)
    expect(await page.evaluate(() => window.gathered.violations)).toEqual([])
  })

  it('works where Trusted Types allow its policy by name only', async () => {
    const policy = `${STRICT}; trusted-types commentlint`
    const page = await open({}, { 'content-security-policy': policy })
    await assessmentAfter(page, () => type(partsOf(page).textarea, GENERIC))
    expect(page.workers()).toHaveLength(1)
  })

  it('is one for all elements of a page', async () => {
    const page = await open({ form: two })
    const fields = page.locator('textarea')
    for (const i of [0, 1]) {
      const { rating } = await assessmentAfter(page, () => type(fields.nth(i), GENERIC))
      expect(rating).toBe('generic')
    }
    expect(page.workers()).toHaveLength(1)
  })

  it.each([
    ['is missing', 'story="#article" worker="/nowhere.js"', STRICT],
    ['has no address', 'story="#article" worker="http://["', STRICT],
    ['is refused by the policy', 'story="#article"', `${STRICT}; worker-src 'none'`],
    ['is refused by Trusted Types', 'story="#article"', `${STRICT}; trusted-types other`],
    ['comes from another origin', 'story="#article" worker="http://localhost:9/w.js"', STRICT],
  ])('is replaced by the page where it %s, which says so once', async (_, attributes, policy) => {
    const page = await open({ attributes }, { 'content-security-policy': policy })
    const warnings = warningsOf(page)
    const { rating } = await assessmentAfter(page, () => type(partsOf(page).textarea, GENERIC))
    expect(rating).toBe('generic')
    await assessmentAfter(page, () => type(partsOf(page).textarea, ` ${LINK} `))
    expect(warnings.filter((text) => text.includes('comment-lint'))).toHaveLength(1)
    expect(page.workers()).toHaveLength(0)
  })

  it('is replaced by the page when it crashes with a draft in hand', async () => {
    const body = `onmessage = ({ data }) => {
      if (data.type === 'open') postMessage({ type: 'opened', session: data.session, topics: [] })
      else throw new Error('out of order')
    }`
    fixture.site.put('/crashes.js', { body, type: 'text/javascript' })
    const page = await open({ attributes: 'story="#article" worker="/crashes.js"' })
    const warnings = warningsOf(page)
    const { rating } = await assessmentAfter(page, () => type(partsOf(page).textarea, GENERIC))
    expect(rating).toBe('generic')
    expect(warnings.join()).toContain('out of order')
  })

  it('is replaced by the page when it has not answered for a minute', async () => {
    fixture.site.put('/mute.js', { body: 'onmessage = () => {}', type: 'text/javascript' })
    await fixture.context.clock.install()
    const page = await open({ attributes: 'story="#article" worker="/mute.js"' })
    const warnings = warningsOf(page)
    await type(partsOf(page).textarea, GENERIC)
    const { rating } = await assessmentAfter(page, async () => {
      await page.clock.runFor(60_000)
      await page.clock.resume()
    })
    expect(rating).toBe('generic')
    expect(warnings.join()).toContain('/mute.js did not answer')
  })

  it('an answer about an older draft never overwrites a newer one, and is not requested needlessly', async () => {
    const reason = 'Say which one.'
    const findings = [{ ruleId: 'no-vague', severity: 'warn' as const, reason, words: 'slow' }]
    const worker = putScriptedWorker(fixture.site, { findings, delay: 300 })
    const page = await open({ attributes: `story="#article" worker="${worker}"` })
    const { textarea, step, reason: shown } = partsOf(page)
    await type(textarea, 'It is all so slow.')
    await textarea.blur()
    await textarea.press('ControlOrMeta+a')
    const { findings: known } = await assessmentAfter(page, () =>
      type(textarea, 'All of it is well. '),
    )
    expect(known).toEqual([])
    await expect.poll(() => page.evaluate(() => window.gathered.assessed.length)).toBe(2)
    expect((await step.isVisible()) ? await shown.textContent() : '').not.toBe(reason)
  })

  it('says in the console what is wrong with a configuration, and leaves the form alone', async () => {
    const page = await open({
      attributes: `story="#article" config='{"rules":{"no-such-rule":"off"}}'`,
    })
    const told = page.waitForEvent('console', (message) => message.text().includes('no-such-rule'))
    await type(partsOf(page).textarea, GENERIC)
    expect((await told).type()).toBe('error')
    expect(await partsOf(page).textarea.inputValue()).toBe(GENERIC)
  })

  it.each([
    ['story', 'a BigInt'],
    ['story', 'a circle'],
    ['story', 'a getter that throws'],
    ['parent', 'a circle'],
    ['config', 'a BigInt'],
    ['config', 'a getter that throws'],
  ] as const)(
    'says in the console that its %s holds %s, and judges without it',
    async (name, odd) => {
      const page = await open({ attributes: '' })
      const { textarea } = partsOf(page)
      const thrown: unknown[] = []
      page.on('pageerror', (error) => thrown.push(error))
      const give = () =>
        page.evaluate(
          ([property, kind]) => {
            const circle = { text: 'A lamp.', self: {} }
            circle.self = circle
            const given = {
              'a BigInt': { text: 5n },
              'a circle': circle,
              'a getter that throws': {
                get text(): string {
                  throw new Error('not today')
                },
              },
            }[kind]
            Object.assign(document.querySelector('comment-lint') ?? {}, { [property]: given })
          },
          [name, odd] as const,
        )
      const told = page.waitForEvent('console', (message) => message.type() === 'error')
      await give()
      const { rating } = await assessmentAfter(page, () => type(textarea, GENERIC))
      expect(rating).toBe('generic')
      expect((await told).text()).toContain(
        `<comment-lint ${name}> is not plain data; it is left out.`,
      )
      await give()
      await assessmentAfter(page, () => type(textarea, ' Thank you!'))
      expect(thrown).toEqual([])
    },
  )
})

describe('on one page', () => {
  it('two versions live side by side', async () => {
    const head = '<script type="module" src="/second.js"></script>'
    const body = `import { CommentLintElement } from '/dist/index.js?second'
CommentLintElement.define()
CommentLintElement.define('comment-lint-two')`
    fixture.site.put('/second.js', { body, type: 'text/javascript' })
    const form = `${two}<comment-lint-two story="#article"><textarea></textarea></comment-lint-two>`
    const page = await openPage(fixture.context, fixture.site.put('/two', html({ form, head })))
    const fields = page.locator('textarea')
    for (const i of [0, 1, 2]) {
      const { rating } = await assessmentAfter(page, () => type(fields.nth(i), GENERIC))
      expect(rating).toBe('generic')
    }
  })

  it('a clobbered document.currentScript changes nothing', async () => {
    const form = `<img name="currentScript" src="data:,"><form name="currentScript"></form>${two}`
    const page = await open({ form })
    const { rating } = await assessmentAfter(page, () =>
      type(page.locator('textarea').first(), GENERIC),
    )
    expect(rating).toBe('generic')
  })
})
