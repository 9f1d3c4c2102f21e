/** Tests that the element does not disturb a click in progress, the keyboard's focus or the writer's words. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withBrowser } from './fixture.js'
import { assessmentAfter, GENERIC, html, openPage, partsOf, SPECIFIC, type } from './page.js'
import { putScriptedWorker } from './scripted-worker.js'

const fixture = withBrowser()
const { open } = fixture

const UNFINISHED = 'Thank you great post'

/** Presses the mouse on something, which leaves the draft, and holds it until the draft has been judged. */
async function pressUntilJudged(page: Page, target: Locator): Promise<void> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await target.boundingBox()) ?? {}
  await page.mouse.move(x + width / 2, y + height / 2)
  await assessmentAfter(page, () => page.mouse.down())
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  await page.mouse.up()
}

/** The part or the field that has the focus. */
function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const outer = document.activeElement
    const inner = outer?.shadowRoot?.activeElement ?? outer
    return inner?.getAttribute('part') ?? inner?.localName ?? null
  })
}

describe('a click of the mouse', () => {
  it('posts, though leaving the field has the draft judged during the click', async () => {
    fixture.site.put('/posted', 'posted')
    const page = await open()
    await type(partsOf(page).textarea, UNFINISHED)
    await pressUntilJudged(page, page.locator('form > button'))
    await page.waitForURL('**/posted?**')
  })

  it('opens the passage of the topic that it was on, and the verdict is shown after it', async () => {
    const page = await open()
    const { textarea, topics, passage, rating } = partsOf(page)
    await textarea.focus()
    await topics.nth(1).waitFor()
    await type(textarea, UNFINISHED)
    await pressUntilJudged(page, topics.nth(1))
    expect(await passage.isVisible()).toBe(true)
    await expect.poll(() => rating.textContent()).toBe('Generic so far')
  })
})

describe('the keyboard’s focus', () => {
  it('stays in the hints when the part that had it disappears', async () => {
    const worker = putScriptedWorker(fixture.site, {
      rating: 'solid',
      topics: ['the lamp'],
      delay: 500,
    })
    const page = await open({ attributes: `story="#article" worker="${worker}"` })
    const { textarea, topics, part } = partsOf(page)
    await textarea.focus()
    await topics.first().waitFor()
    await type(textarea, 'The slow lamp at our stop')
    await assessmentAfter(page, async () => {
      await textarea.press('Tab')
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe('topic')
    })
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
    expect(await topics.first().isVisible()).toBe(false)
    expect(await focused(page)).toBe('panel')
    expect(await part('panel').isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('fold')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('button')
  })
})

describe('“Show where”', () => {
  it('lights up the words and puts the caret after them, so that what is typed next replaces nothing', async () => {
    const page = await open()
    const { textarea, part } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    await part('show').click()
    const lit = () => page.evaluate(() => CSS.highlights.get('commentlint-shown')?.size ?? 0)
    expect(await lit()).toBe(1)
    await page.keyboard.type(' The trees')
    expect(await textarea.inputValue()).toBe(`${GENERIC} The trees`)
    expect(await lit()).toBe(0)
  })

  it('scrolls to words that are out of sight', async () => {
    const reason = 'Say which lamp.'
    const findings = [{ ruleId: 'a', severity: 'warn' as const, reason, words: 'lamp' }]
    const worker = putScriptedWorker(fixture.site, { findings })
    const page = await open({
      attributes: `story="#article" worker="${worker}"`,
      textarea: 'rows="3"',
    })
    const { textarea, part } = partsOf(page)
    await assessmentAfter(page, async () => {
      await textarea.focus()
      await page.keyboard.insertText(`A lamp.${'\nAnd so on.'.repeat(20)}`)
    })
    expect(await textarea.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0)
    await part('show').click()
    expect(await textarea.evaluate(({ scrollTop }) => scrollTop)).toBe(0)
  })
})

describe('what stands below', () => {
  it('does not move while an ordinary comment is typed', async () => {
    const page = await open()
    const { textarea, topics, rating } = partsOf(page)
    await textarea.focus()
    await topics.first().waitFor()
    await page.evaluate(() => {
      const seen = window as unknown as { tops: Set<number> }
      seen.tops = new Set()
      const look = () => {
        const { top } = document.querySelector('form > button')?.getBoundingClientRect() ?? {}
        if (top !== undefined) seen.tops.add(Math.round(top))
        requestAnimationFrame(look)
      }
      look()
    })
    await assessmentAfter(page, () => type(textarea, GENERIC))
    await expect.poll(() => rating.textContent()).toBe('Generic so far')
    await type(textarea, ` ${SPECIFIC}`)
    await expect.poll(() => rating.textContent()).toMatch(/Solid|Strong/)
    const tops = await page.evaluate(() => [...(window as unknown as { tops: Set<number> }).tops])
    expect(tops).toHaveLength(1)
  })

  it.each(['none', 'active'] as const)(
    'does not move when two hints come at once in large type, forced colours: %s',
    async (forcedColors) => {
      const context = await fixture.browser.newContext({ forcedColors, bypassCSP: true })
      const findings = ['lamp', 'stop'].map((words) => {
        const reason = `Say which ${words} you mean, and what is the matter with it. ${'And so on. '.repeat(7)}`
        return { ruleId: words, severity: 'warn' as const, reason, words }
      })
      const worker = putScriptedWorker(fixture.site, { findings, topics: ['the lamp'] })
      const attributes = `story="#article" worker="${worker}"`
      const page = await openPage(context, fixture.site.put('/large', html({ attributes })))
      await page.addStyleTag({ content: 'html { font-size: 150% }' })
      const { textarea, topics, part } = partsOf(page)
      await textarea.focus()
      await topics.first().waitFor()
      const top = async () => (await page.locator('form > button').boundingBox())?.y
      const before = await top()
      await assessmentAfter(page, () => type(textarea, 'The lamp at our stop is out. '))
      expect(await part('position').textContent()).toBe('1 of 2')
      expect(await top()).toBe(before)
      await context.close()
    },
  )

  it('keeps its distance', async () => {
    const page = await open()
    const gap = await page.evaluate(() => {
      const panel = document.querySelector('comment-lint')?.shadowRoot?.querySelector('.panel')
      const button = document.querySelector('form > button')
      if (!panel || !button) throw new Error('no panel')
      return button.getBoundingClientRect().top - panel.getBoundingClientRect().bottom
    })
    expect(gap).toBeGreaterThan(8)
  })
})
