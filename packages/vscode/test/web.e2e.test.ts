import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AGAIN, findCodeServer, Workbench } from './code-server.js'

const SPECIFIC =
  ' We dropped an index that looked unused and the month-end report took nine hours: idx_scan counts since the last reset, and ours was reset in a failover.'

const found = await findCodeServer()
if ('missing' in found) console.warn(`The test in a browser’s VS Code is skipped: ${found.missing}`)
const path = 'path' in found ? found.path : ''

describe.skipIf('missing' in found)(
  'the extension in the extension host of a browser',
  AGAIN,
  () => {
    let code: Workbench

    beforeAll(async () => {
      code = await Workbench.start(path, { isInstalled: false })
      await code.installInBrowser()
    }, 120_000)

    afterAll(() => code.stop())

    it('judges a draft beside its story, and clears it while a specific sentence is typed', async () => {
      await code.open('drafts/great-post.md')
      await code.page.keyboard.press('Control+Shift+M')
      await code.problems.filter({ hasText: 'no-generic' }).first().waitFor()
      await code.status.filter({ hasText: 'generic' }).waitFor()
      await code.squiggles.first().waitFor()
      await code.screenshot('web')
      await code.typeAtEndOf('Great post', SPECIFIC)
      await code.problems.filter({ hasText: 'no-generic' }).first().waitFor({ state: 'detached' })
      await code.status.filter({ hasText: /solid|strong|thin/ }).waitFor()
      expect(await code.host()).toBe('web worker')
    })
  },
)
