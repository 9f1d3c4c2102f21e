import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { folderWith, SPECIFIC, STORY } from './commentlint.js'

/** The program as a user has it: built, and linked by the installation. */
const program = fileURLToPath(new URL('../../../node_modules/.bin/commentlint', import.meta.url))
const cli = fileURLToPath(new URL('../bin/commentlint.js', import.meta.url))

async function start() {
  const child = spawn(program, ['serve', '--port', '0'], {
    cwd: await folderWith({}),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = await once(child.stdout, 'data')
  const port = Number(/:(\d+)\n$/.exec(String(line))?.[1])
  return { child, port, exit: once(child, 'exit') }
}

/** Resolves once nothing listens there any more. */
async function refused(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1')
    const isOpen = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false)
    socket.destroy()
    if (!isOpen) return
  }
}

describe('a server that is told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s answers what it took, then ends',
    async (signal) => {
      const { child, port, exit } = await start()
      const comments = Array.from({ length: 50 }, (_, id) => ({
        id,
        comment: SPECIFIC,
        story: STORY,
      }))
      const body = JSON.stringify(comments)
      const socket = connect(port, '127.0.0.1')
      const answer = text(socket)
      socket.write(
        `POST /assess/batch HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nexpect: 100-continue\r\n\r\n`,
      )
      await once(socket, 'readable')
      child.kill(signal)
      await refused(port)
      socket.write(body)
      const [, , chunks = ''] = (await answer).split('\r\n\r\n')
      // In chunked encoding each chunk follows its length, and an empty one ends the list.
      const list = chunks.split('\r\n').filter((_, index) => index % 2 === 1)
      expect(JSON.parse(list.join(''))).toHaveLength(50)
      expect(await exit).toEqual([0, null])
    },
  )
})

it('is loaded by no other command: they start as quickly as without it', async () => {
  const folder = await folderWith({
    'count.cjs': `process.on('exit', () => {
      const parts = Object.keys(require.cache).filter((path) => path.includes('/fastify/'))
      process.stderr.write(String(parts.length))
    })`,
  })
  const run = (args: readonly string[]) =>
    spawnSync(process.execPath, ['--require', join(folder, 'count.cjs'), cli, ...args], {
      cwd: folder,
      input: 'Thanks!',
      encoding: 'utf8',
    }).stderr
  expect(run(['--help'])).toBe('0')
  expect(run(['--stdin'])).toBe('0')
  expect(run(['serve', '--host', '198.51.100.7'])).toMatch(/[1-9]\d*$/)
})
