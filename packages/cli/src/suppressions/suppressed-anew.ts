import { dirname, resolve } from 'node:path'
import type { Changes } from '../io/changed.js'
import { textOf, UnreadableError } from '../io/read-file.js'
import type { SuppressedAnew } from '../lint/select-changed.js'
import { shown } from '../lint/shown.js'
import {
  draftName,
  readSuppressions,
  SUPPRESSIONS_NAME,
  type SuppressionList,
  SuppressionsError,
} from './list.js'

/** Finds the drafts whose suppressed findings have changed since a git reference. */
export async function suppressedAnew(
  location: string | undefined,
  now: SuppressionList,
  changes: Changes | null,
  cwd: string,
): Promise<SuppressedAnew> {
  const file = resolve(cwd, location ?? SUPPRESSIONS_NAME)
  const before =
    changes && (await changes.isChanged(file)) ? listOf(await changes.before(file)) : now
  const isOther = (name: string) => JSON.stringify(before[name]) !== JSON.stringify(now[name])
  const names = new Set([...Object.keys(before), ...Object.keys(now)].filter(isOther))
  return {
    isAny: names.size > 0,
    has: (path, row) => names.size > 0 && names.has(draftName(shown(path, dirname(file)), row)),
  }
}

/** The list in a file's bytes; one that can't be read suppressed nothing. */
function listOf(bytes: Uint8Array): SuppressionList {
  try {
    return readSuppressions(textOf(bytes))
  } catch (error) {
    if (error instanceof SuppressionsError || error instanceof UnreadableError) return {}
    throw error
  }
}
