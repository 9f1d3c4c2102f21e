/**
 * The language server, one file for both a process beside a desktop editor and a web worker beside one
 * in a browser: most of it is the model, and two files would double the size.
 */
if (typeof process === 'object' && process.versions?.node !== undefined) {
  void import('@commentlint/language-server/node').then(({ main }) => main(process.argv.slice(2)))
} else {
  const scope = self as DedicatedWorkerGlobalScope
  // Messages that arrive while the server loads must not be lost.
  const early: MessageEvent[] = []
  const keep = (event: MessageEvent) => early.push(event)
  scope.addEventListener('message', keep)
  void import('@commentlint/language-server/browser').then(({ serveWorker }) => {
    scope.removeEventListener('message', keep)
    serveWorker(scope)
    for (const { data } of early) scope.dispatchEvent(new MessageEvent('message', { data }))
  })
}
