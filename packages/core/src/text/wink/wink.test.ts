import { describe, expect, it } from 'vitest'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import { Reader } from './index.js'

const TEXTS = [
  "I can't see why you'd index both columns. It's slower, isn't it?",
  'She said "we won\'t ship it" (twice) and left ... Then Dr. Weber, of ACME Inc., rang at 10:30 a.m. on the 3rd.',
  'The U.S. ferry (No. 7) costs $12.50 or 40% less - see http://x.co or mail ann@example.org #ferries @ann :-) 🙏🙏',
  'Asp.net, ASP.NET and v.s are read (v.s.) by what came before. v.s again, asp.net too.',
  'well-known re-use of anti-patterns\n\nA second paragraph\nwith a line break .\n- and a list',
  "The author's cat, the authors' cats; 'quoted words' and rock 'n' roll in the 1990s.",
  'No words from ??? to !!! but signs: +, =, *, ~ and 1,000.5 of 2/3 or 3rd/4th.',
]

describe('what a text is made of, beside what wink-nlp makes of it', () => {
  const nlp = winkNLP(winkModel, ['sbd', 'pos'])

  it.each(TEXTS)('is the same: %s', (text) => {
    const document = nlp.readDoc(text.replace(/([a-z]{2})([,;:!?])(?=[ \n])/g, '$1 $2'))
    const spans = document.sentences().out(nlp.its.span as unknown as ItsFunction<string>)
    const ends = (spans as unknown as [number, number][]).map(([, last]) => last)
    const reader = new Reader(1_000_000)
    for (const _ of ['first', 'second']) {
      const { forms, pos, ends: ours } = reader.read(text)
      expect(forms.map(({ value }) => value)).toEqual(document.tokens().out())
      expect(pos).toEqual(document.tokens().out(nlp.its.pos))
      expect([...ours, forms.length - 1].slice(0, ends.length)).toEqual(ends)
    }
  })
})
