import type { Answer, Backend, Request } from './protocol.js'

interface Policy {
  createScriptURL(url: string): string
}

/** The part of Trusted Types that is used here. */
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy
}

/** Milliseconds until the first answer, loading included: anything slower is no scorer, or will never answer. */
const PATIENCE = 60_000

/** A desk in a worker. */
export class WorkerBackend implements Backend {
  readonly #worker: Worker
  readonly #patience: ReturnType<typeof setTimeout>

  /** @throws The browser refuses to make a worker from this address. */
  constructor(url: string, hear: (answer: Answer) => void, lost: (reason: string) => void) {
    this.#worker = new Worker(trusted(url), { type: 'module', name: 'commentlint' })
    this.#patience = setTimeout(() => lost(`${url} did not answer`), PATIENCE)
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      clearTimeout(this.#patience)
      hear(data)
    }
    this.#worker.onmessageerror = () => lost('a message could not be read')
    this.#worker.onerror = (event) => {
      event.preventDefault()
      lost(event.message || `${url} did not load`)
    }
  }

  send(request: Request): void {
    this.#worker.postMessage(request)
  }

  stop(): void {
    clearTimeout(this.#patience)
    this.#worker.onmessage = null
    this.#worker.onmessageerror = null
    this.#worker.onerror = null
    this.#worker.terminate()
  }
}

let policy: Policy | undefined

/** The address in the form that a page with Trusted Types accepts. A policy can be created only once. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (trustedTypes === undefined) return url
  policy ??= trustedTypes.createPolicy('commentlint', { createScriptURL: (given) => given })
  return policy.createScriptURL(url)
}
