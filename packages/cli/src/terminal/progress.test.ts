import { Writable } from 'node:stream'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Progress } from './progress.js'

let text = ''
const stream = new Writable({
  write(chunk: Buffer, _, done) {
    text += chunk.toString()
    done()
  },
})

beforeEach(() => {
  text = ''
  vi.useFakeTimers()
})
afterEach(() => void vi.useRealTimers())

it('says nothing in a short run', () => {
  const progress = new Progress(stream, true)
  progress.update('Judged 1 of 2 drafts')
  progress.clear()
  expect(text).toBe('')
})

it('says how far a long run is, at a readable pace, and takes it away', () => {
  const progress = new Progress(stream, true)
  vi.advanceTimersByTime(1_000)
  for (let done = 1; done <= 50; done += 1) progress.update(`Judged ${done}`)
  vi.advanceTimersByTime(200)
  progress.update('Judged 51')
  progress.clear()
  progress.clear()
  expect(text).toBe('\r\u001b[2KJudged 1\r\u001b[2KJudged 51\r\u001b[2K')
})

it('says nothing where stderr is no terminal', () => {
  const progress = new Progress(stream, false)
  vi.advanceTimersByTime(1_000)
  progress.update('Judged 1')
  expect(text).toBe('')
})
