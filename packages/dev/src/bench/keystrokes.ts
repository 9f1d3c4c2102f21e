import { createLinter } from '@commentlint/core'
import { loadMeaning } from '@commentlint/core/meaning'
import { quantile } from '../evaluate/metrics/bootstrap.js'
import { seededRandom } from '../evaluate/metrics/random.js'
import { proseOf } from './texts.js'

/** Milliseconds of processor time from a keystroke to its assessment. */
export interface KeystrokeTime {
  /** Length of the comment in characters. */
  characters: number
  /** Keys that the process has judged before. */
  before: number
  median: number
  /** 95th percentile. */
  ninetyFifth: number
  /** 99th percentile. */
  ninetyNinth: number
}

/**
 * Types the last characters of a comment, one at a time, beside a story of 3,000 words.
 *
 * @param before Keys typed and judged before the timed ones, as by the end most of a comment has been.
 */
export function timeKeystrokes(
  characters: number,
  keystrokes: number,
  before: number,
): KeystrokeTime {
  const random = seededRandom(2)
  const linter = createLinter({ meaning: loadMeaning() })
  const story = linter.prepareStory({ title: proseOf(6, random), text: proseOf(3000, random) })
  const comment = proseOf(characters / 4, random).slice(0, characters)
  const times: number[] = []
  const first = characters - keystrokes
  for (let end = first - before; end < characters; end++) {
    const draft = comment.slice(0, end + 1)
    const time = processorTime(() => linter.assess(draft, { story }))
    if (end >= first) times.push(time)
  }
  times.sort((a, b) => a - b)
  return {
    characters,
    before,
    median: quantile(times, 0.5),
    ninetyFifth: quantile(times, 0.95),
    ninetyNinth: quantile(times, 0.99),
  }
}

/** Milliseconds of processor time to prepare a story of 3,000 words. */
export function timePreparing(times: number): number {
  const linter = createLinter({ meaning: loadMeaning() })
  const measured = Array.from({ length: times }, (_, index) => {
    const story = { title: 'A story', text: proseOf(3000, seededRandom(index)) }
    return processorTime(() => linter.prepareStory(story))
  })
  return quantile(
    measured.sort((a, b) => a - b),
    0.5,
  )
}

function processorTime(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
