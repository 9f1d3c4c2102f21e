import { expect, it } from 'vitest'
import { cues } from '../generated/cues.generated.js'
import { compileCues } from './compile.js'

it('the table of cues is up to date with their lists: `pnpm gen` writes it', () => {
  expect(cues).toEqual(compileCues())
})
