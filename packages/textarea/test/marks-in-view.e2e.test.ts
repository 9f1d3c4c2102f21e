import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withBrowser } from './fixture.js'
import { assessmentAfter, GENERIC, html, openPage, partsOf, type } from './page.js'
import { putScriptedWorker } from './scripted-worker.js'

const fixture = withBrowser()

const WORDS = ['first', 'middle', 'last', `whole ${'and long '.repeat(60)}`]
const filler = 'The lamp stood by the kerb all winter. '.repeat(20)
const DRAFT = `first ${filler}middle ${filler}${WORDS[3]} ${filler}last. `

/** The marked words, as the browser draws them, in alphabetical order. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('commentlint-warn') ?? [])]
      .map((range) => String(range).split(' ')[0] ?? '')
      .sort(),
  )
}

function scrollTo(page: Page, share: number): Promise<void> {
  return page.locator('textarea').evaluate((field, part) => {
    field.scrollTop = part * (field.scrollHeight - field.clientHeight)
    return new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)))
  }, share)
}

async function openLong(textarea: string): Promise<Page> {
  const severity = 'warn' as const
  const findings = WORDS.map((words) => ({ ruleId: words, severity, reason: words, words }))
  const worker = putScriptedWorker(fixture.site, { findings })
  const page = await fixture.open({ attributes: `worker="${worker}"`, textarea })
  await assessmentAfter(page, async () => {
    await partsOf(page).textarea.focus()
    await page.keyboard.insertText(DRAFT)
  })
  return page
}

describe('marks', () => {
  const css = `.bar { position: sticky; top: 0; height: 80px; background: white }
    textarea { width: 600px; position: relative }`

  it.each([
    ['a bar of the page that sticks above the field', '.bar { z-index: 1 }', false],
    ['a field that the page has raised', 'textarea { z-index: 5; background: white }', true],
  ])('lie below or above, as the field does: %s', async (_, styles, areSeen) => {
    const context = await fixture.browser.newContext({ bypassCSP: true })
    const around = '<div class="bar"></div>{form}<div class="rest"></div>'
    const page = await openPage(context, fixture.site.put('/layered', html({ around })))
    await page.addStyleTag({ content: `${css} .rest { height: 2000px } ${styles}` })
    const { textarea } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    await textarea.evaluate((field) => {
      field.blur()
      scrollBy(0, field.getBoundingClientRect().top - 20)
    })
    const clip = { x: 0, y: 0, width: 760, height: 80 }
    const marked = await page.screenshot({ clip })
    await page.evaluate(() => CSS.highlights.clear())
    expect((await page.screenshot({ clip })).equals(marked)).toBe(!areSeen)
    await context.close()
  })
})

describe('marks in a long draft', () => {
  it('are drawn where they are seen, and come with the scrolling', async () => {
    const page = await openLong('rows="6" cols="60"')
    await scrollTo(page, 1)
    expect(await marked(page)).toEqual(['last'])
    await scrollTo(page, 0)
    expect(await marked(page)).toEqual(['first'])
    const middle = DRAFT.indexOf('whole') / DRAFT.length
    await scrollTo(page, middle + 0.05)
    expect(await marked(page)).toEqual(['whole'])
  })

  it('are all drawn where lines do not run down the screen', async () => {
    const page = await openLong('rows="6" cols="60"')
    await page.locator('textarea').evaluate((field) => {
      field.style.transform = 'rotate(180deg)'
    })
    await scrollTo(page, 1)
    expect(await marked(page)).toEqual(['first', 'last', 'middle', 'whole'])
  })
})
