import type { Examples } from '../rule.js'

export const examples: Examples = {
  valid: [
    {
      name: 'the point is named',
      comment: 'Your point about the drainage pipe settles it for me, we had the same clay.',
    },
    { name: 'a number follows', comment: 'These parts cost 40 crowns each in the harbour shop.' },
    { name: 'an empty comment', comment: '' },
    { name: 'emoji', comment: '🙃' },
    {
      name: 'inside a quotation it is somebody else who is vague',
      comment:
        '> I disagree with some things you wrote\n\nWith the fence as well, or with the gate?',
    },
  ],
  invalid: [
    {
      name: 'points that are not named',
      comment: 'I was not sure at first, but some of your points changed how I see it.',
      reports: [{ actual: 'your points' }],
    },
    {
      name: 'two of them',
      comment:
        'The board of the ferry company knows about these things. Certain matters were never settled, and nobody dares to ask.',
      reports: [{ actual: 'these things' }, { actual: 'Certain matters' }],
    },
  ],
}
