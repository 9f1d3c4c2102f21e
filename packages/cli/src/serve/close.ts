import type { FastifyInstance } from 'fastify'
import type { Limits } from './limits.js'

/** Milliseconds between two looks for connections on which nothing is left to be done. */
const LOOK = 100

/** Takes no more, finishes what was taken, and doesn't wait for ever for a client that is slow. */
export async function close(
  server: FastifyInstance,
  { shutdown }: Pick<Limits, 'shutdown'>,
): Promise<void> {
  const http = server.server
  // Node closes those that are idle now, and forgets those that will be when their answer is out.
  const looking = setInterval(() => http.closeIdleConnections(), LOOK)
  const deadline = setTimeout(() => http.closeAllConnections(), shutdown)
  try {
    await server.close()
  } finally {
    clearInterval(looking)
    clearTimeout(deadline)
  }
}
