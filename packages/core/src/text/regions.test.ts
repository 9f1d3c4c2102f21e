import { describe, expect, it } from 'vitest'
import { createLinter } from '../linter.js'
import { findRegions } from './regions.js'

const quoted = (text: string) =>
  findRegions(text)
    .filter(({ kind }) => kind === 'quote')
    .map(({ start, end }) => text.slice(start, end).trim())

describe('a quoted line', () => {
  it.each([
    ['at the beginning of a file', '\ufeff> The pump froze.\n\nWhy?', '> The pump froze.'],
    ['in a paragraph of a page', '<p>&gt; The pump froze.</p><p>Why?</p>', '&gt; The pump froze.'],
    ['after a break', 'You said:<br>&gt; The pump froze.<br />Why?', '&gt; The pump froze.'],
    ['before a break', '&gt; The pump froze.<br>Why?', '&gt; The pump froze.'],
    ['in a cell', '<td class="a"> > The pump froze.</td>Why?', '> The pump froze.'],
    ['with its sign as a number', 'So:\n&#62; The pump froze.\nWhy?', '&#62; The pump froze.'],
    ['after a separator of lines', 'So:\u2028> The pump froze.\u2028Why?', '> The pump froze.'],
    [
      'after a separator of paragraphs',
      'So:\u2029> The pump froze.\u2029Why?',
      '> The pump froze.',
    ],
    ['after a next line', 'So:\u0085> The pump froze.\u0085Why?', '> The pump froze.'],
    ['with a break within, in Markdown', '> The pump<br>froze.\nWhy?', '> The pump<br>froze.'],
  ])('is one %s', (_, text, expected) => {
    expect(quoted(text)).toEqual([expected])
  })

  it.each([
    ['where an arrow follows a break', 'The pump <br>-> froze.'],
    ['where two numbers are compared', '<p>5 &gt; 4</p> and 6 > 5.'],
    ['where a tag stands in code', 'Write `<br>> The pump` and `</p>&gt;` there.'],
    ['after a tag that breaks no line', '<param>> The pump froze.'],
    ['where the line is indented as code is', '    > The pump froze.'],
  ])('is none %s', (_, text) => {
    expect(quoted(text)).toEqual([])
  })

  it('is none in fenced code, be it at the beginning of a file', () => {
    const text = '\ufeff```\n> The pump froze.\n```\nWhy?'
    expect(findRegions(text).map(({ kind }) => kind)).toEqual(['code'])
  })

  it('leaves code beside it what it is', () => {
    const text = '&gt; Use `x` here<br>No, `y` it is.'
    expect(findRegions(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(
      [
        ['quote', '&gt; Use `x` here'],
        ['code', '`y`'],
      ],
    )
  })
})

describe('a quotation in tags', () => {
  it.each([
    ['of a page', '<blockquote>The pump froze.</blockquote> Why?', '<blockquote>The pump froze.'],
    ['of a forum', '[quote]The pump froze.[/quote]\nWhy?', '[quote]The pump froze.[/quote]'],
    [
      'of a forum, with who is quoted',
      'Hm. [quote="Ada, post:3, topic:9"]\nThe pump froze.\n[/QUOTE] Why?',
      '[quote="Ada, post:3, topic:9"]\nThe pump froze.\n[/QUOTE]',
    ],
    [
      'with another in it',
      '[quote=Ada][quote=Ben]It froze.[/quote]When?[/quote] Now.',
      '[quote=Ada][quote=Ben]It froze.[/quote]When?[/quote]',
    ],
    [
      'in one that never ends',
      '[quote=Ada][quote=Ben]It froze.[/quote] Now.',
      '[quote=Ben]It froze.[/quote]',
    ],
  ])('is one %s', (_, text, expected) => {
    expect(quoted(text)).toEqual([expected])
  })

  it.each([
    ['where it never ends', '[quote] The pump froze.'],
    ['where only an end stands', 'The pump froze.[/quote] Why?'],
    ['for other words', '[quotes]The pump froze.[/quotes]'],
  ])('is none %s', (_, text) => {
    expect(quoted(text)).toEqual([])
  })

  it('leaves prose beside code whose tag was never ended', () => {
    const text = 'Set <code>a. Then <code>b</code> is what I would try, and <code>c</code>.'
    expect(findRegions(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '<code>b',
      '<code>c',
    ])
  })

  it('leaves code of a forum what it is', () => {
    const text = 'Try [code]pump --thaw[/code] first.'
    expect(findRegions(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(
      [['code', '[code]pump --thaw[/code]']],
    )
  })
})

it.each([
  ['a byte order mark', (line: string, own: string) => `\ufeff> ${line}\n\n${own}`],
  ['a paragraph', (line: string, own: string) => `<p>&gt; ${line}</p>\n<p>${own}</p>`],
  ['a break', (line: string, own: string) => `So?<br>&gt; ${line}<br>${own}`],
  ['a separator of lines', (line: string, own: string) => `So?\u2028> ${line}\u2028${own}`],
])(
  'what is quoted of the story after %s is not taken for the own words of the writer',
  (_, write) => {
    const line =
      'The pump froze twice in January, and the council paid 400 pounds for wool to wrap it in.'
    const story = `${line}\n\nNobody asked the gardeners, who would have drained the pipe.`
    const comment = write(line, 'Who paid?')
    const { findings } = createLinter().assess(comment, { story })
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('no-parroting')
    expect(createLinter().assess(`${line} Who paid?`, { story }).findings[0]?.ruleId).toBe(
      'no-parroting',
    )
  },
)

it('counts the words of a quotation, and none of the tags that a forum puts around it', () => {
  const { details } = createLinter().assess('[quote="Ada, post:3"]The pump froze.[/quote]\nAgain?')
  expect(details.words).toBe(4)
})

it('reads hundreds of thousands of tags and marks at once', () => {
  for (const part of [
    '<p',
    '<p ',
    '<p>',
    '<br>>',
    '<br>\t',
    '\ufeff',
    '<br>`',
    '`<br>`>',
    '[quote=',
    '[quote][/quote]',
  ]) {
    const text = `${part.repeat(200_000)}x`
    expect(findRegions(text).length).toBeLessThanOrEqual(400_000)
  }
})
