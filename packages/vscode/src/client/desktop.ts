import type { ExtensionContext } from 'vscode'
import { startExtension } from './extension'

/**
 * Limits the heap to 256 MB, several times what the server needs: with gigabytes available, the engine
 * would put off collecting garbage until the server held twice as much.
 */
const HEAP = '--max-old-space-size=256'

/**
 * Called by VS Code on a desktop or a remote machine, where the server is a process of its own. The
 * language client is most of the code and is in the other file: the editor waits for activation to
 * finish, and that file can be loaded afterwards.
 */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js')
  startExtension(context, async (options) => {
    const { LanguageClient, TransportKind } = await (await import('./main')).nodeClient()
    const run = { module, transport: TransportKind.ipc, options: { execArgv: [HEAP] } }
    return new LanguageClient('commentlint', 'commentlint', { run, debug: run }, options)
  })
}
