import { createHash } from 'node:crypto'
import type { DraftReport } from '../lint/report.js'
import type { Remark } from './remark.js'

/**
 * Fingerprints remarks so that the next run recognises them wherever they have moved: by file, row id, rule
 * and words, never by line. Identical ones are told apart by their order.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>()

  /** 64 hexadecimal digits, different for every remark of a run. */
  of({ path, row, id }: DraftReport, { code, words }: Remark): string {
    const rowName = id ?? (row === undefined ? '' : `row ${row}`)
    const base = JSON.stringify([path, rowName, code, words.replace(/\s+/g, ' ')])
    const before = this.#seen.get(base) ?? 0
    this.#seen.set(base, before + 1)
    return createHash('sha256').update(`${base}#${before}`).digest('hex')
  }
}
