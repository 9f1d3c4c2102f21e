import type { Log, ReportingDescriptor, Result } from 'sarif'
import { fromRoot } from '../io/repository.js'
import type { DraftReport } from '../lint/report.js'
import { printableJson } from '../terminal/printable.js'
import { version } from '../version.js'
import { Fingerprints } from './fingerprint.js'
import type { Format, FormatContext } from './format.js'
import { fileSpan, type Remark, remarksOf } from './remark.js'

/** Most results in a run: GitHub refuses a file with more. https://docs.github.com/code-security */
const MOST_RESULTS = 25_000

const LEVELS = { error: 'error', warn: 'warning', info: 'note' } as const

/** SARIF 2.1.0, as code scanning reads it. */
export const sarif: Format = async function* (verdicts, context) {
  const fingerprints = new Fingerprints()
  const results: Result[] = []
  let found = 0
  for await (const { report } of verdicts) {
    for (const remark of remarksOf(report, context.quiet)) {
      found += 1
      if (results.length < MOST_RESULTS)
        results.push(resultOf(report, remark, fingerprints.of(report, remark), context))
    }
  }
  yield `${printableJson(logOf(results, found - results.length, context))}\n`
}

function logOf(results: Result[], left: number, { rules }: FormatContext): Log {
  const note = `${left} more results were left out: a run holds at most ${MOST_RESULTS}.`
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'commentlint', version: version(), rules: rules.map(describe) } },
        columnKind: 'utf16CodeUnits',
        results,
        ...(left === 0
          ? {}
          : {
              invocations: [
                {
                  executionSuccessful: true,
                  toolExecutionNotifications: [{ level: 'warning', message: { text: note } }],
                },
              ],
            }),
      },
    ],
  }
}

function describe({ ruleId, summary, severity, url }: FormatContext['rules'][number]) {
  const text = `Flags: ${summary}.`
  return {
    id: ruleId,
    shortDescription: { text },
    fullDescription: { text },
    help: {
      text: `${text} See ${url}`,
      markdown: `${text} [Why, with examples](${url}).`,
    },
    helpUri: url,
    defaultConfiguration: { level: LEVELS[severity] },
  } satisfies ReportingDescriptor
}

function resultOf(
  report: DraftReport,
  { severity, text, ruleId, code, place }: Remark,
  fingerprint: string,
  { prefix, rules }: FormatContext,
): Result {
  const { line, column, endLine, endColumn } = fileSpan(report, place)
  const ruleIndex = rules.findIndex((rule) => rule.ruleId === ruleId)
  return {
    ruleId: code,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(fromRoot(prefix, report.path)) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    partialFingerprints: { 'commentlint/v1': fingerprint },
  }
}

/** A relative URI: all but letters, digits and slashes is escaped, so that no colon makes a scheme. */
function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
