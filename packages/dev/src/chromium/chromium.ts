/** The Chromium that tests, benchmarks and pictures run in. */
import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
]

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** How often to start a browser that crashes before it has shown a page, which is rare and no page's fault. */
const STARTS = 3

/** Playwright's message about a browser that ended before it answered. */
const CRASH = 'has been closed'

/** Unpacks the Chromium that comes with npm, on Linux on x64 only, and only when no other is named. */
export async function unpackChromium(): Promise<string | undefined> {
  const isMeant = process.platform === 'linux' && process.arch === 'x64'
  return isMeant && process.env.CHROMIUM === undefined ? sparticuz.executablePath() : undefined
}

/** The Chromium that `CHROMIUM` names, else the one that comes with npm, else the system's. */
async function findChromium(): Promise<string> {
  const found =
    process.env.CHROMIUM ?? (await unpackChromium()) ?? SYSTEM.find((path) => existsSync(path))
  if (found === undefined) throw new Error('No Chromium found: name one in CHROMIUM.')
  return found
}

export interface LaunchOptions {
  /** Features of Blink that are not on by default everywhere, e.g. `OpaqueRange`. */
  readonly features?: readonly string[]
  readonly flags?: readonly string[]
  readonly ignoreDefaultArgs?: string[]
}

/** Starts Chromium without a window; if it crashes at the start, reports that and starts it again. */
export async function launch({
  features = [],
  flags = [],
  ignoreDefaultArgs = [],
}: LaunchOptions = {}): Promise<Browser> {
  const enabled = features.map((feature) => `--enable-blink-features=${feature}`)
  const args = [...FLAGS, ...enabled, ...flags]
  const executablePath = await findChromium()
  for (let start = 1; ; start += 1) {
    try {
      return await chromium.launch({ executablePath, args, ignoreDefaultArgs })
    } catch (error) {
      if (start === STARTS || !String(error).includes(CRASH)) throw error
      console.warn(`Chromium crashed at its start (${start} of ${STARTS}); starting it again.`)
    }
  }
}
