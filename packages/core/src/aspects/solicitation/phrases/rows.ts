/** Titles and links in a row at the end of a comment, put there for search engines. */
import type { Token } from '../../../text/token.js'
import type { Found, Scan } from '../scan.js'

/** Maximum number of words in a title, and their minimum mean: a row of single words is a choice or a list. */
const LONGEST_TITLE = 6
const MEAN_TITLE = 1.5
/** Minimum number of titles in a row, and where each has a link. */
const FEWEST = 3
const FEWEST_LINKED = 2
/** Maximum length of a row, in tokens. */
const LONGEST_ROW = 120

/** "Nice read. Oven repair Leeds | Boiler service Leeds | Heat pump grants", with links or without. */
export function findRow(scan: Scan): Found[] {
  const { tokens, text } = scan
  const links = scan.links().length
  if (links < FEWEST_LINKED && !text.includes('|')) return []
  const from = startOfRow(tokens, text)
  if (from < 0 || isIntroduced(tokens, from)) return []
  const row = tokens.slice(from)
  const titles = titlesOf(row)
  const isLinked = row.filter(({ kind }) => kind === 'url').length >= FEWEST_LINKED
  if (titles.length < (isLinked ? FEWEST_LINKED : FEWEST) || !titles.every(isTitle)) return []
  const words = titles.flat().filter(({ kind }) => kind === 'word')
  const known = words.filter(({ index }) => scan.isKnown(index)).length
  if (words.length < titles.length * MEAN_TITLE || known * 2 > words.length) return []
  const isTrade = words.some(({ index }) => scan.isNews(index, ...TRADES))
  return isTrade || isOneTheme(titles) ? [[from, tokens.length - 1]] : []
}

/** Roles of words that the titles of such rows offer. */
const TRADES = ['service', 'trade', 'bargain', 'order', 'seller'] as const

/** The start of the row that ends the comment; -1 if there is none, or if it is the last row of a table. */
function startOfRow(tokens: readonly Token[], text: string): number {
  let from = tokens.length - 1
  while (from > 0 && !isLineBreak(tokens, from, text)) from -= 1
  if (
    tokens.length - from > LONGEST_ROW ||
    isBar(tokens[from]) ||
    isRowBefore(tokens, from, text)
  ) {
    return -1
  }
  const first = tokens.findIndex((token, i) => i >= from && (isBar(token) || token.kind === 'url'))
  if (first < 0) return -1
  let start = first
  while (start > from && isWithin(tokens[start - 1] as Token, tokens[first] as Token)) start -= 1
  return start
}

function isLineBreak(tokens: readonly Token[], i: number, text: string): boolean {
  return /[\n\r]/.test(text.slice(tokens[i - 1]?.end, tokens[i]?.start))
}

/** Whether the line above has bars, too, as in a table. */
function isRowBefore(tokens: readonly Token[], from: number, text: string): boolean {
  for (let i = from - 1; i > 0 && i > from - LONGEST_ROW; i -= 1) {
    if (isBar(tokens[i])) return true
    if (isLineBreak(tokens, i, text)) return false
  }
  return false
}

function isBar(token: Token | undefined): boolean {
  return token?.value === '|' && !token.quoted && !token.code
}

/** Whether a token belongs to the title before the first bar or link. */
function isWithin({ sentence, kind, value }: Token, first: Token): boolean {
  if (sentence !== first.sentence) return false
  // Before a link, a title stands between brackets; after it, between tags.
  return first.kind === 'url' ? kind === 'word' || /^[[\]]$/.test(value) : kind !== 'punctuation'
}

/** Whether words lead to the row and say what it is for: "These are the pages:", "I would ask Ana or". */
function isIntroduced(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  if (before === undefined) return false
  return before.value === ':' || before.sentence === tokens[from]?.sentence
}

/** The stretches between bars and links. */
function titlesOf(row: readonly Token[]): Token[][] {
  const titles: Token[][] = [[]]
  for (const token of row) {
    if (isBar(token) || token.kind === 'url') titles.push([])
    else if (!/^[[\]()]$/.test(token.value)) titles.at(-1)?.push(token)
  }
  return titles.filter(({ length }) => length > 0)
}

/** Whether a stretch is a title: a few words, the first with a capital, without any that makes a sentence. */
function isTitle(title: readonly Token[]): boolean {
  if (title.length > LONGEST_TITLE || !/^\p{Lu}/u.test(title[0]?.value ?? '')) return false
  return title.every(
    ({ kind, pos, value, code, quoted }) =>
      !code &&
      !quoted &&
      (kind === 'word'
        ? !/^(?:PRON|AUX)$/.test(pos)
        : kind === 'number' || /^[-&'/+]$/.test(value)),
  )
}

/** Whether two titles share a content word: "Oven repair Leeds | Boiler service Leeds". */
function isOneTheme(titles: readonly (readonly Token[])[]): boolean {
  const seen = new Set<string>()
  for (const title of titles) {
    const stems = new Set(title.flatMap(({ lexeme }) => (lexeme.isFunction ? [] : lexeme.stem)))
    for (const stem of stems) {
      if (seen.has(stem)) return true
      seen.add(stem)
    }
  }
  return false
}
