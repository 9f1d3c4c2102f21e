import { lightnessOf, opacityOf } from '../text/lightness.js'

/** From where on words that are light are taken for words on a dark ground, where the ground itself can't be told. */
const LIGHT_WORDS = 0.6

/** Whether an element stands on a dark ground: its own, or what it stands in, however the page made itself dark. */
export function isDark(element: Element): boolean {
  const ground = groundOf(element)
  if (ground === null) return lightnessOf(getComputedStyle(element).color) > LIGHT_WORDS
  return lightnessOf(ground) < 0.5
}

/** The colour behind an element; null where a picture is, or where nothing is painted but the browser's own canvas. */
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
