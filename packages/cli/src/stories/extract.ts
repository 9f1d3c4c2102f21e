import type { Story } from '@commentlint/core'
import { Defuddle } from 'defuddle/node'
import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { UnreadableError } from '../io/unreadable.js'

/**
 * Limits of a page, because the extractor's time grows with the square of the depth or worse. Long articles
 * have some thousands of elements, thirty deep.
 */
const MOST_ELEMENTS = 20_000
const DEEPEST = 200

/** The parts of the DOM used here, whose types are not available. */
interface Page {
  documentElement: { localName: string } | null
  querySelector(selector: string): unknown
}

/**
 * Extracts the story of a web page as Markdown, without its navigation; throws an `UnreadableError`. Uses no
 * network: the extractor's own requests to third parties are off.
 */
export async function extractStory(html: string, url: string | null): Promise<Story> {
  if (!isWithinLimits(html))
    throw new UnreadableError('too-large', 'is too large or too deep a page; save its text instead')
  try {
    const options = { markdown: true, useAsync: false }
    const { title, content } = await withoutConsole(() =>
      Defuddle(parsePage(html), url ?? undefined, options),
    )
    return withOneTitle(title, content)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UnreadableError('failed', `can't be read as a web page (${why})`)
  }
}

/** The number of pages being extracted, and the console's own methods for when there is none. */
let extracting = 0
let spoken: Pick<Console, 'log' | 'warn' | 'error'> = console

/**
 * Silences the console while the extractor works: its messages about broken parts, which it copes with, quote
 * the page, and a terminal or a build log would interpret that.
 */
async function withoutConsole<Result>(extract: () => Promise<Result>): Promise<Result> {
  if (extracting === 0) spoken = { log: console.log, warn: console.warn, error: console.error }
  extracting += 1
  const nothing = () => undefined
  Object.assign(console, { log: nothing, warn: nothing, error: nothing })
  try {
    return await extract()
  } finally {
    extracting -= 1
    if (extracting === 0) Object.assign(console, spoken)
  }
}

/**
 * A story with its title given once: a page's title often ends in the name of its site, and its text begins
 * with the title itself.
 */
function withOneTitle(title: string, content: string): Story {
  const end = content.indexOf('\n')
  const line = content.slice(0, Math.max(end, 0))
  const heading = line.replace(/^##? /, '').trim()
  if (heading !== '' && heading !== line && title.startsWith(heading))
    return { title: heading, text: content.slice(end).trimStart() }
  return { ...(title === '' ? {} : { title }), text: content }
}

/** A document with a body, even for a page that leaves out what a browser would fill in. */
function parsePage(html: string): Page {
  const { document }: { document: Page } = parseHTML(html)
  const isWhole = document.documentElement?.localName === 'html'
  if (isWhole && document.querySelector('body') !== null) return document
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document
}

/** Counts in one pass, before anything is built. */
function isWithinLimits(html: string): boolean {
  let elements = 0
  let depth = 0
  let within = true
  const parser = new Parser({
    onopentag() {
      elements += 1
      depth += 1
      if (elements <= MOST_ELEMENTS && depth <= DEEPEST) return
      within = false
      parser.pause()
    },
    onclosetag() {
      depth -= 1
    },
  })
  parser.write(html)
  return within
}
