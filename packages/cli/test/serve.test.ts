import { describe, expect, it } from 'vitest'
import { commentlint, SPECIFIC, STORY } from './commentlint.js'
import { validator } from './openapi.js'
import { send, serving } from './serving.js'

const ASSESS = ['POST', '/assess'] as const
const BATCH = ['POST', '/assess/batch'] as const
const STORIES = ['POST', '/stories'] as const
const HEALTH = ['GET', '/healthz'] as const

const rows = (...all: object[]) => all.map((row) => JSON.stringify(row)).join('\n')
const bloat = { id: 'bloat', title: 'Bloat', text: STORY }

describe('POST /assess', () => {
  it('answers what the score filter answers', async () => {
    const comment = { id: 7, comment: SPECIFIC, story: { title: 'Bloat', text: STORY } }
    const { address } = await serving()
    const { status, body, headers } = await send(address, ASSESS, comment)
    const { stdout } = await commentlint(['score'], { stdin: JSON.stringify(comment) })
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    expect(body).toEqual(JSON.parse(stdout))
  })

  it('takes stories from a file and learns what they share, as the score filter does', async () => {
    const bread = { id: 1, text: 'Bread, a replica of an index, and how to sell it on Saturdays.' }
    const files = { 'stories.jsonl': rows(bloat, bread) }
    const comment = { comment: SPECIFIC, storyId: 'bloat' }
    const { address } = await serving(['--stories', 'stories.jsonl'], { files })
    const { body } = await send(address, ASSESS, comment)
    const stdin = JSON.stringify(comment)
    const filter = await commentlint(['score', '--stories', 'stories.jsonl'], { files, stdin })
    expect(body).toEqual(JSON.parse(filter.stdout))
  })

  it('goes by the configuration of the current folder, or the one that is named', async () => {
    const comment = { comment: 'https://example.org/a' }
    const files = {
      'commentlint.config.json': { rules: { 'no-bare-link': 'error' } },
      'other.json': { rules: { 'no-bare-link': 'info' } },
    }
    for (const [args, severity] of [
      [[], 'error'],
      [['--config', 'other.json'], 'info'],
    ] as const) {
      const { address } = await serving(args, { files })
      const { body } = await send(address, ASSESS, comment)
      expect(body).toMatchObject({ findings: [{ ruleId: 'no-bare-link', severity }] })
    }
  })

  it('escapes what a terminal would obey', async () => {
    const { address } = await serving()
    const outgoing = await fetch(`${address}/assess`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: '\u001b[31m', comment: 'Great \u001b[31m post\u202e!' }),
    })
    const text = await outgoing.text()
    expect(text).not.toMatch(/[\p{Cc}\u202e]/u)
    expect(JSON.parse(text)).toMatchObject({ id: '\u001b[31m' })
  })
})

describe('a probable mistake in a request', () => {
  it('is answered, and said once in the log', async () => {
    const { address, stderr, end } = await serving()
    const comment = { comment: SPECIFIC, storyid: 'bloat' }
    expect(await send(address, ASSESS, comment)).toMatchObject({ status: 200 })
    await send(address, BATCH, [comment, comment, { comment: SPECIFIC, story: '../s.md' }])
    await send(address, STORIES, { id: 1, titel: 'Bloat', text: STORY })
    await end()
    const lines = String(stderr.read()).split('\n')
    expect(lines).toEqual([
      'commentlint: in a request: "storyid" is not a key of a row and is not read; did you mean "storyId"?',
      expect.stringContaining('commentlint: in a request: "story" is "../s.md", which is read as'),
      '',
    ])
  })
})

describe('POST /stories', () => {
  it('makes a story known by its id, as a number or as text', async () => {
    const { address } = await serving()
    const stored = await send(address, STORIES, { ...bloat, id: 12 })
    expect(stored).toMatchObject({ status: 200, body: { stored: 1, known: 1 } })
    const { status, body } = await send(address, ASSESS, { comment: SPECIFIC, storyId: '12' })
    expect(status).toBe(200)
    expect(body).not.toMatchObject({ aspects: { relevance: null } })
  })

  it('gives a known id the new text', async () => {
    const { address } = await serving()
    await send(address, STORIES, [bloat, { id: 'bread', text: 'Bread on Saturdays.' }])
    const before = await send(address, ASSESS, { comment: SPECIFIC, storyId: 'bloat' })
    await send(address, STORIES, { id: 'bloat', text: 'Bread on Saturdays, and how to sell it.' })
    const after = await send(address, ASSESS, { comment: SPECIFIC, storyId: 'bloat' })
    expect(after.body).not.toEqual(before.body)
    expect(await send(address, HEALTH)).toMatchObject({ body: { stories: { given: 0, sent: 2 } } })
  })

  it('leaves a story of --stories as it is, and says so', async () => {
    const files = { 's.jsonl': rows({ ...bloat, id: 7 }) }
    const { address } = await serving(['--stories', 's.jsonl'], { files })
    const ask = async () => (await send(address, ASSESS, { comment: SPECIFIC, storyId: 7 })).body
    const before = await ask()
    const other = { id: '7', text: 'Bread on Saturdays, and how to sell it.' }
    const refused = await send(address, STORIES, [{ id: 'bread', text: 'Bread.' }, other])
    expect(refused).toMatchObject({
      status: 409,
      body: {
        error: {
          code: 'given-story',
          message:
            'The story with the id "7" was given with --stories and stays. Change it there and start again, or send this one under another id.',
        },
      },
    })
    const { answerFits } = await validator((await send(address, ['GET', '/openapi.json'])).body)
    expect(answerFits(STORIES, refused.status, refused.body)).toEqual([])
    expect(await ask()).toEqual(before)
    expect(await send(address, HEALTH)).toMatchObject({ body: { stories: { given: 1, sent: 0 } } })
  })

  it('takes the same story again that --stories gave, and counts it once', async () => {
    const files = { 's.jsonl': rows(bloat) }
    const { address } = await serving(['--stories', 's.jsonl'], { files })
    const all = [bloat, { id: 'bread', text: 'Bread on Saturdays.' }]
    expect(await send(address, STORIES, all)).toMatchObject({
      status: 200,
      body: { stored: 2, known: 2 },
    })
  })

  it('keeps none of a list in which one is wrong, and says which', async () => {
    const { address } = await serving()
    const message = 'Story 1 of the list: "text" is missing.'
    expect(await send(address, STORIES, [bloat, { id: 2 }])).toMatchObject({
      status: 400,
      body: { error: { code: 'invalid-row', message } },
    })
    expect(await send(address, HEALTH)).toMatchObject({ body: { stories: { sent: 0 } } })
  })
})

