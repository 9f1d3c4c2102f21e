import { describe, expect, it } from 'vitest'
import { Automaton, DEAD } from '../automaton.js'
import { Patterns } from '../patterns.js'
import { compile } from './compile.js'
import { literal, PatternReader } from './pattern.js'

const CLASSES: Readonly<Record<string, string>> = { good: 'great nice', thing: 'post song' }

/** An automaton for patterns, each a kind of its own, and the symbols of the words they name. */
function automatonFor(patterns: readonly string[], { mostNodes }: { mostNodes?: number } = {}) {
  const packed = compile({
    patterns: patterns.map((pattern) => [pattern, [pattern]] as const),
    reader: new PatternReader({ noun: '<good>* <thing>' }),
    classes: Object.keys(CLASSES),
    wordless: [[]],
    nameWords: (literals) => {
      const listed = Object.values(CLASSES).flatMap((words) => words.split(' '))
      return new Map([...literals, ...listed].map((word) => [word, namesOf(word)]))
    },
  })
  const read = new Patterns(packed)
  const automaton = new Automaton(read, mostNodes === undefined ? {} : { mostNodes })
  return { automaton, symbolOf: (word: string) => read.words.get(word) ?? 0 }
}

function namesOf(word: string): Set<string> {
  const classes = Object.entries(CLASSES).filter(([, list]) => list.split(' ').includes(word))
  return new Set([literal(word), ...classes.map(([name]) => name)])
}

/** The words of a text that a pattern takes, from the beginning of a clause that ends with it. */
function taken(pattern: string, text: string, { begins = true, ends = true } = {}): string | null {
  const words = text.split(' ')
  const { automaton, symbolOf } = automatonFor([pattern])
  let node = begins ? automaton.atStart : automaton.inside
  let longest: string | null = null
  for (const [at, word] of words.entries()) {
    node = automaton.step(node, symbolOf(word))
    if (node === DEAD) break
    const isLast = at === words.length - 1
    if (automaton.foundAt(node, ends && isLast) >= 0) longest = words.slice(0, at + 1).join(' ')
  }
  return longest
}

describe('a pattern', () => {
  it.each([
    ['thank you', 'thank you all', 'thank you'],
    ['<good> <thing>', 'great song again', 'great song'],
    ['so* <good>', 'so so nice', 'so so nice'],
    ['so+ <good>', 'nice', null],
    ['(very|really)? <good>', 'really great', 'really great'],
    ['what a {noun}', 'what a great great post', 'what a great great post'],
    ['comments?', 'comment', 'comment'],
    ['comments?', 'comments', 'comments'],
    ['(a b|a c) d', 'a c d', 'a c d'],
    ['(a? b?)* c', 'b a a c', 'b a a c'],
    ['(a? b?)+ c?', 'a b c', 'a b c'],
    ['\\+ 1', '+ 1', '+ 1'],
    ['\\+1 (to <thing>)?', '+1 to post', '+1 to post'],
  ])('%s reads "%s"', (pattern, text, expected) => {
    expect(taken(pattern, text)).toBe(expected)
  })

  it('takes the longest stretch', () => {
    expect(taken('thanks (so much)?', 'thanks so much everyone')).toBe('thanks so much')
  })

  it('that begins with ^ is found only where a clause begins', () => {
    expect(taken('^ nice', 'nice', { begins: true })).toBe('nice')
    expect(taken('^ nice', 'nice', { begins: false })).toBeNull()
  })

  it('that ends with $ is found only where a clause ends', () => {
    expect(taken('nice $', 'nice', { ends: true })).toBe('nice')
    expect(taken('nice $', 'nice weather', { ends: true })).toBeNull()
  })

  it.each([
    ['{nothing}', 'no piece of the grammar is called "nothing"'],
    ['(a b', '")" is missing'],
    ['a ) b', '")" is out of place'],
  ])('%s is refused with a reason', (pattern, reason) => {
    expect(() => new PatternReader({}).read(pattern)).toThrow(reason)
  })
})

describe('the automaton', () => {
  it('finds the same after it has forgotten what it worked out', () => {
    const patterns = ['a b c', 'a (b|c)* d', 'a b+ e f']
    const { automaton, symbolOf } = automatonFor(patterns, { mostNodes: 4 })
    const read = (text: string) => {
      automaton.tidy()
      const path = text.split(' ').map(symbolOf)
      return automaton.foundAt(
        path.reduce((node, symbol) => automaton.step(node, symbol), automaton.atStart),
        true,
      )
    }
    const texts = ['a b c', 'a c b d', 'a b b e f', 'a d', 'a b d']
    const found = texts.map(read)
    expect(found).toEqual([0, 1, 2, 1, 1])
    expect(texts.map(read)).toEqual(found)
  })
})
