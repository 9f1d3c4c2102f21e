import { execFileSync, spawnSync } from 'node:child_process'
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { draft, folderWith, STORY } from './commentlint.js'
import { ROOT } from './project.js'

/** A copy of the built program, beside what it imports. */
async function copyOfBuild(): Promise<string> {
  const copy = await folderWith({})
  for (const name of ['core', 'cli']) {
    const from = join(ROOT, 'packages', name)
    for (const part of ['dist', 'bin', 'package.json'])
      await cp(join(from, part), join(copy, name, part), { recursive: true }).catch(() => undefined)
    await mkdir(join(copy, name, 'node_modules/@commentlint'), { recursive: true })
    for (const one of await readdir(join(from, 'node_modules')))
      if (one !== '@commentlint')
        await symlink(join(from, 'node_modules', one), join(copy, name, 'node_modules', one))
  }
  await symlink(join(copy, 'core'), join(copy, 'cli/node_modules/@commentlint/core'))
  return copy
}

it('a build that was changed serves no verdict of the one before', async () => {
  const copy = await copyOfBuild()
  const cwd = await folderWith({
    's.md': STORY,
    'a.md': draft('s.md', 'LOOK AT THIS NOW PLEASE!!!!'),
  })
  const run = () =>
    spawnSync(process.execPath, [join(copy, 'cli/bin/commentlint.js'), '.', '--cache'], {
      cwd,
      encoding: 'utf8',
    }).stdout
  expect(run()).toContain('no-shouting')
  const core = join(copy, 'core/dist/index.js')
  const code = await readFile(core, 'utf8')
  await writeFile(core, code.replaceAll(/"no-shouting"/g, '"no-patching"'))
  expect(run()).toContain('no-patching')
})

it('a pipe among the packs of a cache holds up nobody', async () => {
  const cwd = await folderWith({ 'a.comment.md': 'Great post!' })
  const program = join(ROOT, 'packages/cli/bin/commentlint.js')
  const run = () =>
    spawnSync(process.execPath, [program, '.', '--cache'], { cwd, timeout: 30_000 }).status
  expect(run()).toBe(1)
  execFileSync('mkfifo', [join(cwd, '.commentlint-cache/x.pack')])
  expect(run()).toBe(1)
})
