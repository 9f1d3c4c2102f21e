import { lightnessOf, opacityOf } from '../text/lightness.js'

/** Lightness from which text is assumed to be on a dark ground, where the ground itself is not known. */
const LIGHT_WORDS = 0.6

/** Whether an element is on a dark ground, its own or an ancestor's, however the page made it dark. */
export function isDark(element: Element): boolean {
  const ground = groundOf(element)
  if (ground === null) return lightnessOf(getComputedStyle(element).color) > LIGHT_WORDS
  return lightnessOf(ground) < 0.5
}

/** The colour behind an element; null where there is a picture, or nothing but the browser's own canvas. */
function groundOf(element: Element): string | null {
  let at: Element | null = element
  while (at !== null) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at)
    if (backgroundImage !== 'none') return null
    if (opacityOf(backgroundColor) > 0.5) return backgroundColor
    at = around(at)
  }
  return null
}

function around(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot
  const { parentNode } = element
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement
}
