import { launch } from '@commentlint/dev/chromium'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { comments, STORY } from '../../core/test/comments.js'
import { hostileTexts } from '../../dev/src/hostile/texts.js'
import { serve } from './site.js'

interface Desk {
  handle(request: object): { assessment?: unknown } | null
}

/**
 * Judges comments with the built worker's desk; runs in Node and, as source text, in a page. Null for
 * a text with a character that the engine's Unicode version lacks, as its classes would differ.
 */
function judgeAll(desk: Desk, story: object, list: readonly string[]): unknown[] {
  desk.handle({ type: 'open', session: 1, setup: { story, parent: null, config: {} } })
  return list.map((text, version) =>
    /\p{Cn}/u.test(text)
      ? null
      : desk.handle({ type: 'judge', session: 1, version, text })?.assessment,
  )
}

it('Chromium and Node judge alike, hostile texts among the comments', async () => {
  const list = [
    ...fc.sample(comments, { numRuns: 500, seed: 11 }),
    ...hostileTexts.map(({ make }) => make(2_000)),
  ]
  const { Desk } = await import(new URL('../dist/worker.js', import.meta.url).href)
  const here = judgeAll(new Desk(), STORY, list)

  const browser = await launch()
  const site = await serve()
  try {
    // In a file, because the site allows no inline script.
    const script = `import { Desk } from '/dist/worker.js'
      ${judgeAll}
      const { story, list } = await (await fetch('/comments.json')).json()
      globalThis.judged = judgeAll(new Desk(), story, list)`
    site.put('/judge.js', { body: script, type: 'text/javascript' })
    site.put('/comments.json', {
      body: JSON.stringify({ story: STORY, list }),
      type: 'application/json',
    })
    const page = await browser.newPage({ locale: 'tr-TR', timezoneId: 'Asia/Kathmandu' })
    await page.goto(site.put('/', '<script type="module" src="/judge.js"></script>'))
    const handle = await page.waitForFunction(() => (globalThis as { judged?: unknown[] }).judged)
    const there = await handle.jsonValue()
    expect(there).toHaveLength(list.length)
    const isKnown = (i: number) => here[i] !== null && there?.[i] !== null
    expect(list.filter((_, i) => isKnown(i)).length).toBeGreaterThan(list.length / 3)
    for (const [i, assessment] of here.entries()) {
      if (isKnown(i)) expect(there?.[i], list[i]).toEqual(assessment)
    }
  } finally {
    await browser.close()
    await site.close()
  }
})
