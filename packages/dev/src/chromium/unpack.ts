import { unpackChromium } from './chromium.js'

/**
 * Unpacks Chromium before any test runs. The package that brings it takes a file that exists for a
 * complete one: of two test files that start at once on a new machine, the second would run half a browser.
 */
export default async function setup(): Promise<void> {
  await unpackChromium()
}
