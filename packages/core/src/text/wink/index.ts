/** What wink-nlp makes of a text: its tokens, sentences and parts of speech. */
import its from 'wink-nlp/src/its.js'
import { model } from '../words/model.js'
import type { Form } from './forms.js'
import { Events, Recognizer } from './recognizer.js'
import { TAG_BIT, Tokeniser, type Unit } from './tokeniser.js'

/** What wink-nlp says of a stretch of safe text, one entry a token. */
export interface Columns {
  readonly forms: readonly Form[]
  readonly pos: readonly string[]
  /** The last token of each sentence but the last. */
  readonly ends: readonly number[]
}

/** wink-nlp's tokeniser, splitter and tagger, reading each text as if it were their first. */
class Engine {
  readonly #events = new Events()
  readonly #splitter: Recognizer
  readonly #taggers: readonly Recognizer[]
  readonly #tokeniser: Tokeniser
  /** The names of parts of speech, and what each is to the tagger. */
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

  /** Word forms it has met that the model does not know. */
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

  /** Base forms, one a token. */
  lemmas(safe: string): string[] {
    const units: Unit[] = []
    this.#tokeniser.tokenise(safe, (unit) => units.push(unit))
    return this.#tag(units).map((pos, i) => {
      const [form, expansion, fixed] = (units[i] as Unit).packed
      const tokens = [form, expansion, fixed === 0 ? this.#tags.indexOf(pos) << TAG_BIT : fixed]
      return its.lemma(0, { cache: this.#tokeniser.cache, tokens }, model.addons)
    })
  }

  /** The part of speech of each token. */
  #tag(units: readonly Unit[]): string[] {
    const tags = units.map(({ tag }) => tag)
    const events = units.map(({ tag, hint }) => hint || (this.#tagEvents[tag] as number))
    events.push(this.#events.end)
    for (const tagger of this.#taggers) {
      tagger.recognize(events, (at, meaning) => {
        const { normal, hint } = units[at] as Unit
        // Below 0 it is so whatever the word may be.
        if (meaning > 0 && !this.#tokeniser.cache.isMemberPOS(normal, meaning)) return
        tags[at] = Math.abs(meaning)
        events[at] = hint || (this.#tagEvents[Math.abs(meaning)] as number)
      })
    }
    return tags.map((tag, i) => this.#tags[(units[i] as Unit).sureTag || tag] as string)
  }
}

/**
 * The full stop of everyday words that wink-nlp takes for abbreviations with it: inch, number, Sunday. Behind a
 * number, "in." is one. Looked for by the stop, of which there are few.
 */
const FALSE_ABBREVIATION =
  /\.(?=\s+["'(]?[A-Z])(?<=\b(?:in|[Nn]o|sun|sat|wed|ill|miss|mass|wash|ark|gal|ore|reps?|ha|mar|gen)\.)(?<![0-9] in\.)/g

const LETTER = /\p{L}/u

/**
 * The text with a space before the full stop that ends it: otherwise `VS.` and `R.` at the end would
 * be abbreviations, and a sentence would change its last word by being finished.
 */
function withStopApart(safe: string): string {
  const text = safe.trimEnd()
  if (!text.endsWith('.') || !LETTER.test(text.charAt(text.length - 2))) return safe
  return `${text.slice(0, -1)} .${safe.slice(text.length)}`
}

function asWinkReadsIt(safe: string): string {
  return withStopApart(safe.replace(FALSE_ABBREVIATION, ' .'))
}

/** Reads, and takes a fresh wink-nlp instance after so many strange word forms. */
export class Reader {
  #engine: Engine | undefined

  constructor(readonly mostStrangers: number) {}

  /** Tokenises and tags safe text (see guard/index.ts). Pure: the same text gives the same columns. */
  read(safe: string): Columns {
    return this.#current().read(asWinkReadsIt(safe))
  }

  /** The base form of each of its tokens, as pure. */
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
