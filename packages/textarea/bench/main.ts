/** Prints the figures that the README quotes: `pnpm --filter @commentlint/textarea bench`, after a build. */
import { launch } from '@commentlint/dev/chromium'
import { html, openPage } from '../test/page.js'
import { serve } from '../test/site.js'
import { CROWDED, NATURAL } from './drafts.js'
import { measureFirst, measureHints, measureKeystrokes, quantile } from './figures.js'
import { brotliSize, gzipSize } from './sizes.js'

const RUNS = 10

const browser = await launch()
const site = await serve()
const rows: (readonly [what: string, printed: string, bound: string])[] = []
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const milliseconds = (value: number) => `${value.toFixed(1)} ms`

await (await openPage(await browser.newContext(), site.put('/load', html()))).waitForLoadState()
rows.push(['main-thread code, gzip', kilobytes(await gzipSize(site.asked)), '20 kB'])
rows.push(['worker with model, brotli', kilobytes(await brotliSize('worker.js')), '900 kB'])
const withMeaning = kilobytes(await brotliSize('worker-meaning.js'))
rows.push(['worker with model and word vectors, brotli', withMeaning, '1600 kB'])

const typed = async (name: string, draft: string) => {
  const lint = await measureKeystrokes(browser, site, draft)
  const bare = await measureKeystrokes(browser, site, draft, true)
  const p95 = (samples: readonly number[]) => milliseconds(quantile(samples, 0.95))
  rows.push([`main thread, one key and its frame, ${name}, p95`, p95(lint.keys), '4 ms'])
  rows.push(['the same in a bare textarea, p95', p95(bare.keys), ''])
  rows.push(['a word judged and shown, 100 ms later, p95', p95(lint.judgements), ''])
  return lint.longTasks.length
}
const longTasks =
  (await typed('2 kB comment', NATURAL)) + (await typed('one sentence 17 times over', CROWDED))
rows.push(['tasks over 50 ms, first load included', String(longTasks), '0'])

const hints = await measureHints(browser, site)
rows.push(['key to updated hint, median', milliseconds(quantile(hints, 0.5)), '200 ms'])
rows.push(['key to updated hint, p95', milliseconds(quantile(hints, 0.95)), '200 ms'])

const firsts: number[] = []
for (let run = 0; run < RUNS; run += 1) firsts.push(await measureFirst(browser, site))
rows.push([
  'first hint after the first focus, median',
  milliseconds(quantile(firsts, 0.5)),
  '1000 ms',
])
rows.push([
  'first hint after the first focus, slowest',
  milliseconds(quantile(firsts, 1)),
  '1000 ms',
])

console.log(`| measured in Chromium ${browser.version().split('.')[0]} | | at most |`)
console.log('|---|--:|--:|')
for (const [what, printed, bound] of rows) console.log(`| ${what} | ${printed} | ${bound} |`)
await browser.close()
await site.close()
