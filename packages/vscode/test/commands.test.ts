import type { JudgedText } from '@commentlint/language-server/protocol'
import { beforeEach, expect, it, vi } from 'vitest'
import { server, start } from './server.js'
import { shown, window } from './vscode.js'

vi.mock('vscode', () => import('./vscode.js'))

/** What VS Code takes for a link in a message. One to a command runs it at a click. */
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
