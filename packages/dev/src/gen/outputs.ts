import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findThirdParty } from '../licences/find.js'
import { renderNotices, renderTable } from '../licences/render.js'
import { takenIn } from '../licences/taken-in.js'
import { published } from '../publish/pack.js'
import { renderApi } from './api.js'
import { format } from './format.js'
import { loadRules } from './load-rules.js'
import { renderCues, renderFormulas } from './patterns.js'
import { renderRuleReadme } from './rule-readme.js'
import { renderRuleIds, renderRuleList, renderRulesIndex } from './rules-index.js'
import { replaceSection } from './section.js'
import { getRuleIds, root, rulesFolder } from './workspace.js'

/** What editors check a configuration by. */
const schemaFile = 'packages/cli/schema.json'

/** A file that is generated, wholly or in part. */
export interface Output {
  /** Relative to the workspace's root. */
  path: string
  text: string
}

/** The patterns that comments are read with, taken apart. */
export function getPatterns(): Output[] {
  const core = 'packages/core/src'
  return [
    { path: `${core}/formulas/generated/formulas.generated.ts`, text: renderFormulas() },
    { path: `${core}/aspects/contribution/generated/cues.generated.ts`, text: renderCues() },
  ]
}

/** The registry of the rules; comes first, because all else runs the rules it names. */
export function getRulesIndex(): Output[] {
  const ids = getRuleIds()
  return [
    { path: `${rulesFolder}/index.ts`, text: renderRulesIndex(ids) },
    { path: 'packages/core/src/rule-ids.generated.ts', text: renderRuleIds(ids) },
  ].map(({ path, text }) => ({ path, text: format(path, text) }))
}

/** What the command line knows of the rules without loading them; the documents are made with it. */
export async function getRuleList(): Promise<Output> {
  // Imported late: the linter reads the registry, which may just have been written.
  const { rules } = await import('@commentlint/core')
  const path = 'packages/cli/src/rules/core-rules.generated.ts'
  return { path, text: format(path, renderRuleList(rules)) }
}

/** Everything that is made from running the rules. */
export async function getDocuments(): Promise<Output[]> {
  // Imported late: the linter reads the registry, which may just have been written.
  const { judge } = await import('./judge.js')
  const { renderPresetsTable, renderRulesTable } = await import('./tables.js')
  const { configJsonSchema } = await import('../../../cli/src/config/json-schema.js')
  const { rules } = await import('../../../cli/src/rules/index.js')
  const folders = await loadRules()
  const readmes = folders.map((folder) => ({
    path: `${rulesFolder}/${folder.id}/README.md`,
    text: renderRuleReadme(folder, judge),
  }))
  return [
    ...readmes,
    withSection('README.md', 'rules', renderRulesTable()),
    withSection('packages/cli/README.md', 'presets', renderPresetsTable()),
    { path: 'packages/core/API.md', text: await renderApi() },
    { path: schemaFile, text: format(schemaFile, JSON.stringify(configJsonSchema(rules))) },
    ...getLicences(),
  ]
}

/** Whose work comes along, and the notices that go with files which hold it. */
function getLicences(): Output[] {
  const all = new Map(
    published.map((one) => [one.folder, findThirdParty(join(root, 'packages', one.folder))]),
  )
  const notices = renderNotices(
    'The workers in `dist` hold code of these packages.',
    all.get('textarea') ?? [],
  )
  return [
    { path: '.github/THIRD-PARTY.md', text: renderTable(all) },
    { path: 'packages/textarea/THIRD-PARTY.md', text: notices },
    ...Object.entries(takenIn).map(([folder, names]) => ({
      path: `packages/${folder}/NOTICES.md`,
      text: renderNotices(
        'The files in `dist` hold code of these packages.',
        findThirdParty(join(root, 'packages', folder), names),
      ),
    })),
  ]
}

function withSection(path: string, name: string, content: string): Output {
  return { path, text: replaceSection(readFileSync(join(root, path), 'utf8'), name, content, path) }
}
