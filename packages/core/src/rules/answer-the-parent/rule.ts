import { WordClasses } from '../../formulas/word-classes.js'
import type { Reading } from '../../reading.js'
import { defineRule } from '../rule.js'
import { lexicon } from './lexicon.js'

const classes = new WordClasses(lexicon)

/** Own words of a reply in which a tie could be expected. */
const FEWEST_WORDS = 6
/** Tokens of a parent that can carry ties. */
const SHORTEST_PARENT = 8
/** Nats in which a tie is more than a word that any two texts share. */
const LEAST_TIE = 1

export const rule = defineRule({
  id: 'answer-the-parent',
  summary: 'a reply that answers neither its parent nor the story',
  severity: 'warn',
  needs: 'parent',
  options: {},
  check(reading) {
    const { comment, parent, remainder } = reading
    const [first, last] = [comment.tokens[0], comment.tokens.at(-1)]
    if (parent === null || first === undefined || last === undefined) return []
    if (parent.body.tokens.length < SHORTEST_PARENT || remainder.words < FEWEST_WORDS) return []
    if (isTied(reading) || turnsToParent(reading)) return []
    const words = reading.parentTies.length === 0 ? 'No word' : 'Hardly a word'
    return [
      {
        start: first.start,
        end: last.end,
        reason: `${words} of this meets the comment it replies to. Say which part of that you answer, or post it on its own.`,
      },
    ]
  },
})

function isTied({ storyTies, parentTies }: Reading): boolean {
  return [...storyTies, ...parentTies].some(({ weight }) => weight >= LEAST_TIE)
}

/** A reply may speak to the person, or point back, and share no word with what they wrote. */
function turnsToParent({ comment }: Reading): boolean {
  return comment.tokens.some(
    ({ lexeme, kind, quoted }) => quoted || kind === 'mention' || classes.of(lexeme).has('turns'),
  )
}
