import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { tagger } from '../generated/tagger.generated.js'
import { parse } from '../parse.js'
import { type Columns, Reader } from '../wink/index.js'
import { model } from '../words/model.js'
import { type Core, GROWING, readCore } from '../words/tagger-model.js'
import { guard } from './index.js'

const values = (text: string) => parse(text).tokens.map((token) => token.value)
const longestRun = (text: string) => Math.max(...text.split(/\s+/).map((run) => run.length))

describe('a run without white space, which wink-nlp reads in quadratic time', () => {
  it.each([
    ['one letter', 'a'.repeat(100_000)],
    ['the signs that took cubic time', '//:'.repeat(3_000)],
    ['words and dots', 'word.word!'.repeat(2_000)],
    ['brackets', '[]()'.repeat(5_000)],
    ['an address that never ends', `http://example.org/${'a/b?c='.repeat(5_000)}`],
    ['letters under marks', 'e\u0301x\u0323'.repeat(4_000)],
    ['signs written as entities', '&amp;'.repeat(20_000)],
    ['words with invisible joints', `${'\u200bword.'.repeat(20)} `.repeat(9)],
  ])('is never handed on: %s', (_, run) => {
    expect(longestRun(guard(`before ${run} after`).safe)).toBeLessThanOrEqual(100)
  })

  it('is one token with its own place', () => {
    const text = `before ${'ab'.repeat(500)} after`
    const { tokens } = parse(text)
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(text.split(' '))
  })

  it('leaves long words and file paths alone', () => {
    const path = '/usr/share/doc/packages/postgresql/html/runtime-config-resource.html'
    expect(guard(`see ${path} …`).safe).toContain(path)
  })
})

describe('a text read after others', () => {
  const odd = ['author’s', "author's", 'authors’', 'PostgreSQL’s', 'café’s', "o'clock", '1990’s']
  const texts = [
    ...odd.map((word) => `The ${word} point about indexes.`),
    ...odd.map((word) => `${word}`),
    ...odd.map((word) => `(${word}) "${word}" ${word}-like ${word}.`),
    'zzqx’s frobnication of e.g. naïve U.S. authors’ and author’s 3.5% gains :-) #tag @name',
    "I'm sure they'll say it's y'all's. He’d’ve.",
  ]

  it('gives the same tokens forward and in reverse order', () => {
    const read = (all: readonly string[]) =>
      new Map(all.map((text) => [text, parse(text).tokens.map(({ value, pos }) => [value, pos])]))
    expect(read([...texts].reverse())).toEqual(read(texts))
  })

  it('gives what it gives in a process of its own', () => {
    const used = new Reader(1_000_000)
    for (const text of texts) used.read(text)
    for (const word of odd) {
      const text = `The ${word} point`
      const fresh = new Reader(1_000_000)
      expect(valuesIn(used.read(text))).toEqual(valuesIn(fresh.read(text)))
      expect(used.read(text).pos).toEqual(fresh.read(text).pos)
    }
  })
})

const valuesIn = ({ forms }: Columns) => forms.map(({ value }) => value)

describe('what wink-nlp remembers', () => {
  const junk = (i: number) => `q${String(i).replace(/\d/g, (digit) => 'abcdefghij'[+digit] ?? '')}x`

  afterEach(() => vi.restoreAllMocks())

  /** The lists that wink-nlp keeps, of each instance made. */
  function watch() {
    const cores: Core['features'][] = []
    vi.spyOn(model, 'core').mockImplementation(() => {
      const core = readCore(tagger)
      cores.push(core.features)
      return core
    })
    return cores
  }

  it('stays bounded however many junk words come', () => {
    const cores = watch()
    const most = 2_000
    const reader = new Reader(most)
    reader.read('A first word.')
    const own = cores[0]?.lexeme?.list.length ?? 0
    for (let i = 0; i < 10_000; i += 500) {
      reader.read(Array.from({ length: 500 }, (_, j) => junk(i + j)).join(' '))
    }
    expect(cores.length).toBeGreaterThan(3)
    for (const { lexeme } of cores) expect(lexeme?.list.length).toBeLessThan(own + most + 600)
  })

  it('does not grow with shapes and endings of words', () => {
    const cores = watch()
    const reader = new Reader(1_000_000)
    reader.read('A first word.')
    const sizes = () => GROWING.map((name) => cores[0]?.[name]?.list.length ?? 0)
    const before = sizes()
    for (let i = 0; i < 20_000; i += 500) {
      reader.read(Array.from({ length: 500 }, (_, j) => `${junk(i + j)}-${j}X`).join(' '))
    }
    // wink-nlp has room for 16,383 of each; what one text brings comes on top of what is kept.
    sizes().forEach((size, i) => {
      expect(size).toBeLessThan((before[i] ?? 0) + 3_000)
    })
  })
})

it('reads on after the 21st instance of wink-nlp, which would throw', () => {
  const reader = new Reader(0)
  const letters = [...'abcdefghijklmnopqrstu']
  expect(letters.map((letter) => reader.read(`stranger${letter}q`).forms.length)).toEqual(
    letters.map(() => 1),
  )
})

