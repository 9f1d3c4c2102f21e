import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { AGAIN, findCodeServer, Workbench } from './code-server.js'

const files = {
  'drafts/thank-you.md': '---\nstory: ../stories/unused-index.md\n---\n\nThank you, great post\n',
  'drafts/specific.md':
    '---\nstory: ../stories/unused-index.md\n---\n\nWe dropped an unused index and the month-end report took nine hours, because idx_scan had been reset in a failover.\n',
}

/** Long enough for a settings file to be read. */
const patience = { timeout: 20_000 }

/** The story's line, which is wrapped in a narrow editor. */
const HEAD = /story: \.\.\/stories\/\s*unused-index\.md/

const found = await findCodeServer()
if ('missing' in found) console.warn(`The tests of the commands are skipped: ${found.missing}`)
const path = 'path' in found ? found.path : ''

describe.skipIf('missing' in found)('in VS Code', AGAIN, () => {
  let code: Workbench

  beforeAll(async () => {
    code = await Workbench.start(path, { files })
    await code.open('drafts/thank-you.md')
    await code.status.waitFor()
  }, 120_000)

  afterAll(() => code.stop())

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await code.screenshot(`failed-${task.id}`)
    await code.closeBeside()
  }, 60_000)

  it('a click on a point of the story opens its passage', async () => {
    await code.run('Focus on Story View')
    await code.topics.first().click()
    await code.tab('unused-index.md').waitFor()
    await code.page.locator('.statusbar-item', { hasText: 'selected' }).waitFor()
    expect(await code.groups()).toBe(2)
    await code.screenshot('passage')
  })

  it('“Open the Story to the Side” does so', async () => {
    await code.run('commentlint: Open the Story to the Side')
    await code.tab('unused-index.md').waitFor()
    expect(await code.groups()).toBe(2)
  })

  it('“New Draft for This Story” begins a draft that names it, and is judged before it is saved', async () => {
    await code.run('commentlint: Open the Story to the Side')
    await code.tab('unused-index.md').waitFor()
    await code.run('commentlint: New Draft for This Story')
    await code.tab('unused-index.comment.md').waitFor()
    await expect.poll(() => code.text()).toMatch(HEAD)
    await code.page.keyboard.type('Thank you, great post')
    await code.status.filter({ hasText: 'generic' }).waitFor()
    await code.squiggles.nth(1).waitFor()
    await code.screenshot('new-draft')
    await code.run('Revert and Close Editor')
  })

  it('“Judge the Selection” says how the words would be rated by themselves', async () => {
    await code.open('drafts/thank-you.md')
    await code.select('Thank you, great post')
    await code.run('commentlint: Judge the Selection')
    const said = code.page.locator('.notification-toast', { hasText: 'The selection is generic' })
    await said.waitFor()
    await code.screenshot('selection')
  })

  it('“Show Output” opens the output of the server', async () => {
    await code.run('commentlint: Show Output')
    await expect.poll(() => code.outputChannel()).toBe('commentlint')
  })

  it('the dots under answers go and come with their setting', async () => {
    await code.open('drafts/specific.md')
    await expect.poll(() => code.answers(), patience).toBeGreaterThan(0)
    await code.set({ 'commentlint.showAnswers': false })
    await code.open('drafts/specific.md')
    await expect.poll(() => code.answers(), patience).toBe(0)
    await code.set({ 'commentlint.showAnswers': true })
    await code.open('drafts/specific.md')
    await expect.poll(() => code.answers(), patience).toBeGreaterThan(0)
  })

  it('“Explain a Rule” asks which, and shows its page', async () => {
    await code.run('commentlint: Explain a Rule')
    await code.page.locator('.quick-input-list .monaco-list-row', { hasText: 'no-generic' }).click()
    await code.tab('no-generic.md').waitFor()
    expect(await code.groups()).toBe(2)
  })
})

describe.skipIf('missing' in found)('with the setting for commit messages, VS Code', AGAIN, () => {
  let code: Workbench

  beforeAll(async () => {
    const settings = { 'commentlint.commitMessages': true }
    code = await Workbench.start(path, { isRepository: true, settings })
  }, 120_000)

  afterAll(() => code.stop())

  it('judges a message while it is written, and passes one that says something', async () => {
    await code.page.keyboard.press('Control+Shift+G')
    await code.commitMessage.click()
    await code.page.keyboard.type('Great stuff, nice!')
    const squiggles = code.commitMessage.locator('.squiggly-error, .squiggly-warning')
    await squiggles.first().waitFor()
    await code.screenshot('commit-message')
    await code.page.keyboard.press('Control+A')
    await code.page.keyboard.type('Rebuild orders_status_idx after the failover reset idx_scan')
    await squiggles.first().waitFor({ state: 'detached' })
    expect(await squiggles.count()).toBe(0)
  })
})
