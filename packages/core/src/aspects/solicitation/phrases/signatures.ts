/** Lines at the end of a comment that name a trade, as firms sign to be found. */
import type { Token } from '../../../text/token.js'
import type { Found, Scan } from '../scan.js'

/** Maximum number of words in a line that is not a sentence. */
const LONGEST_SIGNATURE = 9

/** Finds a last line that is not a sentence, but names a trade: "best essay company", or a firm under mere praise. */
export function findSignature(scan: Scan): Found[] {
  const { tokens, text, ownWords } = scan
  const to = tokens.at(-1)?.value === '.' ? tokens.length - 1 : tokens.length
  const from = startOfLine(tokens, to, text)
  const line = tokens.slice(from, to)
  const words = line.filter(({ kind }) => kind === 'word')
  if (from <= 0 || words.length < 2 || words.length > LONGEST_SIGNATURE) return []
  const isOffer = scan.word(from) === 'we' && scan.is(from + 1, 'seller')
  if (isSentence(isOffer ? line.slice(1) : line)) return []
  const isAll = ownWords <= words.length && ownWords < tokens.length - line.length
  const isSigned =
    (to === tokens.length && !isOffer && isTrade(words, scan)) ||
    (isAll && isFirm(words, scan)) ||
    ((isAll || line[0]?.kind === 'url') && isLocal(words, scan))
  return isSigned ? [[from, to - 1]] : []
}

/** The start of the last line, or of the last sentence. */
function startOfLine(tokens: readonly Token[], to: number, text: string): number {
  let from = to - 1
  while (
    from > 0 &&
    !isLineBreak(tokens[from - 1]?.end, tokens[from]?.start, text) &&
    tokens[from - 1]?.sentence === tokens[from]?.sentence
  ) {
    from -= 1
  }
  return from
}

function isTrade(words: readonly Token[], scan: Scan): boolean {
  return words.some(({ index }) => scan.isNews(index, 'trade'))
}

function isSentence(line: readonly Token[]): boolean {
  const isShouted = !line.some(({ kind, value }) => kind === 'word' && /[a-z]/.test(value))
  return line.some(
    ({ kind, pos, value, quoted }) =>
      quoted ||
      // "IT" and "CA" in capitals are not function words.
      (/^(?:AUX|PRON)$/.test(pos) && (isShouted || !/^[A-Z]{2}$/.test(value))) ||
      (kind !== 'url' && /[?!.,:]/.test(value)),
  )
}

/** "Java course in Pune", "we provide the best training in Hyderabad", "Data training San Jose" */
function isLocal(words: readonly Token[], scan: Scan): boolean {
  const taught = words.findIndex(({ index }) => scan.is(index, 'ware', 'trade', 'service'))
  if (taught < 0) return false
  return words.some(({ index, value, pos }, k) => {
    const isName = pos === 'PROPN' && /^[A-Z]/.test(value) && !scan.isKnown(index)
    const isPlace = k > taught || /^(?:in|at|near)$/.test(scan.word(index - 1))
    return isName && k > 0 && isPlace
  })
}

/** Minimum number of capitalised words that make a line the name of a firm: the first word has a capital anyway. */
const FEWEST_CAPITALS = 3

/** "Mara Boiler Service Hull" */
function isFirm(words: readonly Token[], scan: Scan): boolean {
  const capitals = words.filter(({ value }) => /^[A-Z][a-z]/.test(value))
  return (
    capitals.length >= FEWEST_CAPITALS &&
    capitals.some(({ index }) => scan.isNews(index, 'service', 'seller'))
  )
}

function isLineBreak(end: number | undefined, start: number | undefined, text: string): boolean {
  return /[\n\r<]/.test(text.slice(end, start))
}
