import { isWord, type Span, type Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'
import type { ContributionKind } from '../../types.js'
import type { Cue } from './cue-finder.js'
import { endsInQuestionMark } from './questions.js'

/** Question words that open a relative clause behind a comma. */
const RELATIVES = WordSet.of('which who whose where when')
/** Words that may stand before a question at the start of a sentence. */
const LEADS = WordSet.of('so and but or then also because well ok okay hi hey wait hm hmm')
/** Maximum number of such tokens. */
const MOST_LEADS = 2

const YOU = WordSet.of('you u ya yall')
/** Words that turn "you can" into a condition, and the verbs with which it is still advice. */
const CONDITIONS = WordSet.of('if unless whether')
const DUTIES = WordSet.of('should must ought better')
/** Verbs after "you have to" that describe a mood, and advise nobody. */
const MOODS = WordSet.of('laugh cry smile wonder admit admire love feel wince pity')
/** Words that join a second verb to the first. */
const JOINS = WordSet.of('and or')
/** Words after which the first verb, and so the second, is narration: "they sit and look on". */
const TELLING = WordSet.of('i we they he she it who been')

/** Whether a cue, where it stands, does not mean what it usually means. */
export function isMistaken(
  cue: Cue<ContributionKind>,
  tokens: readonly Token[],
  sentence: Span,
): boolean {
  if (cue.group === 'question') return asksNobody(cue, tokens, sentence)
  return cue.group === 'suggestion' && advisesNobody(cue, tokens, sentence)
}

/**
 * Whether the words of a question make a statement here: "the coat, which has the same zip", "it creaks and is the
 * oldest".
 */
function asksNobody({ from }: Span, tokens: readonly Token[], sentence: Span): boolean {
  const [first, second] = [tokens[from] as Token, tokens[from + 1]]
  if (from > sentence.from && tokens[from - 1]?.value === ',' && RELATIVES.has(first.lexeme)) {
    return !endsInQuestionMark(tokens, sentence)
  }
  if (first.pos !== 'AUX' || second?.pos === 'PRON') return false
  const leads = tokens.slice(sentence.from, from)
  return leads.length > MOST_LEADS || leads.some((lead) => isWord(lead) && !LEADS.has(lead.lexeme))
}

/**
 * Whether the words of advice make a statement here: "you have to laugh", "if you can find it", "there must be more",
 * "they sit and look on".
 */
function advisesNobody({ from, to }: Span, tokens: readonly Token[], sentence: Span): boolean {
  const first = tokens[from] as Token
  const before = from > sentence.from ? tokens[from - 1] : undefined
  if (YOU.has(first.lexeme)) return isCondition(tokens, from, to) || MOODS.has(tokens[to]?.lexeme)
  if (before === undefined) return false
  if (before.lexeme.normal === 'there') return true
  return JOINS.has(before.lexeme) && isTold(tokens, from - 1, sentence)
}

function isCondition(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]
  if (before === undefined || before.sentence !== tokens[from]?.sentence) return false
  if (!CONDITIONS.has(before.lexeme)) return false
  return !tokens.slice(from, to).some(({ lexeme }) => DUTIES.has(lexeme))
}

/** Whether the clause before a token has a subject other than the reader. */
function isTold(tokens: readonly Token[], join: number, { from }: Span): boolean {
  for (let at = join - 1; at >= from; at -= 1) {
    const { kind, lexeme } = tokens[at] as Token
    if (kind === 'punctuation') return false
    if (TELLING.has(lexeme)) return true
  }
  return false
}
