import { distance } from 'fastest-levenshtein'
import { isStoryPath } from '../stories/kinds.js'

/** Longest front matter that is read, in UTF-16 code units; a binding takes a hundred. */
export const LONGEST_FRONT_MATTER = 65_536

/** The line that front matter begins with; empty lines above it are easily left there, and no text. */
export const OPENING = /^(?:[ \t\r\n]*[\r\n])?---[ \t]*(?:\r\n|\n|\r)/
/** The line that ends it. */
export const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m
/** Front matter in TOML, as other programs write it: the line it begins with, and its first key. */
const TOML = /^\+\+\+[ \t]*[\r\n]\s*[\w-]+[ \t]*=/
/** The keys of front matter that lie at its outer level, and what stands behind them, as far as can be told without reading YAML. */
const KEY = /^(["']?)([a-z_-]+)\1[ \t]*:(?:[ \t]+(.*))?/gim

/** Letters of a name that is told from its slips: of shorter ones too many words are one letter away. */
const LONG_ENOUGH = 4

/**
 * Whether a key of front matter, or of a row, is another one with a slip: in its capitals, with two letters
 * swapped, or with one too many or too few.
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
 * Whether a key of front matter is one that names a file, with a slip in it. With a letter for another, in the plural
 * or with a further word, it may be a key of its own, `store` or `stories` of an index; not where it names one file as
 * the other does.
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

/** Whether front matter names a story, or means to. */
export function hasStory(yaml: string): boolean {
  return [...yaml.matchAll(KEY)].some(
    ([, , key = '', rest = '']) =>
      key === 'story' || isSlipOfBinding('story', key, withoutMarks(rest)),
  )
}

/** A text in a line of YAML, without its quotation marks and what is noted behind it. */
function withoutMarks(line: string): string {
  const [text = ''] = line.split(/[ \t]#/, 1)
  return text.trim().replace(/^(["'])(.*)\1$/, '$2')
}

/**
 * Whether the beginning of a file names a story, as far as can be told without reading YAML, so that
 * a draft with broken front matter is still known as one.
 */
export function namesStory(head: string): boolean {
  if (isToml(head)) return /^story[ \t]*=/m.test(head)
  const opening = OPENING.exec(head)
  if (opening === null) return false
  const rest = head.slice(opening[0].length)
  const closing = CLOSING.exec(rest)
  return hasStory(closing === null ? rest : rest.slice(0, closing.index))
}
