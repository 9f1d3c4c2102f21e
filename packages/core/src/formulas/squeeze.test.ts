import { describe, expect, it } from 'vitest'
import { squeeze } from './squeeze.js'

const known = new Set([
  'so',
  'good',
  'hello',
  'thanks',
  'haha',
  'nice',
  'love',
  'later',
  'wow',
  'lol',
])
const isKnown = (word: string) => known.has(word)

describe('squeeze', () => {
  it.each([
    ['soooo', 'so'],
    ['goooood', 'good'],
    ['helllooo', 'hello'],
    ['thaaaankssss', 'thanks'],
    ['hahahaha', 'haha'],
    ['hahahahah', 'haha'],
    ['wowwww', 'wow'],
    ['n1ce', 'nice'],
    ['l0v3', 'love'],
    ['l8r', 'later'],
    ['lololol', 'lol'],
  ])('makes %s %s', (word, expected) => {
    expect(squeeze(word, isKnown)).toBe(expected)
  })

  it.each(['bookkeeper', 'committee', 'mp3', 'banana', 'v8'])('leaves %s alone', (word) => {
    expect(squeeze(word, isKnown)).toBe(word)
  })

  it('shortens what it does not know to one of each letter', () => {
    expect(squeeze('zzzzap', isKnown)).toBe('zap')
  })
})
