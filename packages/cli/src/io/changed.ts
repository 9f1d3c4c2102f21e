import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readlink, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { UsageError } from '../host.js'

const execute = promisify(execFile)

/** Most output of git that is read: 300,000 names or so. */
const MOST_OUTPUT = 64 * 1024 * 1024

/** Else git may be set to name files from the current folder. `--no-relative` takes git 2.28. */
const FROM_THE_ROOT = ['-c', 'diff.relative=false']

/** Of a submodule the folder is named, which git may be set to leave out. */
const NAMES = ['--name-only', '-z', '--no-renames', '--ignore-submodules=none']

/** What differs from a git reference. */
export interface Changes {
  /**
   * Whether a file does: uncommitted and new ones count, and those that are gone. Of a repository within this
   * one, a submodule or another, all files do when it does.
   */
  isChanged(file: string): Promise<boolean>
  /** Whether a file lies in the repository: of others nothing is known. */
  isInside(file: string): Promise<boolean>
  /** What a file held; nothing where it was not there. */
  before(file: string): Promise<Uint8Array>
}

/**
 * Tells what differs from a git reference; throws a `UsageError` where git can't say. Against a
 * branch, what counts is where it was left.
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
  // A repository that git knows nothing of is named as a folder, with a slash at its end.
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

/** Hands on what git says of a failure that nothing here knows of. */
function refuse(error: unknown): never {
  const { stderr = '' } = error as { stderr?: string }
  const said = stderr.trim().split('\n').at(-1) ?? ''
  if (error instanceof UsageError || said === '') throw error
  throw new UsageError(`--changed: git can't tell (${said}).`)
}

/** A path in the repository, and the folders in which it lies there. */
function upwards(path: string, root: string): string[] {
  const all: string[] = []
  for (let at = path; at.length > root.length; at = dirname(at)) all.push(at)
  return all
}

/** Where a file lies, which may be a link: that can be made to lead elsewhere. */
async function placeOf(file: string): Promise<string> {
  return join(await real(dirname(file)), basename(file))
}

/** A path without links; of what is gone, as far as there is something, because git names it so. */
async function real(file: string): Promise<string> {
  try {
    return await realpath(file)
  } catch {
    const folder = dirname(file)
    if (folder === file) return file
    // One link and no more: links that lead nowhere may lead there in a circle.
    const target = await readlink(file).catch(() => basename(file))
    return resolve(await real(folder), target)
  }
}

/** Where git can't tell, nothing was there, so that all counts as new rather than as unchanged. */
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
  // `--changed drafts` takes the folder for the reference.
  const isThere = existsSync(resolve(cwd, reference))
  if (reference.endsWith('/') && !isThere)
    return `${reference} names no branch: in CI the name of the base is empty outside a pull request; write --changed=origin/main, say, or leave --changed out to judge all drafts.`
  const isShallow = (await git('rev-parse', '--is-shallow-repository')).trim() === 'true'
  if (isShallow && !reference.endsWith('/'))
    return `this shallow clone does not hold what it has in common with ${reference}; fetch the history (git fetch --unshallow, or fetch-depth: 0).`
  return `${reference} is no commit that this branch has anything in common with; write --changed=REFERENCE${isThere ? `, as in --changed=HEAD ${reference}` : ''}.`
}

async function runGit(args: readonly string[], cwd: string): Promise<string> {
  try {
    // What it says of a failure is read below, and would be in the language of the person.
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
