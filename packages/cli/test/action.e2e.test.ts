import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { draft, type Files, folderWith, SPECIFIC, STORY } from './commentlint.js'
import { OFFLINE, projectWith, ROOT } from './project.js'

interface Step {
  name: string
  uses?: string
  run?: string
  shell?: string
  env?: Record<string, string>
  'working-directory'?: string
}

interface Action {
  inputs: Record<string, { description: string; default: string }>
  outputs: Record<string, { value: string }>
  runs: { using: string; steps: Step[] }
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action
const { inputs, runs } = action

/** Fills in `${{ inputs.NAME }}`, as GitHub does before it runs a step. */
function filled(text: string, given: Record<string, string>): string {
  return text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
    const input = inputs[name]
    if (input === undefined) throw new Error(`${name} is not an input`)
    return given[name] ?? input.default
  })
}

/** Runs the action's own steps as a runner on Linux does, leaving out the actions it uses. */
async function runAction(
  files: Files,
  given: Record<string, string> = {},
  env: Record<string, string> = {},
) {
  const workspace = await projectWith(files)
  const runner = await folderWith({ output: '', summary: '' })
  await mkdir(join(runner, 'temp'))
  const around = {
    GITHUB_OUTPUT: join(runner, 'output'),
    GITHUB_STEP_SUMMARY: join(runner, 'summary'),
    RUNNER_TEMP: join(runner, 'temp'),
  }
  let stdout = ''
  let stderr = ''
  let code = 0
  for (const step of runs.steps) {
    if (step.run === undefined || code !== 0) continue
    const variables = Object.entries(step.env ?? {}).map(([name, text]) => [
      name,
      filled(text, given),
    ])
    const { status, ...said } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
      {
        cwd: join(workspace, filled(step['working-directory'] ?? '.', given)),
        env: { ...process.env, ...OFFLINE, ...around, ...Object.fromEntries(variables), ...env },
        encoding: 'utf8',
      },
    )
    stdout += said.stdout
    stderr += said.stderr
    code = status ?? 1
  }
  const read = (name: string) => readFileSync(join(runner, name), 'utf8')
  return { code, stdout, stderr, output: read('output'), summary: read('summary'), workspace }
}

/** A PATH on which npx is this script. */
async function pathWithNpx(script: string): Promise<string> {
  const tools = await folderWith({ npx: `#!/bin/sh\n${script}\n` })
  spawnSync('chmod', ['+x', join(tools, 'npx')])
  return `${tools}:${process.env.PATH}`
}

const workspace = {
  's.md': STORY,
  'drafts/fine.md': draft('../s.md', SPECIFIC),
  'drafts/thanks.md': draft('../s.md', 'Thank you, great post!'),
}

