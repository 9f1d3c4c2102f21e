import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { SPECIFIC, STORY } from './commentlint.js'
import { send, serving } from './serving.js'

const SECRET = 'a secret of two'
const CORAL = ['POST', '/coral'] as const
const env = { CORAL_SIGNING_SECRET: SECRET }

const signature = (bytes: string, secret = SECRET) =>
  `sha256=${createHmac('sha256', secret).update(bytes).digest('hex')}`

/** A request as Coral documents it. */
const request = (comment: string, parentID: string | null = null) =>
  JSON.stringify({
    action: 'NEW',
    comment: { body: comment, parentID },
    author: { id: '4c0f', role: 'COMMENTER' },
    story: { id: 'a51b', url: 'https://news.example/bloat' },
    site: { id: '90aa' },
    tenantID: '17fe',
    tenantDomain: 'news.example',
  })

const ask = (address: string, body: string, signed = signature(body)) =>
  send(address, CORAL, body, {
    'content-type': 'application/json',
    'x-coral-signature': signed,
  })

describe("Coral's external moderation phase", () => {
  it('leaves a comment that is worth posting to the other phases', async () => {
    const { address } = await serving([], { env })
    expect(await ask(address, request(SPECIFIC))).toMatchObject({ status: 204, body: null })
  })

  it('lets a comment with a finding at error wait for a moderator', async () => {
    const { address } = await serving([], { env })
    expect(await ask(address, request('Thank you, great post!'))).toMatchObject({
      status: 200,
      body: { status: 'SYSTEM_WITHHELD' },
    })
  })

  it('flags solicitation as spam', async () => {
    const { address } = await serving([], { env })
    const comment = 'Nice read! Follow me and I will follow you back, check my profile.'
    expect((await ask(address, request(comment))).body).toEqual({
      status: 'SYSTEM_WITHHELD',
      actions: [{ actionType: 'FLAG', reason: 'COMMENT_DETECTED_SPAM' }],
    })
  })

  it('goes by severity alone, so the configuration decides what waits', async () => {
    const files = { 'commentlint.config.json': { rules: { 'no-generic': 'warn' } } }
    const { address } = await serving([], { env, files })
    expect(await ask(address, request('Thank you, great post!'))).toMatchObject({ status: 204 })
  })

  it.each(['a51b', 'https://news.example/bloat'])('knows the story as %s', async (id) => {
    const files = { 'commentlint.config.json': { rules: { 'refer-to-story': 'error' } } }
    const { address } = await serving([], { env, files })
    const offStory =
      'The second violin came in two bars early at the Tuesday rehearsal, and nobody stopped.'
    expect(await ask(address, request(offStory))).toMatchObject({ status: 204 })
    await send(address, ['POST', '/stories'], { id, text: STORY })
    expect(await ask(address, request(offStory))).toMatchObject({ status: 200 })
  })

  it('judges a reply beside its parent, when that is known', async () => {
    const files = { 'commentlint.config.json': { rules: { 'answer-the-parent': 'error' } } }
    const { address } = await serving([], { env, files })
    const reply = request('The second violin came in two bars early at the rehearsal.', 'p1')
    expect(await ask(address, reply)).toMatchObject({ status: 204 })
    await send(address, ['POST', '/stories'], { id: 'p1', text: SPECIFIC })
    expect(await ask(address, reply)).toMatchObject({ status: 200 })
  })

  it('takes two signatures, as while a secret is being replaced', async () => {
    const { address } = await serving([], { env })
    const body = request(SPECIFIC)
    const both = `${signature(body, 'the one before')},${signature(body)}`
    expect(await ask(address, body, both)).toMatchObject({ status: 204 })
  })

  it.each([
    ['is missing', ''],
    ['is of another secret', signature(request(SPECIFIC), 'guessed')],
    ['is of other bytes', signature(request('Thanks!'))],
    ['is cut off', signature(request(SPECIFIC)).slice(0, 40)],
    ['is of another kind', signature(request(SPECIFIC)).replace('sha256', 'sha1')],
  ])('refuses a request whose signature %s', async (_, signed) => {
    const { address } = await serving([], { env })
    expect(await ask(address, request(SPECIFIC), signed)).toMatchObject({
      status: 401,
      body: { error: { code: 'invalid-signature' } },
    })
  })

  it.each([
    ['{"comment": {"body": null}, "story": {}}', '"comment.body" should be text, but is null.'],
    ['{"comment": {"body": "x"}, "story": {}}', '"story.id" is missing.'],
  ])('says what is wrong with a request that is not as documented: %s', async (body, message) => {
    const { address } = await serving([], { env })
    expect(await ask(address, body)).toMatchObject({ status: 400, body: { error: { message } } })
  })

  it('has no route without a secret', async () => {
    const { address } = await serving()
    expect(await ask(address, request(SPECIFIC))).toMatchObject({ status: 404 })
  })
})
