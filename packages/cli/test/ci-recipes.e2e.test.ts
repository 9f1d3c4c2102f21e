import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { draft, type Files, SPECIFIC, STORY } from './commentlint.js'
import { OFFLINE, projectWith, ROOT, SOMEBODY } from './project.js'

const page = readFileSync(join(ROOT, 'packages/cli/CI.md'), 'utf8')
const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, kind, text = '']) => ({
  kind,
  text,
}))

/** The code block of the page that contains these words. */
function block(words: string): string {
  const found = blocks.find(({ text }) => text.includes(words))
  if (found === undefined) throw new Error(`No block of CI.md holds ${words}`)
  return found.text
}

const lintStaged = fileURLToPath(new URL('../node_modules/.bin/lint-staged', import.meta.url))

const files: Files = {
  's.md': STORY,
  'drafts/fine.md': draft('../s.md', SPECIFIC),
  'drafts/thanks.md': draft('../s.md', 'Thank you, great post!'),
}

function bash(command: string, cwd: string, env: Record<string, string> = {}) {
  return spawnSync('bash', ['-eo', 'pipefail', '-c', command], {
    cwd,
    env: { ...process.env, ...OFFLINE, ...env },
    encoding: 'utf8',
  })
}

it('the packages of a clone are packed as the page says, to be installed together', async () => {
  const lines = block('pack-destination').split('\n')
  const clone = lines.find((line) => line.includes('pack-destination')) ?? ''
  const [, version = ''] = /npx --yes pnpm@([\d.]+) /.exec(clone) ?? []
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(packageManager).toMatch(new RegExp(`^pnpm@${version}\\+`))
  const cwd = await projectWith({ 'vendor/.keep': '' })
  const here = clone.replace('../commentlint', ROOT).replace(/npx --yes pnpm@[\d.]+/, 'pnpm')
  // Not offline: pnpm may be a launcher that downloads itself.
  expect(spawnSync('bash', ['-c', here], { cwd, stdio: 'ignore' }).status).toBe(0)
  const [, ...files] = block('pack-destination').match(/\.\/vendor\S+|npm install/g) ?? []
  expect(files).toHaveLength(2)
  for (const file of files) expect(existsSync(join(cwd, file))).toBe(true)
})

it('commentlint is run if it is installed, and no other package of that name is downloaded', () => {
  const runs = blocks.flatMap(({ text }) => text.match(/npx .*commentlint .*/g) ?? [])
  expect(runs.length).toBeGreaterThan(4)
  for (const run of runs) expect(run).toMatch(/^npx (--no commentlint |--yes pnpm@)/)
})

describe('the recipe for', () => {
  it('GitHub without the action annotates and writes a summary', async () => {
    const steps = parse(block('-f github')) as { run: string }[]
    const cwd = await projectWith({ ...files, summary: '' })
    const GITHUB_STEP_SUMMARY = join(cwd, 'summary')
    const [judge, show] = steps.map(({ run }) => bash(run, cwd, { GITHUB_STEP_SUMMARY }))
    expect(judge?.status).toBe(1)
    expect(judge?.stdout).toMatch(/^::error file=drafts\/thanks\.md/)
    expect(show?.status).toBe(0)
    expect(readFileSync(GITHUB_STEP_SUMMARY, 'utf8')).toContain('1 generic')
  })

  it('GitHub names inputs that the action has', () => {
    const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))
    const { jobs } = parse(block('jobs:'))
    const steps = [...jobs.drafts.steps, ...parse(block('upload-sarif'))]
    const ours = steps.filter(({ uses }) => uses.startsWith('commentlint/'))
    expect(ours).toHaveLength(2)
    for (const step of ours)
      for (const name of Object.keys(step.with)) expect(inputs).toHaveProperty(name)
  })

  it('GitLab writes the reports that it names', async () => {
    const { script, artifacts } = parse(block('gl-code-quality')).commentlint
    const [install, judge] = script as [string, string]
    const cwd = await projectWith(files)
    const { status, stdout } = bash(judge, cwd)
    expect(install).toBe('npm ci')
    expect(stdout).toContain('drafts/thanks.md')
    expect(status).toBe(1)
    for (const name of [...artifacts.paths, ...Object.values(artifacts.reports)])
      expect(existsSync(join(cwd, name as string))).toBe(true)
  })

  it('reviewdog hands it one diagnostic a line', async () => {
    const [command = ''] = block('reviewdog').split(' | ')
    const { status, stdout } = bash(command, await projectWith(files))
    expect(JSON.parse(stdout)).toMatchObject({
      location: { path: 'drafts/thanks.md', range: { start: { line: 5, column: 1 } } },
      severity: 'ERROR',
      code: { value: 'no-generic' },
    })
    expect(status).toBe(1)
  })

  it('lint-staged judges the drafts of a commit, and nothing else', async () => {
    const manifest = { name: 'a-team', private: true, ...JSON.parse(block('lint-staged')) }
    const cwd = await projectWith({
      ...files,
      '.gitignore': 'node_modules\n',
      'package.json': manifest,
      'README.md': 'Thank you so much!',
    })
    const git = (command: string) => bash(command, cwd, SOMEBODY)
    git('git init -q && git add .gitignore package.json && git commit -qm Begin')
    const staged = (names: string) => git(`git add ${names} && ${lintStaged}`)
    expect(staged('README.md drafts/fine.md')).toMatchObject({ status: 0 })
    const refused = staged('README.md drafts')
    expect(refused.status).toBe(1)
    expect(refused.stderr).toMatch(/drafts\/thanks\.md.*no-generic.*2 drafts/s)
  })

  it('pre-commit names a hook that there is', () => {
    const { repos } = parse(block('rev:'))
    const hooks = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'))
    expect(hooks.map(({ id }: { id: string }) => id)).toContain(repos[0].hooks[0].id)
  })
})

it('every version that the page names is that of this package', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8'))
  const named = page.match(/(?<=commentlint@v|rev: v)\d+\.\d+\.\d+/g) ?? []
  expect(named.length).toBeGreaterThan(0)
  expect(new Set(named)).toEqual(new Set([version]))
})
