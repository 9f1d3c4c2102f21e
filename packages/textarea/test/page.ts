import type { BrowserContext, Locator, Page } from 'playwright-core'
import type { AssessDetail } from '../src/index.js'

/** A story written for the tests, which they comment on. */
export const STORY = `<article id="article">
<h1>The night bus got its lights back</h1>
<p>For two winters the 41 drove past the hospital without stopping, because the shelter had no light and drivers could not see who was waiting.</p>
<p>Then a nurse, Paula Ferreira, glued bicycle reflectors to the timetable. The company counted 90 more passengers a week and replaced the lamp within a month.</p>
<p>The council now wants reflectors at all 64 shelters, at a cost of nine euros each.</p>
</article>`

export const GENERIC = 'Thank you, great post.'
export const SPECIFIC =
  'The reflectors at nine euros each would pay at our hospital stop too, because 90 passengers a week buy more than one lamp.'
export const LINK = 'See https://example.com/lamps'

interface PageOptions {
  /** Attributes of the element. */
  readonly attributes?: string
  /** What stands around the form; `{form}` is where it goes. */
  readonly around?: string
  /** Attributes of the textarea. */
  readonly textarea?: string
  readonly head?: string
  /** The whole form. */
  readonly form?: string
}

/** The HTML of a page with a story and a comment form. */
export function html({
  attributes = 'story="#article"',
  around = '{form}',
  textarea = 'name="comment" rows="6" cols="60"',
  head = '',
  form = `<form id="form" action="/posted"><comment-lint ${attributes}><label>Your comment <textarea ${textarea}></textarea></label></comment-lint><button>Post</button></form>`,
}: PageOptions = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A story</title>
<script type="module" src="/dist/define.js"></script>${head}</head>
<body><main>${STORY}${around.replace('{form}', form)}</main></body></html>`
}

/** What the tests collect on a page. */
interface Gathered {
  readonly assessed: AssessDetail[]
  readonly announced: string[]
  readonly violations: string[]
}

declare global {
  interface Window {
    gathered: Gathered
  }
}

/** Opens a page that collects what its elements report. */
export async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(() => {
    window.gathered = { assessed: [], announced: [], violations: [] }
    addEventListener('commentlint-assess', ({ detail }) => window.gathered.assessed.push(detail))
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.gathered.violations.push(`${violatedDirective} ${blockedURI}`),
    )
  })
  await page.goto(url)
  return page
}

/** Types as a person does, key by key. */
export async function type(target: Locator, text: string): Promise<void> {
  await target.focus()
  await target.pressSequentially(text)
}

/** Waits for the assessment of the current draft once the element has had time to judge it. */
export async function assessmentAfter(
  page: Page,
  act: () => Promise<unknown>,
): Promise<AssessDetail> {
  const before = await page.evaluate(() => window.gathered.assessed.length)
  await act()
  await page.waitForFunction((count) => window.gathered.assessed.length > count, before)
  return page.evaluate(() => window.gathered.assessed.at(-1) as AssessDetail)
}

/** Parts of the element, by their part names. */
export function partsOf(page: Page, host = 'comment-lint') {
  const part = (name: string) => page.locator(`${host} [part~="${name}"]`)
  return {
    textarea: page.locator(`${host} textarea`),
    rating: part('rating'),
    meter: part('meter'),
    step: part('step'),
    reason: part('reason'),
    topics: part('topic'),
    passage: part('passage'),
    fold: part('fold'),
    details: part('details'),
    announcer: part('announcer'),
    part,
  }
}
