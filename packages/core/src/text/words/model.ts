/// <reference path="./wink-model.d.ts" />
/**
 * wink-nlp's English model: its knowledge of words in a form that loads quickly, and the tagger's and
 * splitter's machines from its package; without names, sentiment and negation, which are not used here.
 */

import featureFn from 'wink-eng-lite-web-model/dist/feature.js'
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js'
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js'
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js'
import porterStem from 'wink-eng-lite-web-model/dist/porter-stemmer.js'
import { tagger } from '../generated/tagger.generated.js'
import { baseForm, type Core, readCore } from './tagger-model.js'

/** The words of the last instance. Only the model's own words are looked up here, and these never change. */
let known: Core | undefined
/** A copy read before there was an instance to take it. */
let spare: Core | undefined

/** The non-ASCII letters of which wink-nlp makes words, as its expressions spell them: those of Western Europe. */
const WINK_LETTERS = /\\\\u00F8-\\\\u00FF/g
/** The same with all Latin, Greek and Cyrillic letters added: `Gdańsk` is one word, not several tokens. */
const LETTERS = String.raw`\\u00F8-\\u02AF\\u0370-\\u037D\\u0386\\u0388-\\u052F\\u1E00-\\u1FFE`

/** Returns wink-nlp's knowledge of words for one instance, which adds to it whatever it meets. */
function core(): Core {
  known = spare ?? readCore(tagger)
  spare = undefined
  const trex = JSON.parse(JSON.stringify(known.trex).replace(WINK_LETTERS, LETTERS))
  return { ...known, trex }
}

export const model = {
  core,
  featureFn,
  pos,
  sbd,
  addons: { stem: porterStem, lemmatize },
}

/** wink-nlp's base form of a lower-case word, in any part of speech: "glue" for "glued"; else the word itself. */
export function baseOf(normal: string): string {
  known ??= spare = readCore(tagger)
  return baseForm(known, normal) ?? normal
}

/** Returns the Porter 2 stem of a lower-case word. */
export function stem(normal: string): string {
  return porterStem(normal)
}
