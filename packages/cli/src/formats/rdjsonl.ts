import type { Point } from '@commentlint/core'
import { printableJson } from '../terminal/printable.js'
import type { Format } from './format.js'
import { remarksOf } from './remark.js'

const SEVERITIES = { error: 'ERROR', warn: 'WARNING', info: 'INFO' } as const

/** Diagnostics for reviewdog, one per line. */
export const rdjsonl: Format = async function* (verdicts, { quiet }) {
  for await (const { report, text } of verdicts) {
    for (const remark of remarksOf(report, quiet)) {
      const { code, place, url } = remark
      const range =
        report.row !== undefined || place === null
          ? { start: { line: report.row ?? 1 } }
          : { start: inBytes(place.start, text), end: inBytes(place.end, text) }
      const diagnostic = {
        message: remark.text,
        location: { path: report.path, range },
        severity: SEVERITIES[remark.severity],
        source: { name: 'commentlint' },
        code: { value: code, ...(url === '' ? {} : { url }) },
      }
      yield `${printableJson(diagnostic)}\n`
    }
  }
}

/** A column as reviewdog counts it: in bytes of UTF-8, from 1. */
function inBytes({ line, column, offset }: Point, text: string) {
  const before = text.slice(offset - column + 1, offset)
  return { line, column: Buffer.byteLength(before) + 1 }
}
