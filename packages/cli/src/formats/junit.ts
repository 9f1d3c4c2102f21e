import { create } from 'xmlbuilder2'
import { type DraftReport, nameOf } from '../lint/report.js'
import { printable } from '../terminal/printable.js'
import type { Format } from './format.js'
import { fileSpan, type Remark, remarksOf } from './remark.js'
import { Tally } from './tally.js'

type Element = ReturnType<typeof create>

/**
 * JUnit's XML: a test case per draft, which fails when there is a finding at severity error, and is skipped
 * when there is no verdict. Lesser findings are in its output.
 */
export const junit: Format = async function* (verdicts) {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('testsuites')
  const suite = root.ele('testsuite', { name: 'commentlint' })
  const tally = new Tally()
  let failures = 0
  for await (const { report } of verdicts) {
    tally.add(report)
    failures += addCase(suite, report) ? 1 : 0
  }
  const { unreadable: errors, unrated: skipped } = tally.grades
  suite.att({ tests: tally.drafts, failures, errors, skipped })
  yield `${root.end({ prettyPrint: true })}\n`
}

/** Adds a draft's test case; returns whether it fails. */
function addCase(suite: Element, report: DraftReport): boolean {
  const { assessment } = report
  const name = printable(nameOf(report))
  const test = suite.ele('testcase', { name, classname: 'commentlint' })
  const remarks = remarksOf(report)
  if (assessment === null) {
    add(test, 'error', remarks, report)
    return false
  }
  if (assessment.abstained !== null)
    test.ele('skipped', { message: printable(assessment.abstained.detail) })
  const errors = remarks.filter(({ severity }) => severity === 'error')
  add(test, 'failure', errors, report)
  const rest = remarks.filter(({ severity, ruleId }) => severity !== 'error' && ruleId !== '')
  if (rest.length > 0) test.ele('system-out').txt(lines(rest, report))
  return errors.length > 0
}

function add(
  test: Element,
  kind: 'error' | 'failure',
  remarks: readonly Remark[],
  report: DraftReport,
): void {
  const [first] = remarks
  if (first === undefined) return
  const attributes = { type: printable(first.code), message: printable(first.text) }
  test.ele(kind, attributes).txt(lines(remarks, report))
}

function lines(remarks: readonly Remark[], report: DraftReport): string {
  return remarks
    .map(({ severity, text, code, place }) => {
      const { line, column } = fileSpan(report, place)
      return `${line}:${column}  ${severity}  ${printable(text)}  ${printable(code)}`
    })
    .join('\n')
}
