import type { Examples } from '../rule.js'

const story = {
  title: 'Paying the waiters a monthly salary',
  text: 'Tips went into one jar at the Copper Ladle. Since spring the waiters get a salary instead, and prices rose by eight percent. The cook says that Mondays are calmer.',
}

export const examples: Examples = {
  valid: [
    {
      name: 'a verdict and its reason',
      comment: 'The eight percent are misleading, because the portions shrank in the same week.',
      story,
    },
    { name: 'an empty comment', comment: '' },
    { name: 'emoji', comment: '🍲' },
    {
      name: 'the verdict is quoted',
      comment: '> this is a stupid idea\n\nOur canteen has had it since 1990.',
      story,
    },
  ],
  invalid: [
    {
      name: 'a verdict on its own',
      comment: 'A salary for waiters is just wrong.',
      story,
      reports: [{ actual: 'wrong' }],
    },
  ],
}
