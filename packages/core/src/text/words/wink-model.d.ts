/** Parts of the model's package, which itself declares only the whole, as unknown. */
declare module 'wink-eng-lite-web-model/dist/porter-stemmer.js' {
  export default function stem(word: string): string
}
declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
  const lemmatize: unknown
  export default lemmatize
}
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const featureFn: unknown
  export default featureFn
}
declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  import type { Transformer } from 'wink-nlp/src/cache.js'

  const load: () => {
    readonly machines: readonly [first: string, second: string]
    readonly transformers: readonly [Transformer, Transformer]
  }
  export default load
}
declare module 'wink-eng-lite-web-model/dist/load-sbd-model.js' {
  import type { Transformer } from 'wink-nlp/src/cache.js'

  const load: () => {
    readonly machines: readonly [string]
    readonly transformers: readonly [Transformer]
  }
  export default load
}

/** Parts of wink-nlp. */
declare module 'wink-nlp/src/cache.js' {
  export interface Cache {
    value(lexeme: number): string
    property(lexeme: number, name: 'tokenType'): string
    isMemberPOS(lexeme: number, pos: number): boolean
  }
  /** Returns a machine's event for a token; tokens are in a list, four numbers each. */
  export type Transformer = (
    token: number,
    cache: Cache,
    tokens: readonly number[],
    at: number,
  ) => number
  const makeCache: (core: object, featureFn: unknown) => Cache
  export default makeCache
}
declare module 'wink-nlp/src/compile-trex.js' {
  const compile: (trex: unknown) => object
  export default compile
}
declare module 'wink-nlp/src/dd-wrapper.js' {
  import type { Cache } from 'wink-nlp/src/cache.js'
  export interface Data {
    readonly cache: Cache
    readonly tokens: readonly number[]
    readonly numOfTokens: number
  }
  const wrap: (data: Data) => object
  export default wrap
}
declare module 'wink-nlp/src/its.js' {
  const its: { lemma(at: number, data: object, addons: object): string }
  export default its
}
declare module 'wink-nlp/src/tokenizer.js' {
  const make: (
    trex: object,
    categories: unknown,
    preserve: unknown,
  ) => (document: object, text: string) => void
  export default make
}
declare module 'wink-nlp/src/tokens-mappers.js' {
  import type { Data } from 'wink-nlp/src/dd-wrapper.js'

  const mappers: Readonly<
    Record<'mapRawTokens2UIdOfNormal' | 'mapRawTokens2UIdOfDefaultPOS', (data: Data) => number[]>
  >
  export default mappers
}
