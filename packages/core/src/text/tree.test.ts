import fc from 'fast-check'
import type { Nodes, Root, Word } from 'nlcst'
import { assert as assertNlcst } from 'nlcst-test'
import { toString as textOf } from 'nlcst-to-string'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRepeatedWords from 'retext-repeated-words'
import { type Plugin, unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { oddText } from '../../test/odd-text.js'
import { parse } from './parse.js'
import { toTree } from './tree.js'

/** Which nodes nlcst allows in which. */
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  RootNode: ['ParagraphNode', 'WhiteSpaceNode', 'SourceNode'],
  ParagraphNode: ['SentenceNode', 'WhiteSpaceNode', 'SourceNode'],
  SentenceNode: ['WordNode', 'SymbolNode', 'PunctuationNode', 'WhiteSpaceNode', 'SourceNode'],
  WordNode: ['TextNode', 'SymbolNode', 'PunctuationNode', 'SourceNode'],
}

function words(text: string): string[] {
  const found: string[] = []
  visit(toTree(parse(text)), 'WordNode', (node) => {
    found.push(textOf(node))
  })
  return found
}

function shape(node: Nodes): string {
  const name = node.type.replace('Node', '')
  return 'children' in node ? `${name}(${node.children.map(shape).join(' ')})` : name
}

describe('the tree of any text', () => {
  it('covers it all, each node at the place of its own characters', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const tree = toTree(parse(text))
        expect(textOf(tree)).toBe(text)
        visit(tree, (node) => {
          const { start, end } = node.position ?? {}
          expect(textOf(node)).toBe(text.slice(start?.offset, end?.offset))
        })
      }),
      { numRuns: 500 },
    )
  })

  it('is valid nlcst', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const tree = toTree(parse(text))
        assertNlcst(tree)
        visit(tree, (node, _, parent) => {
          if (parent !== undefined) expect(CONTENT[parent.type]).toContain(node.type)
          if ('children' in node && node.type !== 'RootNode') expect(node.children).not.toEqual([])
        })
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is one word', () => {
  it.each([
    ['contractions', "I don’t think they'd", ['I', 'don’t', 'think', "they'd"]],
    [
      'possessives',
      "the author’s and the authors' view",
      ['the', 'author’s', 'and', 'the', "authors'", 'view'],
    ],
    [
      'an apostrophe that closes a quotation is none',
      "so 'the cats' left",
      ['so', 'the', 'cats', 'left'],
    ],
    ['compounds', 'a well-known rock-n-roll act', ['a', 'well-known', 'rock-n-roll', 'act']],
    ['a dash is no hyphen', 'one - two', ['one', 'two']],
    ['decades and numbers', "the 90's cost 3.5 more", ['the', "90's", 'cost', '3.5', 'more']],
    ['hashtags', 'see #webdev', ['see', '#webdev']],
    ['names joined by an ampersand', 'AT&T and R & D', ['AT&T', 'and', 'R', 'D']],
    ['a mark on a letter', 'cafe\u0301 bar', ['cafe\u0301', 'bar']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('is made of texts and signs', () => {
    expect(shape(toTree(parse("don't")))).toBe(
      'Root(Paragraph(Sentence(Word(Text Punctuation Text))))',
    )
  })
})

describe('what is no word', () => {
  it.each([
    [
      'addresses',
      'See https://a.example/b, me@x.example, @sam',
      ['https://a.example/b', 'me@x.example', '@sam'],
    ],
    ['code', 'Run `a b` now', ['`a b`']],
    ['speech', 'You said “this can not work” twice', ['this can not work']],
    ['block quotes', '> as you said\n\nNo.', ['> as you said']],
    ['tags', 'a<br>b', ['<br>']],
    ['endless runs', `a ${'ab'.repeat(100)}`, ['ab'.repeat(100)]],
  ])('%s', (_, text, expected) => {
    const sources: string[] = []
    visit(toTree(parse(text)), 'SourceNode', (node) => {
      sources.push(node.value)
    })
    expect(sources).toEqual(expected)
  })

  it('is a sign where it is one', () => {
    expect(shape(toTree(parse('5% of $20, 😀!')))).toBe(
      'Root(Paragraph(Sentence(Word(Text) Punctuation WhiteSpace Word(Text) WhiteSpace Symbol Word(Text) Punctuation WhiteSpace Symbol Punctuation)))',
    )
  })
})

describe('the facts of a word', () => {
  const facts = (text: string) => {
    const found: Record<string, unknown> = {}
    visit(toTree(parse(text)), 'WordNode', (node: Word) => {
      found[textOf(node)] = node.data
    })
    return found
  }

  it('are its lemma, its part of speech and its rarity', () => {
    const known = facts("The cats weren't well-known.")
    expect(known).toMatchObject({
      cats: { lemma: 'cat', partOfSpeech: 'NOUN' },
      "weren't": { lemma: 'be', partOfSpeech: 'AUX' },
      'well-known': { lemma: 'know', partOfSpeech: 'VERB' },
    })
    expect(known.cats).toHaveProperty('rarity', expect.closeTo(11, 0))
  })
})

describe('retext plugins written for other trees', () => {
  const messages = (text: string, plugin: Plugin<[], Root>) => {
    const file = new VFile(text)
    unified()
      .use(plugin)
      .runSync(toTree(parse(text)), file)
    return file.messages.map(String)
  }

  it('find repeated words', () => {
    const text = 'Well.\n\nIt is in the\nthe index, and and so.'
    expect(messages(text, retextRepeatedWords)).toEqual([
      '3:10-4:4: Unexpected repeated `the`, remove one occurrence',
      '4:12-4:19: Unexpected repeated `and`, remove one occurrence',
    ])
  })

  it('find wrong articles, and leave code alone', () => {
    const text = 'He ate a apple in an university, said `a apple`.'
    expect(messages(text, retextIndefiniteArticle)).toHaveLength(2)
  })
})
