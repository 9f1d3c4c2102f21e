import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

function run(name: string, ...args: string[]) {
  return spawnSync(
    process.execPath,
    ['--conditions=@commentlint/source', '--import', 'tsx', `src/fit/fit-${name}.ts`, ...args],
    { cwd: root, encoding: 'utf8' },
  )
}

describe.each(['generic', 'belonging', 'topicality', 'answers'])('pnpm fit:%s', (name) => {
  it('says in one line which folder it needs', () => {
    const empty = tmpdir()
    const { status, stderr } = run(name, '--corpora', empty)
    expect(stderr).toBe(
      `fit:${name}: ${empty} holds no corpora: expected judged.comments.jsonl.gz and so on in it\n`,
    )
    expect(status).toBe(2)
  })

  it('says in one line that it has no such option', () => {
    const { status, stderr } = run(name, '--corpus', 'there')
    expect(stderr).toMatch(new RegExp(`^fit:${name}: Unknown option '--corpus'[^\n]*\n$`))
    expect(status).toBe(2)
  })
})
