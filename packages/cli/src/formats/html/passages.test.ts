import { expect, it } from 'vitest'
import { paragraphs, sentencesWith, unwrapped } from './passages.js'

it('ends lines where a reader of Markdown sees them end', () => {
  const seen = (markdown: string) => unwrapped(markdown).replace(/ +/g, ' ')
  expect(seen('The ferry left at\nsix.\r\nWe did not.\n\nNobody\ndid.\n')).toBe(
    'The ferry left at six. We did not.\n\nNobody did.\n',
  )
  expect(seen('# Ferries\nTwo:\n- the first\n  of six\n- the last\n> Six!\n')).toBe(
    '# Ferries\nTwo:\n- the first of six\n- the last\n> Six!\n',
  )
  expect(seen('six\\\nseven  \neight\n```\nleave()\nstay()\n```\nnine\nten')).toBe(
    'six\\\nseven \neight\n```\nleave()\nstay()\n```\nnine ten',
  )
})

it('quotes the sentences in question, not all around them', () => {
  const text = 'Six left. Two e.g. stayed. "Why?" they asked. Nobody knew.\n\nNext day: fog.'
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  })
  const [first] = paragraphs(text)
  const quoted = (...words: string[]) =>
    sentencesWith(text, first ?? at(text), words.map(at)).map(({ start, end }) =>
      text.slice(start, end),
    )
  expect(quoted('stayed')).toEqual(['Two e.g. stayed.'])
  expect(quoted('left', 'knew', 'fog')).toEqual(['Six left.', 'Nobody knew.'])
  expect(quoted('stayed', 'asked')).toEqual(['Two e.g. stayed. "Why?" they asked.'])
})
