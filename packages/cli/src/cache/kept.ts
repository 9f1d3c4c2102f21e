import { createHash } from 'node:crypto'
import { endianness } from 'node:os'
import type { Assessment, Story } from '@commentlint/core'
import type { Settings } from '../config/index.js'
import { decode, encodedBytes } from '../lint/encoded.js'
import type { Task } from '../lint/judge.js'
import type { Comparable } from '../rules/no-reused-comment/comparable.js'
import type { Reuse } from '../rules/no-reused-comment/reuse-index.js'
import { sketchFrom } from '../rules/no-reused-comment/sketch.js'
import type { Draft } from '../sources/draft.js'
import type { LoadedStory } from '../stories/story-text.js'
import type { Store } from './store.js'

/** Changes when the form of the entries changes. */
const FORM = `4 ${endianness()}`

/** A draft's file as it was read, and what its comment is compared by. */
export interface KeptDraft {
  draft: Omit<Draft, 'text' | 'comment'>
  compared: Comparable
}

/**
 * Earlier results for files and comments, keyed by everything they depend on: the bytes of the file and the
 * build; for an assessment also the story, the parent, the settings, and all the stories of the run.
 */
export class Kept {
  readonly #form: string
  readonly #hashes = new WeakMap<Story | Settings, string>()
  readonly #contexts = new Map<string, string>()
  #stories = ''

  constructor(
    readonly store: Store,
    build: string,
  ) {
    this.#form = digest(`${FORM} ${build}`)
  }

  /** Takes the stories of the run, which must be known before the first assessment is asked for. */
  learn(stories: readonly Story[]): void {
    this.#stories = stories.map((story) => this.#hashOf(story)).join(' ')
    this.#contexts.clear()
  }

  /** The draft in a file, by the digest of the file's bytes. */
  draft(print: string): KeptDraft | null {
    const body = this.store.get(`${print} draft ${this.#form}`)
    if (body === null) return null
    const end = body.indexOf(LINE_FEED)
    const line = JSON.parse(body.toString('utf8', 0, end)) as DraftLine
    const numbers = body.subarray(end + 1)
    const { draft, words } = line
    // A copy, because 4-byte numbers must begin at a multiple of four.
    const sketch = () => (numbers.length === 0 ? null : sketchFrom(new Uint8Array(numbers).buffer))
    return { draft, compared: { words, sketch } }
  }

  keepDraft(print: string, { draft, compared: { words, sketch } }: KeptDraft): void {
    const line: DraftLine = { draft, words }
    const made = sketch()
    const numbers = made === null ? [] : [made.bands, made.shingles].map(bytesOf)
    const body = Buffer.concat([Buffer.from(`${JSON.stringify(line)}\n`), ...numbers])
    this.store.set(`${print} draft ${this.#form}`, body)
  }

  /** Where else each of some drafts appears, by the digest of them all. */
  reuse(print: string): (Reuse | null)[] | null {
    const body = this.store.get(`${print} reuse ${this.#form}`)
    return body && (JSON.parse(body.toString()) as (Reuse | null)[])
  }

  keepReuse(print: string, reuse: readonly (Reuse | null)[]): void {
    this.store.set(`${print} reuse ${this.#form}`, Buffer.from(JSON.stringify(reuse)))
  }

  /** The story in a file, by the digest of the file's bytes and the kind that its name indicates. */
  story(print: string, kind: string): LoadedStory | null {
    const body = this.store.get(`${print} story${kind} ${this.#form}`)
    return body && (JSON.parse(body.toString()) as LoadedStory)
  }

  keepStory(print: string, kind: string, story: LoadedStory): void {
    this.store.set(`${print} story${kind} ${this.#form}`, Buffer.from(JSON.stringify(story)))
  }

  /** The key of a draft's assessment, from the digest of what the draft was read from. */
  keyOf(print: string, { story, parent, settings, reuse }: Task): string {
    const given = `${this.#hashOf(story)} ${this.#hashOf(parent)} ${this.#hashOf(settings)}`
    const context = this.#contexts.get(given) ?? digest(`${this.#form} ${given} ${this.#stories}`)
    this.#contexts.set(given, context)
    return reuse === null
      ? `${print} ${context}`
      : `${print} ${context} ${digest(JSON.stringify(reuse))}`
  }

  /** The assessment under a key; its rarely used parts are decoded only when they are read. */
  assessment(key: string): Assessment | null {
    const body = this.store.get(key)
    return body && decode(body)
  }

  keepAssessment(key: string, assessment: Assessment): void {
    this.store.set(key, encodedBytes(assessment))
  }

  /** The hash of an object, remembered because many drafts share the same one. */
  #hashOf(given: Story | Settings | null): string {
    if (given === null) return ''
    const known = this.#hashes.get(given) ?? digest(JSON.stringify(given))
    this.#hashes.set(given, known)
    return known
  }
}

type DraftLine = Pick<KeptDraft, 'draft'> & Pick<Comparable, 'words'>

const LINE_FEED = 10

/** 128 bits of SHA-256, in 22 characters. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22)
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
