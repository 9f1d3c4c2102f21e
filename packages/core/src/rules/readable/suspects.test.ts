import fc from 'fast-check'
import retextReadability from 'retext-readability'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { oddText } from '../../../test/odd-text.js'
import { type ParsedText, parse } from '../../text/parse.js'
import type { Span } from '../../text/token.js'
import { toSentenceTree } from '../../text/tree.js'
import { findSuspects } from './suspects.js'

const EASY = 'the cat and a dog were not at home when we came in from our walk so I ate'.split(' ')
const HARD =
  'Notwithstanding jurisdictional heterogeneity, interoperability considerations necessitate a comprehensive recapitulation of institutional accountability mechanisms'.split(
    ' ',
  )
const MIDDLING =
  'however several people wondered whether another government office decided anything about Copenhagen’s well-known harbour'.split(
    ' ',
  )

/** Sentences from easy to hopeless, short to endless. */
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

function messages(comment: ParsedText, sentences: readonly Span[], age: number) {
  const file = new VFile()
  retextReadability({ age })(toSentenceTree(comment, sentences), file)
  return file.messages.map(({ reason, place }) => [reason, place])
}

it('leaves out no sentence that retext-readability finds, at any age', () => {
  const texts = fc.oneof({ arbitrary: prose, weight: 4 }, oddText)
  fc.assert(
    fc.property(texts, fc.integer({ min: 6, max: 22 }), (text, age) => {
      const comment = parse(text)
      expect(messages(comment, findSuspects(comment, age), age)).toEqual(
        messages(comment, comment.sentences, age),
      )
    }),
    { numRuns: 400 },
  )
})

it('shows it only a few of the sentences that people write', () => {
  const comment = parse(
    'I tried this on our staging server last week. It took four minutes, not two! Do you know why? Maybe the disk is slower, or the cache was cold, since we had restarted it right before. The institutional accountability considerations necessitate comprehensive recapitulation of jurisdictional heterogeneity.',
  )
  const suspects = findSuspects(comment, 16)
  expect(suspects).toEqual(comment.sentences.slice(-1))
})
