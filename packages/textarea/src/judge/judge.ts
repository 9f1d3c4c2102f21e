import { LocalBackend } from './local.js'
import type { Answer, Backend, Request, Setup } from './protocol.js'
import { WorkerBackend } from './worker-backend.js'

/** Receives the answers to a session's requests. */
export type Listener = (answer: Answer) => void

interface OpenSession {
  readonly setup: Setup
  readonly listener: Listener
  /** The judge request that is being answered, and the newest one waiting behind it. */
  asked: Extract<Request, { type: 'judge' }> | null
  waiting: Extract<Request, { type: 'judge' }> | null
}

/** One conversation with the judge, about one textarea beside one story. */
export interface Session {
  /** Asks for a judgement. Of the requests made while another is being answered, only the newest is kept. */
  judge(version: number, text: string): void
  close(): void
}

/** Judges for every element of the page that names the same worker: one worker, one model. */
export class Judge {
  static readonly #judges = new Map<string, Judge>()
  static #lastSession = 0

  /**
   * The page's judge for a worker's address. Nothing is loaded before the first session.
   *
   * @param scorerUrl What is imported on the page where that worker is not available.
   */
  static at(url: string, scorerUrl: string): Judge {
    const known = Judge.#judges.get(url)
    if (known !== undefined) return known
    const judge = new Judge(url, scorerUrl)
    Judge.#judges.set(url, judge)
    return judge
  }

  readonly #url: string
  readonly #scorerUrl: string
  readonly #sessions = new Map<number, OpenSession>()
  #backend: Backend | null = null

  private constructor(url: string, scorerUrl: string) {
    this.#url = url
    this.#scorerUrl = scorerUrl
  }

  open(setup: Setup, listener: Listener): Session {
    Judge.#lastSession += 1
    const session = Judge.#lastSession
    this.#sessions.set(session, { setup, listener, asked: null, waiting: null })
    this.#backend ??= this.#hire()
    this.#backend.send({ type: 'open', session, setup })
    return {
      judge: (version, text) => this.#ask({ type: 'judge', session, version, text }),
      close: () => {
        if (this.#sessions.delete(session)) this.#backend?.send({ type: 'close', session })
      },
    }
  }

  #ask(request: Extract<Request, { type: 'judge' }>): void {
    const session = this.#sessions.get(request.session)
    if (session === undefined) return
    if (session.asked !== null) {
      session.waiting = request
      return
    }
    session.asked = request
    this.#backend?.send(request)
  }

  #hear(answer: Answer): void {
    const session = this.#sessions.get(answer.session)
    if (session === undefined) return
    if (answer.type !== 'opened') {
      session.asked = session.waiting
      session.waiting = null
      if (session.asked !== null) this.#backend?.send(session.asked)
    }
    session.listener(answer)
  }

  #hire(): Backend {
    const hear = (answer: Answer) => this.#hear(answer)
    try {
      return new WorkerBackend(this.#url, hear, (reason) => this.#takeOver(reason))
    } catch (error) {
      warn(error instanceof Error ? error.message : String(error))
      return new LocalBackend(this.#scorerUrl, hear)
    }
  }

  /** The worker is lost: opens every session again on the page and repeats the unanswered requests. */
  #takeOver(reason: string): void {
    warn(reason)
    this.#backend?.stop()
    const backend = new LocalBackend(this.#scorerUrl, (answer) => this.#hear(answer))
    this.#backend = backend
    for (const [session, { setup, asked }] of this.#sessions) {
      backend.send({ type: 'open', session, setup })
      if (asked !== null) backend.send(asked)
    }
  }
}

let hasWarned = false

/** Says once, in the console, that a worker could not be used. */
function warn(reason: string): void {
  if (hasWarned) return
  hasWarned = true
  console.warn(
    `<comment-lint> judges on the page, because its worker can't be used (${reason}). ` +
      'Serve worker.js from your own origin, allow it in worker-src, and name it in the attribute `worker`.',
  )
}
