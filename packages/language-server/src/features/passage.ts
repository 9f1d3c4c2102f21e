import type { LoadedStory } from '@commentlint/cli/drafts'
import type { Place } from '@commentlint/core'

/** Longest passage that is shown, in UTF-16 code units: four lines of a hover. */
const LONGEST = 320
const BLANK_LINE = /\n[ \t]*\r?\n|\r[ \t]*\r/g

/** The words at a place of a story's file. */
export function wordsAt(loaded: LoadedStory, place: Place): string {
  const { from, to } = inText(loaded, place)
  return clip(loaded.text.slice(from, to))
}

/** The paragraph of a story around a place of its file. */
export function paragraphAround(loaded: LoadedStory, place: Place): string {
  const { text } = loaded
  const { from, to } = inText(loaded, place)
  let start = 0
  let end = text.length
  for (const { index, 0: gap } of text.matchAll(BLANK_LINE)) {
    if (index + gap.length <= from) start = index + gap.length
    else if (index >= to) {
      end = index
      break
    }
  }
  if (end - start <= LONGEST) return text.slice(start, end)
  const middle = Math.max(start, from - Math.floor(LONGEST / 3))
  const opening = middle > start ? '… ' : ''
  return opening + clip(text.slice(middle, end))
}

function inText({ start }: LoadedStory, place: Place): { from: number; to: number } {
  const moved = start?.offset ?? 0
  return { from: place.start.offset - moved, to: place.end.offset - moved }
}

function clip(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.search(/\s\S*$/), 1))} …`
}
