import { execFile } from 'node:child_process'
import { mkdir, readFile, symlink } from 'node:fs/promises'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { draft, Folder, GENERIC, STORY } from './workspace.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const run = promisify(execFile)
const hasNeovim = await run('nvim', ['--version']).then(
  () => true,
  () => false,
)
if (!hasNeovim) console.warn('The test in Neovim is skipped: there is no nvim here.')

/** Waits for diagnostics, prints them as JSON, and leaves. */
const REPORT = `lua vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end)
  io.stdout:write(vim.fn.json_encode(vim.diagnostic.get(0)))
  vim.cmd('qa!')`.replaceAll('\n', ' ')

describe('the setup for Neovim', () => {
  let folder: Folder

  afterEach(() => folder?.remove())

  it.skipIf(!hasNeovim)('shows what is found in a draft', async () => {
    folder = await Folder.make({ 'stories/trees.md': STORY, 'drafts/a.md': draft(GENERIC) })
    const bin = `${folder.path}/bin`
    await mkdir(bin)
    await symlink(at('../bin/commentlint-language-server.js'), `${bin}/commentlint-language-server`)
    const { stdout } = await run(
      'nvim',
      ['--headless', '-u', at('../editors/neovim.lua'), 'drafts/a.md', '-c', REPORT],
      {
        cwd: folder.path,
        env: { ...process.env, PATH: bin + delimiter + process.env.PATH, HOME: folder.path },
      },
    )
    expect(stdout).toContain('"code": "no-generic"')
  })

  it('is the one that the README gives', async () => {
    const [readme, setup] = await Promise.all(
      ['../README.md', '../editors/neovim.lua'].map((path) => readFile(at(path), 'utf8')),
    )
    expect(readme).toContain(`\`\`\`lua\n${setup}\`\`\``)
  })
})
