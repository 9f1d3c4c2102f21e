import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { complainOfConfig } from '../complain.js'
import { mergeRules } from '../config/merge.js'
import { EXIT, type Host, UsageError } from '../host.js'
import { write } from '../io/output.js'
import { statsOf } from '../io/stats.js'
import { type WorkspaceOptions, Workspaces } from '../lint/workspaces.js'
import { rules } from '../rules/index.js'
import { printable } from '../terminal/printable.js'
import { type GivenOptions, stdinName } from './given.js'

/** Prints the configuration that applies to a draft, every rule with its severity. */
export async function printConfig(
  names: readonly string[],
  options: GivenOptions & WorkspaceOptions,
  host: Host,
): Promise<number> {
  const file = draftOf(names, options, host)
  const workspaces = new Workspaces(options, host.cwd)
  const workspace = await workspaces.of(file)
  complainOfConfig(workspaces.problems, host)
  if (workspace === null) return EXIT.trouble
  const settings = workspace.settingsFor(pathToFileURL(file))
  const standard = Object.fromEntries(rules.map(({ ruleId, severity }) => [ruleId, severity]))
  const shown = {
    ...settings,
    rules: mergeRules(standard, settings.rules),
    drafts: workspace.config.drafts,
    ignores: workspace.ignored,
  }
  const text = JSON.stringify(shown, null, 2).split('\n').map(printable).join('\n')
  await write(host.stdout, `${text}\n`)
  return EXIT.clean
}

/** The draft in question; for a folder, any draft in it. */
function draftOf(names: readonly string[], options: GivenOptions, { cwd }: Host): string {
  const onStdin = stdinName(names, options)
  if (onStdin !== null) return resolve(cwd, onStdin)
  const [name = '.', ...more] = names
  if (more.length > 0) throw new UsageError('--print-config takes one file.')
  const path = resolve(cwd, name)
  return isFolder(path) ? join(path, 'draft.md') : path
}

/** A file that does not exist yet, or a link that leads nowhere, may be asked about all the same. */
function isFolder(path: string): boolean {
  try {
    return statsOf(path).isDirectory()
  } catch {
    return false
  }
}
