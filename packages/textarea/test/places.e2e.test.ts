import { launch } from '@commentlint/dev/chromium'
import { describe, expect, it } from 'vitest'
import { withBrowser } from './fixture.js'
import { assessmentAfter, GENERIC, html, LINK, openPage, partsOf, SPECIFIC, type } from './page.js'
import { putScriptedWorker } from './scripted-worker.js'

const fixture = withBrowser()
const { open } = fixture

const PAYLOAD =
  '<img src=x onerror="document.title=`owned`"><script>document.title="owned"</script>'

/** A story about something else. */
const OTHER = {
  text: 'Beekeepers in Tallinn count mites with a sugar shaker. Tallinn has 300 hives. The sugar shaker costs two euros.',
}

describe('markup in a text is text', () => {
  it('in comment, story and messages', async () => {
    const reason = `Say why. ${PAYLOAD}`
    const findings = [{ ruleId: 'x', severity: 'warn' as const, reason, words: '<img' }]
    const worker = putScriptedWorker(fixture.site, { findings, topics: [PAYLOAD] })
    const page = await open({ attributes: `worker="${worker}"` })
    await page.evaluate((payload) => {
      const element = document.querySelector('comment-lint')
      if (element === null) throw new Error('no element')
      element.story = { title: payload, text: `${payload} and a lamp.` }
      element.messages = { thin: payload, topics: payload, show: payload }
    }, PAYLOAD)
    const { textarea, rating, reason: shown, topics, passage } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, `${PAYLOAD} is all. `))
    expect(await rating.textContent()).toBe(PAYLOAD)
    expect(await shown.textContent()).toBe(reason)
    await topics.first().click()
    expect(await passage.textContent()).toContain('<img src=x')
    expect(await page.locator('comment-lint img, comment-lint script').count()).toBe(0)
    expect(await page.title()).toBe('A story')
  })
})

