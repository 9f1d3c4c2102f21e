import { resolve } from 'node:path'
import { complain } from '../complain.js'
import { type Host, UsageError } from '../host.js'
import type { Changes } from '../io/changed.js'
import type { RunOptions } from '../lint/run.js'
import { shown } from '../lint/shown.js'
import type { Input } from '../sources/source.js'
import type { SuppressionList } from '../suppressions/list.js'
import { suppressedAnew } from '../suppressions/suppressed-anew.js'
import type { GivenOptions } from './given.js'

/** The command-line options about changes. */
export interface ChangedOptions {
  /** Judge only what differs from a git reference; true for the last commit. */
  changed?: string | true
}

/** The other options that decide which drafts have changed. */
interface NamedOptions extends ChangedOptions, GivenOptions {
  config?: string
  ignorePath?: string
  suppressionsLocation?: string
}

/** The changes since a reference, if only those are to be judged; throws a `UsageError`. */
export async function changesOf(
  inputs: readonly Input[],
  options: NamedOptions,
  suppressed: SuppressionList,
  host: Host,
): Promise<Pick<RunOptions, 'changes' | 'suppressedAnew'>> {
  const { changed, suppressionsLocation } = options
  const changes = changed === undefined ? null : await known(inputs, options, host)
  return {
    changes,
    suppressedAnew: await suppressedAnew(suppressionsLocation, suppressed, changes, host.cwd),
  }
}

async function known(
  inputs: readonly Input[],
  options: NamedOptions,
  host: Host,
): Promise<Changes> {
  if (!inputs.every(({ isFile }) => isFile))
    throw new UsageError('--changed compares files, and stdin is not one.')
  const { changedSince } = await import('../io/changed.js')
  const changes = await changedSince(referenceOf(options), host.cwd)
  for (const { path } of inputs)
    if (!(await changes.isInside(path)))
      throw new UsageError(
        `--changed: ${shown(path, host.cwd)} lies outside the repository of the current folder; run it there.`,
      )
  for (const name of besideDrafts(options))
    if (!(await changes.isInside(resolve(host.cwd, name))))
      complain(
        `--changed: ${name} lies outside the repository, so whether it changed is not known.`,
        host,
      )
  return changes
}

/** The names of the files that drafts are judged by. */
function besideDrafts({ story, stories, config, ignorePath, suppressionsLocation }: NamedOptions) {
  const names = [story, stories, config, ignorePath, suppressionsLocation]
  return names.filter((name) => name !== undefined)
}

export function referenceOf({ changed }: ChangedOptions): string {
  return typeof changed === 'string' ? changed : 'HEAD'
}
