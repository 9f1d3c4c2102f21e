import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, it, vi } from 'vitest'
import { SPECIFIC, STORY } from './commentlint.js'
import { send, serving, servingWith } from './serving.js'

const BATCH = ['POST', '/assess/batch'] as const

/** A batch of a number of comments, all different. */
function batch(size: number, name = 'batch') {
  return Array.from({ length: size }, (_, id) => ({
    id,
    comment: `${SPECIFIC} We saw ${id} reads of ${name}.`,
    story: STORY,
  }))
}

/** A batch on a connection of its own, which can be closed by the test. */
function sendAlone(address: string, comments: readonly object[]) {
  const { hostname, port } = new URL(address)
  const body = JSON.stringify(comments)
  const socket = connect(Number(port), hostname)
  socket.write(
    `POST /assess/batch HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
  return socket
}

describe('many batches at once', () => {
  it('are all answered, though the last ones wait for longer than a connection may be idle', async () => {
    const { address } = await servingWith({ idle: 300 })
    await send(address, BATCH, batch(1))
    const all = Array.from({ length: 40 }, (_, n) => send(address, BATCH, batch(25, `batch ${n}`)))
    const answers = await Promise.all(all)
    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(200))
    for (const { body } of answers) expect(body).toHaveLength(25)
  })

  it('are finished in the order in which they came', async () => {
    const { address, server } = await servingWith({})
    const finished: string[] = []
    const long = send(address, BATCH, batch(200)).then(() => finished.push('long'))
    await once(server.server, 'request')
    const short = send(address, BATCH, batch(1)).then(() => finished.push('short'))
    await Promise.all([long, short])
    expect(finished).toEqual(['long', 'short'])
  })

  it('are refused when there is no room for more, which is logged once', async () => {
    const { address, full } = await servingWith({ batches: 2 * 64 * 1024 })
    const all = Array.from({ length: 5 }, () => send(address, BATCH, batch(100)))
    const answers = await Promise.all(all)
    const refused = answers.filter(({ status }) => status === 503)
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503, 503])
    expect(refused[0]).toMatchObject({
      headers: { 'retry-after': '5' },
      body: {
        error: { code: 'too-busy', message: 'Too many batches are waiting. Try again in 5 s.' },
      },
    })
    expect(full).toEqual(['full'])
    expect((await send(address, BATCH, batch(1))).status).toBe(200)
  })
})

describe('a batch', () => {
  it('is dropped when its client disconnects, and the next one is judged', async () => {
    const { address, service } = await servingWith({})
    const judged = vi.spyOn(service, 'answer')
    const socket = sendAlone(address, batch(1_000, 'the gone'))
    await once(socket, 'data')
    socket.destroy()
    expect((await send(address, BATCH, batch(1))).body).toHaveLength(1)
    expect(judged.mock.calls.length).toBeLessThan(900)
  })

  it('is answered while it is judged, so that no answer is held as a whole', async () => {
    const { address, service } = await servingWith({})
    const judged = vi.spyOn(service, 'answer')
    const socket = sendAlone(address, batch(500))
    await once(socket, 'readable')
    expect(judged.mock.calls.length).toBeLessThan(250)
    expect(await text(socket)).toContain('"id":499')
  })

  it('in which one comment triggers a bug is answered for the others', async () => {
    const { address, service, bugs } = await servingWith({})
    const bug = new TypeError('a bug')
    vi.spyOn(service, 'answer').mockImplementationOnce(() => {
      throw bug
    })
    expect(await send(address, BATCH, batch(2))).toMatchObject({
      status: 200,
      body: [{ index: 0, error: { code: 'internal' } }, { id: 1 }],
    })
    expect(bugs).toEqual([bug])
  })
})

it('shows the first hundred findings of a rule, and says how many more there are', async () => {
  const { address } = await serving()
  const { body } = await send(address, ['POST', '/assess'], { comment: 'no!!! '.repeat(1_000) })
  const { findings } = body as { findings: { ruleId: string; note?: string }[] }
  const shouted = findings.filter(({ ruleId }) => ruleId === 'no-shouting')
  expect(shouted).toHaveLength(100)
  expect(shouted.at(-1)?.note).toMatch(/^\d+ more findings of this rule are left out\.$/)
  expect(findings.filter(({ ruleId }) => ruleId === 'no-generic')).toHaveLength(1)
})
