import type { Assessment } from '@commentlint/core'

/** The part of an assessment that most reports need. */
type Head = Pick<Assessment, 'score' | 'rating' | 'findings' | 'abstained'>
type Rest = Omit<Assessment, keyof Head>

/** Two lines of JSON, as text or in UTF-8: the head of an assessment, and the rest. */
type Lines = Buffer | string

/** Encodes an assessment as two lines of JSON, for the cache or for another thread. */
export function encode(assessment: Assessment): string {
  const { score, rating, findings, abstained, ...rest } = assessment
  const head: Head = { score, rating, findings, abstained }
  return `${JSON.stringify(head)}\n${JSON.stringify(rest)}`
}

/** The same in bytes, without decoding what another thread has encoded. */
export function encodedBytes(assessment: Assessment): Buffer {
  const lines = assessment instanceof Decoded ? assessment.lines : encode(assessment)
  return typeof lines === 'string' ? Buffer.from(lines) : lines
}

/** Decodes an assessment from two lines, which must not change afterwards. */
export function decode(lines: Lines): Assessment {
  const end = lines.indexOf('\n')
  return new Decoded(lines, end, JSON.parse(textOf(lines, 0, end)) as Head)
}

/** The second line is by far the longer one, and is only decoded when it is read. Spreading this object reads it. */
class Decoded implements Assessment {
  readonly score: Assessment['score']
  readonly rating: Assessment['rating']
  readonly findings: Assessment['findings']
  readonly abstained: Assessment['abstained']
  #rest: Rest | undefined

  constructor(
    readonly lines: Lines,
    readonly end: number,
    head: Head,
  ) {
    this.score = head.score
    this.rating = head.rating
    this.findings = head.findings
    this.abstained = head.abstained
  }

  get aspects() {
    return this.#read().aspects
  }

  get details() {
    return this.#read().details
  }

  get evidence() {
    return this.#read().evidence
  }

  get topics() {
    return this.#read().topics
  }

  get skipped() {
    return this.#read().skipped
  }

  toJSON(): Assessment {
    return withFindings(this, this.findings)
  }

  #read(): Rest {
    this.#rest ??= JSON.parse(textOf(this.lines, this.end + 1)) as Rest
    return this.#rest
  }
}

function textOf(lines: Lines, start: number, end?: number): string {
  return typeof lines === 'string' ? lines.slice(start, end) : lines.toString('utf8', start, end)
}

/** An assessment with other findings: the properties of a decoded one are not copied by a spread. */
export function withFindings(
  { score, rating, aspects, details, evidence, topics, abstained, skipped }: Assessment,
  findings: Assessment['findings'],
): Assessment {
  return { score, rating, aspects, details, findings, evidence, topics, abstained, skipped }
}
