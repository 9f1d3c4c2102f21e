import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { launch } from '@commentlint/dev/chromium'
import type { FileAnswer } from '@commentlint/language-server/protocol'
import type { Browser, JSHandle, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

const SERVER = fileURLToPath(new URL('../dist/server.js', import.meta.url))

/** The files of a virtual folder, which the server reads through its client, as on vscode.dev. */
const FILES: Readonly<Record<string, string>> = {
  'vscode-vfs://github/me/notes/stories/bus.md':
    '# The night bus\n\nA nurse, Paula Ferreira, glued reflectors to the timetable of the 41. The company counted 90 more passengers a week. Reflectors cost nine euros each.\n',
}
const DRAFT = 'vscode-vfs://github/me/notes/drafts/mine.md'
const HEAD = '---\nstory: ../stories/bus.md\n---\n\n'
const SPECIFIC =
  'Reflectors at nine euros each would pay at our hospital stop too: the 41 has passed it with 90 passengers a week waiting in the dark.'

function answerOf(uri: string): FileAnswer {
  const text = FILES[uri]
  return text === undefined
    ? { refused: 'missing' }
    : { base64: Buffer.from(text).toString('base64') }
}

interface Diagnostic {
  readonly code: string
  readonly range: { readonly start: { readonly line: number } }
}

let browser: Browser
let page: Page
const site = createServer(async ({ url }, response) => {
  const isScript = url === '/server.js'
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
  // The worker may neither use eval nor connect to anything.
  response.setHeader('content-security-policy', "default-src 'none'; worker-src 'self'")
  response.end(isScript ? await readFile(SERVER) : '<!doctype html><title>Editor</title>')
})

beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  browser = await launch()
  page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`)
})

afterAll(async () => {
  await browser.close()
  site.close()
})

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/** The parameters of messages that matter here. */
interface Params {
  readonly uri: string
  readonly version: number
  readonly diagnostics: Diagnostic[]
}

/** The page's end of the server's messages. */
interface Wire {
  send(message: Message): void
  /** The next message that the server has sent or sends. */
  next(): Promise<Message>
}

async function startServer(): Promise<JSHandle<Wire>> {
  return page.evaluateHandle(() => {
    const worker = new Worker('/server.js')
    const heard: Message[] = []
    let wake = () => {}
    worker.onmessage = ({ data }) => {
      heard.push(data)
      wake()
    }
    worker.onerror = ({ message }) => {
      heard.push({ method: 'error', params: message })
      wake()
    }
    return {
      send: (message) => worker.postMessage({ jsonrpc: '2.0', ...message }),
      async next() {
        while (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve))
        return heard.shift() as Message
      },
    } satisfies Wire
  })
}

/** An editor whose files only it can read. */
class Editor {
  readonly #wire: JSHandle<Wire>
  #shown: readonly Diagnostic[] = []

  constructor(wire: JSHandle<Wire>) {
    this.#wire = wire
  }

  send(message: Message): Promise<void> {
    return this.#wire.evaluate((wire, one) => wire.send(one), message)
  }

  /** Answers the server until it has judged a version; resolves to the diagnostics shown then. */
  async judged(wanted: number): Promise<readonly Diagnostic[]> {
    for (;;) {
      const { id, method, params } = await this.#wire.evaluate((wire) => wire.next())
      const { uri, version, diagnostics } = (params ?? {}) as Params
      if (method === 'error') throw new Error(String(params))
      if (method === 'commentlint/read' && id !== undefined)
        await this.send({ id, result: answerOf(uri) })
      if (method === 'textDocument/publishDiagnostics' && uri === DRAFT) this.#shown = diagnostics
      if (method === 'commentlint/assessed' && version === wanted) return this.#shown
    }
  }
}

it('the packed server judges in a web worker, reads its story through the editor, and clears', async () => {
  const editor = new Editor(await startServer())
  const workspaceFolders = [{ uri: 'vscode-vfs://github/me/notes', name: 'notes' }]
  const initializationOptions = { assessments: true, files: true, debounce: 1 }
  const rest = { processId: null, rootUri: null, capabilities: {} }
  const params = { ...rest, workspaceFolders, initializationOptions }
  await editor.send({ id: 1, method: 'initialize', params })
  await editor.send({ method: 'initialized', params: {} })
  const text = `${HEAD}Thank you, great post\n`
  const textDocument = { uri: DRAFT, languageId: 'markdown', version: 1, text }
  await editor.send({ method: 'textDocument/didOpen', params: { textDocument } })
  const found = (await editor.judged(1)).find(({ code }) => code === 'no-generic')
  expect(found?.range.start.line).toBe(4)
  const contentChanges = [{ text: `${HEAD}${SPECIFIC}\n` }]
  const changed = { textDocument: { uri: DRAFT, version: 2 }, contentChanges }
  await editor.send({ method: 'textDocument/didChange', params: changed })
  expect(await editor.judged(2)).toEqual([])
})
