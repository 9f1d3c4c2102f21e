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

/** Chromium: the one that `CHROMIUM` names, that comes with npm (Linux x64), or that the system has. */
async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM
  if (named !== undefined) return named
  if (process.platform === 'linux' && process.arch === 'x64') return sparticuz.executablePath()
  const found = SYSTEM.find((path) => existsSync(path))
  if (found === undefined) throw new Error('No Chromium found: name one in CHROMIUM.')
  return found
}

/** Features of the browser that are not on by default everywhere. */
export interface LaunchOptions {
  /** Blink features, e.g. `OpaqueRange`. */
  readonly features?: readonly string[]
  readonly flags?: readonly string[]
  readonly ignoreDefaultArgs?: string[]
}

export async function launch({
  features = [],
  flags = [],
  ignoreDefaultArgs = [],
}: LaunchOptions = {}): Promise<Browser> {
  const enabled = features.map((feature) => `--enable-blink-features=${feature}`)
  return chromium.launch({
    executablePath: await findChromium(),
    args: [...FLAGS, ...enabled, ...flags],
    ignoreDefaultArgs,
  })
}
