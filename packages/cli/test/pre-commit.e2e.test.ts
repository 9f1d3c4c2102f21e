import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { version } from '../src/version.js'
import { draft, folderWith, SPECIFIC, STORY } from './commentlint.js'
import { OFFLINE, projectWith, ROOT, SOMEBODY } from './project.js'

const manifest = join(ROOT, '.pre-commit-hooks.yaml')
const [hook] = parse(readFileSync(manifest, 'utf8')) as [
  { entry: string; args: string[]; files: string },
]

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0
if (!hasPreCommit) console.warn('The tests with pre-commit are skipped: it is not installed.')

const git = (cwd: string, ...args: string[]) =>
  spawnSync('git', args, { cwd, env: { ...process.env, ...SOMEBODY } })

const files = {
  '.gitignore': 'node_modules\n',
  's.md': STORY,
  'drafts/fine.md': draft('../s.md', SPECIFIC),
  'drafts/thanks.md': draft('../s.md', 'Thank you, great post!'),
  'README.md': 'Thank you, great post!',
}

/** Runs the hook as pre-commit does, with the hook's own `args` or a team's instead. */
function runHook(cwd: string, paths: readonly string[], args = hook.args) {
  const [program = '', ...entry] = hook.entry.split(' ')
  return spawnSync(program, [...entry, ...args, ...paths], {
    cwd,
    env: { ...process.env, ...OFFLINE },
    encoding: 'utf8',
  })
}

describe('the hook', () => {
  it('judges the drafts it is given, with the version of its tag', async () => {
    const { status, stdout } = runHook(await projectWith(files), [
      'drafts/fine.md',
      'drafts/thanks.md',
    ])
    expect(hook.entry.split(' ')).toContain(`--package=@commentlint/cli@${version()}`)
    expect(stdout).toMatch(/^generic +\d+ {2}drafts\/thanks\.md/)
    expect(status).toBe(1)
  })

  it('mistakes no file name for an option', async () => {
    const project = await projectWith({ '-x.comment.md': 'Thank you, great post!' })
    const { status, stdout, stderr } = runHook(project, ['-x.comment.md'])
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^generic +\d+ {2}-x\.comment\.md/)
    expect(status).toBe(1)
  })

  it('takes options of a team', async () => {
    const project = await projectWith({ 'a.comment.md': 'https://example.org/a' })
    const { stdout } = runHook(project, ['a.comment.md'], ['--format', 'json', '--'])
    expect(JSON.parse(stdout)).toMatchObject([{ path: 'a.comment.md' }])
  })

  it('shows the warnings that fail the commit of a team which allows none', async () => {
    const project = await projectWith({ 'a.comment.md': 'https://example.org/a' })
    const { status, stdout } = runHook(project, ['a.comment.md'], ['--max-warnings', '0', '--'])
    expect(stdout).toContain('no-bare-link')
    expect(status).toBe(1)
  })

  it.each([
    ['drafts/a.md', true],
    ['blog/drafts/b/c.txt', true],
    ['replies/ada.comment.md', true],
    ['README.md', false],
    ['drafts/picture.png', false],
  ])('is given %s: %s', (path, given) => {
    expect(new RegExp(hook.files).test(path)).toBe(given)
  })
})

describe.skipIf(!hasPreCommit)('pre-commit', () => {
  it('takes the definition', () => {
    const { status, stdout } = spawnSync('pre-commit', ['validate-manifest', manifest])
    expect({ status, stdout: String(stdout) }).toEqual({ status: 0, stdout: '' })
  })

  it('runs the hook over a repository', async () => {
    const hooks = await folderWith({ '.pre-commit-hooks.yaml': readFileSync(manifest) })
    const project = await projectWith({ ...files, '-x.comment.md': 'Thank you, great post!' })
    for (const folder of [hooks, project]) {
      git(folder, 'init', '--quiet')
      git(folder, 'add', '.')
      git(folder, 'commit', '--quiet', '--message', 'Begin')
    }
    const home = await folderWith({})
    const { status, stdout } = spawnSync('pre-commit', ['try-repo', hooks, '--all-files'], {
      cwd: project,
      env: { ...process.env, ...OFFLINE, PRE_COMMIT_HOME: home },
      encoding: 'utf8',
    })
    expect(stdout).toContain('drafts/thanks.md')
    expect(stdout).toContain('-x.comment.md')
    expect(stdout).not.toContain('README.md')
    expect(status).toBe(1)
  })
})
