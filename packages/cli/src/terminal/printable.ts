import type { Host } from '../host.js'

/** Joiners and tags that emoji are made of; on their own they change nothing. */
const HARMLESS = /^(?:\u200C|\u200D|[\u{E0020}-\u{E007F}])$/u
/** No terminal interprets a noncharacter, but XML does not allow all of them. */
const SUSPECT = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu
/**
 * ASCII, Latin letters, quotation marks and dashes. Most JSON consists of these, which is quicker to test than
 * each character by itself.
 */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/

/**
 * Text that can be sent to a terminal: one line, no control character, no change of direction. Everything from
 * a draft, a story, a file name, a configuration or a page goes through here. A control character becomes its
 * picture (ESC is ␛), any other invisible one its code point (⟨U+202E⟩), a tab a space.
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

/** The name and the password in a URL. A password that contains a slash is not valid, but is removed all the same. */
const CREDENTIALS = /(?<=:\/\/)(?:[^\s/?#]{0,2000}|[^\s/?#:[]{0,2000}:(?!\d*[/?#])\S{0,2000})@/g
/** The query of a URL: it may hold a token, or just the number of a page. */
const QUERY = /(?<=:\/\/[^\s?#]{0,2000})\?[^\s#"`]+/g

/** Text whose URLs have no name, password or query values, since messages end up in build logs. */
export function withoutCredentials(text: string): string {
  return text
    .replace(CREDENTIALS, '')
    .replace(QUERY, (query) => query.replace(/([?&][^?&=]*=)[^&]+/g, '$1…'))
}

/** Text of the same length, with stars for the name and the password in a URL. */
export function withStarsForCredentials(text: string): string {
  return text.replace(CREDENTIALS, ({ length }) => `${'*'.repeat(length - 1)}@`)
}

/**
 * Text of many lines for a file or a pipe, without the characters that a terminal would interpret when it is
 * shown, except line ends and tabs.
 */
export function unheeded(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
}

/** JSON that can be sent to a terminal or a log: what they would interpret is escaped, so the value stays the same. */
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
 * Lines that can be sent to a log. On GitHub Actions, `::error::` at the beginning of a line and `##[error]`
 * anywhere are commands: a blank breaks them up.
 */
export function loggable(text: string, { GITHUB_ACTIONS }: Host['env']): string {
  return GITHUB_ACTIONS ? text.replace(/(?<=^\s*:)(?=:)|(?<=#)(?=#\[)/gm, ' ') : text
}
