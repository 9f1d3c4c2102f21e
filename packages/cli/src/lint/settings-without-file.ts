import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { complainOfConfig } from '../complain.js'
import type { Settings } from '../config/index.js'
import type { Host } from '../host.js'
import { rules } from '../rules/index.js'
import { Workspaces } from './workspaces.js'

/** The settings for comments that are in no file, by what they are called; null, with the reason said, where there are none. */
export async function settingsWithoutFile(
  name: string,
  { config }: { config?: string },
  host: Host,
): Promise<Settings | null> {
  const { cwd } = host
  const workspaces = new Workspaces({ cwd, rules, config: config && resolve(cwd, config) })
  const path = join(cwd, name)
  const workspace = await workspaces.of(path)
  complainOfConfig(workspaces.problems, host)
  return workspace?.settingsFor(pathToFileURL(path)) ?? null
}
