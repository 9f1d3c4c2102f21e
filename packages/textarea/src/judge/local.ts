import type { Answer, Backend, Request } from './protocol.js'

/**
 * Longest comment that is judged on the page, in UTF-16 code units: a longer one would hold up
 * the typing. Workers judge what the configuration allows.
 */
const LONGEST = 20_000

/** Longest that a request waits for an idle moment, in milliseconds. */
const PATIENCE = 500

interface Handler {
  handle(request: Request): Answer | null
}

/** A desk on the page, for where workers can't be had: one request in an idle moment. */
export class LocalBackend implements Backend {
  readonly #url: string
  readonly #hear: (answer: Answer) => void
  readonly #requests: Request[] = []
  #desk: Promise<Handler | null> | null = null
  #isServing = false
  #isStopped = false

  /** @param url Where the scorer is: the file that a worker is made of. */
  constructor(url: string, hear: (answer: Answer) => void) {
    this.#url = url
    this.#hear = hear
  }

  send(request: Request): void {
    this.#requests.push(request)
    if (!this.#isServing) void this.#serve()
  }

  stop(): void {
    this.#isStopped = true
    this.#requests.length = 0
  }

  async #serve(): Promise<void> {
    this.#isServing = true
    this.#desk ??= hireDesk(this.#url)
    const desk = await this.#desk
    while (desk !== null && !this.#isStopped) {
      await idle()
      const request = this.#requests.shift()
      if (request === undefined) break
      const answer = desk.handle(request)
      if (answer !== null) this.#hear(answer)
    }
    this.#isServing = false
  }
}

async function hireDesk(url: string): Promise<Handler | null> {
  try {
    await idle()
    // By its address, so that no bundler puts a second scorer into what it makes of the page's code.
    const scorer: unknown = await import(url)
    const { Desk } = scorer as typeof import('../worker.js')
    return new Desk({ longest: LONGEST })
  } catch (error) {
    console.error('<comment-lint> can judge nothing: its scorer did not load.', error)
    return null
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(() => resolve(), { timeout: PATIENCE })
    } else setTimeout(resolve, 0)
  })
}
