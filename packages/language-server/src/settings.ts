import type { Connection } from 'vscode-languageserver'
import type { Client } from './client.js'
import type { Settings } from './protocol.js'

export const DEFAULTS: Settings = { enable: true, debounce: 150 }
const LONGEST_DEBOUNCE = 5000

/** Settings as they were sent; a missing or invalid one keeps its default. */
export function readSettings(value: unknown, defaults: Settings): Settings {
  const { enable, debounce } = (value ?? {}) as Record<string, unknown>
  return {
    enable: typeof enable === 'boolean' ? enable : defaults.enable,
    debounce:
      typeof debounce === 'number' && debounce >= 0
        ? Math.min(debounce, LONGEST_DEBOUNCE)
        : defaults.debounce,
  }
}

/** The settings of a client: requested if it answers such requests, otherwise what it sent along. */
export async function settingsOf(
  connection: Connection,
  client: Client,
  sent: unknown,
): Promise<Settings> {
  const defaults = readSettings(client.options, DEFAULTS)
  if (!client.configuration)
    return readSettings((sent as { commentlint?: unknown } | null)?.commentlint, defaults)
  const asked: unknown = await connection.workspace.getConfiguration('commentlint')
  return readSettings(asked, defaults)
}
