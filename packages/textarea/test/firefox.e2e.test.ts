import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFirefox, launchFirefox } from './firefox.js'
import { GENERIC, html, SPECIFIC } from './page.js'
import { type Site, serve } from './site.js'

const executable = findFirefox()
if (executable === null)
  console.log('No Firefox found, its tests are skipped: name one in FIREFOX.')

const TEXT =
  'Reflectors at 64 shelters for nine euros each: who pays, the council or the company? Two winters without a lamp is a long time for 90 passengers a week. Paula Ferreira glued them herself, at the hospital stop, in the rain. '

interface Layout {
  readonly css?: string
  readonly dir?: string
  /** What is done once the marks are there. */
  readonly after?: (page: Page) => Promise<unknown>
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'as the browser sets it': {},
  'with fractions of pixels': {
    css: 'textarea { width: 333.3px; height: 120.6px; margin: 0.37px 0 0 5.21px; padding: 3.3px 21px 9px 0.7em; border: 3.5px solid }',
  },
  'with spacing, indent and a line height of its own': {
    css: 'textarea { letter-spacing: 0.7px; word-spacing: 3.3px; text-indent: 2.3em; font: 17.3px/1.37 serif }',
  },
  'scrolled, beside a scrollbar': {
    css: 'textarea { width: 300px; height: 70px }',
    after: (page) =>
      page.evaluate(async () => {
        document.querySelector('textarea')?.scrollTo(0, 23)
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      }),
  },
  'from right to left': { dir: 'rtl' },
}

let browser: Browser
let site: Site
let opened = 0

/** Opens a page at an address of its own, because the browser caches pages. */
async function open(options: Parameters<typeof html>[0] = {}): Promise<Page> {
  const page = await browser.newPage()
  opened += 1
  await page.goto(site.put(`/story-${opened}`, html(options)))
  return page
}

/** Types as a person does, key by key. */
async function type(page: Page, text: string): Promise<void> {
  await page.focus('textarea')
  await page.keyboard.type(text)
}

/** The text of a part of the element; '' while it is hidden. */
function said(page: Page, part: string): Promise<string> {
  return page.evaluate((name) => {
    const tree = document.querySelector('comment-lint')?.shadowRoot
    const found = tree?.querySelector<HTMLElement>(`[part~="${name}"]`)
    return found?.checkVisibility() ? (found.textContent ?? '') : ''
  }, part)
}

/** The words that are marked, in the order of the text. */
function marked(page: Page, kind: string): Promise<string[]> {
  return page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map(String),
    `commentlint-${kind}`,
  )
}

/** The mirror's text. It is updated with the next frame, so it may lag in a busy browser. */
function mirrored(page: Page): Promise<string> {
  return page.evaluate(() => {
    const tree = document.querySelector('comment-lint')?.shadowRoot
    return tree?.querySelector('.mirror-text')?.textContent ?? ''
  })
}

/**
 * Words of the mirror that are elsewhere than the textarea's. Firefox can tell which letter is at a
 * point, and its answer changes in the middle of a letter: one pixel to the left and right of the
 * middle of a word's first letter in the mirror, it has to be that letter and the next.
 */
function compare(page: Page): Promise<{ words: number; astray: string[] }> {
  return page.evaluate(() => {
    const field = document.querySelector('textarea')
    const tree = document.querySelector('comment-lint')?.shadowRoot
    const mirror = tree?.querySelector('.mirror-text')?.firstChild
    if (!field || !(mirror instanceof Text)) throw new Error('no mirror')
    const { left: from, right: to, top, bottom } = field.getBoundingClientRect()
    const caretAt = (x: number, y: number) => document.caretPositionFromPoint(x, y)?.offset
    const astray: string[] = []
    let words = 0
    for (const { 0: word, index } of field.value.matchAll(/\w{2,}/g)) {
      const first = document.createRange()
      first.setStart(mirror, index)
      first.setEnd(mirror, index + 1)
      const box = first.getBoundingClientRect()
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
      const isInView = x > from + 2 && x < to - 20 && box.top > top + 4 && box.bottom < bottom - 4
      if (!isInView) continue
      words += 1
      if (caretAt(x - 1, y) !== index || caretAt(x + 1, y) !== index + 1) astray.push(word)
    }
    return { words, astray }
  })
}

describe.skipIf(executable === null)('in Firefox', () => {
  beforeAll(async () => {
    site = await serve()
    browser = await launchFirefox(executable ?? '')
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it('nudges a generic comment, underlines it, and clears a specific one', async () => {
    const page = await open()
    await type(page, GENERIC)
    await expect.poll(() => said(page, 'rating')).toBe('Generic so far')
    expect(await said(page, 'reason')).not.toBe('')
    expect(await marked(page, 'error')).toEqual([GENERIC])
    await type(page, ` ${SPECIFIC}`)
    await expect.poll(() => said(page, 'rating')).toMatch(/^(Solid|Strong)$/)
    await expect.poll(() => marked(page, 'error')).toEqual([])
    await expect.poll(() => marked(page, 'evidence')).toContain('90 passengers')
    await page.close()
  })

  it('draws the marks', async () => {
    const page = await open()
    await type(page, GENERIC)
    await expect.poll(() => marked(page, 'error')).toEqual([GENERIC])
    await page.evaluate(() => document.querySelector('textarea')?.blur())
    const textarea = await page.$('textarea')
    const underlined = await textarea?.screenshot()
    await page.evaluate(() => CSS.highlights.clear())
    const plain = await textarea?.screenshot()
    expect(underlined).toBeDefined()
    expect(Buffer.from(underlined ?? []).equals(Buffer.from(plain ?? []))).toBe(false)
    await page.close()
  })

  it.each(Object.entries(LAYOUTS))(
    'lays the mirror within one pixel of the text, %s',
    async (_name, { css = '', dir = 'ltr', after }) => {
      const page = await open({ textarea: `name="comment" rows="6" cols="60" dir="${dir}"` })
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(rules)
        document.adoptedStyleSheets.push(sheet)
      }, css)
      await type(page, TEXT)
      await expect.poll(() => mirrored(page)).toContain(TEXT)
      await expect.poll(() => marked(page, 'evidence')).not.toEqual([])
      await after?.(page)
      const { words, astray } = await compare(page)
      expect(words).toBeGreaterThan(10)
      expect(astray).toEqual([])
      await page.close()
    },
  )

  it('continues where it was on a page that the browser restores from its cache', async () => {
    const page = await open()
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = `kept: ${persisted}`
      })
    })
    await type(page, GENERIC)
    await expect.poll(() => said(page, 'rating')).toBe('Generic so far')
    await page.goto(site.put('/elsewhere', '<!doctype html><title>Elsewhere</title>'))
    await page.evaluate(() => history.back())
    await expect.poll(() => page.title(), { timeout: 5000 }).toBe('kept: true')
    expect(await said(page, 'rating')).toBe('Generic so far')
    expect(await marked(page, 'error')).toEqual([GENERIC])
    await type(page, ` ${SPECIFIC}`)
    await expect.poll(() => said(page, 'rating')).toMatch(/^(Solid|Strong)$/)
    await page.close()
  })
})
