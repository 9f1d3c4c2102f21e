import { createLinter } from '@commentlint/core'
import { loadMeaning } from '@commentlint/core/meaning'
import { describe, expect, it } from 'vitest'
import { hostileTexts } from '../../dev/src/hostile/texts.js'
import { boundedAnswer } from '../src/serve/bounded-answer.js'
import { commentlint, reports } from './commentlint.js'
import { send, serving } from './serving.js'

const LENGTH = 4_000
const texts = hostileTexts.map(({ name, make }) => ({ name, text: make(LENGTH) }))
const linter = createLinter({ meaning: loadMeaning() })

describe('the score filter', () => {
  it('answers every hostile comment as the library does, in order', async () => {
    const rows = texts.map(({ name, text }) => ({ id: name, comment: text }))
    const stdin = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
    const { code, stdout } = await commentlint(['score'], { stdin })
    const answers = stdout.split('\n').slice(0, -1)
    expect(answers).toHaveLength(rows.length)
    for (const [i, { name, text }] of texts.entries()) {
      const expected = { id: name, ...linter.assess(text) }
      expect(JSON.parse(answers[i] ?? ''), name).toEqual(JSON.parse(JSON.stringify(expected)))
    }
    expect(code).toBe(0)
  })

  it('takes every hostile story', async () => {
    const rows = texts.map(({ name, text }) => ({
      id: name,
      comment: 'Did the pump freeze there too?',
      story: { title: text, text },
      parent: text,
    }))
    const stdin = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
    const { stdout } = await commentlint(['score'], { stdin })
    const answers = stdout.split('\n').slice(0, -1)
    expect(answers).toHaveLength(rows.length)
    for (const [i, { name }] of texts.entries()) {
      expect(JSON.parse(answers[i] ?? ''), name).toMatchObject({ id: name, abstained: null })
    }
  })
})

describe('the server', () => {
  it('answers every hostile comment as the library does, of bounded length', async () => {
    const { address } = await serving()
    for (const { name, text } of texts) {
      const { status, body } = await send(address, ['POST', '/assess'], { id: name, comment: text })
      expect(status, name).toBe(200)
      const expected = { id: name, ...boundedAnswer(linter.assess(text)) }
      expect(body, name).toEqual(JSON.parse(JSON.stringify(expected)))
    }
  })

  it('takes every hostile story, parent and id, and refuses a hostile body by name', async () => {
    const { address } = await serving()
    for (const { name, text } of texts) {
      const comment = 'Did the pump freeze there too?'
      const row = { id: text, comment, story: { title: text, text }, parent: text }
      const { status, body } = await send(address, ['POST', '/assess'], row)
      expect(status, name).toBe(200)
      expect(body, name).toMatchObject({ abstained: null })
      const refused = await send(address, ['POST', '/assess'], text)
      expect(refused.status, name).toBe(400)
    }
  })

  it('says that a comment larger than the limit is not judged, and goes on', async () => {
    const { address } = await serving()
    const comment = 'The pump froze. '.repeat(70_000)
    const large = await send(address, ['POST', '/assess'], { comment })
    expect(large.body).toMatchObject({ score: null, abstained: { reason: 'too-large' } })
    const next = await send(address, ['POST', '/assess'], { comment: 'Did the pump freeze?' })
    expect(next.body).toMatchObject({ abstained: null })
  })
})

describe('a draft file', () => {
  it('is judged, or named with what is wrong with it, whatever it holds', async () => {
    const files = Object.fromEntries(texts.map(({ text }, i) => [`drafts/${i}.comment.txt`, text]))
    const { reports: found, stderr, code } = await reports(['drafts'], { files })
    const byPath = new Map(found.map((report) => [report.path, report]))
    expect(stderr).toBe('')
    for (const [i, { name, text }] of texts.entries()) {
      const report = byPath.get(`drafts/${i}.comment.txt`)
      const answer = report?.error?.code ?? report?.assessment?.score
      const isBinary = text.includes('\0')
      expect(answer, name).toEqual(isBinary ? 'binary' : expect.toSatisfy(isScore))
    }
    expect(code).toBe(2)
  })

  it('prints hostile comments to a terminal without a character that it would obey', async () => {
    const files = Object.fromEntries(
      texts
        .filter(({ text }) => !text.includes('\0'))
        .map(({ text }, i) => [`drafts/${i}.comment.txt`, text]),
    )
    const { stdout } = await commentlint(['drafts'], { files, columns: 80 })
    expect(stdout.match(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu)).toBeNull()
  })

  it('larger than the limit is not judged, and it is said so', async () => {
    const files = { 'a.md': 'The pump froze. '.repeat(70_000) }
    const { stdout } = await commentlint(['a.md'], { files })
    expect(stdout).toMatch(/at most 100000 are judged/)
  })
})

const isScore = (answer: unknown) => answer === null || typeof answer === 'number'
