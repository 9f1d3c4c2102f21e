/// <reference path="./wink-model.d.ts" />
/**
 * The English model of wink-nlp: what it knows of words in a form that is read quickly, the tagger's
 * and the splitter's machines from its package, and nothing of names, sentiment and negation, which
 * nobody asks for here.
 */

import featureFn from 'wink-eng-lite-web-model/dist/feature.js'
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js'
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js'
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js'
import porterStem from 'wink-eng-lite-web-model/dist/porter-stemmer.js'
import { tagger } from '../generated/tagger.generated.js'
import { baseForm, type Core, readCore } from './tagger-model.js'

/** Of the last instance: its own words, which are all that is asked of it here, never change. */
let known: Core | undefined
/** Read before there was an instance to take it. */
let spare: Core | undefined

/** The letters beyond ASCII of which wink-nlp makes words, as its expressions name them: those of Western Europe. */
const WINK_LETTERS = /\\\\u00F8-\\\\u00FF/g
/** And with those of all that is written in Latin, Greek and Cyrillic letters: `Gdańsk` is a word, not four. */
const LETTERS = String.raw`\\u00F8-\\u02AF\\u0370-\\u037D\\u0386\\u0388-\\u052F\\u1E00-\\u1FFE`

/** What wink-nlp knows of words, for one instance, which adds to it what it meets. */
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

/** The base form of a word in lower case by wink-nlp, whatever part of speech it is here: "glue" of "glued"; the word itself where none is known. */
export function baseOf(normal: string): string {
  known ??= spare = readCore(tagger)
  return baseForm(known, normal) ?? normal
}

/** Porter 2 stem of a word in lower case. */
export function stem(normal: string): string {
  return porterStem(normal)
}
