import type { Examples } from '../rule.js'

const story = {
  title: 'A year with the compost heap',
  text: 'The council took our garden bins away, so eight households share one compost heap behind the laundry. It smelt for a month. Since we mix in cardboard it does not, and the tomatoes are the best I have grown.',
}
const parent = 'Does the cardboard have to be without print? Ours is full of parcel labels.'

export const examples: Examples = {
  valid: [
    {
      name: 'an answer to the parent',
      comment:
        'We tear the labels off and keep the rest, printed or not, and the worms never minded.',
      story,
      parent,
    },
    {
      name: 'an answer to the story',
      comment: 'How many households can one heap take before it smells again in August?',
      story,
      parent,
    },
    {
      name: 'a few words that lean on the parent',
      comment: 'Only the glossy kind, I think.',
      story,
      parent,
    },
    { name: 'an empty comment', comment: '', story, parent },
    { name: 'emoji', comment: '🍅', story, parent },
    {
      name: 'a quotation of the parent with an answer',
      comment:
        '> full of parcel labels\n\nA soak in the bucket overnight, and they slide off by themselves.',
      story,
      parent,
    },
  ],
  invalid: [
    {
      name: 'something else altogether',
      comment:
        'My nephew plays drums in a wedding band and they are touring Portugal by coach this spring.',
      story,
      parent,
      reports: [{ line: 1, column: 1 }],
    },
  ],
}
