import { fromRoot } from '../io/repository.js'
import { printableJson } from '../terminal/printable.js'
import { Fingerprints } from './fingerprint.js'
import type { Format } from './format.js'
import { fileSpan, remarksOf } from './remark.js'

const SEVERITIES = { error: 'major', warn: 'minor', info: 'info' } as const

/** GitLab's Code Quality report: a JSON list of its issues, each with a fingerprint of its own. */
export const gitlab: Format = async function* (verdicts, { prefix, quiet }) {
  const fingerprints = new Fingerprints()
  let separator = '[\n'
  for await (const { report } of verdicts) {
    for (const remark of remarksOf(report, quiet)) {
      const { line, endLine } = fileSpan(report, remark.place)
      yield separator +
        printableJson({
          description: remark.text,
          check_name: remark.code,
          fingerprint: fingerprints.of(report, remark),
          severity: SEVERITIES[remark.severity],
          location: { path: fromRoot(prefix, report.path), lines: { begin: line, end: endLine } },
        })
      separator = ',\n'
    }
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}
