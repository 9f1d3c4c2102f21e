import { describe, expect, it } from 'vitest'
import {
  type Background,
  CommentlintError,
  createLinter,
  InvalidInputError,
  InvalidOptionError,
  type LinterOptions,
  type PreparedStory,
  rules,
  type Story,
} from '../src/index.js'
import { loadMeaning } from '../src/meaning.js'

const STORY = {
  title: 'Why our town swapped street lights for darkness',
  text: 'From midnight to five the lamps on Harbour Road are off. The council saves 40,000 a year, and the bats are back. Two shopkeepers complained about a broken window, which turned out to be a delivery van. The police counted no more burglaries than before.',
}
const plain = createLinter()
const meant = createLinter({ meaning: loadMeaning() })
const COMMENT = 'Which lamps on Harbour Road?'

describe('a prepared story', () => {
  const prepared = plain.prepareStory(STORY)

  it.each<[string, (story: PreparedStory) => unknown]>([
    ['by structuredClone', (story) => structuredClone(story)],
    ['as JSON', (story) => JSON.parse(JSON.stringify(story))],
    ['by spreading', (story) => ({ ...story })],
    ['by inheriting from it', (story) => Object.create(story)],
    ['by a proxy', (story) => new Proxy(story, {})],
  ])('that was copied %s is refused, as the copy lacks what was prepared', (_, copy) => {
    const story = copy(prepared) as PreparedStory
    for (const misuse of [
      () => plain.assess(COMMENT, { story }),
      () => plain.assess(COMMENT, { parent: story }),
      () => plain.prepareStory(story),
    ]) {
      expect(misuse).toThrow(InvalidInputError)
      expect(misuse).toThrow(/is a copy of a prepared one. Prepare the story anew/)
    }
  })

  it('has a title, a text and topics, and is no larger than its text as JSON', () => {
    expect(prepared).toMatchObject(STORY)
    expect(prepared.topics.map(({ phrase }) => phrase)).toEqual([
      'Harbour Road',
      'bats',
      'broken window',
      'burglaries',
    ])
    expect(JSON.stringify(prepared).length).toBeLessThan(JSON.stringify(STORY).length + 40)
  })

  it('is the same object when prepared again, and a new one when a background is given', () => {
    const background = plain.prepareBackground([STORY, STORY, prepared, 'The lamps are off.'])
    expect(plain.prepareStory(prepared)).toBe(prepared)
    const among = plain.prepareStory(prepared, { background })
    const expected = plain.prepareStory(STORY, { background })
    const judged = (story: PreparedStory) => plain.assess(COMMENT, { story })
    expect(judged(among)).toEqual(judged(expected))
    expect(judged(among).evidence).not.toEqual(judged(prepared).evidence)
  })

  it.each([
    [
      'without word vectors',
      plain,
      meant,
      'made by a linter with the same `meaning`, but was made by one without.',
    ],
    [
      'with word vectors',
      meant,
      plain,
      'made by a linter without `meaning`, but was made by one with it.',
    ],
  ])('made %s is refused where it would score otherwise', (_, maker, user, message) => {
    const story = maker.prepareStory(STORY)
    const background = maker.prepareBackground([STORY])
    for (const [misuse, name] of [
      [() => user.assess(COMMENT, { story }), 'story'],
      [() => user.assess(COMMENT, { parent: story }), 'parent'],
      [() => user.prepareStory(story), 'story'],
      [() => user.prepareStory(STORY, { background }), 'background'],
    ] as const) {
      expect(misuse).toThrow(InvalidInputError)
      expect(misuse).toThrow(`The ${name} should be ${message} Prepare it with the linter`)
    }
  })

  it('serves any linter with the same word vectors', () => {
    const other = createLinter({ meaning: loadMeaning(), rules: { 'no-vague': 'off' } })
    const { score } = other.assess(COMMENT, { story: meant.prepareStory(STORY) })
    expect(score).toBe(meant.assess(COMMENT, { story: STORY }).score)
  })
})

