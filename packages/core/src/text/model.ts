/** The English model of wink-nlp, with the parts of it used here, which wink-nlp declares as unknown. */
import untypedModel from 'wink-eng-lite-web-model'

export interface Feature {
  readonly hash: Record<string, number>
  readonly list: string[]
  index: number
}

export interface Core {
  readonly features: Readonly<Record<'lexeme' | GrowingFeature, Feature>>
}

/** What wink-nlp derives from the letters of an unknown word. */
export type GrowingFeature = 'prefix' | 'suffix' | 'shape'
export const GROWING: readonly GrowingFeature[] = ['prefix', 'suffix', 'shape']

interface Model {
  core(): Core
  metaCER(): unknown
  addons: { stem(word: string): string }
}

export const model = untypedModel as unknown as Model

/** Porter 2 stem of a word in lower case. */
export function stem(normal: string): string {
  return model.addons.stem(normal)
}
