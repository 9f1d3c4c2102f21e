import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { AGAIN, findCodeServer, Workbench } from './code-server.js'

const SPECIFIC =
  '. We dropped an index that looked unused and the month-end report took nine hours: idx_scan counts since the last reset, and ours was reset in a failover'

const files = {
  'drafts/thank-you.md': '---\nstory: ../stories/unused-index.md\n---\n\nThank you, great post\n',
  'drafts/needless.md': `---\nstory: ../stories/unused-index.md\n---\n\n<!-- commentlint-disable-next-line no-bare-link -- it is the manual -->\n${SPECIFIC.slice(2)}.\n`,
  'drafts/wrong-path.md': '---\nstory: ../stories/unused-indx.md\n---\n\nThank you, great post\n',
}

const found = await findCodeServer()
if ('missing' in found) console.warn(`The tests in VS Code are skipped: ${found.missing}`)
const path = 'path' in found ? found.path : ''
const gone = { state: 'detached' } as const

describe.skipIf('missing' in found)('the extension in VS Code', AGAIN, () => {
  let code: Workbench

  beforeAll(async () => {
    code = await Workbench.start(path, { files })
  }, 120_000)

  afterAll(() => code.stop())

  afterEach(({ task }) =>
    task.result?.state === 'fail' ? code.screenshot(`failed-${task.id}`) : undefined,
  )

  it('flags “Thank you, great post” in the text, in Problems and in the status bar', async () => {
    await code.open('drafts/thank-you.md')
    await code.page.keyboard.press('Control+Shift+M')
    await code.squiggles.first().waitFor()
    await code.problems.filter({ hasText: 'no-generic' }).first().waitFor()
    await code.status.filter({ hasText: 'generic' }).waitFor()
    expect(await code.status.textContent()).toContain('generic')
  })

  it('lists the points of the story', async () => {
    await code.run('Focus on Story View')
    await code.topics.first().waitFor()
    await code.screenshot('generic')
    expect(await code.topics.count()).toBeGreaterThan(2)
  })

  it('disables a rule with a reason, and undoes it', async () => {
    await code.act('Thank you', 'Disable no-generic for this line')
    await code.problems.filter({ hasText: 'no-generic' }).first().waitFor(gone)
    await code.screenshot('disabled')
    expect(await code.text()).toContain('<!-- commentlint-disable-next-line no-generic -- why')
    await code.page.keyboard.press('Escape')
    await code.page.keyboard.press('Control+Z')
    await code.problems.filter({ hasText: 'no-generic' }).first().waitFor()
    expect(await code.text()).not.toContain('commentlint-disable')
  })

  it('clears the draft while a specific sentence is typed, before it is saved', async () => {
    await code.typeAtEndOf('Thank you', SPECIFIC)
    await code.problems.filter({ hasText: 'no-generic' }).first().waitFor(gone)
    await code.status.filter({ hasText: /solid|strong|thin/ }).waitFor()
    await code.status.hover()
    await code.screenshot('specific')
    expect(await code.page.locator('.tab.active.dirty').count()).toBe(1)
  })

  it('fixes a disable that silences nothing, and undoes it', async () => {
    await code.open('drafts/needless.md')
    await code.problems.filter({ hasText: 'unused-disable' }).first().waitFor()
    await code.act('commentlint-disable', 'Remove the disable that silences nothing')
    await code.problems.filter({ hasText: 'unused-disable' }).first().waitFor(gone)
    expect(await code.text()).not.toContain('commentlint-disable')
    await code.page.keyboard.press('Control+Z')
    await code.problems.filter({ hasText: 'unused-disable' }).first().waitFor()
    expect(await code.text()).toContain('commentlint-disable')
  })

  it('says that the path of a story leads nowhere, and offers the intended one', async () => {
    await code.open('drafts/wrong-path.md')
    await code.problems.filter({ hasText: 'does not exist' }).first().waitFor()
    await code.screenshot('astray')
    await code.act('unused-indx', 'Change to ../stories/unused-index.md')
    await code.problems.filter({ hasText: 'does not exist' }).first().waitFor(gone)
    expect(await code.text()).toContain('story: ../stories/unused-index.md')
  })

  it('started with the first text that was opened, and did not hold up the start of the editor', async () => {
    const said = await code.activation()
    console.log(`VS Code says of the extension: ${said}.`)
    expect(said).toMatch(/^Activation: \d+ms$/)
  })
})

describe.skipIf('missing' in found)('the extension in Restricted Mode', AGAIN, () => {
  let code: Workbench

  beforeAll(async () => {
    code = await Workbench.start(path, { files, trust: false })
  }, 120_000)

  afterAll(() => code.stop())

  it('judges drafts as in a trusted folder', async () => {
    await code.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor()
    await code.open('drafts/thank-you.md')
    await code.status.filter({ hasText: 'generic' }).waitFor()
    await code.squiggles.first().waitFor()
    await code.screenshot('restricted')
    expect(await code.squiggles.count()).toBeGreaterThan(0)
  })
})
