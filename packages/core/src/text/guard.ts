import { characterEntitiesHtml4 } from 'character-entities-html4'
import { ADDRESS_REST, BARE_HOST } from './addresses.js'
import { DOUBLE_QUOTES, LONGEST_RUN, Need, needOf, SINGLE_QUOTES } from './need.js'
import { Seams } from './seams.js'

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

const RUN_PLACEHOLDER = '~'
const URL_PLACEHOLDER = 'http://x.co'

/** Each shorter than 9 letters and digits, as are all of HTML 4; longer names are hardly ever written. */
const ENTITY = /&(?:[a-z][a-z0-9]{1,7}|#\d{2,7}|#x[0-9a-f]{2,6});/gi

/** A sign that would begin a tag, were it decoded before tags are looked for. */
const LESS_THAN = '<'

/** Tags that people type or comment systems store; `List<String>` is none of them. */
const TAG_NAMES =
  'a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|tr|tt|u|ul'

const MARKS = /[\u0300-\u036f]+/g

/** Tags between which a new paragraph begins, and those that only break the line. */
const PARAGRAPH_TAG = /^<\/?(?:blockquote|center|div|h[1-6]|hr|ol|p|pre|table|ul)\b/i
const LINE_TAG = /^<\/?(?:br|li|tr)\b/i

/** A syllable of Korean in its parts. */
const JAMO = '[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?'

/**
 * A letter with its marks, or a syllable in its parts: rewritten before all else, and by an expression that
 * tells capitals apart, because one of the marks (U+0345) is a small iota to those that don't.
 */
const COMPOSED = new RegExp(
  `(?:[\\ud800-\\udbff][\\udc00-\\udfff]|${JAMO}|[^\\s\\u0300-\\u036f])?[\\u0300-\\u036f]+|${JAMO}`,
  'g',
)

/** The other stretches to rewrite, in order of precedence, each with what takes its place. */
const REWRITES: readonly (readonly [name: string, pattern: string])[] = [
  ['tag', `<\\/?(?:${TAG_NAMES})(?=[\\s>/])[^<>]*>`],
  ['web', `(?:https?://|www\\.)${ADDRESS_REST}|${BARE_HOST}`],
  ['entity', ENTITY.source],
  // Of Markdown, and of apostrophes in dumps of databases.
  ['escape', '\\\\(?=[!-/:-@\\[-`{-~])'],
  ['stretch', '(?<letter>\\S)\\k<letter>{3,}'],
  [
    'invisible',
    '[\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufe00-\\ufe0f\\ufeff]+',
  ],
  ['single', `[${SINGLE_QUOTES}]`],
  ['double', `[${DOUBLE_QUOTES}]`],
  ['line', '\\r\\n?|[\\u0085\\u2028\\u2029]'],
  [
    'blank',
    '[\\u0000-\\u0009\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]',
  ],
]
const REWRITE = new RegExp(REWRITES.map(([name, p]) => `(?<${name}>${p})`).join('|'), 'gi')

/** Cut when all else is rewritten: only then is it known how long a run is. */
const RUN = new RegExp(`\\S{${LONGEST_RUN + 1},}`, 'g')

export function guard(text: string): Guarded {
  const need = needOf(text)
  if (need < Need.rewrite) {
    const safe = need === Need.straighten ? straighten(text) : text
    return { safe, startOf: identity, endOf: identity }
  }
  const blanked = blankHtmlComments(text.toWellFormed())
  const plain = then({ safe: blanked, startOf: identity, endOf: identity }, ENTITY, decodeButTags)
  const composed = then(plain, COMPOSED, compose)
  return then(then(composed, REWRITE, rewrite), RUN, () => RUN_PLACEHOLDER)
}

/** What was rewritten, rewritten once more. */
function then(
  before: Guarded,
  pattern: RegExp,
  replacementOf: (match: RegExpExecArray) => string,
): Guarded {
  if (before.safe.search(pattern) < 0) return before
  const after = replaceAll(before.safe, pattern, replacementOf)
  return {
    safe: after.safe,
    startOf: (offset) => before.startOf(after.startOf(offset)),
    endOf: (offset) => before.endOf(after.endOf(offset)),
  }
}

/** Marks that make no letter with the one before them say nothing. */
function compose([found]: RegExpExecArray): string {
  return found.normalize('NFC').replace(MARKS, '')
}

const SINGLE = new RegExp(`[${SINGLE_QUOTES}]`, 'g')
const DOUBLE = new RegExp(`[${DOUBLE_QUOTES}]`, 'g')

function straighten(text: string): string {
  return text.replace(SINGLE, "'").replace(DOUBLE, '"')
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
  if (is.entity) return decode(found)
  if (is.letter) return shorten(is.letter)
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

/** What is decoded first, so that it is read as though it had been typed: all but what would make a tag. */
function decodeButTags([entity]: RegExpExecArray): string {
  const decoded = decode(entity)
  return decoded === LESS_THAN ? entity : decoded
}

/** The character that an entity stands for; a name that is none stays. */
function decode(entity: string): string {
  const name = entity.slice(1, -1)
  if (name[0] !== '#') return characterOf(name) ?? characterOf(name.toLowerCase()) ?? entity
  const hex = name[1] === 'x' || name[1] === 'X'
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
  const isText = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isText ? String.fromCodePoint(code) : ' '
}

function characterOf(name: string): string | undefined {
  if (name === 'apos') return "'"
  return Object.hasOwn(characterEntitiesHtml4, name) ? characterEntitiesHtml4[name] : undefined
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
