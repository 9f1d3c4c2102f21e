import { describe, expect, it } from 'vitest'
import { createLinter } from '../index.js'

const linter = createLinter()
const story = linter.prepareStory({
  title: 'How a retry loop took down our checkout',
  text: 'Each layer made three retries, with no jitter and no backoff. The gateway ran out of connections, the health checks failed, and Kubernetes killed the pods that still answered.',
})
const ownWords = (comment: string) => linter.assess(comment, { story }).details.ownWords

describe('things of the story one after another', () => {
  it.each([
    ['with commas', 'Retries, jitter, backoff, health checks.'],
    ['with marks', 'Jitter! Backoff! Kubernetes!'],
    ['with "and"', 'Kubernetes and pods and jitter and backoff'],
    ['with articles', 'The gateway, the pods, the health checks and the jitter.'],
  ])('are no words of the writer’s own: %s', (_, comment) => {
    expect(ownWords(comment)).toBeLessThan(3)
  })

  it.each([
    ['two of them', 'Jitter, backoff.'],
    ['things that the story lacks', 'Postgres, Kafka, Envoy, jitter.'],
    ['with a deed of each', 'Jitter hides it, backoff delays it, Kubernetes restarts it.'],
    [
      'three among others in a sentence',
      'We added jitter, backoff and retries to the old billing client.',
    ],
  ])('are left where something is said: %s', (_, comment) => {
    expect(ownWords(comment)).toBeGreaterThanOrEqual(2)
  })
})
