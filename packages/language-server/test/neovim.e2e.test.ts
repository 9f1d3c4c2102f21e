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

/** Waits for diagnostics, opens another draft, waits for its diagnostics, prints how many servers run, and leaves. */
const COUNT = `lua vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end)
  vim.cmd('edit drafts/b.md')
  vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end)
  io.stdout:write(#vim.lsp.get_active_clients())
  vim.cmd('qa!')`.replaceAll('\n', ' ')

describe('the setup for Neovim', () => {
  let folder: Folder

  afterEach(() => folder?.remove())

  /** The output of Neovim when it opens a draft with this setup and runs a command. */
  async function neovim(command: string): Promise<string> {
    const bin = `${folder.path}/bin`
    await mkdir(bin)
    await symlink(at('../bin/commentlint-language-server.js'), `${bin}/commentlint-language-server`)
    const { stdout } = await run(
      'nvim',
      ['--headless', '-u', at('../editors/neovim.lua'), 'drafts/a.md', '-c', command],
      {
        cwd: folder.path,
        env: { ...process.env, PATH: bin + delimiter + process.env.PATH, HOME: folder.path },
      },
    )
    return stdout
  }

  it.skipIf(!hasNeovim)('shows what is found in a draft', async () => {
    folder = await Folder.make({ 'stories/trees.md': STORY, 'drafts/a.md': draft(GENERIC) })
    expect(await neovim(REPORT)).toContain('"code": "no-generic"')
  })

  it.skipIf(!hasNeovim)('starts one server for all drafts of a folder', async () => {
    const drafts = { 'drafts/a.md': draft(GENERIC), 'drafts/b.md': draft(GENERIC) }
    folder = await Folder.make({ 'stories/trees.md': STORY, ...drafts })
    expect(await neovim(COUNT)).toBe('1')
  })

  it('is the one that the README gives', async () => {
    const [readme, setup] = await Promise.all(
      ['../README.md', '../editors/neovim.lua'].map((path) => readFile(at(path), 'utf8')),
    )
    expect(readme).toContain(`\`\`\`lua\n${setup}\`\`\``)
  })
})
