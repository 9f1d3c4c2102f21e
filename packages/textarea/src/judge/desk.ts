import {
  createLinter,
  type Linter,
  type LinterOptions,
  type Meaning,
  type PreparedStory,
} from '@commentlint/core'
import type { Answer, Config, Request, Setup } from './protocol.js'

interface OpenSession {
  readonly linter: Linter
  readonly story: PreparedStory | null
  readonly parent: PreparedStory | null
}

/** A session that could not be opened keeps the reason, and answers every request with it at once. */
type Session = OpenSession | { readonly failure: string }

/** What a desk is made with. */
export interface DeskOptions {
  /** Longest comment judged here, in UTF-16 code units. Default: the configuration's. */
  readonly longest?: number
  /** Word vectors; without them only the words themselves count. */
  readonly meaning?: Meaning
}

/** Judges comments, in a worker or on the page, with one session for each element. */
export class Desk {
  readonly #sessions = new Map<number, Session>()
  readonly #options: DeskOptions

  constructor(options: DeskOptions = {}) {
    this.#options = options
  }

  /** Answers one request; misuse gets an answer too, so that one element can't stop the others. */
  handle(request: Request): Answer | null {
    const { session } = request
    try {
      return this.#handle(request)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      if (request.type === 'open') this.#sessions.set(session, { failure: message })
      return { type: 'failed', session, message }
    }
  }

  #handle(request: Request): Answer | null {
    const { session } = request
    if (request.type === 'close') {
      this.#sessions.delete(session)
      return null
    }
    if (request.type === 'open') {
      const opened = open(request.setup, this.#options)
      this.#sessions.set(session, opened)
      return { type: 'opened', session, topics: opened.story?.topics ?? [] }
    }
    const known = this.#sessions.get(session)
    if (known === undefined) return null
    if ('failure' in known) return { type: 'failed', session, message: known.failure }
    const { linter, story, parent } = known
    const assessment = linter.assess(request.text, { story, parent })
    return { type: 'judged', session, version: request.version, assessment }
  }
}

function open({ story, parent, config }: Setup, options: DeskOptions): OpenSession {
  const linter = createLinter(optionsFor(config, options))
  return {
    linter,
    story: story === null ? null : linter.prepareStory(story),
    parent: parent === null ? null : linter.prepareStory(parent),
  }
}

/** The options for a linter. Passes a faulty configuration on unchanged: the linter reports what is wrong. */
function optionsFor(config: Config, { longest, meaning }: DeskOptions): LinterOptions {
  if (typeof config !== 'object' || config === null || Array.isArray(config)) return config
  const isLonger =
    longest !== undefined && (config.maxLength === undefined || config.maxLength > longest)
  return {
    ...config,
    ...(isLonger ? { maxLength: longest } : {}),
    ...(meaning === undefined ? {} : { meaning }),
  }
}
