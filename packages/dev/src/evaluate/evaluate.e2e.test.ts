import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** Runs `pnpm evaluate` as pnpm does, from a folder without corpora. */
function evaluate(...args: string[]) {
  const flags = ['--conditions=@commentlint/source', '--import', 'tsx']
  const main = fileURLToPath(new URL('./main.ts', import.meta.url))
  return spawnSync(process.execPath, [...flags, main, ...args], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, INIT_CWD: tmpdir() },
    encoding: 'utf8',
  })
}

describe('pnpm evaluate', () => {
  it('says in one line what it needs, and ends with 2', () => {
    const { status, stderr, stdout } = evaluate()
    expect(stderr).toBe(
      'evaluate: needs a folder of corpora (judged.comments.jsonl.gz and so on): name it with --corpora DIR\n',
    )
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it('measures comments of our own where there are no corpora', () => {
    const { status, stdout } = evaluate('--set', 'kinds-unseen', '--fast')
    expect(stdout).toMatch(/^kinds-unseen\n.*\ngood: rated solid or strong /s)
    expect(status).toBe(0)
  })

  it('refuses an unknown option with 2, and explains itself with 0', () => {
    expect(evaluate('--quick').status).toBe(2)
    const help = evaluate('--help')
    expect(help.stdout).toContain('--errors SET')
    expect(help.status).toBe(0)
  })
})
