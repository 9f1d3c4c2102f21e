import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readlink, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { UsageError } from '../host.js'

const execute = promisify(execFile)

/** Longest output of git that is read, in bytes: 300,000 names or so. */
const MOST_OUTPUT = 64 * 1024 * 1024

/** Without this, git may be configured to name files from the current folder. `--no-relative` needs git 2.28. */
const FROM_THE_ROOT = ['-c', 'diff.relative=false']

/** A submodule is listed by its folder, which git may be configured to leave out. */
const NAMES = ['--name-only', '-z', '--no-renames', '--ignore-submodules=none']

/** The differences from a git reference. */
export interface Changes {
  /**
   * Whether a file differs: uncommitted, new and deleted files count. All files in a nested repository, a
   * submodule or another, count as changed when that repository does.
   */
  isChanged(file: string): Promise<boolean>
  /** Whether a file is in the repository: nothing is known about others. */
  isInside(file: string): Promise<boolean>
  /** The earlier content of a file; empty if it did not exist. */
  before(file: string): Promise<Uint8Array>
}

/**
 * Finds what differs from a git reference; throws a `UsageError` when git can't tell. With a branch, the
 * comparison is to the commit where this branch left it.
 */
export async function changedSince(reference: string, cwd: string): Promise<Changes> {
  const git = (...args: string[]) => runGit(args, cwd)
  const root = (await git('rev-parse', '--show-toplevel').catch(refuse)).replace(/\r?\n$/, '')
  const commit = await commitOf(reference, cwd, git)
  const listed = [
    git(...FROM_THE_ROOT, 'diff', ...NAMES, commit, '--', root),
    git('ls-files', '-z', '--others', '--exclude-standard', '--full-name', '--', root),
  ]
  const names = (await Promise.all(listed).catch(refuse))
    .flatMap((text) => text.split('\0'))
    .filter((name) => name !== '')
  // A nested repository that git doesn't track is listed as a folder, with a trailing slash.
  const changed = new Set(names.map((name) => join(root, name.replace(/\/$/, ''))))
  const isListed = (path: string) => upwards(path, root).some((one) => changed.has(one))
  return {
    isChanged: async (file) =>
      changed.size > 0 && (isListed(await placeOf(file)) || isListed(await real(file))),
    isInside: async (file) =>
      [file, await placeOf(file), await real(file)].some((path) =>
        path.startsWith(join(root, sep)),
      ),
    before: async (file) =>
      heldBy(
        `${commit}:${relative(root, await real(file))
          .split(sep)
          .join('/')}`,
        cwd,
      ),
  }
}

/** Passes on git's own message about a failure that is not handled here. */
function refuse(error: unknown): never {
  const { stderr = '' } = error as { stderr?: string }
  const said = stderr.trim().split('\n').at(-1) ?? ''
  if (error instanceof UsageError || said === '') throw error
  throw new UsageError(`--changed: git can't tell (${said}).`)
}

/** A path in the repository, and the folders above it there. */
function upwards(path: string, root: string): string[] {
  const all: string[] = []
  for (let at = path; at.length > root.length; at = dirname(at)) all.push(at)
  return all
}

/** A path with links resolved above the file, but not the file itself: it may be a link that was redirected. */
async function placeOf(file: string): Promise<string> {
  return join(await real(dirname(file)), basename(file))
}

/** A path with links resolved, as far up as it exists, because that is how git names a deleted file. */
async function real(file: string): Promise<string> {
  try {
    return await realpath(file)
  } catch {
    const folder = dirname(file)
    if (folder === file) return file
    // Only one link is followed: dangling links may form a circle.
    const target = await readlink(file).catch(() => basename(file))
    return resolve(await real(folder), target)
  }
}

/** When git can't tell, the file counts as not there before: new rather than unchanged. */
async function heldBy(name: string, cwd: string): Promise<Uint8Array> {
  const options = { cwd, encoding: 'buffer', maxBuffer: Number.POSITIVE_INFINITY } as const
  const { stdout } = await execute('git', ['cat-file', 'blob', name], options).catch(() => NOTHING)
  return stdout
}

const NOTHING = { stdout: new Uint8Array() }

type Git = (...args: string[]) => Promise<string>

/** The commit to compare to: the last one that a reference and this branch have in common. */
async function commitOf(reference: string, cwd: string, git: Git): Promise<string> {
  try {
    const commit = await git('rev-parse', '--verify', '--end-of-options', `${reference}^{commit}`)
    return (await git('merge-base', commit.trim(), 'HEAD')).trim()
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`--changed: ${await whyNone(reference, cwd, git)}`)
  }
}

/** Why there is no commit to compare to, and what to write instead. */
async function whyNone(reference: string, cwd: string, git: Git): Promise<string> {
  if (reference === '')
    return 'no reference follows the "="; write --changed=origin/main, say, or --changed alone for the last commit.'
  if ((await git('rev-parse', '--verify', 'HEAD').catch(() => null)) === null)
    return 'nothing is committed on this branch yet; leave --changed out to judge all drafts.'
  // `--changed drafts` reads the folder as the reference.
  const isThere = existsSync(resolve(cwd, reference))
  if (reference.endsWith('/') && !isThere)
    return `${reference} names no branch: in CI the name of the base is empty outside a pull request; write --changed=origin/main, say, or leave --changed out to judge all drafts.`
  const isShallow = (await git('rev-parse', '--is-shallow-repository')).trim() === 'true'
  if (isShallow && !reference.endsWith('/'))
    return `this shallow clone does not hold what it has in common with ${reference}; fetch the history (git fetch --unshallow, or fetch-depth: 0).`
  return `${reference} is not a commit that this branch shares any history with; write --changed=REFERENCE${isThere ? `, as in --changed=HEAD ${reference}` : ''}.`
}

async function runGit(args: readonly string[], cwd: string): Promise<string> {
  try {
    // Its messages are parsed below, and would otherwise be in the user's language.
    const env = { ...process.env, LC_ALL: 'C' }
    const { stdout } = await execute('git', [...args], { cwd, env, maxBuffer: MOST_OUTPUT })
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
