import { distance } from 'fastest-levenshtein'
import { isStoryPath } from '../stories/kinds.js'

/** Longest front matter that is read, in UTF-16 code units; naming a story takes a hundred. */
export const LONGEST_FRONT_MATTER = 65_536

/** The line that front matter begins with. Empty lines above it are skipped: they are easily left there by mistake. */
export const OPENING = /^(?:[ \t\r\n]*[\r\n])?---[ \t]*(?:\r\n|\n|\r)/
/** The line that ends it. */
export const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m
/** Front matter in TOML, as other programs write it: its opening line and its first key. */
const TOML = /^\+\+\+[ \t]*[\r\n]\s*[\w-]+[ \t]*=/
/** The top-level keys of front matter, and what follows them, as far as can be seen without parsing YAML. */
const KEY = /^(["']?)([a-z_-]+)\1[ \t]*:(?:[ \t]+(.*))?/gim

/** Fewest letters of a name whose misspellings are looked for: shorter ones are one letter away from many words. */
const LONG_ENOUGH = 4

/**
 * Whether a key of front matter, or of a row, is a misspelling of another: in different capitals, with two
 * letters swapped, or with one letter too many or too few.
 */
export function isSlipOf(name: string, key: string): boolean {
  if (key === name || Math.abs(key.length - name.length) > 1) return false
  const [typed, meant] = [key.toLowerCase(), name.toLowerCase()]
  if (typed === meant) return true
  if (meant.length < LONG_ENOUGH) return false
  const lettersOf = (word: string) => [...word].sort().join('')
  return typed.length === meant.length
    ? lettersOf(typed) === lettersOf(meant)
    : distance(typed, meant) === 1
}

/**
 * Whether a key of front matter is a misspelling of one that names a file. With one letter replaced, in the
 * plural or with another word added, it may be a key in its own right, `store` or the `stories` of an index,
 * unless it names one file as the real key does.
 */
export function isSlipOfBinding(name: string, key: string, value: unknown): boolean {
  if (isSlipOf(name, key)) return true
  const [path, ...more] = Array.isArray(value) ? value : [value]
  if (key === name || more.length > 0 || typeof path !== 'string' || !isStoryPath(path))
    return false
  const [typed, meant] = [key.toLowerCase(), name.toLowerCase()]
  const isOneLetterOff = typed.length === meant.length && distance(typed, meant) === 1
  const hasFurtherWord = typed.startsWith(meant) && /^[A-Z_-]/.test(key.slice(name.length))
  return isOneLetterOff || hasFurtherWord || typed === meant.replace(/y$/, 'ies')
}

/** Whether a file begins with front matter in TOML, which is not read. */
export function isToml(head: string): boolean {
  return TOML.test(head.slice(0, LONGEST_FRONT_MATTER))
}

/** Whether front matter names a story, or is meant to. */
export function hasStory(yaml: string): boolean {
  return [...yaml.matchAll(KEY)].some(
    ([, , key = '', rest = '']) =>
      key === 'story' || isSlipOfBinding('story', key, withoutMarks(rest)),
  )
}

/** A value in a line of YAML, without its quotation marks and the comment after it. */
function withoutMarks(line: string): string {
  const [text = ''] = line.split(/[ \t]#/, 1)
  return text.trim().replace(/^(["'])(.*)\1$/, '$2')
}

/**
 * Whether the beginning of a file names a story, as far as can be seen without parsing YAML, so that a draft
 * with broken front matter is still recognised as one.
 */
export function namesStory(head: string): boolean {
  if (isToml(head)) return /^story[ \t]*=/m.test(head)
  const opening = OPENING.exec(head)
  if (opening === null) return false
  const rest = head.slice(opening[0].length)
  const closing = CLOSING.exec(rest)
  return hasStory(closing === null ? rest : rest.slice(0, closing.index))
}
