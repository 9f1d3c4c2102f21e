/** The server that is measured, with an empty handler beside its own routes. */
import { defaults } from '../src/config/index.js'
import { LIMITS } from '../src/serve/limits.js'
import { makeServer } from '../src/serve/server.js'
import { Service } from '../src/serve/service.js'
import { StoryStore } from '../src/serve/story-store.js'
import { STORY } from './comments.js'

const { reportUnusedDisables, requireDisableReasons, rules } = defaults
const limits = { ...LIMITS, perMinute: 1_000_000_000 }
const stories = new StoryStore(new Map([['bloat', STORY]]), limits)
const service = new Service(stories, { reportUnusedDisables, requireDisableReasons, rules })
const server = await makeServer({ service, limits, onBug: console.error, onFull: console.error })

server.post('/empty', async () => '')
server.get('/processor-time', async () => {
  const { user, system } = process.cpuUsage()
  return String((user + system) / 1_000)
})

process.send?.(await server.listen({ port: 0, host: '127.0.0.1' }))
