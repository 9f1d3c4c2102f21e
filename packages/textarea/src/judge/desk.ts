import { createLinter, type Linter, type PreparedStory } from '@commentlint/core'
import type { Answer, Request, Setup } from './protocol.js'

interface Session {
  readonly linter: Linter
  readonly story: PreparedStory | null
  readonly parent: PreparedStory | null
}

/** Where comments are judged, in a worker or on the page: a session for each element. */
export class Desk {
  readonly #sessions = new Map<number, Session>()
  readonly #longest: number | undefined

  /** @param longest Longest comment judged here, in UTF-16 code units. Default: the configuration's. */
  constructor(longest?: number) {
    this.#longest = longest
  }

  /** Answers one request; a misuse is an answer too, so that one element can't stop the others. */
  handle(request: Request): Answer | null {
    try {
      return this.#handle(request)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      return { type: 'failed', session: request.session, message }
    }
  }

  #handle(request: Request): Answer | null {
    const { session } = request
    if (request.type === 'close') {
      this.#sessions.delete(session)
      return null
    }
    if (request.type === 'open') {
      const opened = open(request.setup, this.#longest)
      this.#sessions.set(session, opened)
      return { type: 'opened', session, topics: opened.story?.topics ?? [] }
    }
    const known = this.#sessions.get(session)
    if (known === undefined) return null
    const { linter, story, parent } = known
    const assessment = linter.assess(request.text, { story, parent })
    return { type: 'judged', session, version: request.version, assessment }
  }
}

function open({ story, parent, config }: Setup, longest = Number.POSITIVE_INFINITY): Session {
  const { maxLength = longest } = config
  const limit = Math.min(maxLength, longest)
  const linter = createLinter(Number.isFinite(limit) ? { ...config, maxLength: limit } : config)
  return {
    linter,
    story: story === null ? null : linter.prepareStory(story),
    parent: parent === null ? null : linter.prepareStory(parent),
  }
}
