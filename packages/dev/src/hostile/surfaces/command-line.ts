import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { runCommandLine } from '../../../../cli/src/command-line.js'
import { STORY, type Surface } from '../surface.js'

function hostIn(cwd: string, stdin: PassThrough, stdout: PassThrough) {
  const stderr = new PassThrough().resume()
  return { cwd, env: {}, stdin, stdout, stderr, signal: new AbortController().signal }
}

/** The filter: a line in, a line out. */
export const filter: Surface = {
  name: 'commentlint score',
  async open() {
    const stdin = new PassThrough({ highWaterMark: 2 ** 26 })
    const stdout = new PassThrough({ highWaterMark: 2 ** 26 })
    const ended = runCommandLine(['score'], hostIn(tmpdir(), stdin, stdout))
    return {
      async judge(comment) {
        stdin.write(`${JSON.stringify({ comment, story: STORY })}\n`)
        for (;;) {
          const chunk = stdout.read() as Buffer | null
          if (chunk?.at(-1) === 10) return
          if (chunk === null) await new Promise((resolve) => stdout.once('readable', resolve))
        }
      },
      async close() {
        stdin.end()
        await ended
      },
    }
  },
}

/** A draft in a file. */
export const file: Surface = {
  name: 'commentlint FILE',
  async open() {
    const folder = await mkdtemp(join(tmpdir(), 'commentlint-'))
    await writeFile(join(folder, 'story.md'), STORY)
    return {
      async judge(comment) {
        await writeFile(join(folder, 'draft.md'), `---\nstory: story.md\n---\n${comment}`)
        const stdout = new PassThrough().resume()
        await runCommandLine(['draft.md'], hostIn(folder, new PassThrough(), stdout))
      },
      close: () => rm(folder, { recursive: true }),
    }
  },
}
