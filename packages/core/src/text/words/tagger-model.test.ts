import { describe, expect, it } from 'vitest'
import winkModel from 'wink-eng-lite-web-model'
import { tagger } from '../generated/tagger.generated.js'
import { readCore } from './tagger-model.js'

type Features = Record<string, { hash?: Record<string, number>; list: unknown[] }>
type Whole = { features: Features } & Record<string, unknown>

/** A model without the numbers of words, which ours looks up on demand. */
function withoutHash({ features: { lexeme, ...features }, ...rest }: Whole) {
  const { hash: _, ...others } = lexeme as Features[string]
  return { ...rest, features, lexeme: others }
}

describe('what the tagger knows', () => {
  const own = (winkModel as unknown as { core(): Whole }).core()
  const read = readCore(tagger) as unknown as Whole

  it("is what wink-nlp's model knows: `pnpm gen:tagger` writes it", () => {
    expect(withoutHash(read)).toEqual(withoutHash(own))
  })

  it('has the number of each of its words, and of no other', () => {
    const hash = read.features.lexeme?.hash ?? {}
    const missing = Object.entries(own.features.lexeme?.hash ?? {}).filter(
      ([word, number]) => hash[word] !== number,
    )
    expect(missing).toEqual([])
    expect(['blorptastic', '', 'toString', '__proto__'].map((word) => hash[word])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('takes in a word it did not know, and lets go of it again', () => {
    const hash = readCore(tagger).features.lexeme.hash
    hash.blorptastic = 99_999
    expect(hash.blorptastic).toBe(99_999)
    delete hash.blorptastic
    expect(hash.blorptastic).toBeUndefined()
  })

  it('is made anew each time', () => {
    readCore(tagger).features.lexeme.list.push('blorptastic')
    expect(readCore(tagger).features.lexeme.list).toHaveLength(
      own.features.lexeme?.list.length ?? 0,
    )
  })
})
