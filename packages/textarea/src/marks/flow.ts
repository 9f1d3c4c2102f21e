import type { Edit } from '../text/edit.js'

/** Letters and signs that are written from right to left, or that change the direction of what follows. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/

/** Whether each line begins at its left edge and takes as many words as fit. */
export function isSetFromTheLeft(style: CSSStyleDeclaration): boolean {
  const wrapping = style.getPropertyValue('text-wrap-style')
  return (
    style.direction === 'ltr' &&
    ['start', 'left', '-webkit-auto'].includes(style.textAlign) &&
    ['', 'auto', 'stable'].includes(wrapping) &&
    style.writingMode.startsWith('horizontal')
  )
}

/**
 * Whether an edit moves nothing before a place, in a text that is set from the left: it comes after
 * a space, so that no word before it can move to the next line, and no word changes direction.
 *
 * @param before UTF-16 offset of the place.
 * @param text The text after the edit.
 */
export function leavesAlone({ start }: Edit, before: number, text: string): boolean {
  return /\s/.test(text.slice(before, start)) && !RIGHT_TO_LEFT.test(text)
}
