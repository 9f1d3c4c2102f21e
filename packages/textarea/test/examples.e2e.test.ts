/** Tests the examples as `pnpm build` builds them, with everything else. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { withBrowser } from './fixture.js'
import { assessmentAfter, openPage, partsOf, type } from './page.js'
import { STRICT } from './site.js'

const fixture = withBrowser()
const examples = fileURLToPath(new URL('../../../examples/', import.meta.url))
const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' }

const GENERIC = 'Thank you, great post.'
const SPECIFIC =
  ' Could Lena Osei lay plywood over the rails of the other depot too? Our 46 stalls would fit, and 280 is less than one night of the insurer.'

/** Puts a built example on the test site, under a strict policy. */
async function publish(name: string, policy = STRICT): Promise<string> {
  const dist = `${examples}${name}/dist/`
  for (const asset of await readdir(`${dist}assets`)) {
    const body = await readFile(`${dist}assets/${asset}`)
    fixture.site.put(`/assets/${asset}`, { body, type: TYPES[extname(asset)] ?? 'text/plain' })
  }
  return fixture.site.put('/example', {
    body: await readFile(`${dist}index.html`),
    headers: { 'content-security-policy': policy },
  })
}

describe.each(['textarea-vite', 'textarea-react', 'textarea-vue', 'textarea-svelte'])(
  'examples/%s',
  (name) => {
    it('fits a phone', async () => {
      const page = await openPage(fixture.context, await publish(name))
      await page.setViewportSize({ width: 360, height: 740 })
      await partsOf(page).textarea.focus()
      await partsOf(page).topics.first().waitFor()
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
    })

    it('nudges a generic comment and clears a specific one, in a worker, under a strict policy', async () => {
      const page = await openPage(fixture.context, await publish(name))
      const { textarea } = partsOf(page)
      const { rating } = await assessmentAfter(page, () => type(textarea, GENERIC))
      expect(rating).toBe('generic')
      const { rating: after } = await assessmentAfter(page, () => type(textarea, SPECIFIC))
      expect(after).not.toBe('generic')
      expect(await textarea.inputValue()).toBe(GENERIC + SPECIFIC)
      expect(page.workers()).toHaveLength(1)
      expect(await page.evaluate(() => window.gathered.violations)).toEqual([])
    })

    it('contains the scorer only once, for its worker and for a page without one', async () => {
      const assets = await readdir(`${examples}${name}/dist/assets`)
      expect(assets.filter((asset) => asset.startsWith('worker'))).toHaveLength(1)
      const policy = `${STRICT}; worker-src 'none'`
      const page = await openPage(fixture.context, await publish(name, policy))
      const { rating } = await assessmentAfter(page, () => type(partsOf(page).textarea, GENERIC))
      expect(rating).toBe('generic')
      expect(page.workers()).toHaveLength(0)
    })
  },
)

describe('examples/textarea-react', () => {
  it('follows a value that React controls', async () => {
    const page = await openPage(fixture.context, await publish('textarea-react'))
    const { textarea, rating } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    await page.getByText('22 characters').waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    await textarea.focus()
    await expect.poll(() => rating.textContent()).toBe('Hints appear as you write')
  })
})

describe('examples/textarea', () => {
  it('is served with its address printed; a person is nudged, writes something specific and posts it', async () => {
    const server = spawn(process.execPath, [`${examples}textarea/serve.mjs`, '0'])
    const [printed] = await once(server.stdout, 'data')
    const url = /http:\/\/localhost:\d+\//.exec(String(printed))?.[0] ?? ''
    // What browsers request by themselves, and what only an attacker would.
    for (const path of ['favicon.ico', '%ff', '/', '%00.js', '%2e%2e/queue/run.js'])
      expect.soft((await fetch(`${url}${path}`)).status, path).toBe(path === '/' ? 200 : 404)
    const page = await openPage(fixture.context, url)
    const { textarea, rating } = partsOf(page)
    const nudged = await assessmentAfter(page, () => type(textarea, 'Thank you, great post.'))
    expect(nudged.rating).toBe('generic')
    await textarea.press('ControlOrMeta+a')
    const comment =
      'Did the rainwater tank come from a grant? Our allotment lost nine trees in August, because nobody was on the rota.'
    await assessmentAfter(page, () => type(textarea, comment))
    await expect.poll(() => rating.textContent()).toMatch(/Solid|Strong/)
    await page.getByRole('button', { name: 'Post response' }).click()
    await page.locator('#comments').getByText('Did the rainwater tank').waitFor()
    await expect.poll(() => rating.textContent()).toBe('Hints appear as you write')
    expect(await page.evaluate(() => window.gathered.violations)).toEqual([])
    server.kill()
  })
})
