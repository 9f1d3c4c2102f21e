import type { Examples } from '../rule.js'

const bakery = {
  title: 'What a second oven did for our bakery',
  text: `We bought a used deck oven in May 2012. The queue on Saturdays is shorter now, but the flour bill went up by a third, and the mill delivers on Mondays only.

The old oven stays for rye, because it keeps its heat longer.`,
}

export const examples: Examples = {
  valid: [
    {
      name: 'a quotation that is marked, and an answer',
      comment:
        '“The queue on Saturdays is shorter now, but the flour bill went up by a third” sounds like a bargain to me.',
      story: bakery,
    },
    {
      name: 'a few words of the story',
      comment: 'Ours went up by a third too, and nobody at the mill could say why. 🍞',
      story: bakery,
    },
    {
      name: 'copied words with a point of one’s own',
      comment:
        'The old oven stays for rye, because it keeps its heat longer: that is the opposite of what our guild teaches apprentices about stone and steel decks.',
      story: bakery,
    },
    {
      name: 'a long stretch of the story with more beside it than it weighs',
      comment:
        'The queue on Saturdays is shorter now, but the flour bill went up by a third, and the mill delivers on Mondays only. Guilds teach apprentices barley, spelt, emmer and millet.',
      story: bakery,
    },
    {
      name: 'what the story tells, told again in a few words',
      comment: 'Saturdays see shorter queues, Mondays the mill.',
      story: bakery,
    },
    {
      name: 'a question in the story’s words',
      comment:
        'Is the queue on Saturdays shorter because of the deck oven, or because the flour bill has made your rye dearer?',
      story: bakery,
    },
    {
      name: 'an objection in the story’s words',
      comment:
        'The old oven keeps its heat longer, but rye is not why: the deck oven would keep it as long if the mill delivered on more days than Mondays.',
      story: bakery,
    },
    {
      name: 'a long quotation, and a short question',
      comment:
        '> The queue on Saturdays is shorter now, but the flour bill went up by a third\n\nWhy not raise the price?',
      story: bakery,
    },
    {
      name: 'a long quotation, and a point in three words',
      comment:
        '> The queue on Saturdays is shorter now, but the flour bill went up by a third\n\nHence the scones.',
      story: bakery,
    },
    {
      name: 'a long quotation, and a doubt without a word that matters',
      comment:
        '“The queue on Saturdays is shorter now, but the flour bill went up by a third” It did not.',
      story: bakery,
    },
    {
      name: 'a line that was chosen, and a word of praise',
      comment: '“The old oven stays for rye” Love that!',
      story: bakery,
    },
    { name: 'an empty comment', comment: '', story: bakery },
  ],
  invalid: [
    {
      name: 'a long quotation, and a nod',
      comment:
        '> The queue on Saturdays is shorter now, but the flour bill went up by a third, and the mill delivers on Mondays only.\n\nExactly this 👏',
      story: bakery,
      reports: [{ line: 1, column: 3 }],
    },
    {
      name: 'a long quotation, and a shrug',
      comment:
        '> The queue on Saturdays is shorter now, but the flour bill went up by a third, and the mill delivers on Mondays only.\n\nWell, there we are then.',
      story: bakery,
      reports: [{ line: 1, column: 3 }],
    },
    {
      name: 'a quotation, said once more',
      comment:
        '“The queue on Saturdays is shorter now, but the flour bill went up by a third” 😮 Up by a third, the flour bill! ❤️',
      story: bakery,
      reports: [{ line: 1 }],
    },
    {
      name: 'the story again',
      comment:
        'So true! The queue on Saturdays is shorter now, but the flour bill went up by a third.',
      story: bakery,
      reports: [
        {
          actual: 'The queue on Saturdays is shorter now, but the flour bill went up by a third',
          line: 1,
        },
      ],
    },
    {
      name: 'what the story tells, told again',
      comment:
        'Nice. They bought a used oven in 2012 that made the queue on Saturdays shorter. The flour bill is up by a third and the mill only delivers on Mondays. The old oven keeps heat longer, for rye.',
      story: bakery,
      reports: [{ line: 1, column: 7 }],
    },
    {
      name: 'one sentence of the story, told again',
      comment: 'The old oven keeps heat for rye longer.',
      story: bakery,
      reports: [{ actual: 'The old oven keeps heat for rye longer.' }],
    },
    {
      name: 'an account, with a "but" and a "not" on its way',
      comment:
        'In short: a used deck oven was bought in 2012, and the Saturday queue is shorter now. But the bill for flour went up by a third, and the mill does not deliver on other days than Mondays. The rye stays in the old oven, because of its longer heat.',
      story: bakery,
      reports: [{ line: 1 }],
    },
  ],
}