describe('POST /assess/batch', () => {
  it('answers each comment in its place, with an error where it can not be judged', async () => {
    const { address } = await serving()
    const { status, body } = await send(address, BATCH, [
      { id: 'a', comment: 'Thanks!' },
      { id: 'b', comment: 3 },
      'c',
      { id: 'd', comment: SPECIFIC, storyId: 9 },
      { id: 'e', comment: SPECIFIC },
    ])
    expect(status).toBe(200)
    const error = (code: string, message: string) => ({ error: { code, message } })
    expect(body).toEqual([
      expect.objectContaining({ id: 'a', rating: 'generic' }),
      {
        id: 'b',
        index: 1,
        ...error('invalid-row', '"comment" should be text, but is the number 3.'),
      },
      { index: 2, ...error('invalid-row', 'Expected an object, but this is the string c.') },
      {
        id: 'd',
        index: 3,
        ...error('unknown-story', 'No story with the id 9 is known. POST it to /stories first.'),
      },
      expect.objectContaining({ id: 'e', rating: expect.stringMatching(/solid|strong/) }),
    ])
  })

  it('answers nothing with nothing', async () => {
    const { address } = await serving()
    expect(await send(address, BATCH, [])).toMatchObject({ status: 200, body: [] })
  })
})

describe('the OpenAPI document', () => {
  it('is valid, and lists what there is', async () => {
    const { address } = await serving([], { env: { CORAL_SIGNING_SECRET: 'quiet' } })
    const { body } = await send(address, ['GET', '/openapi.json'])
    const { valid, errors } = await validator(body)
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined })
    expect(Object.keys((body as { paths: object }).paths)).toEqual([
      '/healthz',
      '/assess',
      '/assess/batch',
      '/stories',
      '/coral',
    ])
  })

  it('describes what is answered', async () => {
    const { address } = await serving()
    const { body } = await send(address, ['GET', '/openapi.json'])
    const { answerFits } = await validator(body)
    await send(address, STORIES, bloat)
    const requests = [
      [ASSESS, { comment: SPECIFIC, storyId: 'bloat' }],
      [ASSESS, { comment: 'LOOK AT THIS!!! https://example.org/a', parent: STORY }],
      [ASSESS, { comment: '' }],
      [ASSESS, { comment: SPECIFIC, storyId: 'gone' }],
      [ASSESS, { comment: 1 }],
      [BATCH, [{ comment: SPECIFIC, story: STORY }, {}]],
      [STORIES, [bloat]],
      [HEALTH, undefined],
    ] as const
    for (const [route, request] of requests) {
      const { status, body: answer } = await send(address, route, request)
      expect(answerFits(route, status, answer)).toEqual([])
    }
  })
})

describe('a start that fails', () => {
  it('because the port is in use is one clear line', async () => {
    const { address } = await serving()
    const { port } = new URL(address)
    expect(await commentlint(['serve', '--port', port])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `commentlint: 127.0.0.1:${port} is in use; name another with --port, or --port 0 for any that is free.\n`,
    })
  })

  it.each([
    [['--port', '70000'], /argument '70000' is invalid\. It should be at most 65535/],
    [['--host', ''], /argument '' is invalid\. It is empty: 127\.0\.0\.1 is this machine\./],
    [['--host', '198.51.100.7'], /198\.51\.100\.7:8090 is not an address of this machine/],
    [['--stories', 'gone.jsonl'], /gone\.jsonl does not exist/],
    [['--config', 'gone.json'], /gone\.json/],
  ])('because of %j is misuse', async (args, line) => {
    const { code, stdout, stderr } = await commentlint(['serve', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(line)
  })
})

it('prints the address that it listens on, be it every one there is', async () => {
  const { address } = await serving(['--host', '0.0.0.0'])
  expect(address).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/)
  const { port } = new URL(address)
  expect(await send(`http://127.0.0.1:${port}`, HEALTH)).toMatchObject({ status: 200 })
})

it('takes an address as it prints it', async () => {
  const { address } = await serving(['--host', '[::1]'])
  expect(address).toMatch(/^http:\/\/\[::1\]:\d+$/)
})

it('listens on this machine only, unless it is told', async () => {
  const { address, end } = await serving()
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await end()).toBe(0)
})
