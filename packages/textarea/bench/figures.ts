import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { assessmentAfter, html, openPage, partsOf } from '../test/page.js'
import type { Site } from '../test/site.js'

/** A comment of some 2 kB, on the story of the tests. */
const LONG =
  'The reflectors at nine euros each would pay at our hospital stop too, because 90 passengers a week buy more than one lamp. '.repeat(
    17,
  )

const KEYS =
  'and our shelter at the school has had no light since last winter, so we wait by the kerb. '

/** The value below which a share of the samples lies. */
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

/** Milliseconds the main thread has been at work since the page began. */
async function taskTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** Milliseconds of main-thread work for each keystroke in a 2 kB comment, frame included. */
async function keystrokes(page: Page): Promise<number[]> {
  const client = await page.context().newCDPSession(page)
  // Time the thread ran, so that what else the machine does is not counted.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  const field = page.locator('textarea')
  const samples: number[] = []
  for (const key of KEYS) {
    const before = await taskTime(client)
    await field.press(key === ' ' ? 'Space' : key)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
    samples.push((await taskTime(client)) - before)
  }
  return samples
}

export interface Keystrokes {
  /** With the element, and in a bare textarea: what the browser itself needs. */
  readonly lint: readonly number[]
  readonly bare: readonly number[]
  /** Tasks over 50 ms from the page's load on, in milliseconds. */
  readonly longTasks: readonly number[]
}

export async function measureKeystrokes(browser: Browser, site: Site): Promise<Keystrokes> {
  const context = await browser.newContext()
  const page = await openCounting(context, site.put('/lint', html()))
  await assessmentAfter(page, async () => {
    await partsOf(page).textarea.focus()
    await page.keyboard.insertText(LONG)
  })
  const lint = await keystrokes(page)
  const longTasks = await page.evaluate(
    () => (window as unknown as { longTasks: number[] }).longTasks,
  )
  const form = '<form><textarea rows="6" cols="60"></textarea></form>'
  const plain = await openCounting(context, site.put('/bare', html({ form })))
  await plain.locator('textarea').focus()
  await plain.keyboard.insertText(LONG)
  const bare = await keystrokes(plain)
  await context.close()
  return { lint, bare, longTasks }
}

/** Milliseconds from the key that ends a word to the hint about it, model loaded. */
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
    await page.keyboard.insertText(LONG.slice(0, 250))
    await textarea.press('.')
  })
  for (const word of KEYS.split(' ')) {
    await assessmentAfter(page, () => textarea.pressSequentially(`${word} `))
  }
  const waits = await page.evaluate(() => (window as unknown as { waits: number[] }).waits)
  await context.close()
  return waits.slice(1)
}

/** Milliseconds from the first focus of a page to its first hint, nothing loaded before. */
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
