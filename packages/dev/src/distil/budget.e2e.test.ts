import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'

/** Most bytes of the generated tables, with brotli: words with rarity and concreteness, and vectors. */
const BUDGET = { words: 72_000, vectors: 560_000 }

it.each(Object.entries(BUDGET))('the table of %s weighs at most %d bytes', (name, bytes) => {
  const file = `../../../core/src/text/generated/${name}.generated.ts`
  const table = readFileSync(new URL(file, import.meta.url))
  expect(brotliCompressSync(table).length).toBeLessThanOrEqual(bytes)
})
