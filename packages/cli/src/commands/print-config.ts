import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { complainOfConfig } from '../complain.js'
import { mergeRules } from '../config/merge.js'
import { EXIT, type Host, UsageError } from '../host.js'
import { write } from '../io/output.js'
import { Workspaces } from '../lint/workspaces.js'
import { rules } from '../rules/index.js'
import { printable } from '../terminal/printable.js'

/** Prints the configuration that holds for a file, every rule with its severity. */
export async function printConfig(
  names: readonly string[],
  options: { config?: string; ignorePath?: string },
  host: Host,
): Promise<number> {
  const [name = 'draft.md', ...more] = names
  if (more.length > 0) throw new UsageError('--print-config takes one file.')
  const file = resolve(host.cwd, name)
  const workspaces = new Workspaces({
    cwd: host.cwd,
    rules,
    config: options.config && resolve(host.cwd, options.config),
    ignorePath: options.ignorePath && resolve(host.cwd, options.ignorePath),
  })
  const workspace = await workspaces.of(file)
  complainOfConfig(workspaces.problems, host)
  if (workspace === null) return EXIT.trouble
  const settings = workspace.settingsFor(pathToFileURL(file))
  const standard = Object.fromEntries(rules.map(({ ruleId, severity }) => [ruleId, severity]))
  const { drafts, ignores } = workspace.config
  const shown = { ...settings, rules: mergeRules(standard, settings.rules), drafts, ignores }
  const text = JSON.stringify(shown, null, 2).split('\n').map(printable).join('\n')
  await write(host.stdout, `${text}\n`)
  return EXIT.clean
}
