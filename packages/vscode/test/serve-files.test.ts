import { type FileAnswer, READ_FILE } from '@commentlint/language-server/protocol'
import { expect, it, vi } from 'vitest'
import { serveFiles } from '../src/client/serve-files'
import { server } from './server.js'
import { files } from './vscode.js'

vi.mock('vscode', () => import('./vscode.js'))

const FILE = 'vscode-vfs://host/notes/stories/trees.md'
const failed = (code: string) => Object.assign(new Error(), { code })

function ask(uri: string): unknown {
  const client = server({})
  serveFiles(client as never)
  return client.ask(READ_FILE, { uri })
}

it.each<[string, Uint8Array | Error, FileAnswer]>([
  ['its bytes', Uint8Array.of(0xff, 0xfe, 0x41, 0), { base64: '//5BAA==' }],
  ['that it is a folder', failed('FileIsADirectory'), { refused: 'folder' }],
  ['that it may not be read', failed('NoPermissions'), { refused: 'denied' }],
  ['that it does not exist', failed('FileNotFound'), { refused: 'missing' }],
  ['that it can’t be read', failed('Unavailable'), { refused: 'failed' }],
])('the server is answered about a file %s', async (_, held, answer) => {
  files.set(FILE, held)
  expect(await ask(FILE)).toEqual(answer)
})

it('the server gets all of a large file', async () => {
  files.set(FILE, new Uint8Array(300_000).fill(65))
  expect(await ask(FILE)).toEqual({ base64: Buffer.alloc(300_000, 65).toString('base64') })
})

it('the server gets nothing from outside the open folders', async () => {
  files.set('file:///etc/passwd', Uint8Array.of(65))
  expect(await ask('file:///etc/passwd')).toEqual({ refused: 'outside' })
})
