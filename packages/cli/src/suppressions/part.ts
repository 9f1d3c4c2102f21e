import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { sourceOf } from '../lint/items.js'
import type { Input } from '../sources/source.js'
import type { SuppressionList } from './list.js'

/** What a run covers. */
export interface Scope {
  cwd: string
  /** Files, folders and globs as they were named. */
  names: readonly string[]
  inputs: readonly Input[]
  /** Whether it judges only what differs from a git reference. */
  isOfChanges: boolean
}

/**
 * Whether a run covers some drafts only, as before a commit. Some findings depend on the other drafts and
 * their stories, so one that such a run doesn't find may still exist.
 */
export function isPart(
  { cwd, names, inputs, isOfChanges }: Scope,
  list: SuppressionList,
  file: string,
): boolean {
  if (isOfChanges || inputs.some(({ isFile }) => !isFile)) return true
  const named = new Set(names.map((name) => resolve(cwd, name)))
  if (!inputs.every(({ path }) => named.has(path))) return false
  // A single file of rows may well hold all drafts.
  const isSearched = (draft: string) => filesOf(draft, file).some((path) => named.has(path))
  return (
    inputs.some((input) => !sourceOf(input).many) ||
    Object.keys(list).some((draft) => !isGone(draft, file) && !isSearched(draft))
  )
}

/** Whether the file of a draft in a list was deleted. */
export function isGone(draft: string, list: string): boolean {
  return filesOf(draft, list).every((path) => !existsSync(path))
}

/**
 * The files a draft in a list may be in: a row's name follows that of its file, which may contain the same
 * characters.
 */
function filesOf(draft: string, list: string): string[] {
  const files = [...draft.matchAll(/[#:]/g)].map(({ index }) => draft.slice(0, index))
  return [draft, ...files].filter((name) => name !== '').map((name) => resolve(dirname(list), name))
}
