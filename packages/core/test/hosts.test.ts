import { describe, expect, it } from 'vitest'
import { createLinter } from '../src/index.js'

const linter = createLinter()
const assess = (comment: string) => linter.assess(comment)

describe('an address without its protocol', () => {
  const isLink = (comment: string) =>
    assess(comment).findings.some(({ ruleId }) => ruleId === 'no-bare-link')

  it.each(['pumps.example', 'pumps.shop', 'pumps.bet', 'pumps.io', 'pumps.app/may', 'a.pumps.dev'])(
    'is a link: %s',
    (host) => expect(isLink(`here: ${host}`)).toBe(true),
  )

  it.each([
    'main.rs',
    'readme.md',
    'node.js',
    'setup.py',
    'script.sh',
    'a.zip',
    'this.that',
    'good.So',
    'Socket.IO',
    'Safari.app',
    'asp.net',
  ])('is none: %s', (name) => expect(isLink(`here: ${name}`)).toBe(false))
})
