import type { ExtensionContext } from 'vscode'
import { startExtension } from './extension'

/**
 * Megabytes, several times what the server needs: with gigabytes to fill, the engine would put off
 * collecting until the server held twice as much.
 */
const HEAP = '--max-old-space-size=256'

/**
 * Called by VS Code on a desktop or a remote machine, where the server is a process of its own. The
 * language client is most of the code and lies in the other file: the editor waits until activation
 * is over, and need not wait until that is read.
 */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js')
  startExtension(context, async (options) => {
    const { LanguageClient, TransportKind } = await (await import('./main')).nodeClient()
    const run = { module, transport: TransportKind.ipc, options: { execArgv: [HEAP] } }
    return new LanguageClient('commentlint', 'commentlint', { run, debug: run }, options)
  })
}
