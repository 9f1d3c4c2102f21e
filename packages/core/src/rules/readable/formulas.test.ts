import fc from 'fast-check'
import retextReadability from 'retext-readability'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { oddText } from '../../../test/odd-text.js'
import { createLinter } from '../../linter.js'
import { parse } from '../../text/parse.js'
import { toTree } from '../../text/tree.js'
import { FEWEST_WORDS } from './formulas.js'

const EASY = 'the cat and a dog were not at home when we came in from our walk so I ate'.split(' ')
const HARD =
  'Notwithstanding jurisdictional heterogeneity, interoperability considerations necessitate a comprehensive recapitulation of institutional accountability mechanisms'.split(
    ' ',
  )
const MIDDLING =
  'however several people wondered whether another government office decided anything about Copenhagen’s well-known harbour'.split(
    ' ',
  )

/** Sentences from easy to hopeless, and from short to endless. */
const prose = fc
  .array(
    fc
      .tuple(
        fc.array(fc.constantFrom(...EASY, ...MIDDLING, ...HARD), { minLength: 1, maxLength: 45 }),
        fc.constantFrom('.', '?', '!', '.\n\n', ','),
      )
      .map(([words, end]) => words.join(' ') + end),
    { maxLength: 4 },
  )
  .map((sentences) => sentences.join(' '))

function byPlugin(text: string, age: number) {
  const file = new VFile(text)
  retextReadability({ age, minWords: FEWEST_WORDS })(toTree(parse(text)), file)
  return file.messages.map(({ reason, place }) => [
    place,
    Number(/all|\d/.exec(reason)?.[0].replace('all', '7')),
  ])
}

function byRule(text: string, age: number) {
  const linter = createLinter({ rules: { readable: ['info', { age }] } })
  return linter
    .assess(text)
    .findings.filter(({ ruleId }) => ruleId === 'readable')
    .map(({ place, note }) => [place, Number(/\d/.exec(note ?? '')?.[0])])
}

/**
 * Whether the plugin sees the same words: it also counts the letters of entities, invisible characters, and
 * names from code.
 */
function isReadAsItStands(text: string): boolean {
  if (/_|\p{L}\.[\p{Ll}\p{N}]|\p{Ll}\p{Lu}/u.test(text)) return false
  return parse(text).tokens.every(({ value, start, end }) => value.length === end - start)
}

it('finds what retext-readability finds on the same tree, with the same number of formulas, at any age', () => {
  const texts = fc.oneof({ arbitrary: prose, weight: 4 }, oddText)
  fc.assert(
    fc.property(texts, fc.integer({ min: 6, max: 22 }), (text, age) => {
      const { abstained } = createLinter().assess(text)
      fc.pre(abstained === null && isReadAsItStands(text))
      expect(byRule(text, age)).toEqual(byPlugin(text, age))
    }),
    { numRuns: 400 },
  )
})

it.each<[string, (text: string) => string]>([
  ['apostrophes as entities', (text) => text.replaceAll('’', '&rsquo;')],
  ['letters as entities', (text) => text.replaceAll('e', '&#101;')],
  ['soft hyphens', (text) => text.replace(/(?<=\w\w)(?=\w\w)/g, '\u00ad')],
])('finds the same number in a text with %s as without', (_, change) => {
  const found = (text: string, age: number) => byRule(text, age).map(([, agreeing]) => agreeing)
  fc.assert(
    fc.property(prose, fc.integer({ min: 6, max: 22 }), (text, age) => {
      const changed = change(text)
      fc.pre(createLinter().assess(changed).abstained === null)
      expect(found(changed, age)).toEqual(found(text, age))
    }),
    { numRuns: 300 },
  )
})
