import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser'
import { serve } from './server.js'

/** Runs the server in a web worker, over the worker's own messages. */
export function serveWorker(scope: DedicatedWorkerGlobalScope): void {
  const reader = new BrowserMessageReader(scope)
  const writer = new BrowserMessageWriter(scope)
  serve(createConnection(ProposedFeatures.all, reader, writer), { disk: null })
}
