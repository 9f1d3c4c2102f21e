import { existsSync } from 'node:fs'
import puppeteer, { type Browser } from 'puppeteer-core'

const PLACES = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
]

/** The Firefox that `FIREFOX` names, or the system's; null where there is none. */
export function findFirefox(): string | null {
  return process.env.FIREFOX ?? PLACES.find((path) => existsSync(path)) ?? null
}

export function launchFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
}
