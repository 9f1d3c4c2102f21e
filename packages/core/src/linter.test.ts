import { describe, expect, it } from 'vitest'
import { createLinter, InvalidInputError, InvalidOptionError, UnknownRuleError } from './index.js'

const STORY = {
  title: 'Why our town swapped street lights for darkness',
  text: 'From midnight to five the lamps on Harbour Road are off. The council saves 40,000 a year, and the bats are back. Two shopkeepers complained about a broken window, which turned out to be a delivery van. The police counted no more burglaries than before.',
}

describe('createLinter', () => {
  it('rates a comment about the story above one that fits any story', () => {
    const linter = createLinter()
    const story = linter.prepareStory(STORY)
    const generic = linter.assess('Thank you, great post!', { story })
    const specific = linter.assess(
      'On our street the lamps went off in 2019 and I was against it, because I walk home from late shifts. What changed my mind was the bats along the canal.',
      { story },
    )
    expect(specific.score).toBeGreaterThan(generic.score ?? 0)
    expect(generic.rating).toBe('generic')
  })

  it('gives the same assessment in any order', () => {
    const linter = createLinter()
    const story = linter.prepareStory(STORY)
    const comments = [
      "The council's 40,000, is that net?",
      'Bats!',
      "council's",
      'Who counted, the police?',
    ]
    const assess = (comment: string) => linter.assess(comment, { story })
    const forward = comments.map(assess)
    const backward = [...comments].reverse().map(assess).reverse()
    expect(backward).toEqual(forward)
  })

  it('gives plain JSON', () => {
    const assessment = createLinter().assess('Are the bats back on Harbour Road too?', {
      story: STORY,
    })
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
  })

  it('offers topics of the story to a comment that has none of its words', () => {
    const text = `The wool came from a flock that grazes under the solar panels by the railway station, and the shepherd asked for the leftovers back, because wool is dear this winter and the flock was small. The wool was grey.

The drain pipe freezes every January, since nobody opens the drain valve in November, and the drain valve is under a concrete lid that takes two people to lift. The valve leaks.

The greenhouse lost nine panes in the storm, and the panes were replaced with plastic that turned yellow within a year, so the tomatoes ripened late. The greenhouse is cold.

Compost from the brewery smells for a week, yet the leeks grow twice as thick on compost as on manure, and the brewery delivers for nothing.`
    const title = 'An allotment in winter'
    const comment = 'My phone battery dies before lunch since the update, and nobody will help me.'
    const { findings } = createLinter().assess(comment, { story: { title, text } })
    expect(findings.map(({ reason }) => reason)).toEqual([
      'Nothing here shows which part of the story it answers. It could speak to “wool”, “drain valve” or “panes”.',
    ])
  })

  it('measures no relevance without a story', () => {
    expect(createLinter().assess('The lamps hummed all night.').aspects.relevance).toBeNull()
  })

  it('finds a comment less relevant to another story', () => {
    const linter = createLinter()
    const comment = 'The bats hunt along Harbour Road as soon as the lamps are off.'
    const other = 'Our choir sings in three languages, and none of us reads music.'
    const here = linter.assess(comment, { story: STORY }).aspects.relevance ?? 0
    const there = linter.assess(comment, { story: other }).aspects.relevance ?? 1
    expect(here).toBeGreaterThan(there)
  })

  it('lets a reply answer its parent', () => {
    const linter = createLinter()
    const parent = 'Has anybody tried motion sensors for the bins behind the bakery?'
    const reply = 'Motion sensors behind the bakery went off for every fox.'
    const alone = linter.assess(reply, { story: STORY }).aspects.relevance ?? 1
    const asReply = linter.assess(reply, { story: STORY, parent })
    expect(asReply.aspects.relevance).toBeGreaterThan(alone)
    expect(asReply.evidence.some(({ in: where }) => where === 'parent')).toBe(true)
  })

  it('says why it can not judge, and guesses nothing', () => {
    const linter = createLinter({ maxLength: 200 })
    const reasonFor = (comment: string) => linter.assess(comment).abstained?.reason
    expect(reasonFor('')).toBe('empty')
    expect(reasonFor(' \n\t ')).toBe('empty')
    expect(reasonFor('<!-- nothing yet -->')).toBe('empty')
    expect(reasonFor('夜の街灯を消すのは良い考えだと思います。')).toBe('language')
    expect(
      reasonFor('Ich finde es gut, dass die Lampen nachts aus sind und die Tiere zurück kommen.'),
    ).toBe('language')
    expect(reasonFor('lamp '.repeat(100))).toBe('too-large')
    expect(linter.assess('').score).toBeNull()
  })

  it('names what is wrong with its options', () => {
    expect(() => createLinter({ rule: {} } as object)).toThrow(InvalidOptionError)
    expect(() => createLinter({ maxLength: Number.NaN })).toThrow(/whole number/)
    // @ts-expect-error no rule has this name: the type lists the names, so that editors complete them
    expect(() => createLinter({ rules: { 'no-genric': 'off' } })).toThrow(UnknownRuleError)
    expect(() => createLinter({ rules: { 'no-bare-link': ['warn', { depth: 3 }] } })).toThrow(
      /depth/,
    )
  })

  it.each<[string, object, string, string]>([
    [
      'a rule',
      { rules: { 'no-genric': 'off' } },
      'There is no rule "no-genric".',
      'Did you mean "no-generic"?',
    ],
    [
      'a rule with other hyphens',
      { rules: { No_Bare_Link: 'off' } },
      'There is no rule "No_Bare_Link".',
      'Did you mean "no-bare-link"?',
    ],
    [
      'an option',
      { rule: {} },
      '`options` should be an object with some of rules, plugins, meaning, maxLength, reportUnusedDisables, requireDisableReasons, but has the key "rule".',
      'Did you mean "rules"?',
    ],
    [
      'an option of a rule',
      { rules: { 'min-length': ['warn', { word: 5 }] } },
      '`rules[\'min-length\'][1]` should be an object with words, but has the key "word".',
      'Did you mean "words"?',
    ],
    [
      'an option of a rule, unlike any',
      { rules: { 'min-length': ['warn', { depth: 5 }] } },
      '`rules[\'min-length\'][1]` should be an object with words, but has the key "depth".',
      'Remove it or correct its name.',
    ],
    [
      'an option of a rule that has none',
      { rules: { 'no-shouting': ['warn', { words: 5 }] } },
      '`rules[\'no-shouting\'][1]` should be without options, but has the key "words".',
      'Remove it.',
    ],
    [
      'word vectors',
      { meaning: true },
      '`meaning` should be what `loadMeaning` returns, but is true.',
      "Pass `loadMeaning()` of '@commentlint/core/meaning', of the same copy of the package.",
    ],
  ])(
    'says of %s that is wrong what it should be, and what to do, each once',
    (_, options, problem, remedy) => {
      const refusal = expect.objectContaining({ problem, remedy, message: `${problem} ${remedy}` })
      expect(() => createLinter(options)).toThrow(refusal)
    },
  )

  it('lists the rules once where a name is like none of them', () => {
    const misuse = () => createLinter({ rules: { manners: 'off' } } as object)
    expect(misuse).toThrow(/^There is no rule "manners"\. The rules are: answer-the-parent, .*\.$/)
    expect(misuse).toThrow(expect.objectContaining({ problem: 'There is no rule "manners".' }))
  })

  it('refuses what is no table of word vectors, like any wrong option', () => {
    expect(() => createLinter({ meaning: true } as object)).toThrow(InvalidOptionError)
    expect(() => createLinter({ meaning: true } as object)).toThrow(
      expect.objectContaining({ option: 'meaning' }),
    )
  })

  it('names what is wrong with its input', () => {
    const linter = createLinter()
    expect(() => linter.assess(42 as unknown as string)).toThrow(InvalidInputError)
    expect(() => linter.prepareStory({ body: 'text' } as unknown as string)).toThrow(/text/)
    expect(() => linter.prepareStory({ title: 'Lamps' } as unknown as string)).toThrow(
      'The text of the story should be a string, but is undefined.',
    )
  })

  it.each([
    [{ stroy: 'A story.' }, 'some of story, parent, but has the key "stroy"'],
    [null, 'an object, but is null'],
    ['A story.', 'an object, but is "A story."'],
    [{ title: '', text: 'A story.' }, 'is a story. Pass the story as `{ story }`.'],
  ])('names what is wrong with %j as a context', (context, message) => {
    const judge = () => createLinter().assess('Which lamps?', context as object)
    expect(judge).toThrow(InvalidOptionError)
    expect(judge).toThrow(message)
  })

  it('skips a rule that is off, or lacks what it needs, and says so', () => {
    const { skipped } = createLinter({ rules: { 'no-bare-link': 'off' } }).assess('Which lamps?')
    expect(skipped).toContainEqual({ ruleId: 'no-bare-link', reason: 'off' })
  })
})
