import type { Examples } from '../rule.js'

const bakery = {
  title: 'What a second oven did for our bakery',
  text: 'We bought a used deck oven in May 2012. The queue on Saturdays is shorter now, but the flour bill went up by a third.',
}
const parent =
  'Does gas cost less than electricity where the bakery is? Here a kilowatt hour is 40 cents.'
const council =
  'The council took three years over the tram. People in the suburbs waited for buses that did not come, schools began later, and shops on the square closed one after the other. When the rails were laid at last, nobody had ordered the wires. A good plan says who does what, and when, and what it costs to be late. Ours said none of this, and people made up their minds in the dark, one time after another. Other cities do better with less money: they look at what they did last time, and they get it done.'

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
      name: 'a reply to who tells of a loss',
      comment: 'Mine was September. The fourteenth, a Tuesday.',
      parent: 'I lost my dad in May, and every spring it comes back.',
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
    {
      name: 'words that any two texts share',
      comment: 'My phone battery dies all the time since the last update of Android.',
      parent: council,
      reports: [{ line: 1, column: 1 }],
    },
  ],
}
