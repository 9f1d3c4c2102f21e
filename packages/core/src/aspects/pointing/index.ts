import { WordClasses } from '../../formulas/word-classes.js'
import { type Reading, Role } from '../../reading.js'
import { WordSet } from '../../text/facet.js'
import type { ParsedText } from '../../text/parse.js'
import type { Token } from '../../text/token.js'
import { endsInQuestionMark } from '../contribution/questions.js'
import { lexicon } from './lexicon.js'

const classes = new WordClasses(lexicon)

/**
 * Whether a comment points at the story, or at a part of it, without sharing a word with it: "the
 * second example", "line 4 of your script", "at 2:05", "we tried that", "mine broke", "is there a link to it?"
 */
export function pointsAtStory({ comment, roles }: Pick<Reading, 'comment' | 'roles'>): boolean {
  if (opensWithTheSame(comment) || speaksOfTheSame(comment) || asksForPage(comment)) return true
  return comment.tokens.some((token, i) => {
    // What is quoted or copied points at what its own writer meant.
    if (token.quoted || roles[i] !== Role.own) return false
    const before = comment.tokens[i - 1]
    // "The 14:20 train" is of no video.
    if (token.kind === 'number' && /^\d{1,2}:\d{2}$/.test(token.value)) return before?.pos !== 'DET'
    if (before?.lexeme.normal === 'the' && classes.of(token.lexeme).has('whole')) return true
    return (
      isPart(token) &&
      (isPointer(before) ||
        isPointer(comment.tokens[i - 2]) ||
        comment.tokens[i + 1]?.kind === 'number')
    )
  })
}

/** Tokens of a question that asks for something of the page, at most: a longer one is about something. By hand. */
const SHORT_QUESTION = 14
/** Words by which it is asked for. */
const ASKED_FOR = new WordSet('there you anyone anybody somebody where which'.split(' '))

/** Whether it asks for what belongs to a page: "is there a printable version?", "could you post the reference?" */
function asksForPage({ tokens, sentences }: ParsedText): boolean {
  return sentences.some((sentence) => {
    const { from, to } = sentence
    if (to - from > SHORT_QUESTION || !endsInQuestionMark(tokens, sentence)) return false
    const asked = tokens.slice(from, to).filter(({ quoted }) => !quoted)
    const isFor = asked.some(({ lexeme }) => ASKED_FOR.has(lexeme))
    return isFor && asked.some(({ lexeme }) => classes.of(lexeme).has('page'))
  })
}

const WRITER = new WordSet(['i', 'we'])
const OWN = new WordSet(['mine', 'ours'])
/** Words for a thing that was named; in a first sentence only the story can have named it. */
const THE_SAME = new WordSet(['it', 'this', 'that', 'these', 'those', 'them', 'one', 'same'])
/** Tokens between "we" and what it is that we did. */
const REACH = 4

/** Whether the comment opens with what was done with the same, or asks about it: "made these", "does it fit". */
function opensWithTheSame({ tokens }: ParsedText): boolean {
  const [verb, object] = tokens
  if (verb === undefined || object === undefined || verb.quoted) return false
  return (verb.pos === 'VERB' || verb.pos === 'AUX') && THE_SAME.has(object.lexeme)
}

/** Whether the first sentence tells of the writer's own with the same: "we tried that", "mine broke". */
function speaksOfTheSame({ tokens, sentences }: ParsedText): boolean {
  const { from, to } = sentences[0] ?? { from: 0, to: 0 }
  for (let at = from; at < to; at += 1) {
    const { lexeme, quoted } = tokens[at] as Token
    if (quoted) continue
    if (OWN.has(lexeme) || (WRITER.has(lexeme) && didTheSame(tokens.slice(at + 1, to)))) return true
  }
  return false
}

/** Whether what follows "we" says what we did with the same: "tried that", "have run exactly this". */
function didTheSame(after: readonly Token[]): boolean {
  return after.slice(0, REACH - 1).some(({ pos }, verb) => {
    const object = after[verb + 1]?.pos === 'ADV' ? after[verb + 2] : after[verb + 1]
    return pos === 'VERB' && object !== undefined && THE_SAME.has(object.lexeme)
  })
}

function isPart({ lexeme }: Token): boolean {
  return classes.of(lexeme).has('part')
}

/** "The 2nd step", not "12 steps": as many of them are anywhere. */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/i

function isPointer(token: Token | undefined): boolean {
  if (token === undefined) return false
  return ORDINAL.test(token.value) || classes.of(token.lexeme).has('pointer')
}
