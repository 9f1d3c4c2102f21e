/**
 * Compares each word in the mirror with the same word in the textarea. Chromium's value ranges know
 * where a textarea's glyphs really are; the tests hide them from the page, so that the element has to
 * use its mirror, and keep them for the comparison.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { launch } from '@commentlint/dev/chromium'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assessmentAfter, html, openPage, partsOf } from './page.js'
import { type Site, serve } from './site.js'

const TEXT = [
  'Reflectors at 64 shelters for nine euros each: who pays, the council or the company?',
  '',
  'AVAST! Waffles, “office” affinity — fi fl ffi… See https://example.com/a/very/long/address/that/has/no/space/in/it/at/all/and/goes/on',
  '\tA tab,\tanother,   three spaces, and an emoji 👩‍👩‍👧 in the hospital.',
  'Two winters without a lamp is a long time for 90 passengers a week. '.repeat(6),
  'Paula Ferreira glued them herself.',
  '',
].join('\n')

const RTL =
  'Reflectors (מחזירי אור) at 64 shelters cost nine euros each; the council pays. 90 passengers: שלום! '.repeat(
    5,
  )

interface Word {
  readonly word: string
  readonly off: number
}

type WithRanges = Window & {
  createValueRange(start: number, end: number): AbstractRange & { getClientRects(): DOMRectList }
}

let site: Site
let overlay: Browser
let classic: Browser

beforeAll(async () => {
  site = await serve()
  const features = ['OpaqueRange']
  overlay = await launch({ features })
  classic = await launch({ features, ignoreDefaultArgs: ['--hide-scrollbars'] })
})
afterAll(async () => {
  await overlay.close()
  await classic.close()
  await site.close()
})

/** Every word whose glyphs are elsewhere in the mirror, with the distance in CSS pixels, worst first. */
function compare(page: Page): Promise<{ words: number; worst: Word[] }> {
  return page.evaluate(() => {
    const host = document.querySelector('comment-lint')
    const textarea = host?.querySelector('textarea')
    const mirror = host?.shadowRoot?.querySelector('.mirror-text')?.firstChild
    if (!textarea || !(mirror instanceof Text)) throw new Error('no mirror')
    if (mirror.data !== textarea.value) throw new Error('the mirror has another text')
    const worst: Word[] = []
    let words = 0
    for (const { 0: word, index } of textarea.value.matchAll(/\S+/g)) {
      const copy = document.createRange()
      copy.setStart(mirror, index)
      copy.setEnd(mirror, index + word.length)
      const { createValueRange } = window as unknown as WithRanges
      const real = createValueRange.call(textarea as never, index, index + word.length)
      const ours = [...copy.getClientRects()]
      const theirs = [...real.getClientRects()]
      words += 1
      const off = ours.length === theirs.length ? 0 : Number.POSITIVE_INFINITY
      const distances = ours.flatMap((rect, i) => {
        const other = theirs[i] ?? rect
        return [
          Math.abs(rect.left - other.left),
          Math.abs(rect.right - other.right),
          Math.abs(rect.bottom - other.bottom),
        ]
      })
      worst.push({ word, off: Math.max(off, ...distances) })
    }
    worst.sort((a, b) => b.off - a.off)
    return { words, worst: worst.slice(0, 3) }
  })
}

interface Case {
  readonly css?: string
  readonly text?: string
  /** Attributes of the textarea. */
  readonly textarea?: Readonly<Record<string, string>>
  readonly context?: BrowserContextOptions
  readonly scroll?: boolean
  /** What is done once the marks are there. */
  readonly after?: (page: Page) => Promise<unknown>
}

const USUAL = { name: 'comment', rows: '6', cols: '60' }

const narrow = 'textarea { width: 333.3px; height: 120.6px; margin: 0.37px 0 0 5.21px }'

