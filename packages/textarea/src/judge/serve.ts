import type { Desk } from './desk.js'
import type { Answer, Request } from './protocol.js'

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Request }) => void) | null
  postMessage(answer: Answer): void
}

/** Connects a desk to a worker's messages; on a page, which has a document, it does nothing. */
export function serve(makeDesk: () => Desk): void {
  if (!('WorkerGlobalScope' in globalThis) || 'document' in globalThis) return
  const scope = globalThis as unknown as WorkerScope
  const desk = makeDesk()
  scope.onmessage = ({ data }) => {
    const answer = desk.handle(data)
    if (answer !== null) scope.postMessage(answer)
  }
}
