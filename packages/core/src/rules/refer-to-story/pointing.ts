import type { Reading } from '../../reading.js'
import type { Token } from '../../text/token.js'
import { WordClasses } from '../word-classes.js'
import { lexicon } from './lexicon.js'

const classes = new WordClasses(lexicon)

/**
 * Whether a comment points at the story, or at a part of it, without sharing a word with it: "the
 * second example", "line 4 of your script", "at 2:05".
 */
export function pointsAtStory({ comment, contributions }: Reading): boolean {
  if (contributions.some(({ kind }) => kind === 'correction')) return true
  return comment.tokens.some((token, i) => {
    if (token.quoted) return false
    if (/^\d{1,2}:\d{2}$/.test(token.value)) return true
    return (
      isPart(token) &&
      (isPointer(comment.tokens[i - 1]) ||
        isPointer(comment.tokens[i - 2]) ||
        comment.tokens[i + 1]?.kind === 'number')
    )
  })
}

function isPart({ lexeme }: Token): boolean {
  return classes.of(lexeme).has('part')
}

function isPointer(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || classes.of(token.lexeme).has('pointer'))
}
