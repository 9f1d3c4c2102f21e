/**
 * Builds the extension and packs it into `commentlint.vsix`.
 *
 *   node packages/vscode/scripts/build.mjs
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createVSIX } from '@vscode/vsce'
import { bundle } from './bundle.mjs'

const home = fileURLToPath(new URL('../', import.meta.url))
const rules = fileURLToPath(new URL('../../core/src/rules/', import.meta.url))

/** Copies the pages about the rules, so that a rule can be explained without a network. */
async function copyPages() {
  await rm(`${home}rules`, { recursive: true, force: true })
  await mkdir(`${home}rules`)
  for (const entry of await readdir(rules, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const page = await readFile(`${rules}${entry.name}/README.md`, 'utf8')
    await writeFile(`${home}rules/${entry.name}.md`, sideBySide(page))
  }
}

/** Turns links to other rules' folders into links to the files beside the page: here all are in one folder. */
function sideBySide(page) {
  return page.replace(/\]\(\.\.\/([\w-]+)\/README\.md/g, ']($1.md')
}

await rm(`${home}dist`, { recursive: true, force: true })
await Promise.all([bundle(), copyPages()])
await createVSIX({ cwd: home, packagePath: `${home}commentlint.vsix`, dependencies: false })
