import { lightnessOf } from '../text/lightness.js'

/**
 * Whether the page writes light on dark around an element. The colour of its text says so for any
 * page, however it made itself dark.
 */
export function isDark(element: Element): boolean {
  return lightnessOf(getComputedStyle(element).color) > 0.5
}
