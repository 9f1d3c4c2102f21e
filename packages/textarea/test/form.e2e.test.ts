import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withBrowser } from './fixture.js'
import { assessmentAfter, GENERIC, partsOf, SPECIFIC, type } from './page.js'
import { putScriptedWorker } from './scripted-worker.js'

const fixture = withBrowser()
const { open } = fixture

const BAD = 'Follow me right back'
const findings = [
  { ruleId: 'no-solicitation', severity: 'error' as const, reason: 'Say something.', words: BAD },
]

/** A page whose element holds forms back over "Follow me right back". */
async function openBlocking(attributes = 'block') {
  const worker = putScriptedWorker(fixture.site, { findings, delay: 100 })
  fixture.site.put('/posted', 'posted')
  const page = await open({ attributes: `story="#article" worker="${worker}" ${attributes}` })
  return { page, ...partsOf(page), post: page.locator('form > button') }
}

/** Presses the button, and moves the element within the form before anything else happens. */
function postAndMove(page: Page): Promise<void> {
  return page.evaluate(() => {
    const form = document.querySelector('form')
    form?.querySelector<HTMLElement>(':scope > button')?.click()
    const section = document.createElement('section')
    form?.append(section)
    section.append(document.querySelector('comment-lint') as Node)
  })
}

describe('block', () => {
  it('holds the form back on an error, says why, and lets it go once it is mended', async () => {
    const { page, textarea, post, reason, announcer, part } = await openBlocking()
    await assessmentAfter(page, () => type(textarea, `${BAD}.`))
    await post.click()
    expect(page.url()).toContain('/story')
    expect(await part('held').textContent()).toMatch(/^Not posted yet/)
    expect(await reason.textContent()).toBe('Say something.')
    await expect.poll(() => announcer.textContent()).toMatch(/^Not posted yet.*Say something\.$/)
    expect(await part('post-anyway').isVisible()).toBe(true)
    await textarea.press('ControlOrMeta+a')
    await assessmentAfter(page, () => type(textarea, 'The 41 stops here. '))
    await post.click()
    await page.waitForURL('**/posted?**')
  })

  it('never makes the field invalid, which pages paint red', async () => {
    const { page, textarea, post, part } = await openBlocking()
    const isInvalid = () => textarea.evaluate((field) => field.matches(':invalid'))
    await assessmentAfter(page, () => type(textarea, `${BAD}.`))
    expect(await isInvalid()).toBe(false)
    await post.click()
    await part('post-anyway').waitFor()
    expect(await isInvalid()).toBe(false)
  })

  it('does not post by a second click, where it was or where another action was', async () => {
    const { page, textarea, post, part } = await openBlocking()
    await assessmentAfter(page, () => type(textarea, `${BAD}.`))
    const { x = 0, y = 0, width = 0, height = 0 } = (await part('show').boundingBox()) ?? {}
    await post.dblclick()
    await part('post-anyway').waitFor()
    await page.mouse.click(x + width / 2, y + height / 2)
    expect(await part('post-anyway').isVisible()).toBe(true)
    expect(page.url()).toContain('/story')
  })

  it.each(['novalidate', 'formnovalidate'])('leaves %s alone', async (name) => {
    const { page, textarea, post } = await openBlocking()
    const target = name === 'novalidate' ? page.locator('form') : post
    await target.evaluate((element, attribute) => element.setAttribute(attribute, ''), name)
    await assessmentAfter(page, () => type(textarea, `${BAD}.`))
    await post.click()
    await page.waitForURL('**/posted?**')
  })

  it('posts anyway when the writer insists, and tells the page', async () => {
    const { page, textarea, post, part } = await openBlocking()
    await page.evaluate(() => {
      addEventListener('commentlint-post-anyway', ({ detail }) => {
        sessionStorage.setItem('insisted', JSON.stringify(detail.findings.map((f) => f.ruleId)))
      })
    })
    await assessmentAfter(page, () => type(textarea, `${BAD}.`))
    await post.click()
    await part('post-anyway').click()
    await page.waitForURL('**/posted?**')
    expect(await page.evaluate(() => sessionStorage.getItem('insisted'))).toBe(
      '["no-solicitation"]',
    )
  })

  it('posts anyway by the button that was refused', async () => {
    const { page, textarea, post, part } = await openBlocking()
    await post.evaluate((button: HTMLButtonElement) => {
      button.name = 'action'
      button.value = 'publish'
    })
    await assessmentAfter(page, () => type(textarea, `${BAD}.`))
    await post.click()
    await part('post-anyway').click()
    await page.waitForURL('**/posted?**')
    expect(new URL(page.url()).searchParams.get('action')).toBe('publish')
  })

  it('holds nothing back while it is quiet, because nothing would show the way out', async () => {
    const { page, textarea, post } = await openBlocking('block quiet')
    await assessmentAfter(page, () => type(textarea, `${BAD}.`))
    await post.click()
    await page.waitForURL('**/posted?**')
  })

  it('judges without a story that no selector names', async () => {
    const page = await open({ attributes: 'story="#42"' })
    const { textarea } = partsOf(page)
    const { rating } = await assessmentAfter(page, () => type(textarea, `${GENERIC} `))
    expect(rating).toBe('generic')
  })

  it('judges a draft that is sent before it could be judged', async () => {
    const { page, textarea, post, part } = await openBlocking()
    await type(textarea, `${BAD} slow`)
    await post.click()
    await part('post-anyway').waitFor()
    expect(page.url()).toContain('/story')
  })

  it('still holds a bad draft that was sent twice before it could be judged', async () => {
    await fixture.context.clock.install()
    const { page, textarea, post, part } = await openBlocking()
    await type(textarea, `${BAD} slow`)
    await post.dblclick()
    await part('post-anyway').waitFor()
    // Longer than a form waits for a judgement.
    await page.clock.runFor(2000)
    await assessmentAfter(page, () => type(textarea, ' boat'))
    await post.click()
    expect(page.url()).toContain('/story')
    expect(await part('post-anyway').isVisible()).toBe(true)
  })

  it('does not hold a good draft that is sent before it could be judged', async () => {
    const { page, textarea, post } = await openBlocking()
    await type(textarea, 'The 41 stops here')
    await post.click()
    await page.waitForURL('**/posted?**')
  })

  it('sends a form whose draft can’t be judged, and holds the next draft', async () => {
    const worker = putScriptedWorker(fixture.site, { findings, failure: 'Out of order.' })
    const page = await open({ attributes: `story="#article" worker="${worker}" block` })
    await page.evaluate(() => {
      document.addEventListener('submit', (event) => {
        event.preventDefault()
        sessionStorage.setItem(
          'sent',
          new FormData(event.target as HTMLFormElement).get('comment') as string,
        )
      })
    })
    const { textarea, part } = partsOf(page)
    const post = page.locator('form > button')
    await textarea.fill('The lamp is broken')
    await post.click()
    await page.waitForFunction(() => sessionStorage.getItem('sent') === 'The lamp is broken')
    await textarea.fill(BAD)
    await post.click()
    await part('post-anyway').waitFor()
  })

  it('sends a form that waits for its judgement when the element is moved', async () => {
    const { page, textarea } = await openBlocking()
    await type(textarea, 'The 41 stops here, slow')
    await postAndMove(page)
    await page.waitForURL('**/posted?comment=The+41**')
  })

  it('judges a draft that is sent before it could be judged, even when the element is moved', async () => {
    const { page, textarea, part } = await openBlocking()
    await type(textarea, `${BAD} slow`)
    await postAndMove(page)
    await part('post-anyway').waitFor()
    expect(page.url()).toContain('/story')
  })

  it('sends a form that waits for its judgement when the element is removed', async () => {
    const { page, textarea } = await openBlocking()
    await type(textarea, `${BAD} slow`)
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('form > button')?.click()
      const element = document.querySelector('comment-lint')
      element?.replaceWith(...element.childNodes)
    })
    await page.waitForURL('**/posted?comment=Follow**')
  })

  it('sends a form that waits for its judgement even if its button was replaced meanwhile', async () => {
    const { page, textarea } = await openBlocking()
    await type(textarea, 'The 41 stops here, slow')
    await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('form > button')
      button?.click()
      button?.replaceWith(button.cloneNode(true))
    })
    await page.waitForURL('**/posted?comment=The+41**')
  })

  it('lets the form go when the error is dismissed', async () => {
    const { page, textarea, post, part } = await openBlocking()
    await assessmentAfter(page, () => type(textarea, `${BAD}.`))
    await part('dismiss').click()
    await post.click()
    await page.waitForURL('**/posted?**')
  })

  it('is overruled by advice-only', async () => {
    const { page, textarea, post } = await openBlocking('block advice-only')
    await assessmentAfter(page, () => type(textarea, `${BAD}.`))
    await post.click()
    await page.waitForURL('**/posted?**')
  })

  it('leaves a message of the page’s own alone', async () => {
    const { page, textarea } = await openBlocking()
    await textarea.evaluate((field: HTMLTextAreaElement) => field.setCustomValidity('Sign in.'))
    await assessmentAfter(page, () => type(textarea, `${BAD}.`))
    const message = await textarea.evaluate((field: HTMLTextAreaElement) => field.validationMessage)
    expect(message).toBe('Sign in.')
  })
})

