// A Redis for when none is given: on a free port, in a folder that is removed with it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/**
 * Starts a `redis-server` that has each write on disk before it confirms it (`appendfsync always`), so
 * that nothing is lost when it is killed. Given the folder and port of one that ended, continues from
 * its data. Rejects with one line when there is no `redis-server`.
 */
export async function startRedis({ folder, port } = {}) {
  const at = port ?? (await freePort())
  const home = folder ?? mkdtempSync(join(tmpdir(), 'commentlint-redis-'))
  const child = open(home, at)
  // Neither server nor folder may outlive this process; nothing can be awaited on 'exit'.
  const drop = () => {
    child.kill('SIGKILL')
    rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  }
  process.once('exit', drop)
  await ready(child)
  const end = async (signal) => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal)
      await once(child, 'exit')
    }
  }
  return {
    url: `redis://127.0.0.1:${at}`,
    /** Ends it as a power cut would, and starts it again. */
    async restart() {
      await end('SIGKILL')
      process.off('exit', drop)
      return startRedis({ folder: home, port: at })
    },
    /** Ends it and removes its folder. */
    async stop() {
      await end('SIGTERM')
      process.off('exit', drop)
      drop()
    },
  }
}

function open(folder, port) {
  return spawn(
    'redis-server',
    [
      ...['--bind', '127.0.0.1', '--port', String(port), '--dir', folder],
      ...['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
}

async function ready(child) {
  const failed = once(child, 'error').then(([error]) => {
    const remedy = 'Install it (apt-get install redis-server), or set REDIS_URL.'
    throw new Error(`redis-server can't be started (${error.code}). ${remedy}`)
  })
  const log = createInterface({ input: child.stdout })
  const said = []
  const accepts = (async () => {
    for await (const line of log) {
      said.push(line)
      if (line.includes('Ready to accept connections')) return
    }
    throw new Error(`redis-server ended: ${said.at(-1)}`)
  })()
  await Promise.race([failed, accepts])
  // Nobody reads its output from here on, and a full pipe would block it.
  child.stdout.resume()
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}
