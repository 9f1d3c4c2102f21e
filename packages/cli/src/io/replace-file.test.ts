import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { beginReplacing } from './replace-file.js'

it('leaves nothing beside a place that was taken meanwhile', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'commentlint-replace-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const next = await beginReplacing(join(folder, 'report.json'))
  await next.write('[]')
  await mkdir(join(folder, 'report.json'))
  await expect(next.keep()).rejects.toThrow()
  await next.drop()
  expect(await readdir(folder)).toEqual(['report.json'])
})