describe('the action', () => {
  it('annotates what it finds, writes a summary and fails', async () => {
    const { code, stdout, output, summary } = await runAction(workspace)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=drafts\/thanks\.md,line=5,.*title=no-generic::/)
    expect(output).toBe('exit-code=1\n')
    expect(summary).toMatch(/1 generic\. 1 error.*thanks/s)
  })

  it('succeeds when there is nothing to say', async () => {
    const { code, stdout, output } = await runAction(workspace, { files: 'drafts/fine.md' })
    expect({ code, stdout, output }).toEqual({ code: 0, stdout: '', output: 'exit-code=0\n' })
  })

  it('takes files one a line, whatever they are called', async () => {
    const hostile = '$(touch pwned)`touch pwned` "; touch pwned #.md'
    const dashed = '--version.md'
    const files = { ...workspace, [hostile]: 'Thanks!', [dashed]: 'Thank you so much!' }
    const { stdout, workspace: folder } = await runAction(files, {
      files: `${hostile}\n\n${dashed}\n`,
    })
    expect(stdout.match(/^::error file=/gm)).toHaveLength(2)
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
  })

  it('goes by its inputs: a configuration, a limit of warnings, a folder, SARIF', async () => {
    const files = {
      'sub/drafts/a.comment.md': 'https://example.org/a',
      'sub/strict.json': { rules: { 'no-bare-link': 'warn' } },
    }
    const given = {
      'working-directory': 'sub',
      config: 'strict.json',
      'max-warnings': '0',
      sarif: 'out.sarif',
    }
    const { code, output, workspace: folder } = await runAction(files, given)
    expect({ code, output }).toEqual({ code: 1, output: 'exit-code=1\n' })
    const sarif = JSON.parse(readFileSync(join(folder, 'sub/out.sarif'), 'utf8'))
    expect(sarif.runs[0].results).toMatchObject([{ ruleId: 'no-bare-link' }])
  })

  it('keeps verdicts in the folder that is named', async () => {
    const { code, workspace: folder } = await runAction(workspace, { cache: 'kept verdicts' })
    expect(code).toBe(1)
    expect(existsSync(join(folder, 'kept verdicts/CACHEDIR.TAG'))).toBe(true)
  })

  it('compares to the reference that is named, which takes a repository', async () => {
    const { code, stdout } = await runAction(workspace, { changed: 'HEAD' })
    expect(code).toBe(2)
    expect(stdout).toMatch(/^::error title=commentlint::.*\n$/)
  })

  it('annotates what could not be read, and says it in the summary and the log', async () => {
    const files = 'gone 100%25.md\n</pre><b>&amp;.md\ndrafts/thanks.md'
    const { code, stdout, stderr, output, summary } = await runAction(workspace, { files })
    expect({ code, output }).toEqual({ code: 2, output: 'exit-code=2\n' })
    const [first, second] = ['gone 100%25.md', '</pre><b>&amp;.md'].map(
      (name) => `commentlint: ${name} does not exist.`,
    )
    // GitHub interprets nothing between these two lines.
    const [, stop, log] = /^::stop-commands::(\w{32})\n(.*)::\1::\n$/s.exec(stderr) ?? []
    expect(stop).toBeDefined()
    expect(log).toBe(`${first}\n${second}\n`)
    expect(stdout).toMatch(/^::error file=drafts\/thanks\.md/m)
    const escaped = `${first?.replace('%', '%25')}%0A${second}`
    expect(stdout).toContain(`\n::error title=commentlint::${escaped}\n`)
    expect(summary).toMatch(/1 generic\. 1 error.*thanks/s)
    const inHtml = `${first}\ncommentlint: &lt;/pre>&lt;b>&amp;amp;.md does not exist.`
    expect(summary).toContain(`\n<pre>\n${inHtml}\n</pre>\n`)
  })

  it('annotates a configuration that can not be used', async () => {
    const files = { ...workspace, 'commentlint.config.json': '{' }
    const { code, stdout, output, summary } = await runAction(files)
    expect({ code, output }).toEqual({ code: 2, output: 'exit-code=2\n' })
    expect(stdout).toMatch(/^::error title=commentlint::commentlint: commentlint\.config\.json:/)
    expect(summary).toContain('<pre>\ncommentlint: commentlint.config.json:')
  })

  it('has exit code 2 when commentlint never ran', async () => {
    const PATH = await pathWithNpx('echo "npm error code E404" >&2; exit 1')
    const { code, stdout, output, summary } = await runAction(workspace, {}, { PATH })
    expect({ code, output }).toEqual({ code: 2, output: 'exit-code=2\n' })
    expect(stdout).toBe('::error title=commentlint::npm error code E404\n')
    expect(summary).toContain('<pre>\nnpm error code E404\n</pre>')
  })

  it('has exit code 2 when commentlint was killed without a word', async () => {
    const PATH = await pathWithNpx('exit 137')
    const { code, stdout, output } = await runAction(workspace, {}, { PATH })
    expect({ code, output }).toEqual({ code: 2, output: 'exit-code=2\n' })
    expect(stdout).toBe('::error title=commentlint::commentlint ended with exit code 137.\n')
  })

  it('fetches the version that is asked for, when the folder has another', async () => {
    const PATH = await pathWithNpx('printf "%s\\n" "$@"')
    const { stdout } = await runAction(workspace, { version: '9.9.9; touch pwned' }, { PATH })
    expect(stdout).toMatch(
      /^--yes\n--package=@commentlint\/cli@9\.9\.9; touch pwned\n--\ncommentlint\n/,
    )
  })
})

describe('action.yml', () => {
  it('puts no input into a script, where it would be run', () => {
    expect(runs.using).toBe('composite')
    for (const { run = '' } of runs.steps) expect(run).not.toContain('${{')
  })

  it('pins the actions of others to a commit, with the version beside it', () => {
    const text = readFileSync(join(ROOT, 'action.yml'), 'utf8')
    const uses = text.match(/uses: .*/g) ?? []
    expect(uses.length).toBeGreaterThan(0)
    for (const one of uses)
      expect(one).toMatch(/^uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('describes each input and uses it', () => {
    const steps = JSON.stringify(runs)
    for (const [name, { description, default: byDefault }] of Object.entries(inputs)) {
      expect(description).toMatch(/\.$/)
      expect(byDefault).toBeTypeOf('string')
      expect(steps).toContain(`inputs.${name}`)
    }
  })
})
