import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'

const here = fileURLToPath(new URL('./', import.meta.url))
const programs = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url))
const env = { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}` }
const readme = readFileSync(`${here}README.md`, 'utf8')

/** Runs a program in this folder, with `commentlint` on its path. */
function run(program: string, args: readonly string[], input = '', block = '4M') {
  const options = { cwd: here, input, maxBuffer: 2 ** 28 }
  return spawnSync(program, args, { ...options, env: { ...env, BLOCK: block }, encoding: 'utf8' })
}

const comments = run(process.execPath, ['make-comments.js', '1000']).stdout
const alone = run('commentlint', ['score', '--stories', 'stories.jsonl'], comments).stdout

/** Whether the system has a device that acts as a full disk. */
const hasFull = existsSync('/dev/full')
const hasParallel = run('parallel', ['--version']).stdout?.startsWith('GNU parallel') ?? false
if (!hasParallel)
  console.warn('The tests of GNU parallel in examples/pipe are skipped: it is not installed.')

it('counts no verdicts where none came, as without GNU parallel', () => {
  expect(run(process.execPath, ['tally.js']).stdout).toBe('no verdicts\n')
})

describe.skipIf(!hasParallel)('GNU parallel', () => {
  const parallel = (input: string) =>
    run('bash', ['with-parallel.sh', 'stories.jsonl'], input, '50k')

  it('gives what one process gives, in the same order', () => {
    const { status, stdout, stderr } = parallel(comments)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.split('\n')).toHaveLength(1_001)
    expect(stdout).toBe(alone)
  })

  it('goes on after a line that can not be read', () => {
    const lines = comments.split('\n')
    lines[500] = '{"id": 500, "comment": '
    const { status, stdout } = parallel(lines.join('\n'))
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(answers[500]).toMatchObject({ error: { code: 'invalid-json' } })
    expect(answers.map(({ id }) => id)).toEqual(
      Array.from({ length: 1_000 }, (_, id) => (id === 500 ? undefined : id)),
    )
  })

  it.skipIf(!hasFull)('fails when the verdicts can not be written', () => {
    const script = 'bash with-parallel.sh stories.jsonl > /dev/full'
    expect(run('bash', ['-c', script], comments, '50k').status).not.toBe(0)
  })

  it('fails when commentlint does', () => {
    const { status, stderr } = run(
      'bash',
      ['with-parallel.sh', 'gone.jsonl'],
      comments.slice(0, 1_000),
    )
    expect(status).not.toBe(0)
    expect(stderr).toContain('gone.jsonl does not exist')
  })

  it('prints what the page says', () => {
    const command = /^\$ (node make-comments.*)$/m.exec(readme)?.[1] ?? ''
    expect(readme).toContain(`$ ${command}\n${run('bash', ['-c', command]).stdout}`)
  })
})

describe('the command for Spark, run as Spark runs it, without a shell', () => {
  const script = readFileSync(`${here}with_spark.py`, 'utf8')
  const command = (/^command = "(.*)"$/m.exec(script)?.[1] ?? '').split(' ')

  /** Runs the Spark example, with other stories if some are named. */
  function spark(input: string, stories = 'stories.jsonl') {
    const [program = '', ...args] = command.map((one) => (one === 'stories.jsonl' ? stories : one))
    return run(program, args, input)
  }

  it('gives what one process gives', () => {
    const { status, stdout } = spark(comments)
    expect(status).toBe(0)
    expect(stdout).toBe(alone)
  })

  it('goes on after a line that can not be read, and where there is none', () => {
    expect(spark(`{"id": \n${comments.split('\n')[0]}\n`).status).toBe(0)
    expect(spark('').status).toBe(0)
  })

  it.skipIf(!hasFull)('fails when the verdicts can not be written', () => {
    const script = `${command.join(' ')} > /dev/full`
    expect(run('bash', ['-c', script], comments).status).not.toBe(0)
  })

  it('fails when commentlint can not go on after some verdicts', () => {
    const folder = mkdtempSync(join(tmpdir(), 'commentlint-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const program = join(folder, 'commentlint')
    writeFileSync(program, '#!/bin/sh\nhead -n 1\nexit 2\n')
    chmodSync(program, 0o700)
    const script = `PATH="${folder}:$PATH" ${command.join(' ')}`
    expect(run('bash', ['-c', script], comments).status).toBe(2)
  })

  it('fails when commentlint does, because Spark is told to check exit codes', () => {
    const { status, stderr } = spark(comments, 'gone.jsonl')
    expect(status).toBe(2)
    expect(stderr).toContain('gone.jsonl does not exist')
    expect(script).toContain('checkCode=True')
  })
})
