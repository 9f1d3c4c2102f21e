import { findShouted, runsOf } from '../../text/capitals.js'
import type { Token } from '../../text/token.js'
import { defineRule, type Report } from '../rule.js'
import { reachOf } from '../tokens.js'

/** Fewest marks in a row, and emoji in a row, that are too many. */
const FEWEST_MARKS = 3
const FEWEST_EMOJI = 4

const CAPITALS =
  'Capitals read as shouting. Write this in lower case; one word in capitals is emphasis enough.'
const MARKS = 'One mark is enough: a row of them reads as shouting.'
const EMOJI = 'A row of emoji says no more than one does. Keep one, or say in words what moved you.'

export const rule = defineRule({
  id: 'no-shouting',
  summary: 'capitals, and runs of exclamation marks, question marks and emoji',
  severity: 'info',
  needs: null,
  options: {},
  check({ comment }) {
    const shouted = findShouted(comment)
    const marks = runsOf(comment, isMark).filter(isLongRow)
    const emoji = runsOf(comment, ({ kind }) => kind === 'emoji').filter(
      ({ length }) => length >= FEWEST_EMOJI,
    )
    return longestOf([
      ...shouted.map((run) => ({ run, reason: CAPITALS })),
      ...marks.map((run) => ({ run, reason: MARKS })),
      ...emoji.map((run) => ({ run, reason: EMOJI })),
    ]).map(({ run, reason }): Report => ({ ...reachOf(run), reason }))
  },
})

interface Outburst {
  readonly run: readonly Token[]
  readonly reason: string
}

/** Keeps the longest of outbursts that share a sentence or are side by side: one outburst is one finding. */
function longestOf(outbursts: readonly Outburst[]): Outburst[] {
  const told = new Set<number>()
  const shown = new Set<number>()
  return [...outbursts]
    .sort((a, b) => lengthOf(b.run) - lengthOf(a.run))
    .filter(({ run }) => {
      const sentences = run.map(({ sentence }) => sentence)
      const [first, last] = [run[0] as Token, run.at(-1) as Token]
      if (shown.has(first.index - 1) || shown.has(last.index + 1)) return false
      if (sentences.some((sentence) => told.has(sentence))) return false
      for (const { sentence, index } of run) {
        told.add(sentence)
        shown.add(index)
      }
      return true
    })
    .sort((a, b) => reachOf(a.run).start - reachOf(b.run).start)
}

function isMark({ value }: Token): boolean {
  return value === '!' || value === '?'
}

function isLongRow(run: readonly Token[]): boolean {
  return lengthOf(run) >= FEWEST_MARKS
}

function lengthOf(run: readonly Token[]): number {
  const { start, end } = reachOf(run)
  return end - start
}
