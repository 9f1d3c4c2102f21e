import { describe, expect, it } from 'vitest'
import { findFormulas } from '../../formulas/index.js'
import { parse } from '../../text/parse.js'
import { findLists } from './stretches.js'

const LEAST = 4

/** The words of each list, and how sure it is. */
function listsIn(text: string, isStrung: (at: number) => boolean = () => false) {
  const comment = parse(text)
  const marks = { isStrung, isQuoted: () => false, isMeasured: () => false }
  return findLists(comment, findFormulas(comment.tokens), marks, LEAST).map(
    ({ from, to, evidence }) => ({
      words: comment.tokens
        .slice(from, to)
        .map(({ value }) => value)
        .join(' '),
      evidence,
    }),
  )
}

describe('lists', () => {
  it.each([
    'The lock keeper opens the upper gate at six, and the barges leave for the mill before noon.',
    'the crane went to leith and thats why the gate is shut, whats left is the mill',
    'swap the 37a and the last 12b at the gate so nobody waits for a 37a at noon',
    'upper gate vs lower gate. tough one, that.',
    'I asked the harbour office twice, but nobody could tell me why the crane was sold.',
    'Your seven-year-old mends clocks better than our whole IT department.',
    'he knifes the rim before glueing, from 4:10 here, so that you mark the lid in step 6',
    'We kept the old boiler because the new one needs a wider chimney.',
    '',
    '🙏🙏',
  ])('leaves prose alone: %j', (prose) => {
    expect(listsIn(prose)).toEqual([])
  })

  it.each([
    'The "lock" keeper "opens" the (upper) gate "at" six, and the "barges" leave "for" the mill.',
    'Can the keeper repair the upper gate? And why did the mill close at noon? Will the barges leave?',
    'Love the harbour crane. Lock the upper gate at six.',
    'Is the gate open??? Did the barges leave?! Nobody told me...',
    'The *lock* keeper _opens_ the **upper** gate `at` six, and the *barges* leave *for* the mill.',
  ])('leaves prose alone whatever marks are in it: %j', (prose) => {
    expect(listsIn(prose)).toEqual([])
  })

  it.each([
    'Thanks to you I finally stopped scraping the lock gate.',
    'Thanks, fried the fish this time and nobody left the boat.',
    'Thanks, burned mine twice before reading this.',
  ])('leaves prose alone after thanks or praise without a stop: %j', (prose) => {
    expect(listsIn(prose)).toEqual([])
  })

  it('finds words that were shuffled', () => {
    const [list, ...others] = listsIn(
      'gate six the upper at keeper opens lock the and mill for barges the noon before leave the',
    )
    expect(others).toEqual([])
    expect(list?.evidence).toBeGreaterThan(LEAST)
    expect(list?.words).toContain('upper at keeper opens')
  })

  it('ends where prose has gone on for a while', () => {
    const [list] = listsIn(
      'gate six the upper at keeper opens lock the and mill for barges the. We kept the old boiler because the new one needs a wider chimney, and nobody could tell me why it was sold.',
    )
    expect(list?.words).toContain('upper at keeper')
    expect(list?.words).not.toContain('chimney')
  })

  it('takes nouns that are far apart in the story for a list', () => {
    const keywords = 'harbour crane boiler chimney lock barge mill gate keeper noon'
    const alone = listsIn(keywords)[0]?.evidence ?? 0
    const strung = listsIn(keywords, (at) => at > 0)[0]?.evidence ?? 0
    expect(strung).toBeGreaterThan(alone + 4)
  })

  it('is not surer when the last sentence is ended', () => {
    const open = 'gate six the upper at keeper opens lock the and mill for barges the noon'
    for (const mark of ['.', '!', '?']) expect(listsIn(open + mark)).toEqual(listsIn(open))
  })

  it('believes a report with its own figures, but not a list stuffed with the story’s', () => {
    const report = parse(
      'Here crane 3.4t vs 2.6t on 3.9, gate 2 shut 11:02, open 16:55, lock 4 only, mill 7 ok',
    )
    const findWith = (isMeasured: (at: number) => boolean) =>
      findLists(report, [], { isStrung: () => false, isQuoted: () => false, isMeasured }, LEAST)
    expect(findWith((at) => report.tokens[at]?.kind === 'number')).toEqual([])
    expect(findWith(() => false)).not.toEqual([])
  })

  it.each([
    'The gate opens at 17 V btw, and the barges leave for the mill.',
    'Noon is better here fwiw, the crane stands still afaik.',
  ])('leaves separate initials and units alone: %j', (prose) => {
    expect(listsIn(prose)).toEqual([])
  })

  it('ignores the order of code and addresses', () => {
    expect(
      listsIn('`gate six the upper at keeper opens lock the and mill for barges the`'),
    ).toEqual([])
  })
})
