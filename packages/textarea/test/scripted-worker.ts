import type { Finding } from '@commentlint/core'
import type { Site } from './site.js'

/** What a stand-in for the scorer answers, for tests that depend on answers and not on how they are found. */
export interface Script {
  /** Its findings: the words, and what is said about them. */
  readonly findings?: readonly (Pick<Finding, 'ruleId' | 'severity' | 'reason'> & {
    readonly words: string
  })[]
  readonly rating?: string
  /** The next step where no finding says one. */
  readonly next?: string
  readonly topics?: readonly string[]
  /** Milliseconds before it answers about a draft that contains `slow`. */
  readonly delay?: number
  /** The reason it gives for not judging a draft that contains `broken`. */
  readonly failure?: string
}

/** Puts a worker on the site that answers by a script; returns its path. */
export function putScriptedWorker(site: Site, script: Script): string {
  const body = `const script = ${JSON.stringify(script)}
const point = (offset) => ({ line: 1, column: offset + 1, offset })
const place = (start, end) => ({ start: point(start), end: point(end) })
const topics = (script.topics ?? []).map((phrase) => ({ phrase, place: place(0, 20), touched: false }))
const find = (text) => (script.findings ?? []).flatMap(({ words, ...finding }) => {
  const start = text.indexOf(words)
  return start < 0 ? [] : [{ ...finding, actual: words, url: '#', place: place(start, start + words.length) }]
})
const assess = (text) => ({
  score: 40, rating: script.rating ?? 'thin', aspects: {}, details: { next: script.next && { reason: script.next } }, findings: find(text),
  evidence: [], topics, abstained: null, skipped: [],
})
onmessage = ({ data: { type, session, version, text } }) => {
  if (type === 'open') postMessage({ type: 'opened', session, topics })
  if (type !== 'judge') return
  const answer = () => postMessage({ type: 'judged', session, version, assessment: assess(text) })
  if (text.includes('broken')) postMessage({ type: 'failed', session, message: script.failure })
  else if (text.includes('slow')) setTimeout(answer, script.delay ?? 0)
  else answer()
}`
  site.put('/scripted.js', { body, type: 'text/javascript' })
  return '/scripted.js'
}