describe('the form', () => {
  it('is only advised by default', async () => {
    const { page, textarea, post } = await openBlocking('')
    await assessmentAfter(page, () => type(textarea, `${BAD}.`))
    await post.click()
    await page.waitForURL('**/posted?comment=Follow**')
  })

  it('begins a new draft when it is reset', async () => {
    const page = await open()
    const { textarea, rating, announcer } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    await page.evaluate(() => document.querySelector('form')?.reset())
    await expect.poll(() => rating.textContent()).toBe('Hints appear as you write')
    expect(await announcer.textContent()).toBe('')
    const { rating: next } = await assessmentAfter(page, () => type(textarea, SPECIFIC))
    expect(next).not.toBe('generic')
  })

  it('keeps its draft, and what was dismissed in it, when the page refuses to reset', async () => {
    const page = await open()
    const { textarea, reason, part } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    await part('dismiss').click()
    const dismissed = await reason.textContent()
    await page.locator('form').evaluate((form: HTMLFormElement) => {
      form.addEventListener('reset', (event) => event.preventDefault())
      form.reset()
    })
    await assessmentAfter(page, () => type(textarea, ' Thank you!'))
    expect(await reason.textContent()).toBe(dismissed)
  })

  it('works without JavaScript', async () => {
    const context = await fixture.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const url = (await open()).url()
    fixture.site.put('/posted', 'posted')
    await page.goto(url)
    await page.getByLabel('Your comment').pressSequentially('The 41 stops here.')
    await page.getByRole('button').click()
    await page.waitForURL('**/posted?comment=The+41**')
    await context.close()
  })

  it('says nothing in a disabled fieldset', async () => {
    const page = await open({ around: '<fieldset disabled>{form}</fieldset>' })
    const { textarea } = partsOf(page)
    await page.locator('comment-lint').waitFor()
    expect(await textarea.isDisabled()).toBe(true)
    // A script may still write there and call for a judgement; the form would not send the field.
    const said = await page.evaluate(async () => {
      const field = document.querySelector('textarea')
      if (field !== null) field.value = 'Thank you, great post.'
      document.querySelector('comment-lint')?.refresh()
      field?.focus()
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      if (field !== null) field.value = ''
      document.querySelector('comment-lint')?.refresh()
      return window.gathered.assessed.length
    })
    expect(said).toBe(0)
    expect(page.workers()).toHaveLength(0)
    await page.evaluate(() => document.querySelector('fieldset')?.removeAttribute('disabled'))
    const { rating } = await assessmentAfter(page, () => type(textarea, GENERIC))
    expect(rating).toBe('generic')
  })
})
