import { createLinter } from '@commentlint/core'
import { expect, it } from 'vitest'
import { hostileTexts } from '../../dev/src/hostile/texts.js'
import { Desk } from '../src/judge/desk.js'
import type { Answer } from '../src/judge/protocol.js'

const LENGTH = 4_000
const story = {
  title: 'The night bus got its lights back',
  text: 'A nurse glued bicycle reflectors to the timetable, at nine euros each.',
}
const desk = new Desk()
const linter = createLinter()
const prepared = linter.prepareStory(story)
desk.handle({ type: 'open', session: 1, setup: { story, parent: null, config: {} } })

/** The desk's answer as a page gets it: cloned on its way out of the worker. */
function judge(version: number, text: string): Answer | null {
  return structuredClone(desk.handle({ type: 'judge', session: 1, version, text }))
}

it.each(hostileTexts)('the desk judges $name as the library does', ({ make }) => {
  const text = make(LENGTH)
  const assessment = linter.assess(text, { story: prepared })
  expect(judge(1, text)).toEqual({ type: 'judged', session: 1, version: 1, assessment })
})

it.each(hostileTexts)('the desk opens beside a story of $name', ({ make }) => {
  const text = make(LENGTH)
  const setup = { story: { title: text, text }, parent: { text }, config: {} }
  const opened = desk.handle({ type: 'open', session: 2, setup })
  expect(opened).toMatchObject({ type: 'opened', session: 2 })
})

it('says of 1 MB that it is too large', () => {
  expect(judge(2, 'Reflectors everywhere. '.repeat(45_000))).toMatchObject({
    type: 'judged',
    assessment: { score: null, abstained: { reason: 'too-large' } },
  })
})
