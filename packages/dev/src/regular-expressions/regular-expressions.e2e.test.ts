import { runInNewContext } from 'node:vm'
import { check as recheck } from 'recheck'
import { describe, expect, it, vi } from 'vitest'
import { exceptions } from './exceptions.js'
import { type FoundExpression, findExpressions, shippedFiles } from './find.js'

const { literals, makers } = findExpressions(shippedFiles())

/** Files that make expressions from strings: from their own constants, which are checked as they are made. */
const MAKERS = ['guard/addresses', 'guard/html', 'guard/index', 'regions'].map(
  (name) => `packages/core/src/text/${name}.ts`,
)

/** The expressions that those files make when they are loaded and used. */
async function madeExpressions(): Promise<FoundExpression[]> {
  const made: FoundExpression[] = []
  const Original = RegExp
  vi.stubGlobal(
    'RegExp',
    class extends Original {
      constructor(source: string | RegExp, flags?: string) {
        super(source, flags)
        made.push({ at: 'made of a string', source: this.source, flags: this.flags })
      }
    },
  )
  vi.resetModules()
  const { guard } = await import('../../../core/src/text/guard/index.js')
  const { findRegions } = await import('../../../core/src/text/regions.js')
  guard('an <b>odd</b> text')
  findRegions('<code>a</code> <blockquote>b</blockquote>')
  vi.unstubAllGlobals()
  return made
}

/** The checker's complaints about an expression; none if it is safe. */
async function complaintsOf({ at, source, flags }: FoundExpression): Promise<string[]> {
  const found = await check(source, flags)
  if (found.status === 'safe') return []
  const isKnown = exceptions.some(
    ({ file, start }) => at.startsWith(`${file}:`) && source.startsWith(start),
  )
  if (isKnown) return []
  if (found.status === 'unknown') return [`${at} /${source}/${flags}: ${found.error.kind}`]
  const { complexity, attack, checker } = found
  if (checker === 'fuzz' && !hangs(source, flags, attack.string)) return []
  return [`${at} /${source}/${flags}: ${complexity.summary}, by ${attack.pattern}`]
}

/**
 * Whether an expression takes seconds on a text that supposedly takes billions of steps. Where the
 * checker can't prove anything it guesses, within a time limit, so that results vary.
 */
function hangs(source: string, flags: string, text: string): boolean {
  try {
    runInNewContext(
      'for (const match of text.matchAll(new RegExp(source, flags))) match',
      {
        text,
        source,
        flags: [...new Set(`${flags}g`)].join(''),
      },
      { timeout: 3_000 },
    )
    return false
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return true
    throw error
  }
}

const check = (source: string, flags: string) => recheck(source, flags, { timeout: 60_000 })

describe('regular expressions that meet the text of strangers', () => {
  it('are found in the sources', () => {
    expect(literals.length).toBeGreaterThan(100)
  })

  it('are never made of such text: few files make any from a string', () => {
    expect(makers).toEqual(MAKERS)
  })

  it('take no more than linear time', { timeout: 600_000 }, async () => {
    const made = await madeExpressions()
    expect(made.length).toBeGreaterThanOrEqual(MAKERS.length)
    const once = new Map([...literals, ...made].map((one) => [`/${one.source}/${one.flags}`, one]))
    const complaints: string[] = []
    // One at a time, because the checker has a time limit.
    for (const one of once.values()) complaints.push(...(await complaintsOf(one)))
    expect(complaints).toEqual([])
  })

  it.each(exceptions)('has a reason to leave out $start in $file', ({ file, start }) => {
    const found = literals.filter(
      ({ at, source }) => at.startsWith(`${file}:`) && source.startsWith(start),
    )
    expect(found).toHaveLength(1)
  })
})

it('a text that is reported as slow is tried', () => {
  expect(hangs('^(?:a|a)*$', '', `${'a'.repeat(40)}b`)).toBe(true)
  expect(hangs('^a*$', '', `${'a'.repeat(100_000)}b`)).toBe(false)
})

it('the checker tells slow expressions from quick ones', async () => {
  expect((await check('^(?:a|a)*$', '')).status).toBe('vulnerable')
  expect((await check('^a*$', '')).status).toBe('safe')
})
