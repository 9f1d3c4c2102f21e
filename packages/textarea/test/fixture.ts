import { type LaunchOptions, launch } from '@commentlint/dev/chromium'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { html, openPage } from './page.js'
import { type Site, type SitePage, serve } from './site.js'

/** What a test file works with: one browser and one site for all its tests, and a context for each. */
export interface Fixture {
  readonly browser: Browser
  readonly site: Site
  readonly context: BrowserContext
  /** Opens a page with a story and a comment form. */
  open(options?: Parameters<typeof html>[0], headers?: SitePage['headers']): Promise<Page>
}

export function withBrowser(options: LaunchOptions = {}): Fixture {
  let browser: Browser
  let site: Site
  let context: BrowserContext
  beforeAll(async () => {
    browser = await launch(options)
    site = await serve()
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })
  beforeEach(async () => {
    context = await browser.newContext()
    context.setDefaultTimeout(10_000)
  })
  afterEach(async () => {
    await context.close()
  })
  return {
    get browser() {
      return browser
    },
    get site() {
      return site
    },
    get context() {
      return context
    },
    open: (page, headers = {}) =>
      openPage(context, site.put('/story', { body: html(page), headers })),
  }
}
