import { Editor } from '../../../../language-server/test/client.js'
import { draft, Folder } from '../../../../language-server/test/workspace.js'
import { STORY, type Surface } from '../surface.js'

/** A draft that is opened in an editor. */
export const languageServer: Surface = {
  name: 'language server',
  async open() {
    const folder = await Folder.make({ 'stories/pump.md': STORY })
    const options = { debounce: 1, assessments: true }
    const editor = await Editor.start(folder.uri(), { options })
    let drafts = 0
    return {
      async judge(comment) {
        drafts += 1
        const uri = folder.uri(`drafts/${drafts}.md`)
        await editor.open(uri, draft(comment, '../stories/pump.md'))
        await editor.state(uri)
        await editor.close(uri)
      },
      async close() {
        await editor.stop()
        await folder.remove()
      },
    }
  },
}
