import { afterAll, beforeAll, expect, it } from 'vitest'
import { hostileTexts } from '../../dev/src/hostile/texts.js'
import { Editor } from './client.js'
import { draft, Folder, SPECIFIC, STORY } from './workspace.js'

const LENGTH = 4_000
let folder: Folder
let editor: Editor

beforeAll(async () => {
  folder = await Folder.make({ 'stories/trees.md': STORY })
  editor = await Editor.start(folder.uri(), { options: { debounce: 1, assessments: true } })
})

afterAll(async () => {
  await editor.stop()
  await folder.remove()
})

it.each(hostileTexts)(
  'answers for a draft of $name, and goes on',
  async ({ name, make, answer }) => {
    const uri = folder.uri(`drafts/${encodeURIComponent(name)}.md`)
    const text = draft(make(LENGTH))
    await editor.open(uri, text)
    const { state } = await editor.state(uri)
    expect(state).toBe(answer === 'judged' ? 'judged' : 'abstained')
    const lines = text.split(/\r\n?|\n/)
    for (const { range } of editor.diagnostics.get(uri) ?? []) {
      expect(range.end.line).toBeLessThan(lines.length)
      expect(range.end.character).toBeLessThanOrEqual(lines[range.end.line]?.length ?? 0)
    }
    await editor.close(uri)
  },
)

it('says of a draft of 1 MB that it is too large, and judges the next', async () => {
  const large = folder.uri('drafts/large.md')
  await editor.open(large, draft('Our lindens drank it all. '.repeat(40_000)))
  expect(await editor.state(large)).toMatchObject({
    state: 'abstained',
    detail: expect.stringContaining('at most 100000 are judged'),
  })
  const next = folder.uri('drafts/next.md')
  await editor.open(next, draft(SPECIFIC))
  expect((await editor.state(next)).state).toBe('judged')
})
