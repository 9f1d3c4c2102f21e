import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oddText } from '../../test/odd-text.js'
import { type ParsedText, parse } from './parse.js'

const slices = (parsed: ParsedText) =>
  parsed.tokens.map(({ start, end }) => parsed.slice(start, end))

describe('places of tokens, in any text', () => {
  it('are inside the text, hold something, and come one after the other', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        let end = 0
        for (const token of parse(text).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('never cut a character in two', () => {
    const isInsidePair = (text: string, at: number) =>
      at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff
    fc.assert(
      fc.property(oddText, (text) => {
        for (const { start, end } of parse(text).tokens) {
          expect(isInsidePair(text, start)).toBe(false)
          expect(isInsidePair(text, end)).toBe(false)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('take in the invisible sign that makes an emoji', () => {
    expect(slices(parse('lovely \u2764\ufe0f'))).toEqual(['lovely', '\u2764\ufe0f'])
  })

  it.each(['\u2047', '\u2048', '\u2049'])('are one for two marks in one sign: %s', (sign) => {
    expect(slices(parse(`Rye${sign} Oats`))).toEqual(['Rye', sign, 'Oats'])
  })

  it('leave out nothing that can be read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('red', 'Ärger', '5', ',', '!', '😀', '(', '%'), { maxLength: 20 }),
        (parts) => {
          expect(slices(parse(parts.join(' ')))).toEqual(parts)
        },
      ),
    )
  })
})

describe('words of letters beyond those of English', () => {
  const names = [
    'Škoda Dvořák Příbram Ludźmierz Gdańsk Łódź Wałęsa močiutė Šiauliai Rīga Õismäe',
    'Erdoğan Doğu Ağrı İzmir Győr Iași Đorđe Nguyễn Việt Phạm Ðórn naïve café',
    'Αθήνα Ἀθῆναι Киев Ўзбек',
  ].flatMap((line) => line.split(' '))

  it.each(['NFC', 'NFD'] as const)('are whole, with their places in the text, in %s', (form) => {
    const text = `My ${names.join(' and ')}’s (${names.join(', ')}).`.normalize(form)
    const written = parse(text).tokens.map(({ start, end }) => text.slice(start, end))
    for (const name of names) {
      expect(written.filter((word) => word === name.normalize(form))).toHaveLength(2)
    }
  })

  it.each(['Gdańsk', 'йод', 'が'])('are one word, composed or decomposed: %s', (word) => {
    const forms = ['NFC', 'NFD'].map((form) => parse(word.normalize(form)).tokens[0]?.lexeme.normal)
    expect(forms[0]).toBe(forms[1])
  })

  it('are names, and have the value that is written', () => {
    const [, word] = parse('To Gdańsk we went.').tokens
    expect(word).toMatchObject({ value: 'Gdańsk', pos: 'PROPN', kind: 'word', start: 3, end: 9 })
  })
})

describe('sentences and paragraphs, in any text', () => {
  it('hold each token once, and no sentence spans two paragraphs', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const { tokens, sentences, paragraphs } = parse(text)
        for (const spans of [sentences, paragraphs]) {
          expect(spans.flatMap(({ from, to }) => tokens.slice(from, to))).toEqual(tokens)
        }
        tokens.forEach((token) => {
          const { from = 0, to = 0 } = sentences[token.sentence] ?? {}
          expect(token.index >= from && token.index < to).toBe(true)
        })
        const ends = new Set(sentences.map(({ to }) => to))
        expect(paragraphs.every(({ to }) => ends.has(to))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('have a lemma for each token', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const parsed = parse(text)
        expect(parsed.lemmas()).toHaveLength(parsed.tokens.length)
      }),
      { numRuns: 300 },
    )
  })
})

describe('lines', () => {
  it.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r', '\r'],
  ])('end with %s', (_, newline) => {
    const parsed = parse(['One line.', '', 'Two 😀 words,', 'three'].join(newline))
    const word = parsed.tokens.find(({ value }) => value === 'words')
    const { start } = parsed.place(word?.start ?? 0, word?.end ?? 0)
    expect([start.line, start.column]).toEqual([3, 8])
    expect(parsed.paragraphs).toHaveLength(2)
  })
})

describe('paragraphs', () => {
  it.each([
    ['a blank line', 'One.\n\nTwo.', 2],
    ['a blank line with blanks in it', 'One.\n \t\nTwo.', 2],
    ['a tag that begins one', '<p>One.</p><p>Two.</p>', 2],
    ['two line breaks in tags', 'One.<br><br/>Two.', 2],
    ['one line break', 'One.\nTwo.', 1],
  ])('%s', (_, text, count) => {
    expect(parse(text).paragraphs).toHaveLength(count)
  })

  it.each([
    ['It goes back in. You forgot the ring.', 2],
    ['She said no. Nobody asked why.', 2],
    ['No. That gate was shut.', 2],
    ['We sat down and he was ill. Then it rained.', 2],
    ['A pipe of 3 in. Hansen steel is enough.', 1],
    ['He called Dr. Hansen at nine.', 1],
    ['Marsh et al. (2019) find that eels climb.', 1],
    ['Marsh et al. found that eels climb.', 1],
    ['The fee, incl. postage, was nine euros.', 1],
    ['Figs. 2 and 3 show one lid.', 1],
    ['I like figs. My aunt grows them.', 2],
    ['We saw Marsh et al. They were late.', 2],
    ['The lid broke. then we glued it.', 2],
  ])('a sentence ends with a word that may be an abbreviation: %s', (text, count) => {
    expect(parse(text).sentences).toHaveLength(count)
  })

  it('are the same in a long text, which is read in blocks', () => {
    const paragraph = 'The ferry left at nine, and nobody was on it. We waited for the next one.'
    const text = Array(60).fill(paragraph).join('\n\n')
    const { paragraphs, sentences } = parse(text)
    expect([paragraphs.length, sentences.length]).toEqual([60, 120])
  })
})

describe('what is not the writer’s own', () => {
  const marked = (text: string, what: 'quoted' | 'code') =>
    parse(text)
      .tokens.filter((token) => token[what])
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')

  it.each([
    ['a block quote', '> as you said\nI doubt it', '> as you said'],
    ['a block quote after old line ends', '> as you said\rI doubt it', '> as you said'],
    ['a block quote in tags', '<blockquote>as you said</blockquote> I doubt it', 'as you said'],
    ['speech', 'You wrote “this can never work” there', 'this can never work'],
    ['a term between quotes is not speech', 'The so-called "index bloat" is real', ''],
    ['a quote that never closes', 'He said "this can never work', ''],
    ['a quote does not reach into the next paragraph', 'Some "open\n\nand then "closed', ''],
  ])('%s', (_, text, expected) => {
    expect(marked(text, 'quoted')).toBe(expected)
  })

  it.each([
    ['a code span', 'Call `run --all` first', '` run -- all `'],
    ['fenced code', 'So:\n```\nlet a\n```\ndone', '``` let a ```'],
    ['a fence that is still open', 'So:\n~~~\nlet a', '~ ~ ~ let a'],
    ['code in tags', 'Use <code>let a</code> here', 'let a'],
  ])('%s', (_, text, expected) => {
    expect(marked(text, 'code').replace(/` ` `/g, '```')).toBe(expected)
  })

  it('ends a sentence where a block quote ends', () => {
    const { sentences } = parse('> as you said\nI doubt it')
    expect(sentences).toHaveLength(2)
  })
})
