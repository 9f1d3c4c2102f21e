import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { beginReplacing } from './replace-file.js'

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'commentlint-replace-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

it('leaves nothing beside a place that was taken meanwhile', async () => {
  const folder = await emptyFolder()
  const next = await beginReplacing(join(folder, 'report.json'))
  await next.write('[]')
  await mkdir(join(folder, 'report.json'))
  await expect(next.keep()).rejects.toThrow()
  await next.drop()
  expect(await readdir(folder)).toEqual(['report.json'])
})

it.skipIf(process.platform === 'win32')(
  'waits for somebody to read a pipe, as long as it may',
  async () => {
    const pipe = join(await emptyFolder(), 'pipe')
    execFileSync('mkfifo', [pipe])
    const stop = new AbortController()
    const [served, stopped] = [beginReplacing(pipe), beginReplacing(pipe, stop.signal)]
    stop.abort()
    const unread = await stopped
    await unread.write('nobody reads this')
    await unread.keep()
    const read = readFile(pipe, 'utf8')
    const next = await served
    await next.write('somebody reads this')
    await next.keep()
    expect(await read).toBe('somebody reads this')
  },
)
