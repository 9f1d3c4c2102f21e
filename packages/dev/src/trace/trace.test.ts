import { expect, it } from 'vitest'
import { trace } from './trace.js'

const story = {
  title: 'The island ferry',
  text: 'The council replaces the diesel ferry by an electric one. The batteries are charged at the mainland pier, and the last evening boat is dropped in winter.',
}

it('says which words are formulas, which are tied to the story and what is contributed', () => {
  const said = trace('Great post! The pier lost its cable in March.', { story })
  expect(said).toContain('formulas/grammar\n  praise: Great post\n')
  expect(said).toContain('aspects/roles.ts\n  formula: Great post!\n')
  expect(said).toMatch(/story term [\d.]+: pier = pier\n/)
  expect(said).toMatch(/fact [\d.]+: The pier lost its cable/)
  expect(said).toMatch(/\nscore\n {2}\d+ (?:thin|solid)\n/)
})

it('says which findings are superseded by another', () => {
  const said = trace('Great post!', { story })
  expect(said).toMatch(/no-generic error: Great post!?\n/)
  expect(said).toMatch(/min-length warn, left out: Great post!?\n/)
})

it('says why nothing is judged', () => {
  expect(trace(' ', { story })).toBe('abstain.ts: empty\n')
})
