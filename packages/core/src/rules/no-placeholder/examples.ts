import type { Examples } from '../rule.js'

export const examples: Examples = {
  valid: [
    {
      name: 'links, footnotes and check boxes of Markdown',
      comment:
        'The [author](https://a.example) is right[^1], see [title][1].\n\n- [x] read\n- [ ] understood',
    },
    {
      name: 'sources and editor’s marks',
      comment: 'As in [1] and [sic], “they was [name withheld]”.',
    },
    { name: 'code', comment: 'Write `Hi {{name}}` into the template, and `[title]` below it.' },
    {
      name: 'a path with slots',
      comment: 'Can areas be in /{area}/{title} as well, or only {id}?',
    },
    {
      name: 'a query language',
      comment: 'INSERT INTO orders fails for me, since the name is null.',
    },
    { name: 'kisses', comment: 'Congratulations on the shop, Marta! XXX' },
    {
      name: 'somebody else’s slip, in a quotation',
      comment: '> Hi NAME, I loved [title].\n\nWho sends these? 😅',
    },
    { name: 'an empty comment', comment: '' },
  ],
  invalid: [
    {
      name: 'slots of a template, two of them',
      comment: 'Hi {{name}}, your post about [topic] was a great help.',
      reports: [{ actual: '{{name}}' }, { actual: '[topic]' }],
    },
    {
      name: 'a greeting to nobody',
      comment: 'Dear NAME, how long did the move to the new oven take?',
      reports: [{ actual: 'NAME', line: 1, column: 6 }],
    },
    {
      name: 'what was to be filled in',
      comment: 'I liked what you said about <INSERT POINT>, and [insert your example here].',
      reports: [{ actual: '<INSERT POINT>' }, { actual: '[insert your example here]' }],
    },
    {
      name: 'a template that writes many comments',
      comment: '{Great|Nice|Lovely} post, it helped me with my bakery.',
      reports: [{ actual: '{Great|Nice|Lovely}' }],
    },
    {
      name: 'text that only fills space',
      comment: 'Lorem ipsum dolor sit amet, and the point about XXX is well made.',
      reports: [{ actual: 'Lorem ipsum' }, { actual: 'XXX' }],
    },
    {
      name: 'slots with tags and entities',
      comment: 'Hi [<b>name</b>], &#91;your point&#93; is mine as well.',
      reports: [{ actual: '[<b>name</b>]' }, { actual: '&#91;your point&#93;' }],
    },
    {
      name: 'a field of a record',
      comment: 'I read {{ post.title }} twice, and the part about yeast is new to me.',
      reports: [{ actual: '{{ post.title }}' }],
    },
  ],
}
