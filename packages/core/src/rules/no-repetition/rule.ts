import { type Reading, Role } from '../../reading.js'
import { Tally } from '../../text/marks.js'
import { isProse, isWord, type Token } from '../../text/token.js'
import { defineRule, type Report } from '../rule.js'
import { reachOf } from '../tokens.js'

/** Fewest repeated words in one stretch that are padding rather than a refrain. */
const FEWEST_REPEATED = 6
/** Least share of repeated words in a comment that is padded. */
const LEAST_PADDING = 0.15
/** Fewest times the same word side by side: "no no no" is natural speech, a fourth is not. */
const FEWEST_IN_A_ROW = 4
/** Fewest uses of a word that is stuffed; below, its least share of the content words. */
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

/** Finds stretches that occurred earlier in the comment. */
function findRepeated({ comment, roles }: Reading): Report[] {
  const isRepeated = ({ index }: Token) => roles[index] === Role.repeated
  const words = comment.tokens.filter((token) => isWord(token) && !token.code)
  if (words.filter(isRepeated).length < words.length * LEAST_PADDING) return []
  const quoted = said(words.filter((token) => token.quoted))
  // Only words: a repeated sentence is one stretch, with or without commas.
  return stretches(words, FEWEST_REPEATED, (a, b) => isRepeated(a) && isRepeated(b))
    .filter((stretch) => !isSaid(stretch, quoted))
    .map((stretch) =>
      report(
        stretch,
        'This has been said already. Once is enough: use the room for something new.',
      ),
    )
}

/** Whether a stretch was quoted before: taking up a quotation is no padding. */
function isSaid(stretch: readonly Token[], quoted: string): boolean {
  return quoted.includes(said(stretch))
}

function said(tokens: readonly Token[]): string {
  return tokens.map(({ lexeme }) => lexeme.normal).join(' ')
}

/** Finds the same word several times in a row. */
function findRows({ comment }: Reading): Report[] {
  const words = comment.tokens.filter((token) => isWord(token) && isProse(token))
  return stretches(words, FEWEST_IN_A_ROW, (a, b) => a.lexeme === b.lexeme).map((row) =>
    report(
      row,
      `“${(row[0] as Token).value}” once says as much. Use the room to say what you mean by it.`,
    ),
  )
}

const tally = new Tally()

/** Finds a word that is used where others should be. */
function findStuffed({ comment }: Reading): Report[] {
  const words = comment.tokens.filter(isMatter)
  const fewest = Math.ceil(Math.max(FEWEST_STUFFED, words.length * LEAST_SHARE))
  tally.clear()
  return words
    .filter(({ lexeme }) => tally.add(lexeme.stemId) === fewest)
    .map(({ lexeme }) => {
      const same = words.filter((word) => word.lexeme.stemId === lexeme.stemId)
      const reason = `“${(same[0] as Token).value}” appears here ${same.length} times. Write “it” for some of them, or say something new.`
      return report(same.slice(-1), reason)
    })
}

function isMatter(token: Token): boolean {
  return token.kind === 'word' && !token.lexeme.isFunction && isProse(token)
}

/** Returns stretches of neighbours that belong together, with at least `fewest` of them. */
function stretches(
  tokens: readonly Token[],
  fewest: number,
  belong: (a: Token, b: Token) => boolean,
): Token[][] {
  const found: Token[][] = []
  let from = 0
  for (let to = 1; to <= tokens.length; to += 1) {
    const next = tokens[to]
    if (next !== undefined && belong(tokens[to - 1] as Token, next)) continue
    if (to - from >= fewest) found.push(tokens.slice(from, to))
    from = to
  }
  return found
}

function report(tokens: readonly Token[], reason: string): Report {
  return { ...reachOf(tokens), reason }
}
