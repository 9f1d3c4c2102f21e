import type { ParsedText } from '../../text/parse.js'
import type { Token } from '../../text/token.js'

/** Most characters of a link's words in HTML. */
const LONGEST_TITLE = 200
/** Words before a link that say what it is; below, the tokens within which they are expected. */
const POINTERS =
  /^(?:here|below|link|links|source|sources|see|this|these|page|pages|code|gist|script|screenshot|photo|video|paper|thread|post|article|docs|example)$/
const REACH = 8

/** Returns the links, in the comment's order, that are apart from the text and that nothing before them refers to. */
export function linksAlone(comment: ParsedText, links: readonly Token[]): Token[] {
  // For links in a row, what precedes the first one applies to all.
  let first = -1
  return links.filter((link, i) => {
    if (links[i - 1]?.index !== link.index - 1) first = link.index
    return standsAlone(comment, link, first)
  })
}

function standsAlone(comment: ParsedText, link: Token, first: number): boolean {
  const { tokens } = comment
  const after = tokens[endOf(comment, link)]
  if (after !== undefined && !isApart(comment, tokens[endOf(comment, link) - 1] as Token, after))
    return false
  const last = tokens[first - 1]
  if (last === undefined) return true
  if (last.value === ':' || !isApart(comment, last, tokens[first] as Token)) return false
  return !tokens
    .slice(Math.max(0, last.index - REACH), first)
    .some(({ lexeme, sentence }) => sentence === last.sentence && POINTERS.test(lexeme.normal))
}

/** Index of the token after a link and its words: `<a href="…">oven repair</a>`. */
function endOf({ tokens, text }: ParsedText, link: Token): number {
  let to = link.index + 1
  if (!/^<a\s/i.test(text.slice(link.start, link.end))) return to
  const title = text
    .slice(link.end, link.end + LONGEST_TITLE)
    .toLowerCase()
    .indexOf('</a')
  while (title >= 0 && (tokens[to]?.start ?? Infinity) < link.end + title) to += 1
  return to
}

/** Whether a sentence or a line ends between two tokens, as punctuated by the writer. */
function isApart({ text }: ParsedText, a: Token, b: Token): boolean {
  return (
    [a, b].some(({ value }) => /^[.!?…]$/.test(value)) || /[\n\r]/.test(text.slice(a.end, b.start))
  )
}
