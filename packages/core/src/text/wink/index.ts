/** Reads a text with wink-nlp: its tokens, sentences and parts of speech. */
import its from 'wink-nlp/src/its.js'
import { model } from '../words/model.js'
import type { Form } from './forms.js'
import { Events, Recognizer } from './recognizer.js'
import { TAG_BIT, Tokeniser, type Unit } from './tokeniser.js'

/** wink-nlp's results for a stretch of safe text, one entry per token. */
export interface Columns {
  readonly forms: readonly Form[]
  readonly pos: readonly string[]
  /** The last token of each sentence except the last. */
  readonly ends: readonly number[]
}

/** wink-nlp's tokeniser, splitter and tagger, which read each text as if it were their first. */
class Engine {
  readonly #events = new Events()
  readonly #splitter: Recognizer
  readonly #taggers: readonly Recognizer[]
  readonly #tokeniser: Tokeniser
  /** The names of parts of speech, and the tagger's event for each. */
  readonly #tags: readonly string[]
  readonly #tagEvents: readonly number[]

  constructor() {
    this.#splitter = new Recognizer(model.sbd().machines[0], this.#events)
    this.#taggers = model.pos().machines.map((machine) => new Recognizer(machine, this.#events))
    const core = model.core()
    this.#tokeniser = new Tokeniser(core, this.#events)
    this.#tags = core.features.pos.list
    this.#tagEvents = this.#tags.map((_, tag) => this.#events.of(tag))
  }

  /** How many word forms unknown to the model it has met. */
  get strangers(): number {
    return this.#tokeniser.strangers
  }

  read(safe: string): Columns {
    const units: Unit[] = []
    const events: number[] = []
    this.#tokeniser.tokenise(safe, (unit, isApart) => {
      units.push(unit)
      events.push(isApart ? unit.endingApart : unit.ending)
    })
    events.push(this.#events.end)
    const ends: number[] = []
    this.#splitter.recognize(events, (at) => ends.push(at))
    return { forms: units, pos: this.#tag(units), ends }
  }

  /** Returns the base forms, one per token. */
  lemmas(safe: string): string[] {
    const units: Unit[] = []
    this.#tokeniser.tokenise(safe, (unit) => units.push(unit))
    return this.#tag(units).map((pos, i) => {
      const [form, expansion, fixed] = (units[i] as Unit).packed
      const tokens = [form, expansion, fixed === 0 ? this.#tags.indexOf(pos) << TAG_BIT : fixed]
      return its.lemma(0, { cache: this.#tokeniser.cache, tokens }, model.addons)
    })
  }

  /** Returns the part of speech of each token. */
  #tag(units: readonly Unit[]): string[] {
    const tags = units.map(({ tag }) => tag)
    const events = units.map(({ tag, hint }) => hint || (this.#tagEvents[tag] as number))
    events.push(this.#events.end)
    for (const tagger of this.#taggers) {
      tagger.recognize(events, (at, meaning) => {
        const { normal, hint } = units[at] as Unit
        // A negative meaning applies whatever parts of speech the word may have.
        if (meaning > 0 && !this.#tokeniser.cache.isMemberPOS(normal, meaning)) return
        tags[at] = Math.abs(meaning)
        events[at] = hint || (this.#tagEvents[Math.abs(meaning)] as number)
      })
    }
    return tags.map((tag, i) => this.#tags[(units[i] as Unit).sureTag || tag] as string)
  }
}

/**
 * The full stop after everyday words that wink-nlp takes for abbreviations: of inch, number, Sunday. After a number,
 * "in." is one. Matches from the full stop, because there are few of them.
 */
const FALSE_ABBREVIATION =
  /\.(?=\s+["'(]?[A-Z])(?<=\b(?:in|[Nn]o|sun|sat|wed|ill|miss|mass|wash|ark|gal|ore|reps?|ha|mar|gen)\.)(?<![0-9] in\.)/g

const LETTER = /\p{L}/u

/**
 * Puts a space before the full stop that ends the text: otherwise a final `VS.` or `R.` would be an
 * abbreviation, and finishing a sentence would change its last word.
 */
function withStopApart(safe: string): string {
  const text = safe.trimEnd()
  if (!text.endsWith('.') || !LETTER.test(text.charAt(text.length - 2))) return safe
  return `${text.slice(0, -1)} .${safe.slice(text.length)}`
}

function asWinkReadsIt(safe: string): string {
  return withStopApart(safe.replace(FALSE_ABBREVIATION, ' .'))
}

/** Reads texts, with a fresh wink-nlp instance after a given number of unknown word forms. */
export class Reader {
  #engine: Engine | undefined

  constructor(readonly mostStrangers: number) {}

  /** Tokenises and tags safe text (see guard/index.ts). Pure: the same text gives the same columns. */
  read(safe: string): Columns {
    return this.#current().read(asWinkReadsIt(safe))
  }

  /** Returns the base form of each token of safe text. Pure, too. */
  lemmas(safe: string): string[] {
    return this.#current().lemmas(asWinkReadsIt(safe))
  }

  /** Forgets all that was read before. */
  forget(): void {
    this.#engine = undefined
  }

  #current(): Engine {
    if (this.#engine === undefined || this.#engine.strangers > this.mostStrangers) {
      this.#engine = new Engine()
    }
    return this.#engine
  }
}
