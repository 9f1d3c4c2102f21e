/**
 * Findings that were there when commentlint was introduced, and are not held against their drafts. No Node API
 * here: editors use the file too.
 */
import type { Finding } from '@commentlint/core'

/** The name of the file, next to the configuration or in the current folder. */
export const SUPPRESSIONS_NAME = 'commentlint-suppressions.json'

/** Characters kept of the words of a finding, by which it is recognised. */
const KEPT = 200

/** Drafts by name, rules by id, and the words of each finding: no line numbers, since text above may change. */
export type SuppressionList = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** Text that is not a list of suppressions. */
export class SuppressionsError extends Error {
  override readonly name = 'SuppressionsError'
}

/** Reads the text of a suppressions file; throws a `SuppressionsError`. */
export function readSuppressions(text: string): SuppressionList {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new SuppressionsError('is not JSON')
  }
  if (!isObject(value)) throw new SuppressionsError('should hold an object: drafts by name')
  for (const [draft, rules] of Object.entries(value)) {
    const isRight =
      isObject(rules) &&
      Object.values(rules).every(
        (list) => Array.isArray(list) && list.every((words) => typeof words === 'string'),
      )
    if (!isRight)
      throw new SuppressionsError(`should hold lists of words by rule for ${JSON.stringify(draft)}`)
  }
  return value as SuppressionList
}

/** The text of a suppressions file, sorted, so that a change to it is easy to review. */
export function showSuppressions(list: SuppressionList): string {
  const sorted = byKey(list).map(([draft, rules]) => [
    draft,
    Object.fromEntries(byKey(rules).map(([ruleId, words]) => [ruleId, [...words].sort()])),
  ])
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`
}

/** The name of a draft in the list: its file relative to the list's folder, and its row if it is one. */
export function draftName(
  path: string,
  { id, row }: { id?: string | number | undefined; row?: number | undefined },
): string {
  if (id !== undefined) return `${path}#${id}`
  return row === undefined ? path : `${path}:${row}`
}

/** Separates suppressed findings from others, one entry per finding. */
export class Suppressions {
  /** By draft, rule and words: how many such findings are still to be suppressed. */
  readonly #left = new Map<string, Map<string, Map<string, number>>>()

  constructor(list: SuppressionList) {
    for (const [draft, rules] of Object.entries(list))
      this.#left.set(
        draft,
        new Map(Object.entries(rules).map(([ruleId, words]) => [ruleId, countsOf(words)])),
      )
  }

  /** The findings of a draft that are not suppressed. */
  rest(draft: string, findings: readonly Finding[]): Finding[] {
    const left = this.#left.get(draft)
    if (left === undefined) return [...findings]
    return findings.filter(({ ruleId, actual }) => {
      const counts = left.get(ruleId)
      const words = wordsOf(actual)
      const count = counts?.get(words) ?? 0
      if (count > 0) counts?.set(words, count - 1)
      return count === 0
    })
  }
}

function countsOf(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const words of list) counts.set(words, (counts.get(words) ?? 0) + 1)
  return counts
}

/** The entry of a draft for its findings; null when it has none. */
export function entryOf(findings: readonly Finding[]): Record<string, string[]> | null {
  const entry = new Map<string, string[]>()
  for (const { ruleId, actual } of findings) {
    const words = entry.get(ruleId) ?? []
    entry.set(ruleId, words)
    words.push(wordsOf(actual))
  }
  return entry.size === 0 ? null : Object.fromEntries(entry)
}

/** An entry with what another holds in addition; null for none. */
export function mergedEntry(
  before: SuppressionList[string] = {},
  found: SuppressionList[string] | null,
): Record<string, readonly string[]> | null {
  // A rule in the file may have any name, even "constructor".
  const entry = new Map(Object.entries(found ?? {}))
  for (const [ruleId, words] of Object.entries(before)) {
    const there = countsOf(entry.get(ruleId) ?? [])
    const others = words.filter((one) => {
      const count = there.get(one) ?? 0
      there.set(one, count - 1)
      return count <= 0
    })
    entry.set(ruleId, [...(entry.get(ruleId) ?? []), ...others])
  }
  return entry.size === 0 ? null : Object.fromEntries(entry)
}

function wordsOf(actual = ''): string {
  return actual.replace(/\s+/g, ' ').trim().slice(0, KEPT)
}

function byKey<Value>(record: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
