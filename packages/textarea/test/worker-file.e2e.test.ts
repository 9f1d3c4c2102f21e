import { readFile } from 'node:fs/promises'
import { createLinter } from '@commentlint/core'
import { loadMeaning } from '@commentlint/core/meaning'
import { launch } from '@commentlint/dev/chromium'
import { expect, it } from 'vitest'
import { assessmentAfter, html, openPage, partsOf, type } from './page.js'
import { serve } from './site.js'

const story = {
  title: 'The night bus got its lights back',
  text: 'A nurse, Paula Ferreira, glued bicycle reflectors to the timetable. The company counted 90 more passengers a week.\n\nThe council wants reflectors at all 64 shelters, at nine euros each.',
}

const COMMENTS = [
  'Thank you, great post!',
  'Why nine euros? A strip of reflector tape costs two, and Paula used tape from her own bicycle.',
  'see https://example.com 👍 😀 it’s 10:30 on 3 May, ask me@example.com',
  'I disagree. At our stop, in Porto, 12 people wait each night and the driver never sees them.',
]

it('the built worker judges like the library, though it leaves out parts of the model', async () => {
  const { Desk } = await import(new URL('../dist/worker.js', import.meta.url).href)
  const desk = new Desk()
  desk.handle({ type: 'open', session: 1, setup: { story, parent: null, config: {} } })
  const linter = createLinter()
  for (const [version, text] of COMMENTS.entries()) {
    const { assessment } = desk.handle({ type: 'judge', session: 1, version, text })
    expect(assessment).toEqual(linter.assess(text, { story }))
  }
})

it('neither worker evaluates code or makes a worker of its own', async () => {
  for (const name of ['worker.js', 'worker-meaning.js']) {
    const code = await readFile(new URL(`../dist/${name}`, import.meta.url), 'utf8')
    expect(code).not.toMatch(/\beval\(|new Function\(|createObjectURL|^import /m)
  }
})

it('the worker with meaning judges in a browser as the library with meaning does', async () => {
  const text = 'The bike lights that the medic stuck on the schedule made more riders get on. '
  const browser = await launch()
  const site = await serve()
  const attributes = 'worker="/dist/worker-meaning.js"'
  const page = await openPage(await browser.newContext(), site.put('/m', html({ attributes })))
  await page.locator('comment-lint').evaluate((element, given) => {
    Object.assign(element, { story: given })
  }, story)
  const { score } = await assessmentAfter(page, async () => {
    await type(partsOf(page).textarea, text)
  })
  const linter = createLinter({ meaning: loadMeaning() })
  expect(score).toBe(linter.assess(text, { story }).score)
  await browser.close()
  await site.close()
})
