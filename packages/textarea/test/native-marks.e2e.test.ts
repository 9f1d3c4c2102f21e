import { expect, it } from 'vitest'
import { withBrowser } from './fixture.js'
import { assessmentAfter, GENERIC, html, partsOf, type } from './page.js'

const fixture = withBrowser({ features: ['OpaqueRange'] })

it('marks the textarea’s own text where the browser can, and a mirror of it where it can’t', async () => {
  const page = await fixture.open()
  const { textarea, part } = partsOf(page)
  await assessmentAfter(page, () => type(textarea, GENERIC))
  const marked = await textarea.screenshot({ caret: 'hide' })
  const [words, mirrors, canMark] = await page.evaluate(() => {
    const [range] = CSS.highlights.get('commentlint-error') ?? []
    const field = document.querySelector('textarea')
    const value = field?.value ?? ''
    const tree = document.querySelector('comment-lint')?.shadowRoot
    return [
      value.slice(range?.startOffset, range?.endOffset),
      tree?.querySelectorAll('.mirror').length,
      knowsSecondLine(),
    ]
    function knowsSecondLine(): boolean {
      const probe = document.createElement('textarea') as HTMLTextAreaElement & {
        createValueRange(start: number, end: number): Range
      }
      probe.value = 'a\nb'
      document.body.append(probe)
      const { length } = probe.createValueRange(2, 3).getClientRects()
      probe.remove()
      return length > 0
    }
  })
  expect(words).toBe(GENERIC)
  expect(mirrors).toBe(canMark ? 0 : 1)
  await part('dismiss').click()
  const unmarked = await textarea.screenshot({ caret: 'hide' })
  expect(marked.equals(unmarked)).toBe(false)
})

it('takes the mark away with the words', async () => {
  const page = await fixture.open()
  const { textarea } = partsOf(page)
  await assessmentAfter(page, () => type(textarea, `${GENERIC} `))
  await textarea.press('Backspace')
  await textarea.press('Backspace')
  expect(await page.evaluate(() => CSS.highlights.get('commentlint-error')?.size)).toBe(0)
})

it('marks a mirror where colours are forced: the field itself would show every mark as selected', async () => {
  const context = await fixture.browser.newContext({ forcedColors: 'active' })
  const page = await context.newPage()
  // Stands in for a browser that can mark the field itself, which the tests' browser may not.
  await page.addInitScript(() => {
    const createValueRange = () => ({ disconnect: () => {}, getClientRects: () => [{}] })
    Object.assign(HTMLTextAreaElement.prototype, { createValueRange })
  })
  await page.goto(fixture.site.put('/forced', html()))
  await type(page.locator('textarea'), GENERIC)
  await page.waitForFunction(() => (CSS.highlights.get('commentlint-error')?.size ?? 0) > 0)
  expect(await page.locator('comment-lint .mirror').count()).toBe(1)
  await context.close()
})
