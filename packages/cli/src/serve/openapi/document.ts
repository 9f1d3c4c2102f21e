import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { version } from '../../version.js'
import { SCHEMAS } from './schemas.js'

/** `GET /openapi.json`: the description of all routes that are added after this one. */
export async function serveDocument(server: FastifyInstance): Promise<void> {
  for (const schema of SCHEMAS) server.addSchema(schema)
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'commentlint',
        version: version(),
        description: 'Is this comment worth posting under the story it answers?',
      },
    },
    refResolver: { buildLocalReference: ({ $id }) => String($id) },
  })
  server.get('/openapi.json', { schema: { hide: true } }, async () => server.swagger())
}
