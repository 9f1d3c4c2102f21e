import { describe, expect, it } from 'vitest'
import { createLinter } from '../../linter.js'
import { parse } from '../../text/parse.js'
import { asItIsRead } from './view.js'

const found = (comment: string) =>
  createLinter()
    .assess(comment)
    .findings.filter(({ ruleId }) => ruleId === 'no-placeholder')
    .map(({ actual, reason }) => [actual, /“(.*)”/.exec(reason)?.[1]])

describe('a placeholder', () => {
  it.each([
    ['by a tag', 'Hi [<b>name</b>], the crust held.', '[<b>name</b>]', '[name]'],
    ['by a blank without width', 'Hi [na\u200bme], the crust held.', '[na\u200bme]', '[name]'],
    ['by soft hyphens', 'Dear NA\u00adME, the crust held.', 'NA\u00adME', 'NAME'],
    ['by entities', 'Hi &#91;name&#93;, the crust held.', '&#91;name&#93;', '[name]'],
    [
      'by entities of signs',
      'So &lt;INSERT POINT&gt; held.',
      '&lt;INSERT POINT&gt;',
      '<INSERT POINT>',
    ],
    ['by escapes', 'Hi \\[name\\], the crust held.', '[name\\]', '[name]'],
  ])('is found even where it is hidden %s', (_, comment, actual, said) => {
    expect(found(comment)).toEqual([[actual, said]])
  })

  it('is found once, also beside another that nothing hides', () => {
    expect(found('Hi [name] and <i>[title]</i> &amp; [topic].')).toEqual([
      ['[name]', '[name]'],
      ['[title]', '[title]'],
      ['[topic]', '[topic]'],
    ])
  })

  it('is not reported in code or a quotation, whatever hides it', () => {
    expect(found('<p>&gt; Hi [na\u200bme]</p> Who writes so? `[<b>name</b>]` they say.')).toEqual(
      [],
    )
  })
})

it('is read with the places of the comment', () => {
  const comment = 'So &amp; so:\n<p>\ufeffHi [na\u200bme]&nbsp;there</p>'
  const { text, startOf, endOf } = asItIsRead(parse(comment))
  expect(text).toBe('So & so:\nHi [name] there')
  const standing = (part: string) => {
    const at = text.indexOf(part)
    return comment.slice(startOf(at), endOf(at + part.length))
  }
  expect(standing('&')).toBe('&amp;')
  expect(standing('so:')).toBe('so:')
  expect(standing('i [n')).toBe('i [na\u200bme')
  expect(standing('name')).toBe('na\u200bme')
  expect(standing('her')).toBe('her')
})
