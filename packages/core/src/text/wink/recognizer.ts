/** wink-nlp's state machines, which find patterns of tokens from left to right, preferring the longest. */

/** An event that machines ignore, and one that is in no pattern. */
export const UNSEEN = 0
const UNKNOWN = 1

/** The machines' numbers for the end of a text and for their fallback. */
const TEXT_END = 2_070_000
const OTHERWISE = 2_070_003

/** Room for the events of all machines, of which there are about seventy. */
const MOST_EVENTS = 128

/** The events of several machines, renumbered without gaps. */
export class Events {
  readonly #numbers = new Map<number, number>()

  /** @param event The machines' number of it. */
  of(event: number): number {
    return this.#numbers.get(event) ?? UNKNOWN
  }

  /** The end of a text. */
  get end(): number {
    return this.of(TEXT_END)
  }

  add(event: number): number {
    const number = this.#numbers.get(event) ?? this.#numbers.size + UNKNOWN + 1
    this.#numbers.set(event, number)
    return number
  }
}

type States<T> = Readonly<Record<string, T>>
type Packed = readonly [
  version: number,
  last: number,
  steps: States<Readonly<Record<string, number>>>,
  names: States<string>,
  marks: States<readonly [before: number, after: number]>,
]

const ROOT = 0

/**
 * One machine as a table, which takes a fifth of the time of wink-nlp's own nested objects. It does
 * what `recognize` in `wink-nlp/src/automaton.js` does.
 */
export class Recognizer {
  /** The next state, by state and event. */
  readonly #steps: Int16Array
  /** The pattern found at a state, by its end state: the state itself if no longer pattern goes on; 0 for none. */
  readonly #reached: Int16Array
  /** The meaning of a pattern, a number; 0 if it only exists to exclude others. */
  readonly #meanings: Int16Array
  /** How many tokens of a pattern precede the one it is about. */
  readonly #before: Uint8Array

  /** @param packed JSON of wink-nlp's model. */
  constructor(packed: string, events: Events) {
    const [, last, steps, names, marks] = JSON.parse(packed) as Packed
    const states = last + 1
    this.#steps = new Int16Array(states * MOST_EVENTS)
    this.#reached = new Int16Array(states)
    this.#meanings = new Int16Array(states)
    this.#before = new Uint8Array(states)
    for (const [state, nexts] of Object.entries(steps)) {
      this.#reached[+state] = nexts[OTHERWISE] ?? ROOT
      for (const [event, next] of Object.entries(nexts)) {
        this.#steps[+state * MOST_EVENTS + events.add(+event)] = next
      }
    }
    for (const [state, name] of Object.entries(names)) {
      this.#reached[+state] = +state
      // The names of the splitter's patterns are not numbers, and all mean the same.
      this.#meanings[+state] = Number.isNaN(+name) ? 1 : +name
      this.#before[+state] = marks[state]?.[0] ?? 0
    }
  }

  /**
   * Finds patterns.
   *
   * @param events One per token, then the end of the text.
   * @param found Called with the token that the pattern is about, and the pattern's meaning.
   */
  recognize(events: readonly number[], found: (at: number, meaning: number) => void): void {
    let from = 0
    while (from < events.length) from = this.#recognizeFrom(from, events, found)
  }

  /** Looks for the longest pattern from a token on; returns where to look next. */
  #recognizeFrom(
    from: number,
    events: readonly number[],
    found: (at: number, meaning: number) => void,
  ): number {
    let start = from
    while (events[start] === UNSEEN) start += 1
    let state = ROOT
    let longest = ROOT
    let last = start
    for (let at = start; at < events.length; at += 1) {
      const event = events[at] as number
      if (event === UNSEEN) continue
      state = this.#steps[state * MOST_EVENTS + event] as number
      if (state === ROOT) break
      const reached = this.#reached[state] as number
      if (reached === ROOT) continue
      longest = reached
      last = at
      if (reached === state) break
    }
    const meaning = this.#meanings[longest] as number
    if (meaning !== 0) found(start + (this.#before[longest] as number), meaning)
    return last + 1
  }
}
