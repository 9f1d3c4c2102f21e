import { type ExtensionContext, Uri } from 'vscode'
import { startExtension } from './extension'

/** In a browser the server is a web worker. */
export function startInBrowser(context: ExtensionContext): void {
  const server = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true)
  startExtension(context, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser')
    const worker = async () => new Worker(server)
    return new LanguageClient('commentlint', 'commentlint', worker, options)
  })
}
