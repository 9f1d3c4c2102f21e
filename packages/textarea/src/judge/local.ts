import type { Answer, Backend, Request } from './protocol.js'

/**
 * Longest comment judged on the page, in UTF-16 code units: a longer one would slow down typing.
 * Workers judge whatever the configuration allows.
 */
const LONGEST = 20_000

/** Longest time that a request waits for an idle moment, in milliseconds. */
const PATIENCE = 500

interface Handler {
  handle(request: Request): Answer | null
}

/** A desk on the page, for where no worker is available: answers one request per idle moment. */
export class LocalBackend implements Backend {
  readonly #url: string
  readonly #hear: (answer: Answer) => void
  readonly #requests: Request[] = []
  #desk: Promise<Handler | null> | null = null
  #isServing = false
  #isStopped = false

  /** @param url Address of the scorer: the file that a worker is made from. */
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
    // Imported by address, so that no bundler puts a second copy of the scorer into the page's code.
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
