import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { UsageError } from '../host.js'

const execute = promisify(execFile)

/** Most output of git that is read: 300,000 names or so. */
const MOST_OUTPUT = 64 * 1024 * 1024

/**
 * Tells files that differ from a git reference, uncommitted and new ones counted; throws a
 * `UsageError` where git can't say. Against a branch, what counts is where it was left.
 */
export async function changedSince(
  reference: string,
  cwd: string,
): Promise<(file: string) => Promise<boolean>> {
  const git = (...args: string[]) => runGit(args, cwd)
  const root = (await git('rev-parse', '--show-toplevel')).replace(/\r?\n$/, '')
  const commit = await commitOf(reference, git)
  const listed = [
    await git('diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', commit, '--', root),
    await git('ls-files', '-z', '--others', '--exclude-standard', '--full-name', '--', root),
  ]
  const names = listed.flatMap((text) => text.split('\0')).filter((name) => name !== '')
  const changed = new Set(names.map((name) => join(root, name)))
  return async (file) => changed.has(await realpath(file).catch(() => file))
}

type Git = (...args: string[]) => Promise<string>

/** The commit to compare to: the last one that a reference and this branch have in common. */
async function commitOf(reference: string, git: Git): Promise<string> {
  try {
    const commit = await git('rev-parse', '--verify', '--end-of-options', `${reference}^{commit}`)
    return (await git('merge-base', commit.trim(), 'HEAD')).trim()
  } catch (error) {
    if (error instanceof UsageError) throw error
    const isShallow = (await git('rev-parse', '--is-shallow-repository')).trim() === 'true'
    throw new UsageError(
      isShallow
        ? `--changed: this shallow clone does not hold what it has in common with ${reference}; fetch the history (git fetch --unshallow, or fetch-depth: 0).`
        : `--changed: ${reference} is no commit that this branch has anything in common with; write --changed=REFERENCE.`,
    )
  }
}

async function runGit(args: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await execute('git', [...args], { cwd, maxBuffer: MOST_OUTPUT })
    return stdout
  } catch (error) {
    const { code, stderr = '' } = error as { code?: unknown; stderr?: string }
    if (code === 'ENOENT')
      throw new UsageError('--changed needs git, and there is none on the PATH.')
    if (/not a git repository/.test(stderr))
      throw new UsageError('--changed needs a git repository, and the current folder is in none.')
    if (/dubious ownership/.test(stderr))
      throw new UsageError(
        '--changed: git refuses to read this repository, which belongs to somebody else; see safe.directory in its manual.',
      )
    throw error
  }
}
