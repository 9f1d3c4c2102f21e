import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { PassThrough } from 'node:stream'
import { runCommandLine } from '../../../../cli/src/command-line.js'
import { STORY, type Surface } from '../surface.js'

/** A request over HTTP, with the text as its comment. */
export const serve: Surface = {
  name: 'commentlint serve',
  async open() {
    const stop = new AbortController()
    const stdout = new PassThrough()
    const running = runCommandLine(['serve', '--port', '0'], {
      cwd: tmpdir(),
      env: {},
      stdin: new PassThrough(),
      stdout,
      stderr: new PassThrough().resume(),
      signal: stop.signal,
    })
    const [line] = (await once(stdout, 'data')) as [Buffer]
    const address = String(line)
      .replace(/^.* on /, '')
      .trim()
    return {
      async judge(comment) {
        const answer = await fetch(`${address}/assess`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ comment, story: STORY }),
        })
        await answer.json()
      },
      async close() {
        stop.abort()
        await running
      },
    }
  },
}