/** An object that throws whatever is done with it. */
function trapped(error: unknown): object {
  const trap = () => {
    throw error
  }
  const traps = { ownKeys: trap, has: trap, get: trap, getPrototypeOf: trap }
  return new Proxy({}, { ...traps, getOwnPropertyDescriptor: trap })
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

const unreadable: [string, () => object, RegExp][] = [
  ['a trap', () => trapped(new Error('not today')), /throws: not today\. /],
  ['a revoked proxy', revoked, /revoked/],
  [
    'a trap that throws what is no error',
    () => trapped(Object.create(null)),
    /something that can't be read\. /,
  ],
]

describe.each(unreadable)('what throws when it is read, by %s,', (_, make, message) => {
  it.each<[string, (odd: never) => unknown]>([
    ['options', (odd) => createLinter(odd)],
    ['rules', (odd) => createLinter({ rules: odd })],
    ['options of a rule', (odd) => createLinter({ rules: { 'min-length': ['warn', odd] } })],
    [
      'a list of plugins',
      (odd) =>
        createLinter({
          get plugins() {
            return odd
          },
        }),
    ],
    ['word vectors', (odd) => createLinter({ meaning: odd })],
    ['a context', (odd) => plain.assess(COMMENT, odd)],
    ['a story', (odd) => plain.assess(COMMENT, { story: odd })],
    ['a parent', (odd) => plain.assess(COMMENT, { parent: odd })],
    ['a story to be prepared', (odd) => plain.prepareStory(odd)],
    ['options of preparing', (odd) => plain.prepareStory(STORY, odd)],
    ['a background', (odd) => plain.prepareStory(STORY, { background: odd })],
    ['a list of stories', (odd) => plain.prepareBackground(odd)],
    ['a story of a list', (odd) => plain.prepareBackground([odd])],
  ])('is refused by name as %s', (as, use) => {
    const misuse = () => use(make() as never)
    expect(misuse).toThrow(CommentlintError)
    const isAskedFor = !/vectors|plugins|a background/.test(as)
    if (isAskedFor) expect(misuse).toThrow(message)
  })
})

describe('misuse', () => {
  it.each<[string, Story, string]>([
    [
      'its text',
      {
        get text(): string {
          throw new Error('not today')
        },
      },
      'not today',
    ],
    [
      'its title',
      {
        text: 'Lamps.',
        get title(): string {
          throw new Error('not today')
        },
      },
      'not today',
    ],
  ])('of a story by a getter of %s that throws is named, with its cause', (_, story, said) => {
    const misuse = () => plain.prepareStory(story)
    expect(misuse).toThrow(InvalidInputError)
    expect(misuse).toThrow(`The story should be readable, but throws: ${said}. Pass it as text.`)
    expect(misuse).toThrow(expect.objectContaining({ cause: new Error('not today') }))
  })

  it('of a rule by a list with a getter that throws is named', () => {
    const setting = Object.defineProperty(['warn', {}], 1, {
      get() {
        throw new Error('not today')
      },
    })
    const misuse = () => createLinter({ rules: { 'min-length': setting } } as object)
    expect(misuse).toThrow(InvalidOptionError)
    expect(misuse).toThrow("`rules['min-length']` should be readable, but throws: not today.")
  })

  it.each<[string, unknown, string]>([
    ['null', null, 'null'],
    ['one story', STORY, 'an object'],
    ['one text', STORY.text, JSON.stringify(STORY.text.slice(0, 60))],
    ['what may come', Promise.resolve([STORY]), 'an object of kind Promise'],
  ])('of a list of stories as %s is named', (_, stories, said) => {
    const misuse = () => plain.prepareBackground(stories as Story[])
    expect(misuse).toThrow(InvalidInputError)
    expect(misuse).toThrow(
      `The list of stories should be an array or another iterable, but is ${said}. Pass an array, even of one story.`,
    )
  })

  it.each<[string, () => unknown, RegExp]>([
    ['whose iterator is none', () => ({ [Symbol.iterator]: () => 1 }), /not an object/],
    [
      'whose iterator throws when it is asked for',
      () => ({
        [Symbol.iterator]: () => {
          throw new Error('not today')
        },
      }),
      /not today/,
    ],
    [
      'that throws on the way',
      function* () {
        yield STORY
        throw new Error('not today')
      },
      /not today/,
    ],
    [
      'that brings what is no result',
      () => ({ [Symbol.iterator]: () => ({ next: () => 1 }) }),
      /1/,
    ],
  ])('of a list of stories %s is named', (_, make, said) => {
    const misuse = () => plain.prepareBackground(make() as Story[])
    expect(misuse).toThrow(InvalidInputError)
    expect(misuse).toThrow('The list of stories should be readable, but throws: ')
    expect(misuse).toThrow(said)
  })

  it('of a list of stories closes the list at the first item that is no story', () => {
    let isLetGo = false
    const stories = (function* () {
      try {
        yield 12 as unknown as Story
      } finally {
        isLetGo = true
      }
    })()
    expect(() => plain.prepareBackground(stories)).toThrow('The story 1 of the list should be')
    expect(isLetGo).toBe(true)
  })

  it('of a list of stories says which item is no story', () => {
    const stories = [STORY, { text: 12 } as unknown as Story]
    expect(() => plain.prepareBackground(stories)).toThrow(
      'The text of the story 2 of the list should be a string, but is 12.',
    )
  })

  it('of a background says how to get one', () => {
    const background = structuredClone(plain.prepareBackground([STORY]))
    const misuse = () => plain.prepareStory(STORY, { background })
    expect(misuse).toThrow(InvalidInputError)
    expect(misuse).toThrow('Pass what `prepareBackground` of a linter returned, not a copy of it.')
    const proxy = new Proxy(plain.prepareBackground([STORY]), {}) as Background
    expect(() => plain.prepareStory(STORY, { background: proxy })).toThrow(InvalidInputError)
  })

  it('is not the use of a background of another linter with the same word vectors', () => {
    const background = createLinter().prepareBackground([STORY, 'The lamps are off.'])
    expect(plain.prepareStory(STORY, { background }).title).toBe(STORY.title)
  })

  it.each<[string, object]>([
    ['a promise', Promise.resolve({ story: STORY })],
    ['a Map', new Map([['story', STORY]])],
    ['a date', new Date(0)],
    [
      'an object of a class that hides what it holds',
      new (class {
        readonly #story = STORY
        get() {
          return this.#story
        }
      })(),
    ],
  ])(
    'of %s as a context, as options or as rules is named: it would be taken for an empty one',
    (_, odd) => {
      for (const misuse of [
        () => plain.assess(COMMENT, odd),
        () => createLinter(odd),
        () => createLinter({ rules: odd as LinterOptions['rules'] }),
        () => createLinter({ rules: { 'min-length': ['warn', odd as Record<string, unknown>] } }),
      ]) {
        expect(misuse).toThrow(CommentlintError)
      }
    },
  )

  it('is not the use of an object with inherited properties, or without a prototype', () => {
    const { aspects } = plain.assess(COMMENT, { story: STORY })
    expect(plain.assess(COMMENT, Object.create({ story: STORY })).aspects).toEqual(aspects)
    const bare = Object.assign(Object.create(null), { story: STORY })
    expect(plain.assess(COMMENT, bare).aspects).toEqual(aspects)
  })

  it.each([
    ['titel', { titel: 'Lamps', text: 'Lamps.' }],
    ['Title', { Title: 'Lamps', text: 'Lamps.' }],
    ['test', { title: 'Lamps', test: 'Lamps.' }],
  ])('of a story by a slip in a name is named: %s', (slip, story) => {
    const misuse = () => plain.prepareStory(story as unknown as Story)
    expect(misuse).toThrow(InvalidInputError)
    expect(misuse).toThrow(`but has the key "${slip}". Correct its name`)
  })

  it('is not the use of a story object with properties of the caller', () => {
    const kept = { ...STORY, id: 7, titles: ['Lamps'], next: null }
    expect(plain.prepareStory(kept).title).toBe(STORY.title)
    expect(plain.prepareStory({ text: 'Lamps.', id: 7, url: '' } as Story).title).toBe('')
  })

  it.each([[[]], [['warn', {}, 'extra']], [[undefined, {}]], [null]])(
    'of a rule as %j is named',
    (setting) => {
      const misuse = () =>
        createLinter({ rules: { 'min-length': setting } } as unknown as LinterOptions)
      expect(misuse).toThrow(InvalidOptionError)
      expect(misuse).toThrow("`rules['min-length']` should be ")
    },
  )

  it('cannot change the rules, of which all callers get the same list', () => {
    const words = rules.find(({ ruleId }) => ruleId === 'min-length')?.options.properties as {
      words: { default: number }
    }
    expect(() => Object.assign(rules, { length: 0 })).toThrow(TypeError)
    expect(() => Object.assign(words.words, { default: 500 })).toThrow(TypeError)
    expect(rules).not.toHaveLength(0)
  })
})
