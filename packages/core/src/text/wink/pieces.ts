import { isAsciiSmall } from '../../kit/ascii.js'

const [BLANK, LINE_FEED] = [32, 10]

/** Marks that end a clause and are separate tokens after letters: `,`, `;`, `:`, `!`, `?`. */
const MARKS: ReadonlySet<number> = new Set([44, 59, 58, 33, 63])

/**
 * Splits safe text into pieces: line breaks, and stretches without space or line break. A mark at the end of a word
 * is a piece of its own, so that the word is the same piece with and without it.
 *
 * @param take Called with each piece, and whether a space comes before it.
 */
export function eachPiece(safe: string, take: (piece: string, isApart: boolean) => void): void {
  const lineEnd = new Next(safe, '\n')
  const blank = new Next(safe, ' ')
  let at = 0
  while (at < safe.length) {
    const blanksFrom = at
    while (safe.charCodeAt(at) === BLANK) at += 1
    if (at === safe.length) return
    const isApart = at > blanksFrom
    const from = at
    // Asked once: V8 merges two searches from one place and hoists them, so that each piece would search all the rest.
    const end = lineEnd.from(at)
    if (at === end) while (safe.charCodeAt(at) === LINE_FEED) at += 1
    else at = Math.min(blank.from(at), end)
    if (at < safe.length && endsInMark(safe, from, at)) {
      take(safe.slice(from, at - 1), isApart)
      take(safe.charAt(at - 1), true)
    } else {
      take(safe.slice(from, at), isApart)
    }
  }
}

/**
 * Finds the next place of a sign in a text. It searches again only once that place is passed: otherwise, in a text
 * without spaces, each word would search all the rest for one.
 */
class Next {
  #at = -1

  constructor(
    readonly text: string,
    readonly sought: string,
  ) {}

  /** Returns the sign's place at or after an offset; the end of the text if there is none. */
  from(place: number): number {
    if (this.#at >= place) return this.#at
    const index = this.text.indexOf(this.sought, place)
    this.#at = index < 0 ? this.text.length : index
    return this.#at
  }
}

/** Whether a piece ends in two letters and a mark. */
function endsInMark(safe: string, from: number, to: number): boolean {
  return (
    to - from > 2 &&
    MARKS.has(safe.charCodeAt(to - 1)) &&
    isAsciiSmall(safe.charCodeAt(to - 2)) &&
    isAsciiSmall(safe.charCodeAt(to - 3))
  )
}
