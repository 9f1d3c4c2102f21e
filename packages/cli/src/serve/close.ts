import type { FastifyInstance } from 'fastify'
import type { Limits } from './limits.js'

/** Milliseconds between two checks for idle connections. */
const LOOK = 100

/** Stops listening, finishes the requests already accepted, and doesn't wait forever for a slow client. */
export async function close(
  server: FastifyInstance,
  { shutdown }: Pick<Limits, 'shutdown'>,
): Promise<void> {
  const http = server.server
  // Node closes the connections that are idle now, but not those that become idle after their answer.
  const looking = setInterval(() => http.closeIdleConnections(), LOOK)
  const deadline = setTimeout(() => http.closeAllConnections(), shutdown)
  try {
    await server.close()
  } finally {
    clearInterval(looking)
    clearTimeout(deadline)
  }
}
