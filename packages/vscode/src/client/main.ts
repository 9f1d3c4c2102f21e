import type { ExtensionContext } from 'vscode'
import { startInBrowser } from './browser'
import { startOnDesktop } from './desktop'

/** Called by VS Code, on both sides. One file for both, because most of it is the same. */
export function activate(context: ExtensionContext): void {
  const hasNode = typeof process === 'object' && process.versions?.node !== undefined
  if (hasNode) startOnDesktop(context)
  else startInBrowser(context)
}
