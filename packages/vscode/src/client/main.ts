import { type ExtensionContext, Uri } from 'vscode'
import { startExtension } from './extension'

/** Called by VS Code in a browser, which accepts a single file and where the server is a web worker. */
export function activate(context: ExtensionContext): void {
  const server = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true)
  startExtension(context, async (options) => {
    const { LanguageClient, State } = await import('vscode-languageclient/browser')
    // Assigned directly: what an extension gets for a worker is no instance of `Worker`, and as a
    // function's result the client would not recognise it as one.
    const worker = new Worker(server)
    const client = new LanguageClient('commentlint', 'commentlint', worker, options)
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) worker.terminate()
    })
    return client
  })
}

/** The desktop's language client. It shares most of its code with the browser's, and would double the size. */
export function nodeClient(): Promise<typeof import('vscode-languageclient/node')> {
  return import('vscode-languageclient/node')
}
