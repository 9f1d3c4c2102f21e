import { isAsciiLetter } from './ascii.js'

/**
 * What stands between a stranger's text and wink-nlp. It rewrites what would make the tokeniser
 * slow or fickle, and remembers where each rewritten stretch came from.
 */

/** A text that is safe to tokenise. */
export interface Guarded {
  readonly safe: string
  /** Offset in the original of a token's first code unit, by its offset in `safe`. */
  startOf(offset: number): number
  /** Offset in the original after a token's last code unit, by the same in `safe`. */
  endOf(offset: number): number
}

/**
 * wink-nlp is quadratic in runs without white space and cubic in `//:` repeated (100,000 `a` take
 * 5 s). English words and most file paths are shorter than this.
 */
const LONGEST_RUN = 100
const RUN_PLACEHOLDER = '~'
const URL_PLACEHOLDER = 'http://x.co'

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '"',
  lsquo: "'",
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '"',
  rsquo: "'",
}

/** Tags that people type or comment systems store; `List<String>` is none of them. */
const TAG_NAMES =
  'a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|tr|tt|u|ul'

const MARKS = /[\u0300-\u036f]+/g

/** Tags between which a new paragraph begins, and those that only break the line. */
const PARAGRAPH_TAG = /^<\/?(?:blockquote|center|div|h[1-6]|hr|ol|p|pre|table|ul)\b/i
const LINE_TAG = /^<\/?(?:br|li|tr)\b/i

/** What ends a sentence does not end an address. */
const ADDRESS_REST = '[^\\s<>"\'`]*[^\\s<>"\'`.,;:!?()\\[\\]{}]'

/**
 * An address without its protocol. Some endings count only before a path: ASP.NET and Socket.IO are
 * no addresses, nor is a full stop without the blank after it.
 */
const ENDINGS = 'com|org|info|biz|edu|gov|xyz|shop|tv|ru'
const ENDINGS_BEFORE_PATHS = 'net|io|co|me|us|uk|de|in|ly|be|gl|app|dev|site|online|club|blog'
const BARE_HOST = `(?<![\\w@./-])(?:[a-z\\d][a-z\\d-]*\\.)+(?:(?:${ENDINGS})(?:/${ADDRESS_REST}|/|(?![\\w-]|\\.\\w))|(?:${ENDINGS_BEFORE_PATHS})/${ADDRESS_REST})`

const SINGLE_QUOTE = '[\\u2018\\u2019\\u201b\\u02bc\\u00b4\\u2032]'
const DOUBLE_QUOTE = '[\\u201c-\\u201f\\u00ab\\u00bb\\u2033]'

/** The stretches to rewrite, in order of precedence, each with what takes its place. */
const REWRITES: readonly (readonly [name: string, pattern: string])[] = [
  ['tag', `<\\/?(?:${TAG_NAMES})(?=[\\s>/])[^<>]*>`],
  ['web', `(?:https?://|www\\.)${ADDRESS_REST}|${BARE_HOST}`],
  ['entity', `&(?:${Object.keys(ENTITIES).join('|')}|#\\d{2,7}|#x[0-9a-f]{2,6});`],
  // The last letter may belong to a mark that follows.
  ['stretch', '(?<letter>\\S)\\k<letter>{3,}(?![\\u0300-\\u036f\\u1161-\\u1175])'],
  [
    'composed',
    '(?:[\\ud800-\\udbff][\\udc00-\\udfff]|[^\\s\\u0300-\\u036f])?[\\u0300-\\u036f]+|[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?',
  ],
  [
    'invisible',
    '[\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufe00-\\ufe0f\\ufeff]+',
  ],
  ['single', SINGLE_QUOTE],
  ['double', DOUBLE_QUOTE],
  ['line', '\\r\\n?|[\\u0085\\u2028\\u2029]'],
  [
    'blank',
    '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]',
  ],
]
const REWRITE = new RegExp(REWRITES.map(([name, p]) => `(?<${name}>${p})`).join('|'), 'gi')

/** What a character can be to the guard, from the least that has to be done about it to the most. */
const BLANK = 0
const PLAIN = 1
/** Straightened, and no more. */
const QUOTE = 2
/** Rewritten, or the beginning of what is. Of slashes, `&` and full stops the next character tells. */
const SUSPECT = 3

const SINGLE_QUOTES = new RegExp(SINGLE_QUOTE, 'g')
const DOUBLE_QUOTES = new RegExp(DOUBLE_QUOTE, 'g')

/** Letters, dashes and signs of English and its neighbours, from and to. */
const HARMLESS = [' ~', '¡ſ', '‐―', '†…', '€€', '™™'] as const
const LAST_HARMLESS = '™'

/** What each character up to the last harmless one is; all after it are suspect. */
const KINDS = new Uint8Array(LAST_HARMLESS.charCodeAt(0) + 1).fill(SUSPECT)
for (const range of HARMLESS) KINDS.fill(PLAIN, range.charCodeAt(0), range.charCodeAt(1) + 1)
for (const quote of '‘’‛ʼ´′“”„‟«»″') KINDS[quote.charCodeAt(0)] = QUOTE
for (const blank of ' \t\n') KINDS[blank.charCodeAt(0)] = BLANK
for (const opening of '<\u00ad') KINDS[opening.charCodeAt(0)] = SUSPECT

const [NUMBER_SIGN, AMPERSAND, SLASH] = [35, 38, 47]

/** What every address without a protocol has. */
const ADDRESS_MARK = new RegExp(`www\\.|\\.(?:(?:${ENDINGS})|(?:${ENDINGS_BEFORE_PATHS})/)`, 'i')

