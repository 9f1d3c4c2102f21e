import { unpackChromium } from './chromium.js'

/**
 * Runs before any test. The package that brings Chromium takes a file that is there for one that is
 * whole: of two test files that start at once on a new machine, the second would run half a browser.
 */
export default async function setup(): Promise<void> {
  await unpackChromium()
}
