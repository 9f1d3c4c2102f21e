import type { Examples } from '../rule.js'

const bakery = {
  title: 'What a second oven did for our bakery',
  text: 'We bought a used deck oven in May 2012. The queue on Saturdays is shorter now, but the flour bill went up by a third.',
}
const parent =
  'Does gas cost less than electricity where the bakery is? Here a kilowatt hour is 40 cents.'

export const examples: Examples = {
  valid: [
    { name: 'a reply that answers', comment: 'Gas costs half of that in our street.', parent },
    {
      name: 'a reply that answers the story instead',
      comment: 'Flour bills went up everywhere in spring.',
      story: bakery,
      parent,
    },
    {
      name: 'a reply to the person',
      comment: 'Are you sure, or did somebody tell your neighbours so? 🤔',
      parent,
    },
    {
      name: 'a reply that points back',
      comment: 'Exactly, and nobody at town hall wants to hear of it.',
      parent,
    },
    {
      name: 'a quotation shows what is answered',
      comment: '> 40 cents\n\nOurs came down last winter.',
      parent,
    },
    { name: 'an empty comment', comment: '', parent },
  ],
  invalid: [
    {
      name: 'something else altogether',
      comment: 'My phone battery dies before lunch since the last update of Android.',
      story: bakery,
      parent,
      reports: [{ line: 1, column: 1 }],
    },
  ],
}
