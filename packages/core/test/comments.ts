import fc from 'fast-check'
import { oddText } from './odd-text.js'

/** What people say, including formulas. */
const SAID = [
  'Thank you, great post!',
  'I agree.',
  'Thanks for sharing this.',
  'Did the council ask the gardeners at all?',
  'Our pump froze in 1990, because nobody drained the pipe in November.',
  'It was not 400 pounds but 40, see https://example.org/minutes.',
  '"The pump froze twice in January" is not what the minutes say.',
  '> The pump froze twice in January',
  'The pump froze twice in January, and the council paid for wool.',
  'this is so so so so true',
  'WHAT A WASTE OF WOOL',
  'Hi [name], check out my channel!',
  '<!-- commentlint-disable no-vague -- it is named above -->',
  'We wrapped ours in wool at the Café Zoë; it kept until Màrta’s goat ate it.',
  'ok 👍🏽👍🏽',
]

/** Comments as people and machines write them: sentences, odd pieces, any characters. */
export const comments: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...SAID) }, oddText), { maxLength: 5 })
  .chain((parts) =>
    fc.constantFrom(' ', '\n', '\n\n', '').map((separator) => parts.join(separator)),
  )

/** The story they answer. */
export const STORY = {
  title: 'The pump at the allotment',
  text: 'The pump froze twice in January, and the council paid 400 pounds for wool to wrap it in.\n\nNobody asked the gardeners of Mill Lane, who would have drained the pipe in November.',
} as const