describe('the element works', () => {
  it('when it is upgraded late, with properties set before', async () => {
    const form = '<comment-lint><textarea></textarea></comment-lint>'
    const page = await openPage(
      fixture.context,
      fixture.site.put('/late', {
        body: html({ form }).replace(/<script[^>]*define.js"><\/script>/, ''),
        headers: { 'content-security-policy': "default-src 'self'" },
      }),
    )
    await page.evaluate(() => {
      const element = document.querySelector('comment-lint')
      if (element === null) throw new Error('no element')
      element.story = { text: 'The council wants reflectors at all 64 shelters.' }
      element.quiet = true
    })
    await page.addScriptTag({ url: '/dist/define.js', type: 'module' })
    await assessmentAfter(page, () => type(page.locator('textarea'), GENERIC))
    expect(await page.locator('comment-lint').getAttribute('quiet')).toBe('')
    expect(await partsOf(page).part('panel').isVisible()).toBe(false)
  })

  it('where a framework takes over what a server has rendered: nothing is added before there is something to say', async () => {
    const page = await open()
    const form = () => page.locator('form').innerHTML()
    const rendered = html().match(/<form[^>]*>(.*)<\/form>/)?.[1]
    await page.locator('comment-lint [part~="panel"]').waitFor()
    expect(await form()).toBe(rendered)
    await assessmentAfter(page, () => type(partsOf(page).textarea, GENERIC))
    const describe = () =>
      partsOf(page).textarea.evaluate((field) => {
        const id = field.getAttribute('aria-describedby') ?? ''
        return document.getElementById(id)?.textContent ?? null
      })
    await expect.poll(describe).toContain('Generic so far')
    // Like a framework that renders only its own children.
    await page.locator('[data-commentlint-description]').evaluate((element) => element.remove())
    await assessmentAfter(page, () => type(partsOf(page).textarea, ` ${SPECIFIC}`))
    await expect.poll(describe).toMatch(/^(Solid|Strong)/)
  })

  it('when it is moved while something is judged', async () => {
    const page = await open()
    const { textarea, rating } = partsOf(page)
    await type(textarea, GENERIC)
    await page.evaluate(() => document.body.append(document.querySelector('comment-lint') as Node))
    await assessmentAfter(page, () => type(textarea, ' Nice. '))
    await expect.poll(() => rating.textContent()).toBe('Generic so far')
    expect(await page.locator('[part~="panel"]').count()).toBe(1)
  })

  it('when it is cloned with a draft in it', async () => {
    const page = await open()
    await assessmentAfter(page, () => type(partsOf(page).textarea, GENERIC))
    await page.evaluate(() => {
      const element = document.querySelector('comment-lint')
      element?.after(element.cloneNode(true))
    })
    const second = page.locator('textarea').nth(1)
    await assessmentAfter(page, () => type(second, ' Nice. '))
    const described = await page
      .locator('textarea')
      .evaluateAll((fields) => fields.map((field) => field.getAttribute('aria-describedby')))
    expect(new Set(described).size).toBe(2)
    for (const id of described) expect(await page.locator(`[id="${id}"]`).count()).toBe(1)
  })

  it('when it is removed while something is judged: nothing is left, nothing is thrown', async () => {
    const page = await open()
    const errors: unknown[] = []
    page.on('pageerror', (error) => errors.push(error))
    const { textarea } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, `${LINK} `))
    await type(textarea, 'again.')
    const left = await page.evaluate(async () => {
      const element = document.querySelector('comment-lint')
      const field = element?.querySelector('textarea')
      element?.remove()
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)
      return [marks, field?.getAttribute('aria-describedby')]
    })
    expect(left).toEqual([0, null])
    expect(errors).toEqual([])
  })

  it('inside nested shadow roots, with a story outside them', async () => {
    const page = await open({ form: '<div id="outer"></div>' })
    await page.evaluate(() => {
      const outer = document.querySelector('#outer')?.attachShadow({ mode: 'open' })
      const inner = document.createElement('section')
      outer?.append(inner)
      const element = document.createElement('comment-lint')
      element.setAttribute('story', '#article')
      element.append(document.createElement('textarea'))
      inner.attachShadow({ mode: 'open' }).append(element)
    })
    const { textarea, topics } = partsOf(page)
    const { rating } = await assessmentAfter(page, () => type(textarea, GENERIC))
    expect(rating).not.toBeNull()
    await topics.first().waitFor()
    expect(
      await page.evaluate(() => CSS.highlights.get('commentlint-error')?.size),
    ).toBeGreaterThan(0)
  })

  it('inside a dialog, where Escape first folds the hints and then closes the dialog', async () => {
    const page = await open({ around: '<dialog>{form}</dialog>' })
    await page.evaluate(() => document.querySelector('dialog')?.showModal())
    const { textarea, details } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    await page.keyboard.press('Escape')
    expect(await details.isVisible()).toBe(false)
    expect(await page.locator('dialog').evaluate((dialog: HTMLDialogElement) => dialog.open)).toBe(
      true,
    )
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog').evaluate((dialog: HTMLDialogElement) => dialog.open)).toBe(
      false,
    )
  })

  it('inside an iframe', async () => {
    fixture.site.put('/inner', html())
    const page = await openPage(
      fixture.context,
      fixture.site.put(
        '/outer',
        '<!doctype html><iframe src="/inner" width="700" height="900"></iframe>',
      ),
    )
    const inner = page.frameLocator('iframe')
    const textarea = inner.locator('textarea')
    await textarea.focus()
    await textarea.pressSequentially(GENERIC)
    await expect.poll(() => inner.locator('[part~="rating"]').textContent()).toBe('Generic so far')
  })

  it('when a script writes the draft', async () => {
    const page = await open()
    const { textarea } = partsOf(page)
    await textarea.focus()
    const { rating } = await assessmentAfter(page, () =>
      textarea.evaluate((field: HTMLTextAreaElement, text) => {
        field.value = text
        field.closest('comment-lint')?.refresh()
      }, SPECIFIC),
    )
    expect(rating).not.toBe('generic')
    const { rating: after } = await assessmentAfter(page, async () => {
      await textarea.evaluate((field: HTMLTextAreaElement, text) => {
        field.value = text
      }, GENERIC)
      await textarea.blur()
    })
    expect(after).toBe('generic')
  })

  it('when a page posts on a keystroke and clears the field: nothing of the old draft stays', async () => {
    const page = await open()
    const { textarea, rating } = partsOf(page)
    await textarea.evaluate((field: HTMLTextAreaElement) => {
      field.addEventListener('keydown', ({ key, ctrlKey }) => {
        if (key === 'Enter' && ctrlKey) field.value = ''
      })
    })
    await assessmentAfter(page, () => type(textarea, GENERIC))
    await page.keyboard.press('Control+Enter')
    expect(await textarea.inputValue()).toBe('')
    expect(await rating.textContent()).toBe('Hints appear as you write')
    expect(await page.evaluate(() => CSS.highlights.get('commentlint-error')?.size)).toBe(0)
  })

  it('when the textarea is replaced by another', async () => {
    const page = await open()
    await assessmentAfter(page, () => type(partsOf(page).textarea, GENERIC))
    await page.evaluate(() => {
      document.querySelector('textarea')?.replaceWith(document.createElement('textarea'))
    })
    const { rating } = await assessmentAfter(page, () => type(partsOf(page).textarea, SPECIFIC))
    expect(rating).not.toBe('generic')
  })

  it('when the story changes under it', async () => {
    const page = await open()
    const { textarea, topics } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    await assessmentAfter(page, () =>
      page.evaluate((story) => {
        const element = document.querySelector('comment-lint')
        if (element !== null) element.story = story
      }, OTHER),
    )
    expect((await topics.allTextContents()).join()).toMatch(/Tallinn|sugar/)
  })

  it.each([
    ['refresh()', (element: HTMLElementTagNameMap['comment-lint']) => element.refresh()],
    [
      'its story is set again',
      (element: HTMLElementTagNameMap['comment-lint']) => element.setAttribute('story', '#article'),
    ],
  ])('when the story is written anew in its place, after %s', async (_, tell) => {
    const page = await open()
    const { textarea, topics } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    await page.evaluate((text) => {
      const article = document.querySelector('#article')
      if (article !== null) article.textContent = text
    }, OTHER.text)
    await assessmentAfter(page, () => page.locator('comment-lint').evaluate(tell))
    expect((await topics.allTextContents()).join()).toMatch(/Tallinn|sugar/)
  })

  it('when its textarea moves to an element under another story: the verdict changes', async () => {
    const form = `<comment-lint id="one" story="#article"><textarea></textarea></comment-lint>
      <p id="other">${OTHER.text}</p><comment-lint id="two" story="#other"></comment-lint>`
    const page = await open({ form })
    const before = await assessmentAfter(page, () => type(page.locator('textarea'), SPECIFIC))
    const move = (to: string) =>
      assessmentAfter(page, () =>
        page.evaluate((id) => {
          document.querySelector(id)?.append(document.querySelector('textarea') ?? '')
        }, to),
      )
    expect((await move('#two')).score).not.toBe(before.score)
    expect(await move('#one')).toEqual(before)
  })

  it('when it is moved elsewhere before its first verdict', async () => {
    const page = await open()
    await type(partsOf(page).textarea, GENERIC)
    const { rating } = await assessmentAfter(page, () =>
      page.evaluate(() => document.body.append(document.querySelector('comment-lint') as Node)),
    )
    expect(rating).toBe('generic')
  })

  it('beside a story of 5 MB, of which it reads no more than is judged', async () => {
    const page = await open()
    const visited = await page.evaluate(() => {
      const article = document.querySelector('#article')
      const paragraphs = Array.from({ length: 5000 }, () => {
        const paragraph = document.createElement('p')
        paragraph.textContent = 'Nine lamps at the depot. '.repeat(40)
        return paragraph
      })
      article?.replaceChildren(...paragraphs)
      let count = 0
      const { get } = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue') ?? {}
      Object.defineProperty(Node.prototype, 'nodeValue', {
        get(this: Node) {
          count += 1
          return get?.call(this)
        },
      })
      document.querySelector('textarea')?.focus()
      return count
    })
    expect(visited).toBeGreaterThan(0)
    expect(visited).toBeLessThan(300)
    const { rating } = await assessmentAfter(page, () => type(partsOf(page).textarea, GENERIC))
    expect(rating).toBe('generic')
  })

  it('without a story where the element that it names holds none, and says so', async () => {
    const page = await open({ attributes: 'story="#empty"', head: '<link id="empty">' })
    const told = page.waitForEvent('console', (message) => message.text().includes('without text'))
    const { findings } = await assessmentAfter(page, () =>
      type(partsOf(page).textarea, 'The lamp at our stop went out in March.'),
    )
    expect((await told).type()).toBe('error')
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('refer-to-story')
  })

  it('in a read-only field: it shows nothing until the field can be edited', async () => {
    const page = await open({ textarea: 'name="comment" readonly' })
    const { textarea, part } = partsOf(page)
    await textarea.evaluate((field: HTMLTextAreaElement) => {
      field.value = 'Thank you, great post.'
      field.focus()
    })
    expect(await part('panel').isVisible()).toBe(false)
    expect(page.workers()).toHaveLength(0)
    await textarea.evaluate((field: HTMLTextAreaElement) => {
      field.readOnly = false
      field.blur()
    })
    const { rating } = await assessmentAfter(page, () => textarea.focus())
    expect(rating).toBe('generic')
    expect(await part('panel').isVisible()).toBe(true)
  })

  it('in a field that is disabled meanwhile: it removes all its hints', async () => {
    const page = await open()
    const { textarea, part } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    const described = await textarea.getAttribute('aria-describedby')
    const said = () =>
      page.evaluate(
        (id) => [
          CSS.highlights.get('commentlint-error')?.size ?? 0,
          document.getElementById(id ?? '')?.textContent,
        ],
        described,
      )
    expect(await said()).toEqual([1, expect.stringContaining('Generic so far')])
    await textarea.evaluate((field: HTMLTextAreaElement) => {
      field.disabled = true
    })
    await expect.poll(() => part('panel').isVisible()).toBe(false)
    expect(await said()).toEqual([0, ''])
  })

  it.each([
    ['story', '#article', OTHER],
    ['parent', '#article', OTHER],
    ['config', '{"maxLength":1000}', { maxLength: 10 }],
  ])(
    'when its %s is an object for a while and then the same words again',
    async (name, words, object) => {
      const page = await open({ attributes: `${name}='${words}'` })
      await partsOf(page).textarea.focus()
      const before = await assessmentAfter(page, () => page.keyboard.insertText(SPECIFIC))
      const give = (value: string | object) =>
        assessmentAfter(page, () =>
          page.evaluate(
            ([property, given]) => {
              Object.assign(document.querySelector('comment-lint') ?? {}, { [property]: given })
            },
            [name, value] as const,
          ),
        )
      expect((await give(object)).score).not.toBe(before.score)
      expect(await give(words)).toEqual(before)
    },
  )

  it.each([
    ['story', { text: OTHER.text }],
    ['parent', { text: OTHER.text }],
    ['config', { maxLength: 10_000 }],
  ])(
    'when its %s is set to the same again, as frameworks do at each key: it forgets nothing',
    async (name, object) => {
      const page = await open()
      const { textarea, rating, reason, part } = partsOf(page)
      const give = () =>
        page.evaluate(
          ([property, given]) => {
            Object.assign(document.querySelector('comment-lint') ?? {}, {
              [property]: { ...given },
            })
          },
          [name, object] as const,
        )
      await give()
      await assessmentAfter(page, () => type(textarea, GENERIC))
      await part('dismiss').click()
      const dismissed = await reason.textContent()
      await give()
      expect(await rating.textContent()).toBe('Generic so far')
      await assessmentAfter(page, () => type(textarea, ' Thank you!'))
      expect(await reason.textContent()).toBe(dismissed)
    },
  )

  it('when its story is a proxy, as frameworks keep their state, and one that changes inside', async () => {
    const page = await open({ attributes: '' })
    const { textarea, topics } = partsOf(page)
    await page.evaluate((story) => {
      const element = document.querySelector('comment-lint')
      if (element !== null) element.story = new Proxy({ text: story }, {})
    }, OTHER.text)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    expect((await topics.allTextContents()).join()).toMatch(/Tallinn|sugar/)
    await assessmentAfter(page, () =>
      page.evaluate(() => {
        const element = document.querySelector('comment-lint')
        const { story } = element ?? {}
        if (element == null || story == null) throw new Error('no story')
        element.story = Object.assign(story, { text: 'Nine ferries leave Brekstad before dawn.' })
      }),
    )
    expect((await topics.allTextContents()).join()).toMatch(/ferries|Brekstad/i)
  })

  it('when a catalogue of another language lacks texts: those keep their defaults', async () => {
    const page = await open()
    const { textarea, rating } = partsOf(page)
    await page.evaluate(() => {
      const element = document.querySelector('comment-lint')
      const gaps = {
        thin: 'Ein Anfang',
        generic: undefined,
        position: null,
        announcement: undefined,
      }
      if (element !== null) element.messages = gaps as object
    })
    await assessmentAfter(page, () => type(textarea, `${GENERIC} WHY IS IT SO DARK!!!! `))
    expect(await rating.textContent()).toMatch(/Generic so far|Ein Anfang/)
    expect(
      await page.evaluate(() => document.querySelector('comment-lint')?.messages.position),
    ).toBe('{at} of {count}')
  })

  it('when an attribute follows a property before the element is on the page', async () => {
    const page = await open({ form: '' })
    const story = await page.evaluate((text) => {
      const element = document.createElement('comment-lint')
      element.story = text
      element.setAttribute('story', '#article')
      return element.story
    }, OTHER)
    expect(story).toBe('#article')
  })

  it('while an input method composes: nothing is judged before the word is chosen', async () => {
    const page = await open()
    const { textarea } = partsOf(page)
    await assessmentAfter(page, () => type(textarea, GENERIC))
    const client = await fixture.context.newCDPSession(page)
    const before = await page.evaluate(() => window.gathered.assessed.length)
    await client.send('Input.imeSetComposition', {
      text: 'ラ.',
      selectionStart: 2,
      selectionEnd: 2,
    })
    await client.send('Input.imeSetComposition', {
      text: 'ランプ.',
      selectionStart: 4,
      selectionEnd: 4,
    })
    expect(await page.evaluate(() => window.gathered.assessed.length)).toBe(before)
    await assessmentAfter(page, () => client.send('Input.insertText', { text: 'ランプ.' }))
    expect(await textarea.inputValue()).toBe(`${GENERIC}ランプ.`)
  })

  it('while an input method composes, as on a phone all the time: a long pause still counts', async () => {
    await fixture.context.clock.install()
    const page = await open()
    const { textarea, rating } = partsOf(page)
    await textarea.focus()
    await page.keyboard.insertText('Thank you, great ')
    const client = await fixture.context.newCDPSession(page)
    const compose = (text: string) =>
      client.send('Input.imeSetComposition', { text, selectionStart: 4, selectionEnd: 4 })
    await compose('post')
    await page.clock.runFor(1000)
    expect(await page.evaluate(() => window.gathered.assessed)).toEqual([])
    await assessmentAfter(page, () => page.clock.runFor(5000))
    expect(await rating.textContent()).toBe('Generic so far')
  })

  it('with a pasted megabyte, and goes on taking keys', async () => {
    const page = await open()
    const { textarea } = partsOf(page)
    await assessmentAfter(page, async () => {
      await textarea.focus()
      await page.keyboard.insertText('A lamp at a shelter. '.repeat(50_000))
    })
    await type(textarea, 'ok')
    expect((await textarea.inputValue()).slice(-3)).toBe(' ok')
  })

  it('with a directive that disables tens of thousands of rules in vain, and goes on taking keys', async () => {
    const page = await open()
    const { textarea } = partsOf(page)
    await textarea.focus()
    await page.keyboard.insertText(`A lamp. <!-- commentlint-disable ${'a '.repeat(40_000)}-->`)
    await page.waitForFunction(() => window.gathered.assessed.length > 0)
    await type(textarea, ' ok')
    expect((await textarea.inputValue()).slice(-3)).toBe(' ok')
  })

  it('after the back button brings a page back', async () => {
    const kept = await launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] })
    const context = await kept.newContext()
    const page = await openPage(context, fixture.site.put('/story', html()))
    await assessmentAfter(page, () => type(partsOf(page).textarea, GENERIC))
    await page.goto(fixture.site.put('/elsewhere', '<!doctype html><title>Elsewhere</title>'))
    await page.goBack()
    expect(await partsOf(page).textarea.inputValue()).toBe(GENERIC)
    await type(partsOf(page).textarea, ` ${SPECIFIC}`)
    await expect
      .poll(() => partsOf(page).rating.textContent())
      .not.toMatch(/Generic so far|Hints appear/)
    await kept.close()
  })

  // No automated Chromium restores pages from its cache, so its event is simulated.
  it('on a page that the browser restores from its cache, with a text written meanwhile', async () => {
    const page = await open()
    await assessmentAfter(page, () => type(partsOf(page).textarea, GENERIC))
    const { rating } = await assessmentAfter(page, () =>
      page.evaluate((text) => {
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
        const field = document.querySelector('textarea')
        if (field !== null) field.value = text
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
      }, SPECIFIC),
    )
    expect(rating).not.toBe('generic')
  })
})