describe('what is rewritten before it is read', () => {
  it('leaves a letter with the mark that follows it, however long it was held', () => {
    const held = `${'a'.repeat(100)}\u00e1`
    expect(values(held.normalize('NFD'))).toEqual(values(held))
  })

  it.each([
    ['typographic quotes', 'it’s “fine”', ['it', "'s", '"', 'fine', '"']],
    [
      'entities',
      'salt &amp; pepper isn&#39;t &#x1F600;',
      ['salt', '&', 'pepper', 'is', "n't", '😀'],
    ],
    [
      'entities by name or number, read as though typed',
      'caf&eacute; it&#8217;s &ldquo;so&rdquo;&nbsp;&frac12; co&shy;op &#1114112;',
      ['café', 'it', "'s", '"', 'so', '"', '½', 'coop'],
    ],
    ['a name that is no entity', 'R&Dept; too', ['R&Dept', ';', 'too']],
    ['escapes of Markdown and of databases', "it\\'s \\*so\\*", ['it', "'s", '*', 'so', '*']],
    ['a break with the end of line that was put after it', 'one<br />\ntwo', ['one', 'two']],
    ['tags within a word', 'H<sub>2</sub>O gre<b></b>at', ['H2O', 'great']],
    ['tags of any kind, whatever they say', '<mark title="so">it</mark>', ['it']],
    ['what a page hides', 'a <style>b { c: d }</style> e', ['a', 'e']],
    [
      'where a link leads',
      'see [this](/post "and that") or [that](x.html)',
      ['see', '[', 'this', ']', 'http://x.co', 'or', '[', 'that', ']', 'http://x.co'],
    ],
    ['letters of full width and in other dress', 'Ｗｈｙ？ 𝐛𝐨𝐥𝐝 ﬁsh', ['Why', '?', 'bold', 'fish']],
    ['a tag that is shown, not meant', '&lt;b&gt;', ['<', 'b', '>']],
    ['an entity that is no character', 'a&#xD800;b', ['a', 'b']],
    ['tags', '<b>bold</b> and<br/>new', ['bold', 'and', 'new']],
    ['generics of a language, which are no tags', 'List<String>', ['List', '<', 'String', '>']],
    ['an HTML comment', 'a <!-- hidden words --> b', ['a', 'b']],
    [
      'a link in a tag, which stays a link',
      '<a href="//x.example">here</a>',
      ['http://x.co', 'here'],
    ],
    [
      'invisible characters inside a word',
      'won\u200bder\u00adful gr\u{e0001}e\u{e0100}a\u3164t',
      ['wonderful', 'great'],
    ],
    ['letters held long', 'soooooo good', ['sooo', 'good']],
    ['a row of signs', 'what?????? ------', ['what', '?', '-']],
    ['a row of full stops', 'well..... yes', ['well', '…', 'yes']],
    ['marks piled on a letter', 'z̷̡͔a̵l̴g̸o', ['zalgo']],
    ['half a surrogate pair', 'a \ud800 b', ['a', '\ufffd', 'b']],
    ['blanks of all kinds', 'a\u00a0b\u3000c\u0000d\u2028e', ['a', 'b', 'c', 'd', 'e']],
    ['"I’m", split like other contractions', 'I’m sure we’ve', ['I', "'m", 'sure', 'we', "'ve"]],
  ])('%s', (_, text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it.each([
    ['so *very* **much** __of__ ~~it~~', 'so very much of it'],
    ['snake_case, 2*3, f**k', 'snake_case, 2*3, f**k'],
    ['a cafe\u0301* so', 'a caf\u00e9 so'],
  ])('takes marks of emphasis away, and no others: %s', (text, safe) => {
    expect(guard(`${text}\t`).safe).toBe(`${safe} `)
  })

  it.each([
    ['It is so.But is it?Ask.', 'It is so. But is it? Ask.'],
    ['node.js e.g.The System.Text p.M.', 'node.js e.g.The System.Text p.M.'],
  ])(
    'parts sentences that stand without a blank between them, and nothing else: %s',
    (text, safe) => {
      expect(guard(text).safe).toBe(safe)
    },
  )

  it('takes a tab for a blank, which wink-nlp has for a word of its own', () => {
    expect(guard('so\tit\tis').safe).toBe('so it is')
  })

  describe('depends on no tag that stands elsewhere in the text', () => {
    const differs = (text: string) =>
      `${guard(text).safe}  ` !== guard(`${text} <hr>`).safe.replace(/\n\n$/, ' ')

    it('whatever character it holds', () => {
      const codes = Array.from({ length: 0x10000 }, (_, code) => code)
      const odd = codes.filter((code) => differs(`say ${String.fromCharCode(code)} so`))
      expect(odd).toEqual([])
    })

    it('whatever pieces of addresses, entities and quotations it holds', () => {
      const pieces =
        'www com net/ / : http & amp ; # 39 . .. e.g. 9 é ’ “ ’’’’ - so .So ?So ](so) *so* _so_ ～ ﬁ'.split(
          ' ',
        )
      const texts = fc.array(fc.constantFrom(...pieces, ' ', '\n'), { maxLength: 12 })
      fc.assert(
        fc.property(texts, (text) => !differs(`say ${text.join('')} so`)),
        { numRuns: 5_000 },
      )
    })
  })

  it('takes no letter for a mark, though a mark has its capital', () => {
    const places = (text: string) => parse(text).tokens.map(({ value, start }) => [value, start])
    expect(places('10am\u03b9\u0306 late')).toEqual([
      ['10am', 0],
      ['\u1fd0', 4],
      ['late', 7],
    ])
  })

  it('is the same for composed and decomposed letters', () => {
    const text = 'Café Ünïted, naïve Đặng, ǖber, crème brûlée’s'
    expect(values(text.normalize('NFD'))).toEqual(values(text.normalize('NFC')))
  })
})
