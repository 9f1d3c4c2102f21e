import { expect, it } from 'vitest'
import { parse } from '../text/parse.js'
import { findFormulas } from './find-formulas.js'

/** The words of the formulas of a comment. */
function found(comment: string): string[] {
  const { tokens } = parse(comment)
  return findFormulas(tokens).map(({ from, to }) =>
    comment.slice(tokens[from]?.start, tokens[to - 1]?.end),
  )
}

it.each([
  ['the letter of a number', 'Bake the tiles at 350 F and let them cool.'],
  ['a thing by the words that name it', 'We signed a tennis waiting list.'],
  ['half a word', 'The best-kept green in the county is ours.'],
  ['half a word that is a noun', 'The well-house has a tin lid.'],
  ['letters that an article stands before', 'I ordered the TX spray from a shop in Dallas.'],
  ['a verb of which somebody is the object', 'Mrs Tolley, whom I know and like, sold me the loom.'],
  ['a who that was named before', 'The Ohio clinic, who saw my brother, had no beds.'],
  ['what somebody owns', 'I still have the original, with its dent.'],
  ['what the writer is', 'I am deaf, so the lamp on the bell matters.'],
  ['what went on', 'They were sure it was cancer.'],
  ['what others will do', 'They will only do it again next week.'],
  ['what a committee will do', 'The committee will check it again next week.'],
  ['what a trade would do', 'Our plumber would give it a go tomorrow.'],
  ['what a thing does', 'Kettle lid gets hot.'],
  ['what a thing does that is taken for a verb', 'Hinge gets hot.'],
  ['a thing to be done', 'Boot it again.'],
  ['a thing to be done with a part', 'Lock it up.'],
  [
    'a message that somebody else was sent',
    'I sent the clinic an email and heard nothing for a month.',
  ],
  ['where something is to be looked for', 'Check the message on the back of the permit.'],
  ['words that wait for a participle', "The thing I've learned is that hinges need oil."],
])('a formula is not %s: %s', (_, comment) => {
  expect(found(comment)).toEqual([])
})

it('a formula swallows no name behind "with respect to"', () => {
  expect(found('With respect to Mrs Alder, the kiln was cold.')).toEqual(['With respect to'])
})

it.each([
  ['Ferns, no?', 'no'],
  ['Gravel, yes?', 'yes'],
  ['Plaster, right?', 'right'],
  ['Rust? No.', 'No'],
  ['No, Ferns?', 'No'],
])('a formula takes in nothing that is asked about: %s', (comment, formula) => {
  expect(found(comment)).toEqual([formula])
})

it('a formula ends with the bracket in which it began', () => {
  expect(found('In the valley (I agree) with you it snows in May.')).toContain('I agree')
})

it.each([
  'Much respect to you for writing this',
  'Respect to the author',
  'you are deaf lol',
  'Thank-you',
  'You are a life-saver',
  'F',
  'Love it (so much)',
  'been waiting for this',
  'You are the best',
  'Hey guys, who is watching in 2031',
  'Nope, mate',
  'No, mate?',
  'Phil, great job',
  'I agree, Phil',
  'Will try it again next year',
  'We will definitely try this at home',
  'Great post, will try it tomorrow',
  'Vote him out',
  'Drain the swamp',
  'Ban them all',
  'It gets better',
  'pls check ur inbox',
  "I've sent you a private message",
  'Replied to your DM',
  'Oops, wrong thread, sorry',
  'same with me bro',
  'Any ETA on this?',
  'Is anyone working on this?',
  'when will this be fixed?',
  'Can confirm this happens to me too',
])('a formula is still all of: %s', (comment) => {
  expect(found(comment).join(' ').length).toBeGreaterThan(comment.length * 0.8)
})
