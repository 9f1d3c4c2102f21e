import type { Assessment } from '@commentlint/core'

/** What most reports need of an assessment. */
type Head = Pick<Assessment, 'score' | 'rating' | 'findings' | 'abstained'>
type Rest = Omit<Assessment, keyof Head>

/** An assessment as two lines of JSON, for a cache, or on its way between threads. */
export function encode(assessment: Assessment): string {
  const { score, rating, findings, abstained, ...rest } = assessment
  const head: Head = { score, rating, findings, abstained }
  return `${JSON.stringify(head)}\n${JSON.stringify(rest)}`
}

/** The assessment of two lines. The second is the longer by far, and read when it is asked for. */
export function decode(lines: string): Assessment {
  const end = lines.indexOf('\n')
  const head = JSON.parse(lines.slice(0, end)) as Head
  let parsed: Rest | undefined
  const rest = () => {
    parsed ??= JSON.parse(lines.slice(end + 1)) as Rest
    return parsed
  }
  return {
    score: head.score,
    rating: head.rating,
    get aspects() {
      return rest().aspects
    },
    get details() {
      return rest().details
    },
    findings: head.findings,
    get evidence() {
      return rest().evidence
    },
    get topics() {
      return rest().topics
    },
    abstained: head.abstained,
    get skipped() {
      return rest().skipped
    },
  }
}
