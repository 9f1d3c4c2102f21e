import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { close } from '../src/serve/close.js'
import { SPECIFIC, STORY } from './commentlint.js'
import { send, sendRaw, serving, servingWith } from './serving.js'

const ASSESS = ['POST', '/assess'] as const
const json = { 'content-type': 'application/json' }

describe('a request that can not be read', () => {
  it.each([
    ['broken JSON', '{"comment": "', json, 400, 'invalid-json', 'The body is not JSON.'],
    ['an empty body', '', json, 400, 'invalid-json', 'The body is empty.'],
    ['no body at all', undefined, {}, 400, 'invalid-json', 'The body is empty.'],
    [
      'what is not UTF-8',
      Buffer.of(0x22, 0xe9, 0x22),
      json,
      400,
      'not-utf8',
      'The body is not UTF-8.',
    ],
    ['a list', '[]', json, 400, 'invalid-row', 'Expected an object, but the body is a list.'],
    [
      'a comment of the wrong type',
      '{"comment": 3}',
      json,
      400,
      'invalid-row',
      '"comment" should be text, but is the number 3.',
    ],
    [
      'a comment in a prototype',
      '{"__proto__": {"comment": "x"}}',
      json,
      400,
      'invalid-row',
      '"comment" is missing.',
    ],
    [
      'an unknown story',
      '{"comment": "x", "storyId": "s"}',
      json,
      404,
      'unknown-story',
      'No story with the id "s" is known. POST it to /stories first.',
    ],
    [
      'a form',
      'comment=x',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'unsupported-media-type',
      'The body should be JSON, with "content-type: application/json".',
    ],
    [
      'text, as any web page may send it',
      '{"comment": "x"}',
      { 'content-type': 'text/plain' },
      415,
      'unsupported-media-type',
      'The body should be JSON, with "content-type: application/json".',
    ],
    [
      'a body that was compressed',
      gzipSync('{"comment": "x"}'),
      { ...json, 'content-encoding': 'gzip' },
      415,
      'unsupported-media-type',
      'The body should come as it is, without a "content-encoding".',
    ],
  ])('because it is %s gets an error', async (_, body, headers, status, code, message) => {
    const { address } = await serving()
    expect(await send(address, ASSESS, body, headers as Record<string, string>)).toMatchObject({
      status,
      body: { error: { code, message } },
    })
  })

  it('because nothing is there gets an error', async () => {
    const { address } = await serving()
    expect(await send(address, ['GET', '/asses'])).toMatchObject({
      status: 404,
      body: {
        error: {
          code: 'not-found',
          message: 'There is no GET /asses. /openapi.json lists what there is.',
        },
      },
    })
  })

  it.each([
    ['GET', '/assess?x=1', 'POST'],
    ['DELETE', '/stories', 'POST'],
    ['POST', '/healthz', 'GET, HEAD'],
  ])(
    'because it is a %s of %s gets an error that says what is taken',
    async (method, path, allow) => {
      const { address } = await serving()
      expect(await send(address, [method, path])).toMatchObject({
        status: 405,
        headers: { allow },
        body: {
          error: {
            code: 'method-not-allowed',
            message: `${method} is not for this address: it takes ${allow}.`,
          },
        },
      })
    },
  )

  it('because it is a QUERY that says nothing of what it holds is no bug of ours', async () => {
    const { address, bugs } = await servingWith({})
    const said = await sendRaw(
      address,
      'QUERY /assess HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 0\r\n\r\n',
    )
    expect(said).toMatch(/^HTTP\/1\.1 415 .*"unsupported-media-type"/s)
    expect(bugs).toEqual([])
  })

  it.each(['/%', '/%E0%A4%A'])('because its address is %s gets an error', async (path) => {
    const { address } = await serving()
    expect(await send(address, ['GET', path])).toMatchObject({
      status: 400,
      headers: { 'x-content-type-options': 'nosniff' },
      body: { error: { code: 'invalid-url', message: expect.stringMatching(/\.$/) } },
    })
  })

  it('because it is no HTTP gets an error', async () => {
    const { address } = await serving()
    expect(await sendRaw(address, 'HELO there\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\n.*\{"error":\{"code":"invalid-http"/s,
    )
  })

  it('because it names no host gets an error, of HTTP/1.1', async () => {
    const { address } = await serving()
    expect(await sendRaw(address, 'GET /healthz HTTP/1.1\r\nconnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\n.*\{"error":\{"code":"invalid-http","message":"The request has no \\"host\\"/s,
    )
    expect(await sendRaw(address, 'GET /healthz HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 OK/)
  })
})

it('is answered whatever it expects beside an answer', async () => {
  const { address } = await serving()
  const expecting = { ...json, expect: 'wonders' }
  expect(await send(address, ASSESS, { comment: 'Great read!' }, expecting)).toMatchObject({
    status: 200,
    body: { rating: 'generic' },
  })
})

describe('too much', () => {
  it('of a body, 10 MB, is refused before it is read, with its length said or not', async () => {
    const { address } = await serving()
    const body = JSON.stringify({ comment: 'a'.repeat(10_000_000) })
    const length = String(body.length)
    for (const headers of [
      { ...json, 'content-length': length },
      { ...json, 'transfer-encoding': 'chunked' },
    ])
      expect(await send(address, ASSESS, body, headers)).toMatchObject({
        status: 413,
        body: { error: { code: 'too-long', message: 'The body is longer than 4194304 bytes.' } },
      })
  })

  it('of a list is refused', async () => {
    const { address } = await servingWith({ rows: 2 })
    const three = [{ comment: 'a' }, { comment: 'b' }, { comment: 'c' }]
    expect(await send(address, ['POST', '/assess/batch'], three)).toMatchObject({
      status: 413,
      body: {
        error: {
          code: 'too-many',
          message: 'Expected at most 2 comments, but there are 3. Send them in several requests.',
        },
      },
    })
  })

  it('in a minute is refused, but for the question whether it is up', async () => {
    const { address, bugs } = await servingWith({ perMinute: 2 })
    const ask = () => send(address, ASSESS, { comment: 'Thanks!' })
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200])
    const refused = await ask()
    expect(refused).toMatchObject({ status: 429, body: { error: { code: 'too-many-requests' } } })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(await send(address, ['GET', '/healthz'])).toMatchObject({ status: 200 })
    expect(bugs).toEqual([])
  })

  it('of stories drops the one used least recently', async () => {
    const { address } = await servingWith({ stories: 2 })
    const put = (id: string) => send(address, ['POST', '/stories'], { id, text: STORY })
    const use = (storyId: string) => send(address, ASSESS, { comment: SPECIFIC, storyId })
    await put('a')
    await put('b')
    await use('a')
    expect(await put('c')).toMatchObject({ body: { stored: 1, known: 2 } })
    expect([(await use('a')).status, (await use('b')).status]).toEqual([200, 404])
  })

  it('of a comment is left without a verdict', async () => {
    const { address } = await serving()
    expect(await send(address, ASSESS, { comment: 'word '.repeat(300_000) })).toMatchObject({
      status: 200,
      body: { abstained: { reason: 'too-large' } },
    })
  })
})

describe('1,000 requests at once', () => {
  it('are all answered', async () => {
    const { address } = await serving()
    await send(address, ['POST', '/stories'], { id: 's', text: STORY })
    const all = Array.from({ length: 1_000 }, (_, id) =>
      send(address, ASSESS, { id, comment: `${SPECIFIC} We saw ${id} reads.`, storyId: 's' }),
    )
    const answers = await Promise.all(all)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(answers.map(({ body }) => (body as { id: number }).id)).toEqual([...Array(1_000).keys()])
  })
})

describe('a slow client', () => {
  const opening = 'POST /assess HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n'

  it.each([
    ['its headers', opening],
    ['its body', `${opening}content-length: 100\r\n\r\n{"comment"`],
  ])('that does not finish %s is told, and holds up nobody', async (_, bytes) => {
    const { address } = await servingWith({ request: 100 })
    const slow = sendRaw(address, bytes)
    expect(await send(address, ASSESS, { comment: 'Thanks!' })).toMatchObject({ status: 200 })
    expect(await slow).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n.*"code":"timeout"/s)
  })

  it('that hangs up in the middle of its body is no bug of ours', async () => {
    const { address, server, bugs } = await servingWith({})
    const { hostname, port } = new URL(address)
    const socket = connect(Number(port), hostname)
    socket.write(`${opening}content-length: 100\r\n\r\n{"comment"`)
    const [request] = (await once(server.server, 'request')) as [IncomingMessage]
    const closed = new Promise((resolve) => request.once('close', resolve))
    socket.destroy()
    await closed
    expect(await send(address, ASSESS, { comment: 'Thanks!' })).toMatchObject({ status: 200 })
    expect(bugs).toEqual([])
  })

  it('that never finishes holds up a shutdown for a while only', async () => {
    const { address, server, limits } = await servingWith({ shutdown: 100 })
    const slow = sendRaw(address, `${opening}content-length: 100\r\n\r\n{"comment"`)
    await once(server.server, 'request')
    await close(server, limits)
    expect(await slow).toBe('')
  })

  it('that says nothing at all is let go', async () => {
    const { address } = await servingWith({ idle: 100 })
    const { hostname, port } = new URL(address)
    expect(await text(connect(Number(port), hostname))).toBe('')
  })
})

describe('bodies that come in at once', () => {
  const comment = { comment: SPECIFIC }
  const { length } = JSON.stringify(comment)

  /** A request whose body is never sent. */
  function begin(address: string, said: string) {
    const { hostname, port } = new URL(address)
    const socket = connect(Number(port), hostname)
    socket.write(
      `POST /assess HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n${said}\r\n\r\n`,
    )
    return socket
  }

  it.each([
    ['by the length they say', `content-length: ${length}`],
    ['by the longest there may be where they say none', 'transfer-encoding: chunked'],
  ])('are refused beyond what they may hold together, %s', async (_, said) => {
    const { address, server } = await servingWith({ body: length, bodies: 2 * length - 1 })
    const slow = begin(address, said)
    await once(server.server, 'request')
    const refused = await send(address, ASSESS, comment)
    expect(refused).toMatchObject({
      status: 503,
      headers: { 'retry-after': '5' },
      body: {
        error: { code: 'too-busy', message: 'Too much comes in at once. Try again in 5 s.' },
      },
    })
    expect((await send(address, ['GET', '/healthz'])).status).toBe(200)
    slow.destroy()
    await expect.poll(async () => (await send(address, ASSESS, comment)).status).toBe(200)
  })
})
