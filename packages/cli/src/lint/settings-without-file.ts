import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { complainOfConfig } from '../complain.js'
import type { Settings } from '../config/index.js'
import type { Host } from '../host.js'
import { type WorkspaceOptions, Workspaces } from './workspaces.js'

/** The settings for comments that come from no file. Null if there are none, with the reason printed. */
export async function settingsWithoutFile(
  name: string,
  options: Pick<WorkspaceOptions, 'config'>,
  host: Host,
): Promise<Settings | null> {
  const workspaces = new Workspaces(options, host.cwd)
  const path = join(host.cwd, name)
  const workspace = await workspaces.of(path)
  complainOfConfig(workspaces.problems, host)
  return workspace?.settingsFor(pathToFileURL(path)) ?? null
}
