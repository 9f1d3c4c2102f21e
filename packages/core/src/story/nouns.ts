/** What a word is as a noun, whatever phrase it is in. */

import { isNoun, type Token } from '../text/token.js'
import { WordSet } from '../text/words/facet.js'

/** Nouns that do not name a thing of this story by themselves, whatever adjective precedes them. */
const EMPTY =
  WordSet.of(`thing things stuff part parts piece pieces unit units kind kinds sort sorts type types way ways lot
  lots bit bits number numbers amount amounts case cases fact facts point points reason reasons example
  side sides end ends rest half time times second seconds minute minutes hour hours day days week weeks
  weekend month months year years decade decades century morning evening night nights today tomorrow yesterday
  metre metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres millimetre
  millimetres mile miles yard yards foot feet inch inches gram grams kilo kilos kilogram kilograms pound
  pounds ounce ounces ton tons tonne tonnes litre litres liter liters pint pints gallon gallons teaspoon
  teaspoons tablespoon tablespoons spoonful spoonfuls degree degrees percent watt watts volt volts euro
  euros dollar dollars quid cent cents penny pence
  thanks regards cheers monday tuesday wednesday thursday friday saturday sunday january february april june july
  august september october november december
  mm cm km kg mg ml lb lbs oz kb mb gb tb khz mhz ghz hz kw kwh mah db px fps mph kmh hrs mins secs`)

/** Whether a word names something by itself. */
export function names(token: Token): boolean {
  return isNoun(token) && !EMPTY.has(token.lexeme)
}

/**
 * Whether it is a unit, as "GB" in "3 GB archives" or "hour" in "a three hour battle": the thing counted is the
 * point.
 */
export function isUnit(tokens: readonly Token[], at: number): boolean {
  return EMPTY.has(tokens[at]?.lexeme) && tokens[at - 1]?.pos === 'NUM'
}

/** Singular nouns that end in s: "bus", "lens". */
const ONE = /(?:[suif]s|lens|series|news|canvas)$/

/** Whether a noun has the form of a plural. */
export function isPlural({ value, lexeme }: Token): boolean {
  return value.endsWith('s') && lexeme.stem !== lexeme.normal && !ONE.test(value)
}

/** Whether "a" or "an" precedes the phrase that begins at a token: its noun is then not a plural. */
export function followsA(tokens: readonly Token[], from: number): boolean {
  return /^an?$/.test(tokens[from - 1]?.lexeme.normal ?? '')
}
