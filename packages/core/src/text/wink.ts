/** The only file that talks to wink-nlp, and where its memory is kept short. */
import untypedModel from 'wink-eng-lite-web-model'
import winkNLP, {
  type Document,
  type ItsFunction,
  type ItsHelpers,
  type Model,
  type WinkMethods,
} from 'wink-nlp'

/** What wink-nlp says of a stretch of safe text, one entry a token. */
export interface Columns {
  readonly values: readonly string[]
  readonly types: readonly string[]
  readonly pos: readonly string[]
  /** First and last token of each sentence, both inclusive. */
  readonly sentences: readonly (readonly [first: number, last: number])[]
  /** Lemmas, read on demand: they cost as much as the rest together. */
  lemmas(): readonly string[]
}

/**
 * After this many word forms that wink-nlp did not know, a fresh instance (about 50 ms) takes over:
 * what it remembers of each (some 150 bytes) can be forgotten in no other way.
 */
const MOST_STRANGERS = 100_000

interface Feature {
  readonly hash: Record<string, number>
  readonly list: string[]
  index: number
}

interface Core {
  readonly features: Readonly<Record<'lexeme' | GrowingFeature, Feature>>
}

/** What wink-nlp derives from the letters of an unknown word. */
type GrowingFeature = 'prefix' | 'suffix' | 'shape'
const GROWING: readonly GrowingFeature[] = ['prefix', 'suffix', 'shape']

/** The parts of the model used here, which wink-nlp declares as unknown. */
interface TypedModel {
  core(): Core
  metaCER(): unknown
  addons: { stem(word: string): string }
}

const model = untypedModel as unknown as TypedModel
const META_CER = model.metaCER()

const ALWAYS_ONE_TOKEN = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/

/** A wink-nlp instance that reads each text as if it were its first. */
class Engine {
  readonly #nlp: WinkMethods
  readonly #its: ItsHelpers
  readonly #core: Core
  /** Sizes of the model's own lists, before any text was read. */
  readonly #own: Readonly<Record<'lexeme' | GrowingFeature, number>>
  #read: number

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
    const its = this.#its
    const document: Document = this.#nlp.readDoc(safe)
    const tokens = document.tokens()
    const columns = {
      values: tokens.out(its.value) as string[],
      types: tokens.out(its.type) as string[],
      pos: tokens.out(its.pos) as string[],
      sentences: document.sentences().out(its.span) as unknown as [number, number][],
      lemmas: () => document.tokens().out(its.lemma as ItsFunction<string>) as string[],
    }
    this.#forget()
    return splitIm(columns)
  }

  /**
   * wink-nlp looks words up among those of earlier texts, so that `author's` is one token or two
   * by what was read before; and past some 16,000 letter shapes its flags overflow. Words of
   * letters alone are the same either way, and quicker when remembered.
   */
  #forget(): void {
    const { lexeme } = this.#core.features
    const { list, hash } = lexeme
    for (let i = this.#read; i < list.length; i += 1) {
      const word = list[i] ?? ''
      if (!ALWAYS_ONE_TOKEN.test(word)) delete hash[word]
    }
    this.#read = list.length
    for (const name of GROWING) {
      const feature = this.#core.features[name]
      const size = this.#own[name]
      for (let i = size; i < feature.list.length; i += 1) delete feature.hash[feature.list[i] ?? '']
      feature.list.length = size
      feature.index = size
    }
  }
}

/** "I'm" in any case. */
function isIm(value: string | undefined): boolean {
  return value?.length === 3 && /^i'm$/i.test(value)
}

/** Of all contractions, wink-nlp leaves "I'm" whole; it becomes "I" and "'m" like "I" and "'ve". */
function splitIm(columns: Columns): Columns {
  const { values, types, pos, sentences } = columns
  if (!values.some(isIm)) return columns
  const split = <T>(column: readonly T[], halves: (value: T) => readonly [T, T]): T[] =>
    column.flatMap((entry, i) => (isIm(values[i]) ? halves(entry) : [entry]))
  const shift: number[] = []
  let added = 0
  for (const value of values) {
    shift.push(added)
    if (isIm(value)) added += 1
  }
  shift.push(added)
  return {
    values: split(values, (value) => [value.slice(0, 1), value.slice(1)]),
    types: split(types, (type) => [type, type]),
    pos: split(pos, () => ['PRON', 'AUX']),
    sentences: sentences.map(([first, last]) => [
      first + (shift[first] ?? 0),
      last + (shift[last + 1] ?? 0),
    ]),
    lemmas: () => split(columns.lemmas(), () => ['i', 'be']),
  }
}

/** Makes a reader that takes a fresh wink-nlp instance after this many strange word forms. */
export function createReader(mostStrangers: number): (safe: string) => Columns {
  let engine: Engine | undefined
  return (safe) => {
    if (engine === undefined || engine.strangers > mostStrangers) engine = new Engine()
    return engine.read(safe)
  }
}

/** Tokenises and tags safe text (see guard.ts). Pure: nothing of it stays behind. */
export const readWithWink = createReader(MOST_STRANGERS)

/** Porter 2 stem of a word in lower case. */
export function stem(normal: string): string {
  return model.addons.stem(normal)
}
