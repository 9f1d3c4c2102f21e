import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { draft, Folder, LINK, SPECIFIC, STORY } from './workspace.js'

const PROGRAM = fileURLToPath(new URL('../bin/commentlint-language-server.js', import.meta.url))

interface Message {
  id?: number
  method?: string
  params?: { uri?: string; diagnostics?: { code: string; range: object }[] }
  result?: { capabilities?: { positionEncoding?: string } }
  error?: { code: number; message: string }
}

/** The server as a program, with messages exchanged byte by byte. */
class Program {
  readonly child: ChildProcessWithoutNullStreams
  readonly messages: Message[] = []
  stderr = ''
  #bytes = Buffer.alloc(0)
  #listeners: (() => void)[] = []
  #id = 0

  constructor(options: readonly string[] = ['--stdio'], program = PROGRAM) {
    this.child = spawn(process.execPath, [program, ...options])
    this.child.stdin.on('error', () => undefined)
    this.child.stderr.on('data', (chunk) => {
      this.stderr += chunk
    })
    this.child.stdout.on('data', (chunk: Buffer) => this.#take(chunk))
  }

  raw(bytes: string): void {
    this.child.stdin.write(bytes)
  }

  send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  notify(method: string, params: object = {}): void {
    this.send({ method, params })
  }

  ask(method: string, params: object | null = {}): Promise<Message> {
    this.#id += 1
    const id = this.#id
    this.send({ id, method, params })
    return this.until((message) => message.id === id && message.method === undefined)
  }

  async until(wished: (message: Message) => boolean): Promise<Message> {
    for (let seen = 0; ; ) {
      for (; seen < this.messages.length; seen += 1) {
        const message = this.messages[seen] as Message
        if (wished(message)) return message
      }
      await new Promise<void>((resolve) => this.#listeners.push(resolve))
    }
  }

  /** The last diagnostics of a document, once they include a code. */
  async code(uri: string, code: string): Promise<Message> {
    return this.until(
      ({ method, params }) =>
        method === 'textDocument/publishDiagnostics' &&
        params?.uri === uri &&
        (params.diagnostics?.some((one) => one.code === code) ?? false),
    )
  }

  initialize(more: object = {}): Promise<Message> {
    const given = { processId: null, rootUri: null, capabilities: {}, ...more }
    return this.ask('initialize', given)
  }

  open(uri: string, text: string, version: number | null = 1): void {
    this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version, text },
    })
  }

  change(uri: string, version: number | null, ...contentChanges: object[]): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
  }

  async exit(): Promise<number | null> {
    if (this.child.exitCode !== null) return this.child.exitCode
    const [code] = await once(this.child, 'exit')
    return code
  }

  /** Whether the server still judges. */
  async isAlive(): Promise<boolean> {
    const uri = `untitled:alive-${this.#id}.md`
    this.open(uri, `${LINK} `)
    await this.code(uri, 'no-bare-link')
    return true
  }

  #take(chunk: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, chunk])
    for (;;) {
      const head = this.#bytes.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/i.exec(this.#bytes.toString('latin1'))?.[1])
      if (head < 0 || this.#bytes.length < head + 4 + length) break
      const body = this.#bytes.subarray(head + 4, head + 4 + length).toString()
      this.#bytes = this.#bytes.subarray(head + 4 + length)
      this.messages.push(JSON.parse(body))
    }
    for (const listener of this.#listeners.splice(0)) listener()
  }
}

const STACK = /\n\s+at |node:internal|\.js:\d+/
let program: Program

afterEach(() => {
  // Everything it has ever written, to its client and to the terminal.
  const said = program.stderr + JSON.stringify(program.messages)
  program.child.kill('SIGKILL')
  expect(said.replaceAll('\\n', '\n')).not.toMatch(STACK)
})

