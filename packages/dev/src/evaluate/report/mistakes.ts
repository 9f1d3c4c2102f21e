import type { Mistake } from '../evaluated-set.js'
import type { Row } from '../row.js'
import { plainExcerpt, plainLine, wrapped } from './plain.js'

const indent = '    '

/** Formats a mistake for people: what went wrong, the comment, its story, and the measurements. */
export function showMistake({ what, row }: Mistake): string {
  return [
    `${row.comment.id}: ${plainLine(what)}`,
    `${indent}${wrapped(plainExcerpt(row.comment.comment, 600), 96, indent)}`,
    ...(row.story
      ? [`${indent}story: ${plainExcerpt(row.story.title || row.story.text, 88)}`]
      : []),
    `${indent}${describeRow(row)}`,
    ...describeFindings(row),
  ].join('\n')
}

function describeRow(row: Row): string {
  const aspects = Object.entries(row.aspects)
    .map(([name, value]) => `${name} ${value === null ? '–' : value.toFixed(2)}`)
    .join(', ')
  const { ownWords, words, contributions } = row.counts
  const kinds = Object.keys(contributions).join(', ')
  const verdict = row.abstained ? `abstained (${row.abstained})` : `${row.rating} ${row.score}`
  return `${verdict}; ${aspects}; own words ${ownWords} of ${words}${kinds ? `; ${kinds}` : ''}`
}

function describeFindings(row: Row): string[] {
  return row.findings.map(({ severity, ruleId, actual }) => {
    const at = actual === undefined ? '' : ` “${plainExcerpt(actual, 60)}”`
    return `${indent}${severity} ${ruleId}${at}`
  })
}
