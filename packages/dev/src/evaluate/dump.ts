import type { Row } from './row.js'
import type { TaskName } from './tasks.js'

/** One row as a JSON line, for fitting: labels, words, aspects, counts, rules with findings, score. */
export function dumpLine(set: TaskName, row: Row, extra: Record<string, unknown>): string {
  const { comment: text, id, ...labels } = row.comment
  return JSON.stringify({
    set,
    id,
    ...labels,
    words: row.words,
    characters: text.length,
    score: row.score,
    rating: row.rating,
    aspects: row.aspects,
    counts: row.counts,
    findings: row.findings.map(({ ruleId, severity }) => ({ ruleId, severity })),
    abstained: row.abstained,
    ...extra,
  })
}
