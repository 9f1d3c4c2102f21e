import { expect, it } from 'vitest'
import { crashed } from './filter.js'

it('a line that ends its thread is answered with the id found by the mapping', () => {
  const bytes = Buffer.from('{"id": "not this", "comment_id": 7, "comment": "x"}')
  const { text } = crashed({ number: 3, bytes }, new Error('out of memory'), { id: 'comment_id' })
  expect(JSON.parse(text)).toEqual({
    id: 7,
    line: 3,
    error: { code: 'crashed', message: 'Judging this line failed: out of memory.' },
  })
})
