import type { Linter } from '@commentlint/core'
import { type EvaluatedSet, worstFirst } from '../evaluated-set.js'
import { assessRow, type Row, ratings } from '../row.js'
import type { Run } from '../run.js'
import { drawCases, type GamingCase } from './cases.js'
import { mistakesIn, rateOf, type Trial } from './trial.js'

/** The most words of a comment that are typed; later ones change little. */
const mostWords = 60

/** No step may be a violation. */
const LIMITS = { floor: 0, aim: 0 }

/** Types real comments word by word: does the rating swing, and does ending a sentence cost anything? */
export function evaluateTyping(run: Run): EvaluatedSet {
  const linter = run.createLinter()
  const cases = drawCases(run, linter, run.fast ? 15 : 60)
  const words = cases.flatMap((one) => typeWords(linter, one))
  const sentences = cases.flatMap((one) => endSentences(linter, one))
  return {
    measures: [
      {
        ...rateOf('typing', words, 'one more word moves the rating by more than one band'),
        ...LIMITS,
      },
      { ...rateOf('typing', sentences, 'ending a sentence lowers the score'), ...LIMITS },
    ],
    tables: [],
    mistakes: () => worstFirst(mistakesIn([...words, ...sentences])),
    rows: [],
  }
}

/** Where each word of a text ends. */
function wordEnds(text: string): number[] {
  return [...text.matchAll(/\S+/g)].slice(0, mostWords).map((word) => word.index + word[0].length)
}

function judgeStart(linter: Linter, { comment, story, prepared }: GamingCase, text: string): Row {
  return assessRow(linter, { ...comment, comment: text }, story, { story: prepared })
}

function typeWords(linter: Linter, one: GamingCase): Trial[] {
  const text = one.comment.comment
  const rows = wordEnds(text).map((end) => judgeStart(linter, one, text.slice(0, end)))
  return rows.slice(1).flatMap((row, index) => {
    const before = rows[index] as Row
    if (!row.rating || !before.rating) return []
    const moved = Math.abs(ratings.indexOf(row.rating) - ratings.indexOf(before.rating))
    const what = `one more word: ${before.rating} ${before.score}, then ${row.rating} ${row.score}`
    return [
      {
        kind: 'one more word',
        cluster: one.comment.id,
        violation: Math.max(moved - 1, 0),
        what,
        row,
      },
    ]
  })
}

/** Judges the comment up to each sentence end, without the mark and with it. */
function endSentences(linter: Linter, one: GamingCase): Trial[] {
  const text = one.comment.comment
  const starts = wordEnds(text).map((end) => text.slice(0, end))
  const open = starts.flatMap((start) => {
    const sentence = /^(.*[\p{L}\p{N}])([.!?])$/su.exec(start)
    return sentence?.[1] ? [{ without: sentence[1], mark: sentence[2] as string }] : []
  })
  return open.flatMap(({ without, mark }) => {
    const before = judgeStart(linter, one, without)
    const row = judgeStart(linter, one, without + mark)
    if (before.score === null) return []
    const lost = before.score - (row.score ?? 0)
    const what = `ending the sentence with “${mark}”: ${before.rating} ${before.score}, then ${row.rating} ${row.score}`
    return [
      {
        kind: 'a sentence ended',
        cluster: one.comment.id,
        violation: Math.max(lost, 0),
        what,
        row,
      },
    ]
  })
}
