import { describe, expect, it } from 'vitest'
import { createLinter } from '../../index.js'

const linter = createLinter()
const story = linter.prepareStory({
  title: 'How a retry loop took down our checkout',
  text: 'Each layer made three retries, with no jitter and no backoff. The gateway ran out of connections, the health checks failed, and Kubernetes killed the pods that still answered.',
})
const ownWords = (comment: string) => linter.assess(comment, { story }).details.ownWords

describe('a report in telegraphic style', () => {
  it.each([
    'Same loop on Envoy here btw, gateway 1.29 vs 1.31 fine, musl only, glibc ok',
    'Here 09:14 pods down, 09:51 up again, checkout C4 only, old gateway fine all day',
  ])('is the writer’s own: %s', (comment) => {
    expect(ownWords(comment)).toBeGreaterThanOrEqual(9)
  })

  it('is not a list of the story’s words between figures', () => {
    const list = 'gateway connections health checks pods layer retries jitter backoff three'
    expect(ownWords(list)).toBeLessThan(3)
  })
})

describe('a sentence', () => {
  it.each([
    [
      'that begins with a bare noun',
      'node without full ICU ignores the budget btw, check it on alpine',
    ],
    ['that asks by a negation', "Why didn't the gateway count the retries of the old client?"],
    ['that is spelt as it sounds', 'u need a budget n a cap cos the old client never waits'],
  ])('%s is no list: %s', (_, comment) => {
    const { ownWords, words } = linter.assess(comment, { story }).details
    expect(ownWords).toBeGreaterThan(words * 0.6)
  })
})

describe('things of the story one after another', () => {
  it.each([
    ['with commas', 'Retries, jitter, backoff, health checks.'],
    ['with marks', 'Jitter! Backoff! Kubernetes!'],
    ['with "and"', 'Kubernetes and pods and jitter and backoff'],
    ['with articles', 'The gateway, the pods, the health checks and the jitter.'],
  ])('are not the writer’s own: %s', (_, comment) => {
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
  ])('are left alone where something is said: %s', (_, comment) => {
    expect(ownWords(comment)).toBeGreaterThanOrEqual(2)
  })
})

describe('a path', () => {
  it('does not make its surroundings a list', () => {
    const comment =
      'The dumps sit in ~/.config/pump/dumps now, not in ~/.pump, so copy them by hand.'
    expect(ownWords(comment)).toBeGreaterThanOrEqual(9)
  })
})

describe('what a thing did, and whom to ask', () => {
  it.each([
    'Torn cable sleeves did this all through our hangar, ring the depot on Monday.',
    'Worn relay sockets do that all over our plant, page the night crew before noon.',
    'Damp relay does this along our platform too, phone the signal office on Friday.',
  ])('is no list: %s', (comment) => {
    expect(ownWords(comment)).toBeGreaterThanOrEqual(9)
  })

  it('does not excuse a list that contains such verbs', () => {
    const list = 'gateway retries does jitter backoff pods all checks connections, layer Kubernetes'
    expect(ownWords(list)).toBeLessThan(3)
  })
})
