import type { JudgedText } from '@commentlint/language-server/protocol'
import { beforeEach, expect, it, vi } from 'vitest'
import { server, start } from './server.js'
import { files, shown, Uri, window, workspace } from './vscode.js'

vi.mock('vscode', () => import('./vscode.js'))

/** What VS Code takes for a link in a message. A click on a link to a command runs it. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i
const HOSTILE = '[Click here](command:workbench.action.openSettings)'

beforeEach(() => {
  shown.messages = []
  const document = { uri: new URL('file:///drafts/a.md'), getText: () => 'Great post' }
  window.activeTextEditor = { document, selection: { isEmpty: true } }
})

it.each<[string, JudgedText]>([
  ['why it was not judged', { rating: null, detail: `${HOSTILE} does not exist.`, reasons: [] }],
  ['what was found', { rating: 'thin', detail: null, reasons: [`${HOSTILE} says little.`] }],
])('the words of a draft are no link in a message on %s', async (_, judged) => {
  start(async () => server({ judged }))
  await shown.run('commentlint.judgeSelection')
  const [message = ''] = shown.messages
  expect(message).not.toMatch(LINK)
  expect(message.replaceAll('\u2060', '')).toContain(HOSTILE)
})

it('“New Draft for This Story” begins another draft each time, saved or not', async () => {
  window.activeTextEditor = {
    document: { uri: Uri.parse('vscode-vfs://host/notes/tree%20%231.md') },
  }
  start(async () => server({}))
  files.set('vscode-vfs://host/notes/tree%20%231.comment.md', new Uint8Array())
  await shown.run('commentlint.newDraft')
  await shown.run('commentlint.newDraft')
  expect(workspace.textDocuments.map(({ uri, text }) => [uri.path, text])).toEqual([
    ['/notes/tree #1-2.comment.md', '---\nstory: "tree #1.md"\n---\n\n'],
    ['/notes/tree #1-3.comment.md', '---\nstory: "tree #1.md"\n---\n\n'],
  ])
})