const CASES: Readonly<Record<string, Case>> = {
  'as the browser lays it out': {},
  'a fractional width and place': { css: narrow },
  'odd padding and borders': {
    css: 'textarea { padding: 3.3px 21px 9px 0.7em; border: 3.5px solid; border-left-width: 0 }',
  },
  'letter and word spacing': { css: 'textarea { letter-spacing: 0.7px; word-spacing: 3.3px }' },
  'an indented first line': { css: 'textarea { text-indent: 2.3em }' },
  'a line height of its own': { css: 'textarea { line-height: 1.37; font-size: 17.3px }' },
  'tabs of three': { css: 'textarea { tab-size: 3 }' },
  'capitals, small print and no ligatures': {
    css: 'textarea { text-transform: uppercase; font: italic 700 13px/2 serif; font-variant-ligatures: none }',
  },
  'centred text': { css: 'textarea { text-align: center; font-family: serif }' },
  'wrap off, scrolled sideways': { textarea: { name: 'comment', wrap: 'off' }, scroll: true },
  'a long draft, scrolled': { css: 'textarea { height: 80px }', scroll: true },
  'a reserved gutter': { css: `${narrow} textarea { scrollbar-gutter: stable }` },
  'no scrollbar': { css: `${narrow} textarea { scrollbar-width: none }`, scroll: true },
  'right to left': { text: RTL, textarea: { name: 'comment', dir: 'rtl' }, scroll: true },
  'a direction by its text': { text: RTL, textarea: { name: 'comment', dir: 'auto' } },
  'a turned and scaled page': {
    css: 'main { transform: rotate(7deg) scale(1.3); transform-origin: 0 0 }',
  },
  'a scaled textarea': { css: 'textarea { transform: scale(0.8); transform-origin: 10px 4px }' },
  'a zoomed ancestor': { css: `main { zoom: 1.5 } ${narrow}` },
  'zoomed out to 50%': { context: { deviceScaleFactor: 0.5 }, css: narrow },
  'zoomed to 110%': { context: { deviceScaleFactor: 1.1 }, css: narrow },
  'zoomed to 175%': { context: { deviceScaleFactor: 1.75 }, css: narrow },
  'zoomed to 400%': {
    context: { deviceScaleFactor: 4, viewport: { width: 320, height: 256 } },
    css: narrow,
  },
  'resized after it was marked': {
    after: (page) =>
      page.locator('textarea').evaluate((field: HTMLTextAreaElement) => {
        field.style.width = '271.4px'
        field.style.height = '99px'
      }),
  },
  'pushed down and aside after it was marked': {
    after: (page) =>
      page.locator('comment-lint label').evaluate((label) => {
        label.prepend(
          'A label that has grown much, much longer and has a break',
          document.createElement('br'),
        )
      }),
  },
  'a font that comes late': {
    css: "textarea { font: 17px/1.4 'Late', monospace }",
    after: (page) =>
      page.evaluate(async () => {
        const font = new FontFace('Late', 'url(/late.woff2)')
        document.fonts.add(await font.load())
        await document.fonts.ready
      }),
  },
  'typed on after it was marked': {
    after: async (page) => {
      const field = page.locator('textarea')
      await field.press('ControlOrMeta+Home')
      await field.pressSequentially('Before all that, a few more words ')
    },
  },
}

async function arrange(page: Page, { css = '', text = TEXT, scroll, after }: Case): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, css)
  const { textarea } = partsOf(page)
  await assessmentAfter(page, async () => {
    await textarea.focus()
    await page.keyboard.insertText((await knowsLines(page)) ? text : text.replaceAll('\n', ' '))
    await textarea.press('End')
    await textarea.blur()
  })
  if (scroll) {
    await textarea.evaluate((field: HTMLTextAreaElement) => {
      field.scrollTop = 41
      field.scrollLeft = field.dir === 'rtl' ? -33 : 57
    })
  }
  await after?.(page)
  await twoFrames(page)
}

/** One frame in which the page is laid out again, and one in which the mirror follows. */
function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
}

/**
 * Whether value ranges know every line; older ones know only the first line of a text. There the
 * lines are joined, and a test below asks the browser which letter is under each word instead.
 */
function knowsLines(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const field = document.createElement('textarea')
    field.value = 'a\nb'
    document.body.append(field)
    const { createValueRange } = window as unknown as WithRanges
    const { length } = createValueRange.call(field as never, 2, 3).getClientRects()
    field.remove()
    return length > 0
  })
}

