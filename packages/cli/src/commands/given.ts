import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { complain } from '../complain.js'
import { type Host, UsageError } from '../host.js'
import { UnreadableError } from '../io/read-file.js'
import { untilAborted } from '../io/until-aborted.js'
import { discover } from '../lint/discover.js'
import { fileInput, STDIN, streamInput } from '../lint/inputs.js'
import type { RunOptions } from '../lint/run.js'
import type { Workspaces } from '../lint/workspaces.js'
import { plural } from '../plural.js'
import { noDraft, sourceFor } from '../sources/index.js'
import { type Field, mappingOf } from '../sources/mapping.js'
import type { Input } from '../sources/source.js'
import { type KnownStories, readKnownStories } from '../stories/known.js'
import { readStory } from '../stories/read-story.js'

/** Options that say what is judged, and against which stories. */
export interface GivenOptions {
  story?: string
  stories?: string
  stdin?: boolean
  stdinFilename?: string
  /** Fields of rows, and the keys they are found under. */
  map?: [Field, string][]
}

/** Most faulty lines of a file that are reported: in the wrong file all lines are faulty. */
const MOST_SAID = 10

/** Reads the stories given on the command line; throws a `UsageError`. */
export async function readGiven(
  { story, stories, map = [] }: GivenOptions,
  host: Host,
): Promise<Pick<RunOptions, 'known' | 'fallback' | 'mapping'>> {
  const known = await givenStories(stories, host)
  const mapping = mappingOf(map)
  if (story === undefined) return { known, mapping, fallback: null }
  const path = resolve(host.cwd, story)
  return { known, mapping, fallback: { path, story: await orMisuse(story, readStory(path)) } }
}

/** Reads a `--stories` file and reports the lines that can't be read; throws a `UsageError`. */
export async function givenStories(name: string | undefined, host: Host): Promise<KnownStories> {
  if (name === undefined) return { path: null, byId: new Map(), problems: [], doubts: [] }
  const known = await orMisuse(name, readKnownStories(resolve(host.cwd, name)))
  for (const { line, message } of [...known.doubts, ...known.problems.slice(0, MOST_SAID)])
    complain(`${name}:${line}: ${message}`, host)
  const more = known.problems.length - MOST_SAID
  if (more > 0) complain(`${name}: ${plural(more, 'more line')} like these.`, host)
  return known
}

async function orMisuse<Read>(name: string, reading: Promise<Read>): Promise<Read> {
  try {
    return await reading
  } catch (error) {
    throw error instanceof UnreadableError ? new UsageError(`${name} ${error.message}.`) : error
  }
}

/** What is to be judged, and which names lead to nothing; throws a `UsageError`. */
export async function findInputs(
  names: readonly string[],
  options: GivenOptions,
  host: Host,
  workspaces: Workspaces,
): Promise<{ inputs: Input[]; problems: string[] }> {
  const onStdin = stdinName(names, options)
  if (onStdin !== null) return stdinInput(onStdin, options, host, workspaces)
  const searched = names.length === 0 ? ['.'] : names
  const { files, held, problems, ignored } = await discover(
    searched,
    host.cwd,
    workspaces,
    host.signal,
  )
  for (const name of ignored) complain(`${name} is ignored.`, host)
  return { inputs: files.map((path) => fileInput(path, held.get(path))), problems }
}

/** The name for the draft on stdin if that is judged, null if files are. Throws a `UsageError`. */
export function stdinName(
  names: readonly string[],
  { stdin = false, stdinFilename }: GivenOptions,
): string | null {
  // As in other programs, except when it is given along with files.
  const isDash = names.length === 1 && names[0] === '-'
  if (stdin && !isDash && names.length > 0)
    throw new UsageError('--stdin judges what comes on stdin: name no files with it.')
  if (stdin || isDash) return stdinFilename ?? STDIN
  if (stdinFilename !== undefined)
    throw new UsageError('--stdin-filename names what comes on stdin: add --stdin.')
  return null
}

async function stdinInput(
  name: string,
  { map = [] }: GivenOptions,
  host: Host,
  workspaces: Workspaces,
): Promise<{ inputs: Input[]; problems: string[] }> {
  const path = resolve(host.cwd, name)
  const source = sourceFor(path)
  if (source === null) throw new UsageError(noDraft(name))
  if (map.length > 0 && !source.many)
    throw new UsageError('--map is for rows: name what comes, as in --stdin-filename rows.csv.')
  if ((await workspaces.of(path))?.ignores(pathToFileURL(path))) {
    complain(`${name} is ignored.`, host)
    return { inputs: [], problems: [] }
  }
  return { inputs: [streamInput(path, untilAborted(host.stdin, host.signal))], problems: [] }
}
