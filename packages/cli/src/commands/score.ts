import { join, resolve } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { complainOfConfig } from '../complain.js'
import type { Settings } from '../config/index.js'
import { EXIT, type Host } from '../host.js'
import { type ByteLine, byteLines } from '../io/lines.js'
import { ClosedOutputError, write } from '../io/output.js'
import { untilAborted } from '../io/until-aborted.js'
import { Judge } from '../lint/judge.js'
import { Workspaces } from '../lint/workspaces.js'
import { rules } from '../rules/index.js'
import { LONGEST_LINE, lineText } from '../sources/line-text.js'
import { type Row, RowError, readRow } from '../sources/row.js'
import type { KnownStories } from '../stories/known.js'
import { printableJson } from '../terminal/printable.js'
import { givenStories } from './given.js'

/** The options of `commentlint score`. */
export interface ScoreOptions {
  stories?: string
  config?: string
}

/** Judges JSON Lines from stdin to stdout, a line for a line; resolves to the exit code. */
export async function score(options: ScoreOptions, host: Host): Promise<number> {
  const settings = await settingsOf(options, host)
  if (settings === null) return EXIT.trouble
  const known = await givenStories(options.stories, host)
  const filter = new Filter(known, settings)
  try {
    // A batch is answered before the next is read, so a slow reader slows the writer.
    for await (const lines of byteLines(untilAborted(host.stdin, host.signal), LONGEST_LINE)) {
      // What comes after Ctrl-C is half a line.
      if (host.signal.aborted) break
      await write(host.stdout, lines.map((line) => filter.answer(line)).join(''))
      await nextTurn()
    }
    if (host.signal.aborted) return EXIT.interrupted
  } catch (error) {
    if (!(error instanceof ClosedOutputError)) throw error
  }
  return filter.failed || known.problems.length > 0 ? EXIT.trouble : EXIT.clean
}

async function settingsOf({ config }: ScoreOptions, host: Host): Promise<Settings | null> {
  const { cwd } = host
  const workspaces = new Workspaces({ cwd, rules, config: config && resolve(cwd, config) })
  const path = join(cwd, '<stdin>')
  const workspace = await workspaces.of(path)
  complainOfConfig(workspaces.problems, host)
  return workspace?.settingsFor(pathToFileURL(path)) ?? null
}

class Filter {
  /** Whether a line could not be read. */
  failed = false
  #line = 0
  readonly #judge = new Judge()

  constructor(
    readonly known: KnownStories,
    readonly settings: Settings,
  ) {
    this.#judge.learn([...known.byId.values()])
  }

  /** The line out for a line in, with its end. */
  answer(bytes: ByteLine): string {
    this.#line += 1
    try {
      return `${printableJson(this.#assess(readRow(lineText(bytes))))}\n`
    } catch (error) {
      if (!(error instanceof RowError)) throw error
      this.failed = true
      const { code, message, id } = error
      return `${printableJson({ id, line: this.#line, error: { code, message } })}\n`
    }
  }

  #assess(row: Row) {
    const { id, comment, parent = null } = row
    const story = row.story ?? this.#known(row)
    return {
      id,
      ...this.#judge.assess({ comment, story, parent, settings: this.settings, reuse: null }),
    }
  }

  #known({ id, storyId }: Row) {
    if (storyId === undefined) return null
    const story = this.known.byId.get(String(storyId))
    if (story !== undefined) return story
    const message = `No story with the id ${JSON.stringify(storyId)} was given with --stories.`
    throw new RowError('unknown-story', message, id)
  }
}
