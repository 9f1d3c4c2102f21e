import { ADDRESS_REST, BARE_HOST, HOST_IN_SMALL, isLibrary } from './addresses.js'
import { BREAK, blankHidden, decode, ENTITY, readTag, TAG } from './html.js'
import { DOUBLE_QUOTES, LONGEST_RUN, Need, needOf, SINGLE_QUOTES } from './need.js'
import { Seams } from './seams.js'
import { GLUED, MAY_BE_TYPESET, TYPESET, unglue } from './typeset.js'

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

/** A sign that would begin a tag, were it decoded before tags are looked for. */
const LESS_THAN = '<'

/** Marks that make another letter of the one before them: accents, and the voicing of Japanese syllables. */
const MARK = '\\u0300-\\u036f\\u3099\\u309a'
const MARKS = new RegExp(`[${MARK}]+`, 'g')

/** A syllable of Korean in its parts. */
const JAMO = '[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?'

/**
 * A letter with its marks, or a syllable in its parts: rewritten before all else, and by an expression that
 * tells capitals apart, because one of the marks (U+0345) is a small iota to those that don't.
 */
const COMPOSED = new RegExp(
  `(?:[\\ud800-\\udbff][\\udc00-\\udfff]|${JAMO}|[^\\s${MARK}])?[${MARK}]+|${JAMO}`,
  'g',
)

/** The tags of a forum that regions.ts reads; what is quoted is a paragraph. */
const FORUM_TAG = /\[(?:\/(?:quote|code)|(?:quote|code)(?:=[^[\]\n]*)?)\]/gi

/** The other stretches to rewrite, in order of precedence, each with what takes its place. */
const REWRITES: readonly (readonly [name: string, pattern: string])[] = [
  ['break', BREAK],
  ['tag', TAG],
  // Where a link of Markdown leads, and what it says to who hovers over it.
  ['target', '(?<=\\])\\([^\\s()]+(?:\\([^\\s()]*\\)[^\\s()]*)?(?:[ \\t]+"[^"\\n]*")?\\)'],
  ['web', `(?:https?://|www\\.)${ADDRESS_REST}|${BARE_HOST}`],
  ['entity', ENTITY.source],
  // Of Markdown, and of apostrophes in dumps of databases.
  ['escape', '\\\\(?=[!-/:-@\\[-`{-~])'],
  ['stretch', '(?<letter>\\S)\\k<letter>{3,}'],
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
  const seen = blankHidden(text.toWellFormed())
  const decoded = then({ safe: seen, startOf: identity, endOf: identity }, ENTITY, decodeButTags)
  const plain = typeset(then(decoded, COMPOSED, compose))
  const untagged = then(plain, FORUM_TAG, readForumTag)
  const named = then(then(untagged, REWRITE, rewrite), HOST_IN_SMALL, nameHost)
  const rewritten = then(named, GLUED, unglue)
  return then(rewritten, RUN, () => RUN_PLACEHOLDER)
}

function readForumTag([tag]: RegExpExecArray): string {
  return /quote/i.test(tag) ? '\n' : ' '
}

function typeset(before: Guarded): Guarded {
  if (!MAY_BE_TYPESET.test(before.safe)) return before
  return TYPESET.reduce((rest, [pattern, read]) => then(rest, pattern, read), before)
}

/** What was rewritten, rewritten once more. */
function then(
  before: Guarded,
  pattern: RegExp,
  replacementOf: (match: RegExpExecArray) => string,
): Guarded {
  const after = replaceAll(before.safe, pattern, replacementOf)
  if (after === null) return before
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

/** Null where there is nothing to replace. */
function replaceAll(
  source: string,
  pattern: RegExp,
  replacementOf: (match: RegExpExecArray) => string,
): Guarded | null {
  pattern.lastIndex = 0
  let match = pattern.exec(source)
  if (match === null) return null
  let safe = ''
  let done = 0
  const seams = new Seams()
  for (; match !== null; match = pattern.exec(source)) {
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
  if (is.break) return '\n'
  if (is.tag) return readTag(found, URL_PLACEHOLDER)
  if (is.target) return ` ${URL_PLACEHOLDER} `
  if (is.web) return ` ${URL_PLACEHOLDER}`
  if (is.entity) return decode(found)
  if (is.letter) return shorten(is.letter)
  if (is.single) return "'"
  if (is.double) return '"'
  if (is.line) return '\n'
  return is.blank ? ' ' : ''
}

/** A host in small letters, whose labels are small, too: Safari.app is a program. */
function nameHost([host]: RegExpExecArray): string {
  return isLibrary(host) ? host : ` ${URL_PLACEHOLDER}`
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

function identity(offset: number): number {
  return offset
}
