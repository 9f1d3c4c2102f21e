import { setTimeout as rest } from 'node:timers/promises'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { assessmentAfter, html, openPage, partsOf } from '../test/page.js'
import type { Site } from '../test/site.js'
import { NATURAL } from './drafts.js'

const KEYS =
  'and our shelter at the school has had no light since last winter, so we wait by the kerb. '

/** The value below which a given share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

async function openCounting(context: BrowserContext, url: string): Promise<Page> {
  await context.addInitScript(() => {
    const counted = window as unknown as { longTasks: number[] }
    counted.longTasks = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) counted.longTasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })
  })
  return openPage(context, url)
}

/** Milliseconds that the main thread has worked since the page was loaded. */
async function taskTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** Milliseconds allowed for a key to be drawn; a judgement begins no sooner. */
const FRAME = 80

/** Milliseconds allowed for the word that a key ended to be judged and the result shown. */
const JUDGED = 100

/** Types key by key, some 65 words a minute, and measures the work of the main thread. */
async function keystrokes(page: Page): Promise<Pick<Keystrokes, 'keys' | 'judgements'>> {
  const client = await page.context().newCDPSession(page)
  // Counts the time the thread ran, so that other work on the machine does not matter.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  const keys: number[] = []
  const judgements: number[] = []
  for (const key of KEYS) {
    const before = await taskTime(client)
    await client.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key })
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key })
    await rest(FRAME)
    const drawn = await taskTime(client)
    keys.push(drawn - before)
    await rest(JUDGED)
    if (key === ' ') judgements.push((await taskTime(client)) - drawn)
  }
  return { keys, judgements }
}

export interface Keystrokes {
  /** Milliseconds of main-thread work for each key and the frame that shows it. */
  readonly keys: readonly number[]
  /** Milliseconds of main-thread work to have a word judged and the result shown. */
  readonly judgements: readonly number[]
  /** Tasks over 50 ms since the page was loaded, in milliseconds. */
  readonly longTasks: readonly number[]
}

/** Types at the end of a draft in a page with the element, or in a bare textarea. */
export async function measureKeystrokes(
  browser: Browser,
  site: Site,
  draft: string,
  isBare = false,
): Promise<Keystrokes> {
  const context = await browser.newContext()
  const form = '<form><textarea rows="6" cols="60"></textarea></form>'
  const page = await openCounting(context, site.put('/keys', html(isBare ? { form } : {})))
  const write = async () => {
    await page.locator('textarea').focus()
    await page.keyboard.insertText(draft)
  }
  if (isBare) await write()
  else await assessmentAfter(page, write)
  await rest(JUDGED)
  const measured = await keystrokes(page)
  const longTasks = await page.evaluate(
    () => (window as unknown as { longTasks: number[] }).longTasks,
  )
  await context.close()
  return { ...measured, longTasks }
}

/** Milliseconds from the key that ends a word to the hint about it, with the model loaded. */
export async function measureHints(browser: Browser, site: Site): Promise<number[]> {
  const context = await browser.newContext()
  const page = await openPage(context, site.put('/hints', html()))
  const { textarea } = partsOf(page)
  await page.evaluate(() => {
    const timed = window as unknown as { pressed: number; waits: number[] }
    timed.waits = []
    addEventListener('keydown', () => (timed.pressed = performance.now()), { capture: true })
    addEventListener('commentlint-assess', () => {
      timed.waits.push(performance.now() - timed.pressed)
    })
  })
  await assessmentAfter(page, async () => {
    await textarea.focus()
    await page.keyboard.insertText(NATURAL.slice(0, 250))
    await textarea.press('.')
  })
  for (const word of KEYS.split(' ')) {
    await assessmentAfter(page, () => textarea.pressSequentially(`${word} `))
  }
  const waits = await page.evaluate(() => (window as unknown as { waits: number[] }).waits)
  await context.close()
  return waits.slice(1)
}

/** Milliseconds from the first focus in a page to its first hint, with nothing loaded before. */
export async function measureFirst(browser: Browser, site: Site): Promise<number> {
  const context = await browser.newContext()
  const page = await openPage(context, site.put('/first', html()))
  await page.evaluate(() => {
    const timed = window as unknown as { focused: number; first: number }
    addEventListener('focusin', () => (timed.focused ??= performance.now()), { capture: true })
    addEventListener('commentlint-assess', () => (timed.first ??= performance.now()))
  })
  await assessmentAfter(page, async () => {
    await partsOf(page).textarea.focus()
    await page.keyboard.insertText('Thank you, great post.')
  })
  const first = await page.evaluate(() => {
    const timed = window as unknown as { focused: number; first: number }
    return timed.first - timed.focused
  })
  await context.close()
  return first
}
