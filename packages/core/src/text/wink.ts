/** The only file that talks to wink-nlp, and where its memory is kept short. */
import winkNLP, {
  type Document,
  type ItsFunction,
  type ItsHelpers,
  type Model,
  type WinkMethods,
} from 'wink-nlp'
import { type Form, formOf } from './forms.js'
import { model } from './model.js'
import { type Core, GROWING, type GrowingFeature } from './tagger-model.js'

/** What wink-nlp says of a stretch of safe text, one entry a token. */
export interface Columns {
  readonly forms: readonly Form[]
  readonly pos: readonly string[]
  /** First and last token of each sentence, both inclusive. */
  readonly sentences: readonly (readonly [first: number, last: number])[]
}

const META_CER = model.metaCER()

/** New beginnings, endings or shapes of words kept; wink-nlp has room for some 16,000. */
const MOST_FEATURES = 1_000

/**
 * What is one token of one type wherever it stands: a single sign, "I'm", and words of letters, but
 * for the codes that are a currency or a word by where they stand.
 */
const ALWAYS_ONE_TOKEN = /^(?:[!-~]|I'm|i'm|(?!(?:AUD|GBP|INR|USD)$)[A-Za-z]{2,})$/

/** A wink-nlp instance that reads each text as if it were its first. */
class Engine {
  readonly #nlp: WinkMethods
  readonly #its: ItsHelpers
  readonly #core: Core
  /** Sizes of the model's own lists, before any text was read. */
  readonly #own: Readonly<Record<'lexeme' | GrowingFeature, number>>
  #read: number
  /** By wink-nlp's own number of a word form: a look-up in a map for each token would cost more. */
  readonly #forms: (Form | undefined)[] = []

  constructor() {
    const core = model.core()
    this.#core = core
    // wink-nlp stringifies the same object anew in each instance; the 21st throws without this.
    const once = { ...model, core: () => core, metaCER: () => META_CER }
    this.#nlp = winkNLP(once as unknown as Model, ['sbd', 'pos'])
    this.#its = this.#nlp.its
    const { lexeme, prefix, suffix, shape } = core.features
    this.#own = {
      lexeme: lexeme.list.length,
      prefix: prefix.list.length,
      suffix: suffix.list.length,
      shape: shape.list.length,
    }
    this.#read = this.#own.lexeme
  }

  /** Word forms it has met that the model does not know. */
  get strangers(): number {
    return this.#read - this.#own.lexeme
  }

  read(safe: string): Columns {
    const document = this.#nlp.readDoc(safe)
    const columns = {
      forms: this.#formsOf(document),
      pos: document.tokens().out(this.#its.pos) as string[],
      sentences: document.sentences().out(this.#its.span) as unknown as [number, number][],
    }
    this.#forget()
    return columns
  }

  /** Base forms, one a token: they cost as much as all the rest, and few ask for them. */
  lemmas(safe: string): string[] {
    const document = this.#nlp.readDoc(safe)
    const lemmas = document.tokens().out(this.#its.lemma as ItsFunction<string>) as string[]
    this.#forget()
    return lemmas
  }

  #formsOf(document: Document): Form[] {
    const { list } = this.#core.features.lexeme
    const tokens = document.tokens()
    const numbers = tokens.out(this.#its.uniqueId as unknown as ItsFunction<string>)
    let types: readonly string[] | undefined
    const forms: Form[] = []
    for (let i = 0; i < numbers.length; i += 1) {
      const number = numbers[i] as unknown as number
      let form = this.#forms[number]
      if (form === undefined) {
        types ??= tokens.out(this.#its.type) as string[]
        form = formOf(list[number] as string, types[i] as string)
        this.#forms[number] = form
      }
      forms.push(form)
    }
    return forms
  }

  /**
   * wink-nlp looks words up among those of earlier texts, so that `author's` is one token or two
   * by what was read before; and past some 16,000 letter shapes its flags overflow. What is one token
   * either way is quicker when remembered.
   */
  #forget(): void {
    const { lexeme } = this.#core.features
    const { list, hash } = lexeme
    for (let i = this.#read; i < list.length; i += 1) {
      const word = list[i] as string
      if (ALWAYS_ONE_TOKEN.test(word)) continue
      delete hash[word]
      this.#forms[i] = undefined
    }
    this.#read = list.length
    for (const name of GROWING) {
      const feature = this.#core.features[name]
      const size = this.#own[name]
      if (feature.list.length - size < MOST_FEATURES) continue
      for (let i = size; i < feature.list.length; i += 1)
        delete feature.hash[feature.list[i] as string]
      feature.list.length = size
      feature.index = size
    }
  }
}

/** A mark after a word, which wink-nlp finds by trying several expressions, and at once where it stands apart. */
const MARK = /([a-z]{2})([,;:!?])(?=[ \n])/g

/** The text as wink-nlp reads it soonest: that takes an eighth less of the time to read. */
function withMarksApart(safe: string): string {
  return safe.replace(MARK, '$1 $2')
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
  return withStopApart(withMarksApart(safe).replace(FALSE_ABBREVIATION, ' .'))
}

/** Reads, and takes a fresh wink-nlp instance after so many strange word forms. */
export class Reader {
  #engine: Engine | undefined

  constructor(readonly mostStrangers: number) {}

  /** Tokenises and tags safe text (see guard.ts). Pure: the same text gives the same columns. */
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
