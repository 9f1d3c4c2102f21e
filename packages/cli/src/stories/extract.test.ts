import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { extractStory } from './extract.js'

const paragraph =
  '<p>The nightly vacuum went from four hours to <b>forty</b> minutes, and nobody had asked why it took four.</p>'

describe('the story of a page', () => {
  it('is its article, with its title, as Markdown', async () => {
    const { title, text } = await extractStory(
      `<html><head><title>Bloat</title></head><body><nav>Home About</nav><article>${paragraph.repeat(3)}<h2>Why</h2>${paragraph}</article></body></html>`,
      null,
    )
    expect(title).toBe('Bloat')
    expect(text).toContain('went from four hours to **forty** minutes')
    expect(text).toContain('## Why')
    expect(text).not.toContain('About')
  })

  it('has its title only once, without the name of the site', async () => {
    const { title, text } = await extractStory(
      `<html><head><title>Forty minutes | Night Shift</title></head><body><article><h1>Forty minutes</h1>${paragraph.repeat(3)}</article></body></html>`,
      null,
    )
    expect(title).toBe('Forty minutes')
    expect(text).not.toContain('#')
  })

  it.each([
    ['without html and body', paragraph.repeat(3)],
    ['without a body', `<html><head><title>x</title></head>${paragraph.repeat(3)}</html>`],
    ['that is cut off', `<html><body><article>${paragraph.repeat(3)}<p>And th`],
    ['without tags', 'The nightly vacuum went from four hours to forty minutes.'],
  ])('is found in a page %s', async (_, html) => {
    expect((await extractStory(html, null)).text).toContain('four hours')
  })

  it.each([
    ['nothing', ''],
    ['a script', '<script>document.write("<p>Hello there</p>")</script>'],
    ['an opened comment', '<!-- '.repeat(1_000)],
  ])('is empty where the page holds %s', async (_, html) => {
    expect((await extractStory(html, null)).text.trim()).toBe('')
  })

  it.each([
    ['too deep', '<div>'.repeat(500_000)],
    ['too deep by tables', '<table><tr><td>x</td></tr>'.repeat(3_000)],
    ['too large', paragraph.repeat(20_000)],
  ])('is refused where the page is %s', async (_, html) => {
    await expect(extractStory(html, null)).rejects.toThrow('is too large or too deep a page')
  })
})

it('says nothing on the console, where a page would speak to the terminal in its own words', async () => {
  const spies = (['log', 'warn', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockReturnValue(undefined),
  )
  onTestFinished(() => void vi.restoreAllMocks())
  const page = (data: string) =>
    `<script type="application/ld+json">${data}</script><article>${paragraph.repeat(3)}</article>`
  const broken = [page('x\n::error::y'), page('\u001b[2J'), page('{')]
  for (const { text } of await Promise.all(broken.map((html) => extractStory(html, null))))
    expect(text).toContain('forty')
  for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  console.error('heard')
  expect(spies[2]).toHaveBeenCalledWith('heard')
})
