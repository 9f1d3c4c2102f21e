import type { DraftState } from '@commentlint/language-server/protocol'
import { expect, it, vi } from 'vitest'
import { server, start } from './server.js'
import { shown, window } from './vscode.js'

vi.mock('vscode', () => import('./vscode.js'))

const state: DraftState = {
  uri: 'comment://1/reply',
  version: 1,
  state: 'judged',
  detail: null,
  score: 20,
  rating: 'thin',
  next: 'This is brief.',
  aspects: { length: 0.2, specificity: 0.3, relevance: null, contribution: 0, readability: 1 },
  story: null,
  topics: [],
  answers: [],
}

it('a restart forgets earlier drafts, and a failed one is reported in the output and by a command', async () => {
  const servers = [async () => server({ state }), () => Promise.reject(new Error('No worker.'))]
  window.visibleTextEditors = [{ document: { uri: state.uri, version: 1 }, setDecorations() {} }]
  start(() => servers.shift()?.() ?? Promise.reject())
  await shown.run('commentlint.judgeSelection')
  expect(shown.status).toContain('thin')
  expect(shown.tooltip).toMatch(/^This draft is thin\. This is brief\./)
  const logged = new Promise((resolve) => shown.logged.event(resolve))
  shown.changeSetting.fire({
    affectsConfiguration: (name) => name === 'commentlint.reviewComments',
  })
  expect(await logged).toBe('Error: No worker.')
  expect(shown.status).toBeNull()
  const document = { uri: new URL('file:///drafts/a.md'), getText: () => 'Great post' }
  window.activeTextEditor = { document, selection: { isEmpty: true } }
  await shown.run('commentlint.judgeSelection')
  expect(shown.messages).toEqual([
    'The commentlint language server is not running. “Developer: Reload Window” starts it again.',
  ])
})
