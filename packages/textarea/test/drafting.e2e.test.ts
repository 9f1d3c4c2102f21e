import { describe, expect, it } from 'vitest'
import { withBrowser } from './fixture.js'
import { assessmentAfter, GENERIC, LINK, partsOf, SPECIFIC, type } from './page.js'
import { putScriptedWorker } from './scripted-worker.js'

const fixture = withBrowser()
const { open } = fixture

describe('while drafting', () => {
  it('nudges "Thank you, great post." and lets something specific pass', async () => {
    const page = await open()
    const { textarea, rating, step } = partsOf(page)
    const nudged = await assessmentAfter(page, () => type(textarea, GENERIC))
    expect(nudged.rating).toBe('generic')
    await expect.poll(() => rating.textContent()).toBe('Generic so far')
    await expect.poll(() => step.isVisible()).toBe(true)
    const cleared = await assessmentAfter(page, () => type(textarea, ` ${SPECIFIC}`))
    expect(cleared.rating).not.toBe('generic')
    await expect.poll(() => rating.textContent()).not.toBe('Generic so far')
  })

  it('says nothing while the first words are being typed, nor in the middle of a word', async () => {
    const page = await open()
    const { textarea, rating } = partsOf(page)
    await type(textarea, 'Thank you, grea')
    expect(await page.evaluate(() => window.gathered.assessed)).toEqual([])
    expect(await rating.textContent()).toBe('Hints appear as you write')
  })

  it('leaves a greeting in peace, however long the pause after it', async () => {
    await fixture.context.clock.install()
    const page = await open()
    const { textarea, rating } = partsOf(page)
    await type(textarea, 'Hi Ines!')
    await page.clock.runFor(20_000)
    // Requests are answered in their order.
    const other = await assessmentAfter(page, async () => {
      await textarea.pressSequentially(' Thank you, great post.')
      await page.clock.runFor(20_000)
    })
    expect(other.rating).toBe('generic')
    expect(await page.evaluate(() => window.gathered.assessed.length)).toBe(1)
    expect(await rating.textContent()).toBe('Generic so far')
  })

  it('advises on half a sentence only once the writer has paused for long', async () => {
    await fixture.context.clock.install()
    const reason = 'Say what counts against it.'
    const findings = [{ ruleId: 'a', severity: 'warn' as const, reason, words: 'great' }]
    const worker = putScriptedWorker(fixture.site, { findings })
    const page = await open({ attributes: `story="#article" worker="${worker}"` })
    const { textarea, reason: shown, rating } = partsOf(page)
    await type(textarea, 'The lamp is great, but what happens to the ')
    const { findings: found } = await assessmentAfter(page, () => page.clock.runFor(500))
    expect(found).toHaveLength(1)
    expect(await shown.isVisible()).toBe(false)
    expect(await rating.textContent()).toBe('Hints appear as you write')
    await assessmentAfter(page, () => page.clock.runFor(3000))
    expect(await shown.textContent()).toBe(reason)
    expect(await rating.textContent()).toBe('A start')
  })

  it('says what to do with a thin draft that nothing was found in', async () => {
    const next = 'Say what happened to the lamp.'
    const worker = putScriptedWorker(fixture.site, { next })
    const page = await open({ attributes: `story="#article" worker="${worker}"` })
    const { textarea, reason, rating } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, 'The lamp went out again.'))
    expect(await rating.textContent()).toBe('A start')
    expect(await reason.textContent()).toBe(next)
  })

  it('judges when the field is left in the middle of a word', async () => {
    const page = await open()
    const { textarea } = partsOf(page)
    const assessment = await assessmentAfter(page, async () => {
      await type(textarea, 'Thank you, grea')
      await textarea.press('Tab')
    })
    expect(assessment.rating).toBe('generic')
  })

  it('tells the page rating, score and findings, and never the text', async () => {
    const page = await open()
    const { textarea } = partsOf(page)
    const assessment = await assessmentAfter(page, () => type(textarea, GENERIC))
    expect(Object.keys(assessment).sort()).toEqual(['findings', 'rating', 'score'])
    expect(assessment.findings.map(({ ruleId }) => ruleId)).toContain('no-generic')
    expect(JSON.stringify(assessment)).not.toContain('great post')
  })

  it('loads neither worker nor model before the field is used', async () => {
    const { asked } = fixture.site
    asked.length = 0
    const page = await open()
    await page.waitForLoadState('networkidle')
    expect(asked).not.toContain('worker.js')
    await assessmentAfter(page, () => type(partsOf(page).textarea, GENERIC))
    expect(asked).toContain('worker.js')
  })

  it('offers the points of the story, and shows the passage of one without writing anything', async () => {
    const page = await open()
    const { textarea, topics, passage } = partsOf(page)
    await textarea.focus()
    await topics.first().waitFor()
    const phrase = (await topics.first().textContent()) ?? ''
    await topics.first().focus()
    await page.keyboard.press('Enter')
    expect(await passage.textContent()).toContain(phrase)
    expect(await textarea.inputValue()).toBe('')
    await page.keyboard.press('Escape')
    expect(await passage.isVisible()).toBe(false)
    await page.keyboard.press('Escape')
    expect(await textarea.evaluate((field) => field === document.activeElement)).toBe(true)
  })

  it('folds the hints on Escape and unfolds them from the keyboard', async () => {
    const page = await open()
    const { textarea, details, fold } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    await textarea.press('Escape')
    expect(await details.isVisible()).toBe(false)
    await textarea.press('Tab')
    expect(await fold.getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('Enter')
    expect(await details.isVisible()).toBe(true)
  })

  it('keeps a dismissed finding away for this draft, and brings it back for the next', async () => {
    const page = await open()
    const { textarea, reason, part } = partsOf(page)
    await page.evaluate(() => {
      addEventListener('commentlint-dismiss', ({ detail }) => {
        document.title = detail.finding.ruleId
      })
    })
    const dismissed = await dismissAll(() =>
      assessmentAfter(page, () => type(textarea, `${GENERIC} `)),
    )
    async function dismissAll(judge: () => ReturnType<typeof assessmentAfter>) {
      const { findings } = await judge()
      for (const _ of findings) await part('dismiss').click()
      return findings.map(({ ruleId }) => ruleId)
    }
    expect(dismissed).toContain(await page.title())
    const again = await assessmentAfter(page, () => type(textarea, 'again '))
    expect(again.findings.map(({ ruleId }) => ruleId)).not.toContain('no-generic')
    await textarea.press('ControlOrMeta+a')
    await textarea.press('Delete')
    const next = await assessmentAfter(page, () => type(textarea, `${GENERIC} `))
    expect(next.findings.map(({ ruleId }) => ruleId)).toContain('no-generic')
    await expect.poll(() => reason.isVisible()).toBe(true)
  })

  it('turns from step to step, both ways, one for each rule, and says which it is', async () => {
    const found = ['first', 'second', 'second again'].map((words, i) => ({
      ruleId: i === 0 ? 'a' : 'b',
      severity: 'warn' as const,
      reason: `About the ${words}.`,
      words,
    }))
    const worker = putScriptedWorker(fixture.site, { findings: found })
    const page = await open({ attributes: `story="#article" worker="${worker}"` })
    const { textarea, reason, announcer, part } = partsOf(page)
    await assessmentAfter(page, () =>
      type(textarea, 'At first it was fine. Then a second, and a second again.'),
    )
    expect(await part('position').textContent()).toBe('1 of 2')
    await part('next').click()
    expect(await reason.textContent()).toBe('About the second.')
    expect(await part('position').textContent()).toBe('2 of 2')
    await expect.poll(() => announcer.textContent()).toBe('About the second.')
    await part('previous').click()
    expect(await reason.textContent()).toBe('About the first.')
  })

  it('raises an event when a finding seems wrong', async () => {
    const page = await open()
    const { textarea, part } = partsOf(page)
    await page.evaluate(() => {
      document.addEventListener('commentlint-wrong', ({ detail }) => {
        document.title = JSON.stringify(detail)
      })
    })
    await assessmentAfter(page, () => type(textarea, `${LINK} `))
    await part('wrong').click()
    const { finding } = JSON.parse(await page.title())
    expect(finding.ruleId).toMatch(/^[a-z-]+$/)
    expect(finding).not.toHaveProperty('actual')
  })
})
