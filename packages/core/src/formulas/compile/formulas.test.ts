import { describe, expect, it } from 'vitest'
import { formulas, heads } from '../generated/formulas.generated.js'
import { compile } from './compile.js'
import { compileFormulas, listHeads } from './formulas.js'
import { PatternReader } from './pattern.js'

describe('the table of formulas', () => {
  it('is what grammar and lexicon give: `pnpm gen` writes it', () => {
    expect(formulas).toEqual(compileFormulas())
    expect(heads).toBe(listHeads())
  })

  it('holds no contraction of words that it does not know', () => {
    const source = {
      patterns: [['thanks', ['thank you']]] as const,
      reader: new PatternReader({}),
      classes: [],
      wordless: [],
      nameWords: (literals: ReadonlySet<string>) =>
        new Map([...literals].map((word) => [word, new Set([`=${word}`])])),
    }
    expect(() => compile({ ...source, contractions: { thankya: ['thank', 'ya'] } })).toThrow(
      'contraction "thankya": both halves must be words of the lexicon',
    )
  })
})
