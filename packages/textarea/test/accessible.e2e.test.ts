import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withBrowser } from './fixture.js'
import { assessmentAfter, GENERIC, html, LINK, openPage, partsOf, SPECIFIC, type } from './page.js'
import { putScriptedWorker } from './scripted-worker.js'

const fixture = withBrowser()
const { open } = fixture

/** Waits for transitions: halfway between two colours, or while fading in, text is paler than at the end. */
async function comeToRest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const roots = [...document.querySelectorAll('comment-lint')].map(({ shadowRoot }) => shadowRoot)
    return [document, ...roots].every((root) =>
      root?.getAnimations().every(({ playState }) => playState === 'finished'),
    )
  })
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  await comeToRest(page)
  const { violations } = await page.evaluate(() => {
    const { axe: engine } = window as unknown as { axe: typeof import('axe-core') }
    return engine.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: code }) => code).join()}`)
}

const WORDS =
  'Thank you so much for this. The reflectors that Paula Ferreira glued on would work at our stop as well, because the driver of the 12 never sees us before six in the morning. Who will pay for them after the first year? Nine euros each sounds cheap, but 64 shelters need new ones whenever somebody peels them off, and at our school that took five weeks. I would rather paint the kerb white, as they do in Utrecht, which costs more once, then nothing for ten years. Still, 90 passengers a week is a good argument to begin with.'

describe('assistive technology', () => {
  it.each([
    ['light', 'black', 'white'],
    ['dark', '#eee', '#111'],
    ['grey', '#555', 'white'],
  ])(
    'axe finds nothing in a %s page, before, with a step, with a passage',
    async (_, ink, paper) => {
      const context = await fixture.browser.newContext({ bypassCSP: true })
      const page = await openPage(context, fixture.site.put('/axe', html()))
      await page.addStyleTag({ content: `html { color: ${ink}; background: ${paper} }` })
      const { textarea, topics } = partsOf(page)
      expect(await violationsOf(page)).toEqual([])
      await assessmentAfter(page, () => type(textarea, `${GENERIC} ${LINK} `))
      await topics.first().click()
      expect(await violationsOf(page)).toEqual([])
      await textarea.press('ControlOrMeta+a')
      await assessmentAfter(page, () => type(textarea, SPECIFIC))
      expect(await violationsOf(page)).toEqual([])
      await context.close()
    },
  )

  it('has a meter that says the rating in words', async () => {
    const page = await open()
    const { meter, textarea } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    expect(await meter.getAttribute('role')).toBe('meter')
    expect(await meter.getAttribute('aria-valuetext')).toBe('Generic so far')
    expect(await meter.getAttribute('aria-valuenow')).toBe('1')
  })

  it('describes the field by what is shown, beside what the page described it by', async () => {
    const form =
      '<p id="rules">Be kind.</p><comment-lint story="#article"><textarea aria-label="Comment" aria-describedby="rules"></textarea></comment-lint>'
    const page = await open({ form })
    const { textarea, reason } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    const ids = (await textarea.getAttribute('aria-describedby'))?.split(' ') ?? []
    expect(ids[0]).toBe('rules')
    const described = await page.locator(`[id="${ids[1]}"]`).textContent()
    expect(described).toContain(await reason.textContent())
  })

  it('is told at most five times while a hundred words are typed with a pause after each', async () => {
    await fixture.context.clock.install()
    const page = await open()
    const { textarea, announcer } = partsOf(page)
    await announcer.evaluate((element) => {
      new MutationObserver(() => window.gathered.announced.push(element.textContent ?? '')).observe(
        element,
        { childList: true },
      )
    })
    await textarea.focus()
    const words = WORDS.split(' ')
    expect(words).toHaveLength(100)
    const assessed = () => page.evaluate(() => window.gathered.assessed.length)
    for (const [i, word] of words.entries()) {
      const before = await assessed()
      await textarea.pressSequentially(`${word} `)
      await page.clock.runFor(2100)
      // Nothing is judged during the first words.
      if (i > 7) await expect.poll(assessed, { interval: 5 }).toBeGreaterThan(before)
      await page.clock.runFor(1600)
    }
    // Text that is only removed is not spoken.
    const announced = await page.evaluate(() => window.gathered.announced.filter(Boolean))
    expect(announced.length).toBeGreaterThan(0)
    expect(announced.length, announced.join('\n')).toBeLessThanOrEqual(5)
  })

  it('stops at the topics once, with arrow keys between them', async () => {
    const topics = ['the lamp', 'the nurse', 'the council']
    const worker = putScriptedWorker(fixture.site, { topics })
    const page = await open({ attributes: `story="#article" worker="${worker}"` })
    const { textarea, topics: chips, passage } = partsOf(page)
    await textarea.focus()
    await chips.first().waitFor()
    const focused = () =>
      page.evaluate(() => {
        const outer = document.activeElement
        return (outer?.shadowRoot?.activeElement ?? outer)?.textContent
      })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('the lamp')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('the nurse')
    await page.keyboard.press('End')
    expect(await focused()).toBe('the council')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('the lamp')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    expect(await passage.isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Post')
  })

  it('is read the passage of a topic when it is opened, each time', async () => {
    const worker = putScriptedWorker(fixture.site, { topics: ['the lamp', 'the nurse'] })
    const page = await open({ attributes: `story="#article" worker="${worker}"` })
    const { textarea, topics, passage, announcer } = partsOf(page)
    await textarea.focus()
    await topics.first().waitFor()
    const heard = () => expect.poll(() => announcer.textContent())
    await topics.first().click()
    await heard().toBe(`The story says: ${await passage.locator('blockquote').textContent()}`)
    await topics.first().click()
    await heard().toBe('')
    await topics.first().click()
    await heard().toMatch(/^The story says: For two/)
  })

  it('is told of an error even if the rating stays, and never reads an outdated announcement', async () => {
    await fixture.context.clock.install()
    const found = [
      { ruleId: 'a', severity: 'warn' as const, reason: 'Say which lamp.', words: 'lamp' },
      { ruleId: 'b', severity: 'error' as const, reason: 'Say something else.', words: 'my blog' },
    ]
    const worker = putScriptedWorker(fixture.site, { findings: found })
    const page = await open({ attributes: `story="#article" worker="${worker}"` })
    const { textarea, announcer, part } = partsOf(page)
    const settle = async (text: string) => {
      await assessmentAfter(page, async () => {
        await textarea.pressSequentially(text)
        await page.clock.runFor(5000)
      })
      await page.clock.runFor(5000)
    }
    await settle('There is a lamp at our stop.')
    expect(await announcer.textContent()).toBe('A start. Say which lamp.')
    await settle(' Look at my blog about it.')
    expect(await announcer.textContent()).toBe('A start. Say something else.')
    await part('dismiss').click()
    expect(await announcer.textContent()).toBe('')
  })

  it('is told nothing by a quiet element', async () => {
    const page = await open({ attributes: 'story="#article" quiet' })
    const { textarea, part } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, `${LINK} `))
    expect(await part('panel').isVisible()).toBe(false)
    expect(await textarea.getAttribute('aria-describedby')).toBeNull()
    const marks = await page.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    )
    expect(marks).toBe(0)
  })
})

describe('the panel looks at home', () => {
  const findings = [
    { ruleId: 'a', severity: 'warn' as const, reason: 'Say which lamp.', words: 'lamp' },
  ]

  it.each([
    ['at 320 CSS pixels, which is 400% of 1280', { viewport: { width: 320, height: 640 } }, ''],
    ['at twice the text size', {}, 'html { font-size: 200% }'],
    ['right to left', {}, 'html { direction: rtl }'],
    ['with forced colours', { forcedColors: 'active' as const }, ''],
  ])('%s: nothing sticks out, every button can be hit', async (_, options, css) => {
    const worker = putScriptedWorker(fixture.site, {
      findings,
      topics: ['the lamp at the hospital'],
    })
    const context = await fixture.browser.newContext({ ...options, bypassCSP: true })
    const attributes = `story="#article" worker="${worker}"`
    const textarea = 'name="comment" aria-label="Comment"'
    const page = await openPage(context, fixture.site.put('/fit', html({ attributes, textarea })))
    await page.addStyleTag({
      content: `${css} textarea { max-width: 100%; box-sizing: border-box }`,
    })
    await assessmentAfter(page, () => type(partsOf(page).textarea, 'A lamp would do. '))
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    const buttons = page.locator('comment-lint [part="panel"] button:visible')
    expect(await buttons.count()).toBeGreaterThanOrEqual(4)
    for (const button of await buttons.all()) {
      const { width = 0, height = 0 } = (await button.boundingBox()) ?? {}
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    }
    await context.close()
  })

  it.each(['no-preference', 'reduce'] as const)(
    'a page that turns dark meanwhile, motion: %s',
    async (reducedMotion) => {
      const context = await fixture.browser.newContext({ reducedMotion, bypassCSP: true })
      const page = await openPage(context, fixture.site.put('/turning', html()))
      const isDark = () => document.querySelector('comment-lint')?.matches(':state(dark)')
      expect(await page.evaluate(isDark)).toBe(false)
      await page.addStyleTag({ content: 'html.dark { color: #eee; background: #111 }' })
      await page.evaluate(() => document.documentElement.classList.add('dark'))
      await page.waitForFunction(isDark)
      await context.close()
    },
  )

  it('on a touch screen: every button is as large as a finger', async () => {
    const context = await fixture.browser.newContext({ hasTouch: true, isMobile: true })
    const page = await openPage(context, fixture.site.put('/touched', html()))
    await assessmentAfter(page, () => type(partsOf(page).textarea, GENERIC))
    for (const button of await page.locator('comment-lint [part="panel"] button:visible').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    await context.close()
  })

  it('with a light field in a dark page: each has the colours of its own ground', async () => {
    const context = await fixture.browser.newContext({ bypassCSP: true })
    const page = await openPage(context, fixture.site.put('/field', html()))
    await page.addStyleTag({
      content: 'html { color: #eee; background: #111 } textarea { color: #222; background: #fff }',
    })
    const { textarea, rating } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    const words = () => rating.evaluate((e) => getComputedStyle(e).color)
    await expect.poll(words).toBe('rgb(255, 157, 148)')
    const mark = page.locator('comment-lint .mirror-text')
    const underline = await mark.evaluate(
      (e) => getComputedStyle(e, '::highlight(commentlint-error)').textDecorationColor,
    )
    expect(underline).toBe('rgb(168, 50, 50)')
    await context.close()
  })

  it('with reduced motion: nothing moves', async () => {
    const context = await fixture.browser.newContext({ reducedMotion: 'reduce' })
    const page = await openPage(context, fixture.site.put('/still', html()))
    await assessmentAfter(page, () => type(partsOf(page).textarea, GENERIC))
    const moving = await page.evaluate(() => document.getAnimations().length)
    expect(moving).toBe(0)
    await context.close()
  })

  it('takes a page’s own colours and parts', async () => {
    const context = await fixture.browser.newContext({ bypassCSP: true })
    const page = await openPage(context, fixture.site.put('/own', html()))
    await page.addStyleTag({
      content:
        'comment-lint { --commentlint-generic: rgb(1, 2, 3) } comment-lint::part(reason) { font-style: italic }',
    })
    const { textarea, rating, reason } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    await expect.poll(() => rating.evaluate((e) => getComputedStyle(e).color)).toBe('rgb(1, 2, 3)')
    expect(await reason.evaluate((e) => getComputedStyle(e).fontStyle)).toBe('italic')
    await context.close()
  })

  it('speaks the words that a site gives it', async () => {
    const page = await open()
    await page.locator('comment-lint').evaluate((element) => {
      Object.assign(element, { messages: { generic: 'Noch sehr allgemein' } })
    })
    const { textarea, rating } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    expect(await rating.textContent()).toBe('Noch sehr allgemein')
  })

  it('says why a comment in another language is not judged, and nothing else', async () => {
    const page = await open()
    const { textarea, rating, step } = partsOf(page)
    await assessmentAfter(page, () =>
      textarea.fill('Vielen Dank für den schönen Artikel, ich habe viel daraus gelernt.'),
    )
    expect(await rating.textContent()).toContain('Only English is judged')
    expect(await step.isVisible()).toBe(false)
  })

  it('leaves comments in another language alone', async () => {
    const page = await open({ attributes: 'story="#article" language="de"' })
    const { textarea, part } = partsOf(page)
    await type(textarea, `${GENERIC} `)
    expect(await part('panel').isVisible()).toBe(false)
    expect(page.workers()).toHaveLength(0)
  })
})
