import { type ExtensionContext, Uri } from 'vscode'
import { startExtension } from './extension'

/** Called by VS Code in a browser, which takes one file only and where the server is a web worker. */
export function activate(context: ExtensionContext): void {
  const server = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true)
  startExtension(context, async (options) => {
    const { LanguageClient, State } = await import('vscode-languageclient/browser')
    // The worker itself: what an extension is given for one is no instance of `Worker`, and as the
    // result of a function it would not be known as one.
    const worker = new Worker(server)
    const client = new LanguageClient('commentlint', 'commentlint', worker, options)
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) worker.terminate()
    })
    return client
  })
}

/** The language client of the other side. Most of both is the same, and would weigh twice. */
export function nodeClient(): Promise<typeof import('vscode-languageclient/node')> {
  return import('vscode-languageclient/node')
}
