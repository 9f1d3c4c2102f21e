import { Role } from '../../reading.js'
import type { ParsedText } from '../../text/parse.js'
import { isContent, type Token } from '../../text/token.js'
import { defineRule } from '../rule.js'
import { lexicon } from './lexicon.js'

const POINTERS: ReadonlySet<string> = new Set(lexicon.pointers.words.split(' '))
const CONTAINERS: ReadonlySet<string> = new Set(lexicon.containers.words.split(' '))

/** Tokens after a vague phrase within which its point may be named: "your point about the bend". */
const REACH = 6
/** Surprise, in nats, from which a noun names something. */
const NAMING = 9

export const rule = defineRule({
  id: 'no-vague',
  summary: 'vague words standing where a point should be named',
  severity: 'warn',
  needs: null,
  options: {},
  check({ comment, roles }) {
    return comment.tokens
      .filter(({ index }) => isVague(comment, roles, index))
      .map((token) => {
        const start = comment.tokens[token.index - 1]?.start ?? token.start
        const phrase = comment.slice(start, token.end)
        return {
          start,
          end: token.end,
          reason: `“${phrase}” does not say which. Name it in a few words, so that others can answer.`,
        }
      })
  },
})

function isVague({ tokens }: ParsedText, roles: readonly Role[], index: number): boolean {
  const noun = tokens[index]
  const before = tokens[index - 1]
  if (noun === undefined || before === undefined || before.sentence !== noun.sentence) return false
  if (roles[index] !== Role.own || noun.code) return false
  if (!CONTAINERS.has(noun.lexeme.normal) || !POINTERS.has(before.lexeme.normal)) return false
  return !tokens.slice(index + 1, index + 1 + REACH).some((token) => names(token, noun))
}

function names(token: Token, noun: Token): boolean {
  if (token.sentence !== noun.sentence || !isContent(token)) return token.value === ':'
  if (token.kind === 'number' || token.pos === 'PROPN') return true
  return token.pos === 'NOUN' && token.lexeme.rarity >= NAMING
}
