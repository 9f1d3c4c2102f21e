import { ADDRESS_REST, BARE_HOST, HOST_IN_SMALL, isLibrary } from './addresses.js'
import { BREAK, blankHidden, decode, ENTITY, readTag, TAG } from './html.js'
import { DOUBLE_QUOTES, LONGEST_RUN, Need, needOf, SINGLE_QUOTES } from './need.js'
import { Seams } from './seams.js'
import { GLUED, MAY_BE_TYPESET, TYPESET, unglue } from './typeset.js'

/**
 * Prepares an untrusted text for wink-nlp. It rewrites whatever would make the tokeniser
 * slow or inconsistent, and remembers where each rewritten stretch came from.
 */

/** A text that is safe to tokenise. */
export interface Guarded {
  readonly safe: string
  /** Offset in the original of a token's first code unit, by its offset in `safe`. */
  startOf(offset: number): number
  /** Offset in the original after a token's last code unit, by its end offset in `safe`. */
  endOf(offset: number): number
}

const RUN_PLACEHOLDER = '~'
const URL_PLACEHOLDER = 'http://x.co'

/** The sign that would begin a tag if it were decoded before tags are looked for. */
const LESS_THAN = '<'

/** Marks that change the letter before them: accents, and the voicing marks of Japanese syllables. */
const MARK = '\\u0300-\\u036f\\u3099\\u309a'
const MARKS = new RegExp(`[${MARK}]+`, 'g')

/** A Korean syllable written as separate jamo. */
const JAMO = '[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?'

/**
 * A letter with its marks, or a syllable in its parts. Rewritten before everything else, and by a case-sensitive
 * expression, because a case-insensitive one takes one of the marks (U+0345) for a small iota.
 */
const COMPOSED = new RegExp(
  `(?:[\\ud800-\\udbff][\\udc00-\\udfff]|${JAMO}|[^\\s${MARK}])?[${MARK}]+|${JAMO}`,
  'g',
)

/** The forum tags that regions.ts reads; a quotation is a paragraph. */
const FORUM_TAG = /\[(?:\/(?:quote|code)|(?:quote|code)(?:=[^[\]\n]*)?)\]/gi

/** The other stretches to rewrite, by name, in order of precedence. */
const REWRITES: readonly (readonly [name: string, pattern: string])[] = [
  ['break', BREAK],
  ['tag', TAG],
  // The target of a Markdown link, and its title.
  ['target', '(?<=\\])\\([^\\s()]+(?:\\([^\\s()]*\\)[^\\s()]*)?(?:[ \\t]+"[^"\\n]*")?\\)'],
  ['web', `(?:https?://|www\\.)${ADDRESS_REST}|${BARE_HOST}`],
  ['entity', ENTITY.source],
  // Escapes of Markdown, and of apostrophes in database dumps.
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

/** Runs that are too long. Cut after all other rewriting, as only then is a run's length known. */
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

/** Rewrites once more what was already rewritten. */
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

/** Composes a letter with its marks, and drops marks that do not combine with the letter. */
function compose([found]: RegExpExecArray): string {
  return found.normalize('NFC').replace(MARKS, '')
}

const SINGLE = new RegExp(`[${SINGLE_QUOTES}]`, 'g')
const DOUBLE = new RegExp(`[${DOUBLE_QUOTES}]`, 'g')

function straighten(text: string): string {
  return text.replace(SINGLE, "'").replace(DOUBLE, '"')
}

/** Replaces all matches; null if there are none. */
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

/** Rewrites a host whose labels are all in small letters: Safari.app is a program. */
function nameHost([host]: RegExpExecArray): string {
  return isLibrary(host) ? host : ` ${URL_PLACEHOLDER}`
}

/** Shortens a repeated character: letters and digits stay one word; a row of signs becomes one token. */
function shorten(repeated: string): string {
  if (repeated === '.') return '…'
  return /[\p{L}\p{N}]/u.test(repeated) ? repeated.repeat(3) : repeated
}

/** Decodes an entity, so that it is read as if typed, unless it would make a tag. */
function decodeButTags([entity]: RegExpExecArray): string {
  const decoded = decode(entity)
  return decoded === LESS_THAN ? entity : decoded
}

function identity(offset: number): number {
  return offset
}
