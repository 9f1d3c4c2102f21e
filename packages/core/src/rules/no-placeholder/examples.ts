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
    {
      name: 'slots that are spoken of',
      comment:
        'The [title] tag is empty, as {name} in our config shows, and the placeholder {{author}} is never filled.',
    },
    {
      name: 'what is hidden or filled in elsewhere',
      comment: 'Sign here: ____ says the form, and $name is empty in my shell. Mine was XXX.',
    },
    { name: 'kisses', comment: 'Congratulations on the shop, Marta! XXX' },
    {
      name: 'somebody else’s slip, in a quotation',
      comment: '> Hi NAME, I loved [title].\n\nWho sends these? 😅',
    },
    {
      name: 'the tags of a forum around a quotation',
      comment: '[quote]The lid has to be wet.[/quote] Wet, or only damp?',
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
      name: 'a greeting to a blank',
      comment: 'Hi ____, the post on yeast was a great help.',
      reports: [{ actual: '____', line: 1, column: 4 }],
    },
    {
      name: 'a greeting to a variable, and one to a row of letters',
      comment: 'Hi $name, thanks for this.\n\nDear XXX, thanks for this.',
      reports: [{ actual: '$name' }, { actual: 'XXX' }],
    },
    {
      name: 'slots that are spoken to, or of nothing',
      comment:
        'Everybody in the [topic] field reads your {blog name}, and [company] in our city, too.',
      reports: [{ actual: '[topic]' }, { actual: '{blog name}' }, { actual: '[company]' }],
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
