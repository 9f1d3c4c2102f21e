import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Assessment, Story } from '@commentlint/core'
import type { Task } from '../lint/judge.js'

/** Changes when entries are written differently. */
const FORM = 1

/**
 * Assessments by what they depend on: comment, story, parent, settings, the other stories of the run
 * and the version. An entry is a file that is written whole under another name first, so two runs at
 * once or a crash leave no half of one; what is damaged is not there.
 */
export class AssessmentCache {
  /** Why nothing can be kept, once that has shown. */
  problem: NodeJS.ErrnoException | null = null
  readonly #hashes = new WeakMap<Story, string>()
  readonly #base: string

  constructor(
    readonly folder: string,
    version: string,
    stories: readonly Story[],
  ) {
    this.#base = digest([FORM, version, stories.map((story) => this.#hashOf(story))])
  }

  /** What a task's assessment is kept under. */
  keyOf({ comment, story, parent, settings, reuse }: Task): string {
    return digest([this.#base, comment, this.#hashOf(story), this.#hashOf(parent), settings, reuse])
  }

  /** The assessment that is kept under a key; null when there is none that can be used. */
  get(key: string): Assessment | null {
    try {
      const text = readFileSync(this.#fileOf(key), 'utf8')
      const sum = text.slice(0, 32)
      const json = text.slice(33)
      return sum === sumOf(key, json) ? (JSON.parse(json) as Assessment) : null
    } catch {
      // Not there, not readable or damaged: it is judged again.
      return null
    }
  }

  /** Keeps an assessment; after the first failure no more are kept. */
  set(key: string, assessment: Assessment): void {
    if (this.problem !== null) return
    const json = JSON.stringify(assessment)
    const file = this.#fileOf(key)
    const draft = `${file}.${process.pid}.${randomBytes(6).toString('hex')}`
    try {
      mkdirSync(join(file, '..'), { recursive: true })
      writeFileSync(draft, `${sumOf(key, json)}\n${json}`, { flag: 'wx' })
      renameSync(draft, file)
    } catch (error) {
      this.problem = error as NodeJS.ErrnoException
      rmSync(draft, { force: true })
    }
  }

  #fileOf(key: string): string {
    return join(this.folder, key.slice(0, 2), key.slice(2))
  }

  #hashOf(story: Story | null): string {
    if (story === null) return ''
    const known = this.#hashes.get(story) ?? digest([story.title ?? null, story.text])
    this.#hashes.set(story, known)
    return known
  }
}

function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** Ties an entry to its key, so that a file that was moved or damaged is not taken for another. */
function sumOf(key: string, json: string): string {
  return createHash('sha256').update(`${key}\n${json}`).digest('hex').slice(0, 32)
}
