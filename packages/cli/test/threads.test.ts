import { expect, it } from 'vitest'
import { commentlint, SPECIFIC } from './commentlint.js'

it('answers the same from other threads, before anything is built too', async () => {
  const stdin = `${JSON.stringify({ comment: SPECIFIC })}\n`.repeat(300)
  const one = await commentlint(['score'], { stdin })
  expect(one.stdout.match(/"score":\d/g)).toHaveLength(300)
  expect(await commentlint(['score', '--jobs', '2'], { stdin })).toMatchObject({
    stdout: one.stdout,
    code: 0,
  })
})