/**
 * The most that has to be done about a text: a look at each character, because most comments hold
 * nothing to rewrite but quotation marks, and the expression above tries all at each place.
 */
function worstOf(text: string): number {
  let worst = PLAIN
  let before = 0
  let same = 0
  let run = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code)
    same = code === before ? same + 1 : 1
    if (kind === BLANK) {
      run = 0
    } else {
      run += 1
      if (kind > worst) worst = kind
      if (same > 3 || run > LONGEST_RUN || isOpening(before, code)) worst = SUSPECT
    }
    if (worst === SUSPECT) return SUSPECT
    before = code
  }
  return ADDRESS_MARK.test(text) ? SUSPECT : worst
}

function kindOf(code: number): number {
  return code < KINDS.length ? (KINDS[code] as number) : SUSPECT
}

/** Whether an address or an entity may begin with two characters: not in "and/or", "Q & A". */
function isOpening(first: number, second: number): boolean {
  if (first === SLASH) return second === SLASH
  return first === AMPERSAND && (second === NUMBER_SIGN || isAsciiLetter(second))
}

/** Cut once all else is rewritten: only then is it known how long a run is. */
const RUN = new RegExp(`\\S{${LONGEST_RUN + 1},}`, 'g')

export function guard(text: string): Guarded {
  const worst = worstOf(text)
  if (worst !== SUSPECT) {
    const safe = worst === QUOTE ? straighten(text) : text
    return { safe, startOf: identity, endOf: identity }
  }
  const once = replaceAll(blankHtmlComments(text.toWellFormed()), REWRITE, rewrite)
  if (once.safe.search(RUN) < 0) return once
  const twice = replaceAll(once.safe, RUN, () => RUN_PLACEHOLDER)
  return {
    safe: twice.safe,
    startOf: (offset) => once.startOf(twice.startOf(offset)),
    endOf: (offset) => once.endOf(twice.endOf(offset)),
  }
}

function straighten(text: string): string {
  return text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"')
}

function replaceAll(
  source: string,
  pattern: RegExp,
  replacementOf: (match: RegExpExecArray) => string,
): Guarded {
  let safe = ''
  let done = 0
  const seams = new Seams()
  for (const match of source.matchAll(pattern)) {
    const from = match.index
    const to = from + match[0].length
    const replacement = replacementOf(match)
    safe += source.slice(done, from)
    seams.add(safe.length, from, replacement.length, to - from)
    safe += replacement
    done = to
  }
  safe += source.slice(done)
  return { safe, startOf: (o) => seams.original(o, false), endOf: (o) => seams.original(o, true) }
}

function rewrite(match: RegExpExecArray): string {
  const is = match.groups as Record<string, string | undefined>
  const found = match[0]
  if (is.tag) return rewriteTag(found)
  if (is.web) return ` ${URL_PLACEHOLDER}`
  if (is.entity) return decodeEntity(found.slice(1, -1))
  if (is.letter) return shorten(is.letter)
  // Marks that make no letter with the one before them say nothing.
  if (is.composed) return found.normalize('NFC').replace(MARKS, '')
  if (is.single) return "'"
  if (is.double) return '"'
  if (is.line) return '\n'
  return is.blank ? ' ' : ''
}

/** A tag ends the word before it; a link keeps its target, or `no-bare-link` could be dodged. */
function rewriteTag(tag: string): string {
  if (/\bhref\s*=|\bsrc\s*=/i.test(tag)) return ` ${URL_PLACEHOLDER} `
  if (PARAGRAPH_TAG.test(tag)) return '\n\n'
  return LINE_TAG.test(tag) ? '\n' : ' '
}

/** Letters and digits held long stay one word; a row of signs becomes one token. */
function shorten(repeated: string): string {
  if (repeated === '.') return '…'
  return /[\p{L}\p{N}]/u.test(repeated) ? repeated.repeat(3) : repeated
}

function decodeEntity(name: string): string {
  const named = ENTITIES[name.toLowerCase()]
  if (named !== undefined) return named
  const hex = name[1] === 'x' || name[1] === 'X'
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
  const isText = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isText ? String.fromCodePoint(code) : ' '
}

/** HTML comments say nothing to readers; the same length of blanks keeps all offsets. */
function blankHtmlComments(text: string): string {
  let blanked = ''
  let done = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', done)) {
    const close = text.indexOf('-->', open + 4)
    if (close < 0) break
    const end = close + 3
    blanked += text.slice(done, open) + text.slice(open, end).replace(/[^\r\n]/g, ' ')
    done = end
  }
  return blanked + text.slice(done)
}

function identity(offset: number): number {
  return offset
}

/** Where rewritten stretches stand, before and after. */
class Seams {
  readonly #safe: number[] = [0]
  readonly #original: number[] = [0]
  readonly #safeLength: number[] = [0]
  readonly #originalLength: number[] = [0]

  add(safe: number, original: number, safeLength: number, originalLength: number): void {
    this.#safe.push(safe)
    this.#original.push(original)
    this.#safeLength.push(safeLength)
    this.#originalLength.push(originalLength)
  }

  /** An offset inside a rewritten stretch goes to its start, or to its end when a token ends there. */
  original(offset: number, isEnd: boolean): number {
    const key = isEnd ? offset - 1 : offset
    let low = 0
    let high = this.#safe.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#safe[middle] as number) <= key) low = middle
      else high = middle - 1
    }
    const into = offset - (this.#safe[low] as number)
    const safeLength = this.#safeLength[low] as number
    const start = this.#original[low] as number
    const originalLength = this.#originalLength[low] as number
    if (into >= safeLength) return start + originalLength + (into - safeLength)
    return isEnd ? start + originalLength : start
  }
}
