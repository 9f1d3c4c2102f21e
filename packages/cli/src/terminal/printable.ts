import type { Host } from '../host.js'

/** Joiners and tags that emoji are made of; alone they change nothing. */
const HARMLESS = /^(?:\u200C|\u200D|[\u{E0020}-\u{E007F}])$/u
/** No terminal obeys a noncharacter, but XML may not hold all of them. */
const SUSPECT = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu
/**
 * ASCII, Latin letters, quotation marks and dashes. Most JSON is nothing else, which is quicker told
 * than what each character is.
 */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/

/**
 * Text that can be sent to a terminal: one line, no control character, no change of direction.
 * Everything that comes from a draft, a story, a file name, a configuration or a page goes
 * through here. A control character becomes its picture (ESC is ␛), any other invisible one its
 * code point (⟨U+202E⟩), a tab a space.
 */
export function printable(text: string): string {
  return text.replace(SUSPECT, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code === 9) return ' '
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    if (code === 0x7f) return '␡'
    if (HARMLESS.test(character)) return character
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
  })
}

/** The name and the password that an address holds. Where a password has a slash in it, which it may not, it goes all the same. */
const CREDENTIALS = /(?<=:\/\/)(?:[^\s/?#]{0,2000}|[^\s/?#:[]{0,2000}:(?!\d*[/?#])\S{0,2000})@/g
/** What an address asks for: a token may stand there, or the number of a page. */
const QUERY = /(?<=:\/\/[^\s?#]{0,2000})\?[^\s#"`]+/g

/**
 * Text whose addresses hold no name, no password and no value that is asked for: messages end up in the logs of
 * builds.
 */
export function withoutCredentials(text: string): string {
  return text
    .replace(CREDENTIALS, '')
    .replace(QUERY, (query) => query.replace(/([?&][^?&=]*=)[^&]+/g, '$1…'))
}

/** Text as long as before, with stars for the name and the password that an address in it holds. */
export function withStarsForCredentials(text: string): string {
  return text.replace(CREDENTIALS, ({ length }) => `${'*'.repeat(length - 1)}@`)
}

/**
 * Text of many lines that may be kept in a file or sent down a pipe: without what a terminal would obey once
 * somebody shows it, but for line ends and tabs.
 */
export function unheeded(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
}

/** JSON that can be sent to a terminal or a log: what they would obey is escaped, so the value stays the same. */
export function printableJson(value: unknown): string {
  const json = JSON.stringify(value)
  const parted = json.includes('##') ? json.replace(/(?<=#)#(?=\[)/g, escapeUnits) : json
  if (PLAIN.test(parted)) return parted
  return parted.replace(SUSPECT, (character) =>
    HARMLESS.test(character) ? character : escapeUnits(character),
  )
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, i) =>
    escapeUnit(character.charCodeAt(i)),
  ).join('')
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}

/**
 * Lines that can be sent to a log. That of GitHub Actions obeys `::error::` at the beginning of a line, and
 * `##[error]` anywhere in it: a blank parts them.
 */
export function loggable(text: string, { GITHUB_ACTIONS }: Host['env']): string {
  return GITHUB_ACTIONS ? text.replace(/(?<=^\s*:)(?=:)|(?<=#)(?=#\[)/gm, ' ') : text
}
