import { expect, it } from 'vitest'

it('can be imported on a server, which renders the page without it', async () => {
  expect(Object.keys(await import('./define.js'))).toContain('CommentLintElement')
})
