/**
 * The worker, model included. Imported on a page it does nothing but export the desk, so that the
 * same file serves where workers are refused.
 */
import { Desk } from './judge/desk.js'
import type { Answer, Request } from './judge/protocol.js'

export { Desk } from './judge/desk.js'

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Request }) => void) | null
  postMessage(answer: Answer): void
}

const isWorker = 'WorkerGlobalScope' in globalThis && !('document' in globalThis)

if (isWorker) {
  const scope = globalThis as unknown as WorkerScope
  const desk = new Desk()
  scope.onmessage = ({ data }) => {
    const answer = desk.handle(data)
    if (answer !== null) scope.postMessage(answer)
  }
}
