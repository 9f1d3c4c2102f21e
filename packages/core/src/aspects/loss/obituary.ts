/** Tells whether a text takes leave of somebody who is named in its title. */

import type { ParsedText } from '../../text/parse.js'
import type { Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'
import { isDeath } from './deaths.js'

/** Words in a title that take leave of somebody. */
const PARTING = WordSet.of(
  'obituary obituaries memoriam remembering remembered tribute farewell goodbye rip',
)
const BURIED = WordSet.of('death buried funeral')
/** Words about people in mourning, not used of those who lived long ago. */
const MOURNING = WordSet.of(
  'funeral funerals widow widower mourners mourning grief grieving condolences hospice eulogy',
)
const HAS = WordSet.of("has 's")
const AGED = WordSet.of('aged')
/** Things that are set up or held for somebody who died, and words said there. */
const MEMORIAL = WordSet.of(
  `bench seat plaque memorial unveiled dedicated dedication planted tree vigil missed loved remembered grave
  headstone candle candles service fund`,
)
/** Maximum distance, in tokens, between "died" and "aged 83". */
const REACH = 8

/** A life span in a title, "1941–2024"; a death before `LATELY` is history. Set by hand. */
const LIFE = /\b1\d{3}\s?[-–—]\s?(\d{4})\b/
const LATELY = 2000

/** Whether a text is about a person who died and is named in its title: "Dora Finch, who has died aged 83". */
export function isObituary(heading: ParsedText, body: ParsedText): boolean {
  if (isMemorial(heading, body)) return true
  if (!namesPerson(heading, body)) return false
  const deaths = body.tokens.filter(
    ({ index, quoted, lexeme }) => !quoted && (BURIED.has(lexeme) || isDeath(body.tokens, index)),
  )
  if (deaths.length === 0) return false
  if (yearOfDeath(heading) >= LATELY || heading.tokens.some(({ lexeme }) => PARTING.has(lexeme)))
    return true
  if (deaths.some(({ index }) => isTold(body.tokens, index))) return true
  return body.tokens.some(({ lexeme }) => MOURNING.has(lexeme))
}

/** The second year of a life span in a title; 0 without one. */
function yearOfDeath({ text }: ParsedText): number {
  return Number(LIFE.exec(text)?.[1] ?? 0)
}

/** Whether something is set up in memory of somebody who did not die long ago. */
function isMemorial(heading: ParsedText, body: ParsedText): boolean {
  const year = yearOfDeath(heading)
  if (year > 0 && year < LATELY) return false
  const texts = [heading, body]
  return (
    texts.some(({ tokens }) => tokens.some(({ index }) => isInMemory(tokens, index))) &&
    texts.some(({ tokens }) => tokens.some(({ lexeme }) => MEMORIAL.has(lexeme)))
  )
}

/**
 * Whether words in memory of somebody begin at a token: "In loving memory of Ida Crane", "a memorial bench for Ida
 * Crane", "in memory of their teacher".
 */
function isInMemory(tokens: readonly Token[], at: number): boolean {
  const word = (i: number) => tokens[i]?.lexeme.normal ?? ''
  if (word(at) === 'memorial') {
    return (
      MEMORIAL.has(tokens[at + 1]?.lexeme) &&
      /^(?:to|for|of)$/.test(word(at + 2)) &&
      isWhole(tokens, at + 3)
    )
  }
  if (word(at) !== 'memory' || word(at + 1) !== 'of') return false
  return isWhole(tokens, at + 2) || /^(?:my|our|his|her|their)$/.test(word(at + 2))
}

/** Whether a first and a last name begin at a token: a single name may be that of a program. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  return [tokens[at], tokens[at + 1]].every((token) => /^\p{Lu}\p{Ll}/u.test(token?.value ?? ''))
}

/** Whether the title contains a name that the text returns to. */
function namesPerson(heading: ParsedText, body: ParsedText): boolean {
  const names = new Set(heading.tokens.filter(isName).map(({ lexeme }) => lexeme.stem))
  return (
    names.size > 0 && body.tokens.some((token) => isName(token) && names.has(token.lexeme.stem))
  )
}

function isName({ pos, value }: Token): boolean {
  return pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(value)
}

/** Whether a death is reported as news: "has died", "died on Tuesday, aged 83". */
function isTold(tokens: readonly Token[], at: number): boolean {
  if (HAS.has(tokens[at - 1]?.lexeme)) return true
  const near = tokens.slice(Math.max(0, at - REACH), at + REACH)
  return near.some(({ lexeme, index }) => AGED.has(lexeme) && tokens[index + 1]?.kind === 'number')
}
