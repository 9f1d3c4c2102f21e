import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextRepeatedWords from 'retext-repeated-words'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { CommentlintError, createLinter, retextCommentlint } from './index.js'

const story = {
  title: 'Why we left the fast lane',
  text: 'We closed the express checkout in March. Queues got shorter, and thefts fell by a third.',
}
const link = 'https://shop.example/checkout'

describe('retextCommentlint', () => {
  it('adds a message for each finding to the file of a pipeline', async () => {
    const file = await retext()
      .use(retextCommentlint, { story, rules: { 'no-bare-link': 'error' } })
      .process(link)
    const message = file.messages.find(({ ruleId }) => ruleId === 'no-bare-link')
    expect(message).toMatchObject({
      source: 'commentlint',
      ruleId: 'no-bare-link',
      fatal: true,
      line: 1,
      column: 1,
      actual: link,
      url: expect.stringContaining('/no-bare-link#readme'),
    })
    expect(message?.reason).toMatch(/^A link alone/)
  })

  it.each([
    ['error', true],
    ['warn', false],
    ['info', undefined],
  ] as const)('says of severity %s that fatal is %s', async (severity, fatal) => {
    const file = await retext()
      .use(retextCommentlint, { story, rules: { 'no-bare-link': severity } })
      .process(link)
    expect(file.messages.find(({ ruleId }) => ruleId === 'no-bare-link')?.fatal).toBe(fatal)
  })

  it('stores the whole assessment in the file', async () => {
    const comment = 'Did thefts fall because the express checkout had no cashier?'
    const file = await retext().use(retextCommentlint, { story }).process(comment)
    expect(file.data.commentlint).toEqual(createLinter().assess(comment, { story }))
  })

  it('works beside other plugins, whatever the parser', () => {
    const processor = unified()
      .use(retextEnglish)
      .use(retextRepeatedWords)
      .use(retextCommentlint, { story, parent: 'Queues got longer at our shop.' })
    const file = new VFile(`${link} ${link}`)
    processor.runSync(processor.parse(file), file)
    expect(file.messages.map(({ source }) => source)).toContain('commentlint')
  })

  it('refuses wrong options before any file is read', () => {
    const rules = { 'no-such-rule': 'warn' } as const
    const processor = retext().use(retextCommentlint, { rules: rules as object })
    expect(() => processor.freeze()).toThrow('There is no rule "no-such-rule".')
  })

  it.each<[string, unknown, string]>([
    ['no options', null, '`options` should be an object, but is null.'],
    ['a parent that is none', { parent: 5 }, 'The parent should be a string, or an object'],
    ['plugins', { plugins: [] }, 'but has the key "plugins". Remove it'],
    ['a slip', { storey: story }, 'but has the key "storey".'],
  ])('names what is wrong with %s', (_, options, message) => {
    const processor = retext().use(() => retextCommentlint.call(unified(), options as never))
    expect(() => processor.freeze()).toThrow(CommentlintError)
    expect(() => retextCommentlint.call(unified(), options as never)).toThrow(message)
  })
})