describe('the life of the server', () => {
  it('ends with 0 after shutdown and exit', async () => {
    program = new Program()
    await program.initialize()
    await program.ask('shutdown', null)
    program.notify('exit')
    expect(await program.exit()).toBe(0)
  })

  it('ends with 1 at an exit without shutdown', async () => {
    program = new Program()
    await program.initialize()
    program.notify('exit')
    expect(await program.exit()).toBe(1)
  })

  it('ends when its client hangs up', async () => {
    program = new Program()
    await program.initialize()
    program.child.stdin.end()
    expect(await program.exit()).toBe(1)
  })

  it('ends when the process that started it is gone', async () => {
    const parent = spawn(process.execPath, ['-e', 'process.stdin.resume()'])
    program = new Program()
    await program.initialize({ processId: parent.pid })
    parent.kill('SIGKILL')
    expect(await program.exit()).toBe(1)
  })

  it('refuses requests before initialize and after shutdown, and drops notifications', async () => {
    program = new Program()
    const hover = { textDocument: { uri: 'untitled:a' }, position: { line: 0, character: 0 } }
    program.open('untitled:early.md', LINK)
    expect((await program.ask('textDocument/hover', hover)).error?.code).toBe(-32002)
    expect((await program.ask('no/such')).error?.code).toBe(-32002)
    await program.initialize()
    expect((await program.initialize()).error?.code).toBe(-32600)
    expect((await program.ask('no/such')).error?.code).toBe(-32601)
    expect((await program.ask('textDocument/hover', null)).error?.code).toBe(-32602)
    expect((await program.ask('workspace/executeCommand', null)).error?.code).toBe(-32602)
    await program.ask('shutdown', null)
    expect((await program.ask('textDocument/hover', hover)).error?.code).toBe(-32600)
  })

  it('refuses a shutdown before initialize, and is started afterwards', async () => {
    program = new Program()
    expect((await program.ask('shutdown', null)).error?.code).toBe(-32002)
    await program.initialize()
    expect(await program.isAlive()).toBe(true)
  })

  it('ends without a word of its own when its client reads no more', async () => {
    program = new Program()
    await program.initialize()
    program.child.stdout.destroy()
    for (let count = 0; program.child.exitCode === null; count += 1) {
      program.open(`untitled:${count}.md`, LINK)
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(program.stderr).toBe('')
  })

  it.each(['--socket=1', '--pipe=/no/such/pipe', '--socket=99999'])(
    'says that nobody listens at %s',
    async (option) => {
      program = new Program([option])
      expect(await program.exit()).toBe(2)
      expect(program.stderr).toContain(option)
    },
  )

  it('serves an editor that listens at a socket, and ends when it hangs up', async () => {
    const editor = createServer()
    editor.listen(0, '127.0.0.1')
    await once(editor, 'listening')
    const heard = once(editor, 'connection')
    program = new Program([`--socket=${(editor.address() as AddressInfo).port}`])
    const [socket] = (await heard) as [Socket]
    const body = '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}'
    socket.write(`Content-Length: ${body.length}\r\n\r\n${body}`)
    expect(String(await once(socket, 'data'))).toContain('Content-Length')
    socket.end()
    editor.close()
    expect(await program.exit()).toBe(1)
  })

  it('says what it expects when it is started by hand', async () => {
    program = new Program([])
    expect(await program.exit()).toBe(2)
    expect(program.stderr).toContain('expected --stdio')
    program = new Program(['--version'])
    expect(await program.exit()).toBe(0)
  })
})

describe('a client that speaks badly', () => {
  it('with JSON that is none is heard again afterwards', async () => {
    program = new Program()
    await program.initialize()
    program.raw('Content-Length: 9\r\n\r\n{"broken:')
    program.raw('Content-Length: 4\r\n\r\nnull')
    program.raw('Content-Length: 2\r\n\r\n[]')
    program.send({ id: 77 })
    program.send({ method: 'textDocument/didOpen', params: null })
    program.send({ method: 'textDocument/didChange', params: { textDocument: null } })
    program.send({ id: 78, method: 'textDocument/hover', params: 'x' })
    expect(await program.isAlive()).toBe(true)
  })

  it('with a wrong length or none ends it, or is heard again', async () => {
    for (const bytes of [
      'Content-Length: 3\r\n\r\n{"jsonrpc":"2.0","method":"x"}\r\n\r\n',
      'Content-Length: many\r\n\r\n{}',
      'Content-Type: x\r\n\r\n{}',
      'garbage\r\n\r\n',
    ]) {
      program = new Program()
      await program.initialize()
      program.raw(bytes)
      program.child.stdin.end()
      expect(await program.exit()).toBe(1)
      expect(program.stderr).not.toMatch(STACK)
    }
  })

  it('about documents that are closed or unknown is ignored', async () => {
    program = new Program()
    await program.initialize()
    program.change('untitled:unknown.md', 3, { text: LINK })
    program.open('untitled:a.md', LINK)
    program.notify('textDocument/didClose', { textDocument: { uri: 'untitled:a.md' } })
    program.change('untitled:a.md', 2, { text: LINK })
    program.notify('textDocument/didClose', { textDocument: { uri: 'untitled:a.md' } })
    expect(await program.isAlive()).toBe(true)
  })

  it('with versions that go backwards or lack is judged by what it sent last', async () => {
    program = new Program()
    await program.initialize()
    const uri = 'untitled:a.md'
    program.open(uri, SPECIFIC, 9)
    program.change(uri, 3, { text: `${SPECIFIC}!` })
    program.change(uri, null, { text: `${LINK} ` })
    const { params } = await program.code(uri, 'no-bare-link')
    expect(params?.uri).toBe(uri)
  })

  it('with places outside the text, turned round, or inside a letter is judged all the same', async () => {
    program = new Program()
    await program.initialize()
    const uri = 'untitled:a.md'
    const at = (line: unknown, character: unknown) => ({ line, character })
    program.open(uri, '🌳🌳')
    program.change(uri, 2, { range: { start: at(0, 1), end: at(0, 3) }, text: '\ud83c' })
    program.change(uri, 3, { range: { start: at(99, 99), end: at(0, 0) }, text: 'See ' })
    program.change(uri, 4, { range: { start: at(-1, 'x'), end: at(0, -7) }, text: '' })
    program.change(uri, 5, {
      range: { start: at(0, 4), end: at(1e12, 1e12) },
      text: 'https://example.com/x ',
    })
    await program.code(uri, 'no-bare-link')
    const hover = { textDocument: { uri }, position: at(-5, 1e9) }
    expect((await program.ask('textDocument/hover', hover)).error).toBeUndefined()
  })

  it.each([
    ['utf-8', 9],
    ['utf-16', 7],
    ['utf-32', 6],
  ])('and counts in %s is understood and answered so', async (encoding, character) => {
    program = new Program()
    const { result } = await program.initialize({
      capabilities: { general: { positionEncodings: [encoding] } },
    })
    expect(result?.capabilities?.positionEncoding).toBe(encoding)
    const uri = 'untitled:a.md'
    program.open(uri, 'See 🌳 nothing')
    const start = { line: 0, character }
    const end = { line: 0, character: character + 'nothing'.length }
    program.change(uri, 2, { range: { start, end }, text: 'https://example.com/é ' })
    const { params } = await program.code(uri, 'no-bare-link')
    const link = params?.diagnostics?.find(({ code }) => code === 'no-bare-link')
    expect(link?.range).toMatchObject({ start })
  })
})

describe('a client in a hurry', () => {
  it('may change a draft a thousand times at once, and gets the last verdict', async () => {
    program = new Program()
    await program.initialize()
    const uri = 'untitled:a.md'
    program.open(uri, '')
    for (let i = 0; i < 1000; i += 1) {
      const start = { line: 0, character: i }
      program.change(uri, i + 2, { range: { start, end: start }, text: 'a' })
    }
    program.change(uri, 1002, { text: `${LINK} ` })
    await program.code(uri, 'no-bare-link')
    const verdicts = program.messages.filter(({ params }) => params?.uri === uri)
    expect(verdicts.length).toBeLessThan(10)
  })

  it('may ask a thousand times and take it all back', async () => {
    program = new Program()
    await program.initialize()
    const uri = 'untitled:a.md'
    program.open(uri, LINK)
    const position = { line: 0, character: 0 }
    for (let id = 1000; id < 2000; id += 1) {
      program.send({
        id,
        method: 'textDocument/hover',
        params: { textDocument: { uri }, position },
      })
      program.notify('$/cancelRequest', { id })
    }
    program.notify('$/cancelRequest', { id: 'never asked' })
    await program.until(({ id }) => id === 1999)
    expect(await program.isAlive()).toBe(true)
  })
})

describe('a client without much', () => {
  it('with no folder, odd schemes and addresses that are none is served', async () => {
    program = new Program()
    await program.initialize({ workspaceFolders: null, initializationOptions: 'none' })
    for (const uri of [
      'untitled:Untitled-1',
      'weird-scheme://host/a.md',
      'no uri',
      'mailto:a@b.c',
      '',
    ])
      program.open(uri, draft(LINK))
    expect(await program.isAlive()).toBe(true)
  })

  it('whose folder is removed while its drafts are open is served', async () => {
    const folder = await Folder.make({ 'stories/trees.md': STORY, 'drafts/a.md': draft(LINK) })
    program = new Program()
    const uri = folder.uri('drafts/a.md')
    await program.initialize({ rootUri: folder.uri() })
    program.open(uri, draft(LINK))
    await program.code(uri, 'no-bare-link')
    await folder.remove()
    program.notify('workspace/didChangeWorkspaceFolders', {
      event: { removed: [{ uri: folder.uri(), name: 'x' }], added: [] },
    })
    program.change(uri, 2, { text: draft(SPECIFIC) })
    await program.until(
      ({ params }) => params?.diagnostics?.[0]?.code.startsWith('story-') ?? false,
    )
    expect(await program.isAlive()).toBe(true)
  })
})
