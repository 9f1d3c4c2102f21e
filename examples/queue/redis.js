// A Redis of our own, for when none is given: on a free port, in a folder that goes with it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/**
 * Starts a `redis-server` that has every write on the disk before it says so (`appendfsync always`),
 * so that nothing it took is lost when it is killed. With the folder and port of one that ended, it
 * goes on where that one was. Rejects with one line when there is no `redis-server`.
 */
export async function startRedis({ folder, port } = {}) {
  const home = folder ?? (await mkdtemp(join(tmpdir(), 'commentlint-redis-')))
  const at = port ?? (await freePort())
  const log = await open(home, at)
  const end = async (signal) => {
    process.off('exit', killNow)
    if (log.child.exitCode === null && log.child.signalCode === null) {
      log.child.kill(signal)
      await once(log.child, 'exit')
    }
  }
  const killNow = () => log.child.kill('SIGKILL')
  process.once('exit', killNow)
  return {
    url: `redis://127.0.0.1:${at}`,
    /** Ends it as a power cut would, and starts it again. */
    async restart() {
      await end('SIGKILL')
      return startRedis({ folder: home, port: at })
    },
    /** Ends it and takes its folder away. */
    async stop() {
      await end('SIGTERM')
      await rm(home, { recursive: true, force: true })
    },
  }
}

async function open(folder, port) {
  const child = spawn(
    'redis-server',
    [
      ...['--bind', '127.0.0.1', '--port', String(port), '--dir', folder],
      ...['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const failed = once(child, 'error').then(([error]) => {
    const remedy = 'Install it (apt-get install redis-server), or set REDIS_URL.'
    throw new Error(`redis-server can't be started (${error.code}). ${remedy}`)
  })
  const log = createInterface({ input: child.stdout })
  const said = []
  const ready = (async () => {
    for await (const line of log) {
      said.push(line)
      if (line.includes('Ready to accept connections')) return
    }
    throw new Error(`redis-server ended: ${said.at(-1)}`)
  })()
  await Promise.race([failed, ready])
  // Nobody reads on, and a full pipe would stop it.
  child.stdout.resume()
  return { child }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}
