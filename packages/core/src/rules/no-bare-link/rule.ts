import { countWhere } from '../../kit/count-where.js'
import { type Reading, Role } from '../../reading.js'
import type { Tie } from '../../story/ties.js'
import { isContent, type Token } from '../../text/token.js'
import { defineRule } from '../rule.js'
import { linksAlone } from './alone.js'

/** Fewest own content words that say something about a link. */
const FEWEST_WORDS = 3
/** Weight of a tie to the story, in nats, from which a comment is about it. */
const TELLING_TIE = 3

export const rule = defineRule({
  id: 'no-bare-link',
  summary: 'a link with nothing said about it',
  severity: 'warn',
  needs: null,
  options: {},
  check(reading) {
    const { comment } = reading
    const links = comment.tokens.filter(({ kind, quoted }) => kind === 'url' && !quoted)
    if (links.length === 0) return []
    return bareOf(links, reading).map(({ start, end }) => ({
      start,
      end,
      reason:
        'A link alone does not say why it is worth following. Add a sentence on what it shows about this story.',
    }))
  },
})

function bareOf(links: readonly Token[], reading: Reading): readonly Token[] {
  const { comment, roles } = reading
  const own = comment.tokens.filter((token) => isContent(token) && roles[token.index] === Role.own)
  if (own.length < FEWEST_WORDS && !isAnswer(reading)) return links
  return isPraiseOfAnything(reading) ? linksAlone(comment, links) : []
}

/**
 * Whether an own word is tied to more than the title, whose words only say what the linked page has in common
 * with the story.
 */
function isAnswer({ comment: { tokens }, roles, ties, story, parentTies }: Reading): boolean {
  const isNamed = ({ comment: { from, to } }: Tie) =>
    tokens.slice(from, to).every((token) => {
      return !isContent(token) || story?.terms.of(token.lexeme)?.inTitle === true
    })
  return ties.some((tie) => {
    return roles[tie.comment.from] === Role.own && (parentTies.includes(tie) || !isNamed(tie))
  })
}

/** Weight, in nats, of the strongest tie by an own word: "thanks for this article" is tied to many stories. */
function strongestTie({ roles, ties }: Reading): number {
  const own = ties.filter(({ comment: { from } }) => roles[from] === Role.own)
  return own.reduce((most, { weight }) => Math.max(most, weight), 0)
}

/**
 * Whether it is mostly praise or thanks, and none of it about what it answers: such comments are written for
 * their links.
 */
function isPraiseOfAnything(reading: Reading): boolean {
  const { comment, formulas, roles } = reading
  if (!formulas.some(({ kind }) => kind === 'praise' || kind === 'thanks')) return false
  const count = (role: Role) =>
    countWhere(comment.tokens, ({ kind, index }) => kind === 'word' && roles[index] === role)
  return count(Role.formula) >= count(Role.own) && strongestTie(reading) < TELLING_TIE
}
