import { isAsciiSmall } from '../../kit/ascii.js'

const [BLANK, LINE_FEED] = [32, 10]

/** What ends a clause and is a token of its own behind letters: `,`, `;`, `:`, `!`, `?`. */
const MARKS: ReadonlySet<number> = new Set([44, 59, 58, 33, 63])

/**
 * Hands over what stands between blanks in safe text: line breaks, and what holds neither. A mark at the end of a word
 * is handed over by itself, so that a word is the same with it.
 *
 * @param take Called with a piece, and whether a blank comes before it.
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
    // Asked once: of two searches from one place V8 makes one, ahead of both, and so each piece searches all the rest.
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
 * Where a sign stands next in a text. It is looked for anew only once it is passed: in a text without blanks each word
 * would search all the rest for one.
 */
class Next {
  #at = -1

  constructor(
    readonly text: string,
    readonly sought: string,
  ) {}

  /** At or behind a place; the end of the text where there is none. */
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