/** A page whose elements have to use their mirror. */
async function openMirrored(browser: Browser, context: BrowserContextOptions = {}): Promise<Page> {
  const font = createRequire(import.meta.url).resolve(
    '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  )
  const script = `window.createValueRange = HTMLTextAreaElement.prototype.createValueRange
delete HTMLTextAreaElement.prototype.createValueRange`
  site.put('/first.js', { body: script, type: 'text/javascript' })
  site.put('/late.woff2', { body: await readFile(font), type: 'font/woff2' })
  const opened = await browser.newContext(context)
  const page = html().replace('<head>', '<head><script src="/first.js"></script>')
  return openPage(opened, site.put('/aligned', page))
}

/** Replaces the page's element with one in which nothing was written. */
function renew(page: Page, attributes: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate((given) => {
    document.adoptedStyleSheets = []
    document.fonts.clear()
    const textarea = document.createElement('textarea')
    for (const [name, value] of Object.entries(given)) textarea.setAttribute(name, value)
    const label = document.createElement('label')
    label.append('Your comment ', textarea)
    const element = document.createElement('comment-lint')
    element.setAttribute('story', '#article')
    element.append(label)
    document.querySelector('comment-lint')?.replaceWith(element)
  }, attributes)
}

describe.each([
  ['overlay', () => overlay],
  ['classic', () => classic],
])(
  'with %s scrollbars, a word in the mirror lies within one pixel of the textarea’s',
  (_, browser) => {
    let usual: Page
    beforeAll(async () => {
      usual = await openMirrored(browser())
    })

    it.each(Object.entries(CASES))('%s', async (_name, given) => {
      const page = given.context ? await openMirrored(browser(), given.context) : usual
      await renew(page, given.textarea ?? USUAL)
      await arrange(page, given)
      const { words, worst } = await compare(page)
      expect(words).toBeGreaterThan(20)
      expect(worst[0]?.off, JSON.stringify(worst)).toBeLessThanOrEqual(1)
      if (page !== usual) await page.context().close()
    })
  },
)

it('puts each word of each line where a click puts the caret', async () => {
  const page = await openMirrored(classic)
  const { textarea } = partsOf(page)
  await assessmentAfter(page, async () => {
    await textarea.focus()
    await page.keyboard.insertText(TEXT)
    await textarea.blur()
  })
  await textarea.evaluate((field) => field.scrollTo(0, 0))
  await twoFrames(page)
  const starts = await page.evaluate(() => {
    const host = document.querySelector('comment-lint')
    const field = host?.querySelector('textarea')
    const mirror = host?.shadowRoot?.querySelector('.mirror-text')?.firstChild
    if (!field || !(mirror instanceof Text)) throw new Error('no mirror')
    return [...mirror.data.matchAll(/\S+/g)].map(({ index }) => {
      const first = document.createRange()
      first.setStart(mirror, index)
      first.setEnd(mirror, index + 1)
      const { left, top, bottom } = first.getBoundingClientRect()
      return { index, x: left + 1, y: (top + bottom) / 2 }
    })
  })
  const { y: topEdge = 0, height = 0 } = (await textarea.boundingBox()) ?? {}
  const inView = starts.filter(({ y }) => y < topEdge + height - 8)
  expect(inView.length).toBeGreaterThan(20)
  const carets: number[] = []
  for (const { x, y } of inView) {
    await page.mouse.click(x, y)
    carets.push(await textarea.evaluate((field: HTMLTextAreaElement) => field.selectionStart))
  }
  expect(carets).toEqual(inView.map(({ index }) => index))
  await page.context().close()
})

it('keeps a mark on its words while lines are written after them', async () => {
  const page = await openMirrored(classic)
  const { textarea } = partsOf(page)
  await textarea.evaluate((field) => {
    field.style.width = '300px'
  })
  await assessmentAfter(page, async () => {
    await textarea.focus()
    await page.keyboard.insertText('Thank you, great post.')
  })
  for (const written of [' And', ' so on and so forth, on and on,', ' to the third line']) {
    await textarea.pressSequentially(written)
    await twoFrames(page)
    expect(await offsOfMarks(page)).toEqual([0])
  }
  await page.context().close()
})

/** How far each mark of an error is from its words, in rounded CSS pixels. */
function offsOfMarks(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const field = document.querySelector('textarea')
    const { createValueRange } = window as unknown as WithRanges
    return [...(CSS.highlights.get('commentlint-error') ?? [])].map((mark) => {
      const { startOffset, endOffset } = mark
      const real = createValueRange.call(field as never, startOffset, endOffset)
      const [ours] = (mark as Range).getClientRects()
      const [theirs] = real.getClientRects()
      if (ours === undefined || theirs === undefined) return Number.POSITIVE_INFINITY
      return Math.round(Math.hypot(ours.left - theirs.left, ours.bottom - theirs.bottom))
    })
  })
}
