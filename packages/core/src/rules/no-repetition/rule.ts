import { type Reading, Role } from '../../reading.js'
import { Tally } from '../../text/marks.js'
import { isProse, type Token } from '../../text/token.js'
import { defineRule, type Report } from '../rule.js'
import { isWord, reachOf } from '../tokens.js'

/** Words that were said before, in one stretch, that are padding rather than a refrain. */
const FEWEST_REPEATED = 6
/** Their share of the comment from which they pad it. */
const LEAST_PADDING = 0.15
/** The same word side by side: "no no no" is speech, a fourth is not. */
const FEWEST_IN_A_ROW = 4
/** How often one word stands in a comment, and its share of the words that matter, when it is stuffed. */
const FEWEST_STUFFED = 6
const LEAST_SHARE = 0.25

export const rule = defineRule({
  id: 'no-repetition',
  summary: 'padding: the same again, or one word over and over',
  severity: 'warn',
  needs: null,
  options: {},
  check(reading) {
    const found = [...findRepeated(reading), ...findRows(reading)]
    return found.length > 0 ? found : findStuffed(reading)
  },
})

/** Stretches that stood in the comment before. */
function findRepeated({ comment, roles }: Reading): Report[] {
  if (!roles.includes(Role.repeated)) return []
  const isRepeated = ({ index }: Token) => roles[index] === Role.repeated
  const words = comment.tokens.filter(isWord)
  if (words.filter(isRepeated).length < words.length * LEAST_PADDING) return []
  const quoted = said(words.filter((token) => token.quoted))
  // Of words alone: a sentence that is said again is one stretch, commas or not.
  return stretches(words, (a, b) => isRepeated(a) && isRepeated(b))
    .filter((stretch) => stretch.length >= FEWEST_REPEATED)
    .filter(([first]) => first !== undefined && isRepeated(first))
    .filter((stretch) => !isSaid(stretch, quoted))
    .map((stretch) =>
      report(stretch, 'This was said before. Once is enough: use the room for what is missing.'),
    )
}

/** Taking up what was quoted is no padding. */
function isSaid(stretch: readonly Token[], quoted: string): boolean {
  return quoted !== '' && quoted.includes(said(stretch))
}

function said(tokens: readonly Token[]): string {
  return tokens.map(({ lexeme }) => lexeme.normal).join(' ')
}

/** One word in a row. */
function findRows({ comment: { tokens } }: Reading): Report[] {
  const rows: Report[] = []
  let [first, last, count] = [tokens[0], tokens[0], 0]
  const close = () => {
    if (count < FEWEST_IN_A_ROW || first === undefined || last === undefined) return
    const reason = `“${first.value}” once says the same. Say what you mean by it instead.`
    rows.push(report([first, last], reason))
  }
  for (const token of tokens) {
    if (!isWord(token) || !isProse(token)) continue
    if (token.lexeme !== first?.lexeme) {
      close()
      first = token
      count = 0
    }
    last = token
    count += 1
  }
  close()
  return rows
}

/** One word that stands where others should. */
function findStuffed({ comment }: Reading): Report[] {
  const words = comment.tokens.filter(isMatter)
  if (mostOfOne(words) < Math.max(FEWEST_STUFFED, words.length * LEAST_SHARE)) return []
  const byStem = new Map<string, Token[]>()
  for (const word of words) {
    const { stem } = word.lexeme
    const same = byStem.get(stem)
    if (same === undefined) byStem.set(stem, [word])
    else same.push(word)
  }
  return [...byStem.values()]
    .filter((same) => same.length >= FEWEST_STUFFED && same.length >= words.length * LEAST_SHARE)
    .flatMap((same) => {
      const last = same.slice(-1)
      const reason = `“${same[0]?.value}” stands here ${same.length} times. Say the other things instead, or write “it”.`
      return report(last, reason)
    })
}

const tally = new Tally()

/** How often that word stands there which stands there most: a look that most comments pass. */
function mostOfOne(words: readonly Token[]): number {
  tally.clear()
  let most = 0
  for (const { lexeme } of words) most = Math.max(most, tally.add(lexeme.stemId))
  return most
}

function isMatter(token: Token): boolean {
  return token.kind === 'word' && !token.lexeme.isFunction && isProse(token)
}

/** Cuts a list wherever two neighbours do not belong together. */
function stretches(tokens: readonly Token[], belong: (a: Token, b: Token) => boolean): Token[][] {
  const found: Token[][] = []
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]
    const current = found.at(-1)
    if (before !== undefined && current !== undefined && belong(before, token)) current.push(token)
    else found.push([token])
  })
  return found
}

function report(tokens: readonly Token[], reason: string): Report {
  return { ...reachOf(tokens), reason }
}
