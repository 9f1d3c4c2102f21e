import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CommentlintError,
  createLinter,
  InvalidOptionError,
  type LinterOptions,
} from '../src/index.js'
import { STORY } from './comments.js'

const COMMENT = 'Thank you, great post! But did the council ask the gardeners of Mill Lane?'
const NAMES = [
  'rules',
  'plugins',
  'meaning',
  'maxLength',
  'reportUnusedDisables',
  'requireDisableReasons',
] as const

/** Returns what a linter says of options: null when it accepts them, otherwise the error. */
function refusal(options: unknown): unknown {
  try {
    createLinter(options as LinterOptions)
    return null
  } catch (error) {
    return error
  }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) frozen(inner)
    Object.freeze(value)
  }
  return value
}

const PLAIN = {
  rules: { 'no-shouting': 'off', 'min-length': ['warn', {}] },
  maxLength: 5_000,
} as const

describe('options', () => {
  it('may be frozen, and are never changed; nor are stories and contexts', () => {
    const options = frozen(structuredClone(PLAIN))
    const context = frozen({ story: { ...STORY }, parent: { title: '', text: 'Who paid?' } })
    const linter = createLinter(options)
    const stories = frozen([{ ...STORY }, 'Another story about a tram.'])
    const background = linter.prepareBackground(stories)
    linter.prepareStory(frozen({ ...STORY }), frozen({ background }))
    expect(linter.assess(COMMENT, context)).toEqual(createLinter(PLAIN).assess(COMMENT, context))
  })

  it('of any kind are accepted, or refused with an error that names the option and a remedy', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
    })
    const values = fc.oneof(
      anything,
      fc.constantFrom(Number.NaN, -0, Number.POSITIVE_INFINITY, 2 ** 53, '', [], {}),
    )
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), values, (name, value) => {
        const error = refusal({ [name]: value })
        if (error === null) return
        expect(error).toBeInstanceOf(CommentlintError)
        expect((error as CommentlintError).message).toContain(name)
        expect((error as CommentlintError).remedy).not.toBe('')
      }),
      { numRuns: 3_000 },
    )
  })

  it('that do not exist are refused by name', () => {
    const names = fc.string().filter((name) => !(NAMES as readonly string[]).includes(name))
    fc.assert(
      fc.property(names, (name) => {
        const options = JSON.parse(`{${JSON.stringify(name)}: 1}`)
        const error = refusal(options)
        expect(error).toBeInstanceOf(InvalidOptionError)
        expect((error as Error).message).toContain(JSON.stringify(name.slice(0, 60)))
      }),
      { numRuns: 1_000 },
    )
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'named %s are refused, as options, as rules and as options of a rule',
    (name) => {
      const odd = JSON.parse(`{${JSON.stringify(name)}: {"maxLength": 1}}`)
      expect(refusal(odd)).toBeInstanceOf(InvalidOptionError)
      expect(refusal({ rules: odd })).toBeInstanceOf(CommentlintError)
      expect(refusal({ rules: { 'min-length': ['warn', odd] } })).toBeInstanceOf(CommentlintError)
      expect(({} as { maxLength?: number }).maxLength).toBeUndefined()
    },
  )

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1.5, '10', 10n, null])(
    'with a maxLength of %s are refused',
    (maxLength) => {
      expect(refusal({ maxLength })).toBeInstanceOf(InvalidOptionError)
    },
  )

  it.each(NAMES)('whose getter of %s throws are refused by that name', (name) => {
    const options = {
      get [name]() {
        throw new Error('not today')
      },
    }
    const error = refusal(options)
    expect(error).toBeInstanceOf(InvalidOptionError)
    expect((error as Error).message).toContain(name)
    expect((error as Error).message).toContain('not today')
  })

  it('of a rule whose getter throws are refused by name', () => {
    const rules = {
      get 'no-shouting'() {
        throw new Error('not today')
      },
    }
    const error = refusal({ rules })
    expect(error).toBeInstanceOf(InvalidOptionError)
    expect((error as Error).message).toContain('not today')
  })
})
