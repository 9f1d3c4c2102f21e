/**
 * Takes the README's pictures, after a build; with names, takes only those, including extra ones:
 *
 *   pnpm --filter @commentlint/textarea pictures [name…]
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { launch } from '@commentlint/dev/chromium'
import type { Browser } from 'playwright-core'
import { assessmentAfter, openPage, partsOf, type } from '../test/page.js'

const PORT = 4199
const pictures = fileURLToPath(new URL('../pictures/', import.meta.url))
const demo = fileURLToPath(new URL('../../../examples/textarea/serve.mjs', import.meta.url))

const GENERIC = 'Thank you, great post.'
const SPECIFIC =
  'Did the rainwater tank under the bicycle shed come from a grant? Our allotment lost nine trees last August, because the rota had nobody from the 5th to the 20th. A 400 litre barrel and a timer for 35 euros would have saved them.'

interface Picture {
  readonly name: string
  readonly text: string
  readonly colorScheme?: 'dark'
  readonly forcedColors?: 'active'
  readonly direction?: 'rtl'
  readonly width?: number
}

const PICTURES: readonly Picture[] = [
  { name: 'nudge', text: GENERIC },
  { name: 'specific', text: SPECIFIC },
  { name: 'dark', text: `${GENERIC} Check out my blog and follow me back!`, colorScheme: 'dark' },
  { name: 'narrow', text: GENERIC, width: 375 },
  { name: 'right-to-left', text: GENERIC, direction: 'rtl' },
  { name: 'forced-colors', text: GENERIC, forcedColors: 'active' },
]

const IN_README: readonly string[] = ['nudge', 'specific', 'dark']

async function take(browser: Browser, picture: Picture): Promise<void> {
  const { name, text, colorScheme = 'light', forcedColors = 'none', direction = 'ltr' } = picture
  const viewport = { width: picture.width ?? 760, height: 1000 }
  const options = { viewport, deviceScaleFactor: 2, reducedMotion: 'reduce' as const }
  const context = await browser.newContext({ ...options, colorScheme, forcedColors })
  const page = await openPage(context, `http://localhost:${PORT}/`)
  await page.evaluate((dir) => {
    document.documentElement.dir = dir
  }, direction)
  await assessmentAfter(page, () => type(partsOf(page).textarea, text))
  await page.evaluate(() => document.fonts.ready)
  const { x, y, width, height } = await page.locator('form').evaluate((form) => {
    const box = form.getBoundingClientRect()
    return { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height }
  })
  const edge = 20
  await page.screenshot({
    path: `${pictures}${name}.png`,
    clip: { x: x - edge, y: y - edge, width: width + 2 * edge, height: height + 2 * edge },
    fullPage: true,
    caret: 'initial',
  })
  await context.close()
}

const server = spawn(process.execPath, [demo, String(PORT)], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
await once(server.stdout, 'data')
const browser = await launch()
const named = process.argv.slice(2)
const wanted = named.length === 0 ? IN_README : named
for (const picture of PICTURES) {
  if (wanted.includes(picture.name)) await take(browser, picture)
}
await browser.close()
server.kill()