describe('a thousand mounts and unmounts', () => {
  it('leave no element behind, each with a session of its own', async () => {
    const browser = await launch({ flags: ['--js-flags=--expose-gc'] })
    const page = await openPage(await browser.newContext(), fixture.site.put('/story', html()))
    await assessmentAfter(page, () => type(partsOf(page).textarea, `${LINK} `))
    const alive = await page.evaluate(async () => {
      const mount = (i: number) => {
        const element = document.createElement('comment-lint')
        const field = document.createElement('textarea')
        element.setAttribute('story', '#article')
        element.append(field)
        document.body.append(element)
        // Opens a session with the worker, which is asked to judge and then to close the session.
        field.focus()
        field.value = `See https://example.com/lamps-${i}`
        element.refresh()
        element.remove()
        return new WeakRef(element)
      }
      const mounted = Array.from({ length: 1000 }, (_, i) => mount(i))
      // The browser itself keeps a reference to the field that last had the focus.
      document.querySelector('textarea')?.focus()
      const { gc } = window as unknown as { gc(options: object): Promise<void> }
      for (let round = 0; round < 3; round += 1) await gc({ type: 'major', execution: 'async' })
      return mounted.filter((element) => element.deref() !== undefined).length
    })
    expect(alive).toBe(0)
    const { findings } = await assessmentAfter(page, () => type(partsOf(page).textarea, GENERIC))
    expect(findings.length).toBeGreaterThan(0)
    await browser.close()
  })
})
