import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  type Diagnostic,
  DiagnosticSeverity,
  type ProtocolConnection,
  type Range,
  ResponseError,
} from 'vscode-languageserver/node'
import { disk } from '../src/files/disk.js'
import { type DraftState, type FileAnswer, READ_FILE } from '../src/protocol.js'
import { Positions } from '../src/text/positions.js'
import { Editor, rangeOf } from './client.js'
import { draft, Folder, LINK, SPECIFIC, STORY } from './workspace.js'

let folder: Folder
let editor: Editor
/** A client that reports changed files, so that files stay in memory until they change. */
const WATCH = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } }
const none = (codes: string[]) => codes.length === 0
const some = (codes: string[]) => codes.length > 0

beforeEach(async () => {
  folder = await Folder.make({ 'stories/trees.md': STORY })
})

afterEach(async () => {
  await editor.stop()
  await folder.remove()
})

describe('a draft that is open', () => {
  it('shows what the rules found, at its words, with a page about the rule', async () => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('drafts/link.md')
    const text = draft(LINK)
    await editor.open(uri, text)
    await editor.codes(uri, some)
    const found = editor.diagnostics.get(uri)?.find(({ code }) => code === 'no-bare-link')
    expect(found).toMatchObject({
      range: rangeOf(text, 'https://example.com/lindens'),
      severity: DiagnosticSeverity.Warning,
      source: 'commentlint',
      code: 'no-bare-link',
    })
    expect(found?.codeDescription?.href).toContain('no-bare-link')
    expect(found?.message).not.toBe('')
  })

  it('is cleared when it is fixed, without being saved', async () => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('drafts/link.md')
    await editor.open(uri, draft(LINK))
    await editor.codes(uri, some)
    const { end } = rangeOf(draft(LINK), LINK)
    await editor.change(uri, { range: { start: end, end }, text: `. ${SPECIFIC}` })
    expect(await editor.codes(uri, none)).toEqual([])
  })

  it('is logged when its state can not be determined', async () => {
    const range = vi.spyOn(Positions.prototype, 'range').mockImplementation(() => {
      throw new Error('There is no such line.')
    })
    onTestFinished(() => range.mockRestore())
    editor = await Editor.start(folder.uri(), { options: { debounce: 1, assessments: true } })
    await editor.open(folder.uri('drafts/a.md'), draft(SPECIFIC))
    const logged = await editor.until(() =>
      editor.heard.find(({ method }) => method === 'logMessage'),
    )
    expect(JSON.stringify(logged)).toContain("can't judge a draft: There is no such line.")
  })

  it('loses a finding at once when its words are changed, before anything is judged', async () => {
    editor = await Editor.start(folder.uri(), { options: { debounce: 5000 } })
    const uri = folder.uri('drafts/link.md')
    await editor.open(uri, draft(LINK))
    await editor.codes(uri, some)
    await editor.change(uri, { range: rangeOf(draft(LINK), 'https://'), text: '' })
    const codes = await editor.codes(uri, (all) => !all.includes('no-bare-link'))
    expect(codes).not.toContain('no-bare-link')
  })

  it('takes several changes at once, each made to the text the one before left', async () => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('drafts/a.md')
    await editor.open(uri, draft('x'))
    const at = (line: number, character: number) => ({ line, character })
    await editor.change(
      uri,
      { range: { start: at(4, 0), end: at(4, 1) }, text: 'Look:\r\n' },
      { range: { start: at(5, 0), end: at(5, 0) }, text: 'https://example.com/x' },
    )
    await editor.codes(uri, (codes) => codes.includes('no-bare-link'))
    expect(editor.diagnostics.get(uri)?.[0]?.range.start).toEqual(at(5, 0))
  })

  it('is cleared when it is closed', async () => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('drafts/link.md')
    await editor.open(uri, draft(LINK))
    await editor.codes(uri, some)
    await editor.close(uri)
    expect(await editor.codes(uri, none)).toEqual([])
  })
})

describe('which documents are drafts', () => {
  const judged = async (name: string, text: string, language?: string) => {
    const uri = name.includes(':') ? name : folder.uri(name)
    await editor.open(uri, text, language)
    const { state } = await editor.state(uri)
    return state
  }

  it('is told by front matter, by name, by configuration, and by being untitled', async () => {
    await folder.write('commentlint.config.json', '{"drafts": ["inbox/*.md"], "ignores": ["old"]}')
    editor = await Editor.start(folder.uri(), { options: { debounce: 1, assessments: true } })
    expect(await judged('drafts/a.md', draft(SPECIFIC))).toBe('judged')
    expect(await judged('a.comment.md', SPECIFIC)).toBe('judged')
    expect(await judged('a.comment.txt', SPECIFIC, 'plaintext')).toBe('judged')
    expect(await judged('inbox/a.md', SPECIFIC)).toBe('judged')
    expect(await judged('untitled:Untitled-1', SPECIFIC, 'plaintext')).toBe('judged')
    expect(await judged('README.md', SPECIFIC)).toBe('none')
    expect(await judged('old/a.comment.md', SPECIFIC)).toBe('none')
    expect(await judged('code.js', draft(SPECIFIC), 'javascript')).toBe('none')
    expect(await judged('untitled:Untitled-2', 'let a', 'javascript')).toBe('none')
  })

  it('honours the ignore file', async () => {
    await folder.write('.commentlintignore', 'drafts/\n')
    editor = await Editor.start(folder.uri(), { options: { debounce: 1, assessments: true } })
    expect(await judged('drafts/a.md', draft(LINK))).toBe('none')
  })

  it('reads the story of an unsaved draft from where it will be saved', async () => {
    editor = await Editor.start(folder.uri(), { options: { debounce: 1, assessments: true } })
    const uri = folder.uri('drafts/new.md').replace('file://', 'untitled:')
    await editor.open(uri, draft(SPECIFIC))
    const { story, topics } = await editor.state(uri)
    expect(story?.title).toBe('Who waters the street trees')
    expect(topics.length).toBeGreaterThan(1)
  })
})

describe('a document in a place that nobody can read', () => {
  it('is judged without configuration, of which nothing is said', async () => {
    editor = await Editor.start(null)
    const uri = 'octo://pulls/7/a.comment.md'
    await editor.open(uri, LINK)
    expect(await editor.codes(uri, some)).toContain('no-bare-link')
    expect([...editor.diagnostics.keys()]).toEqual([uri])
  })

  it('is told that its story can’t be read there', async () => {
    editor = await Editor.start(folder.uri())
    const uri = 'octo://pulls/7/a.md'
    await editor.open(uri, draft(SPECIFIC, 'trees.md'))
    expect(await editor.codes(uri, some)).toEqual(['story-failed'])
    expect(editor.diagnostics.get(uri)?.[0]?.message).toBe("trees.md can't be read here.")
  })
})

describe('a document at an address that this machine has no path for', () => {
  it('is judged without configuration, and its story is not there', async () => {
    editor = await Editor.start(null)
    const uri = 'file://another-machine/share/a.comment.md'
    await editor.open(uri, LINK)
    expect(await editor.codes(uri, some)).toContain('no-bare-link')
    await editor.change(uri, { text: draft(LINK, 'trees.md') })
    await editor.codes(uri, (codes) => codes.includes('story-missing'))
  })
})

describe('a document whose files only the client can read', () => {
  const uri = 'vscode-vfs://host/notes/drafts/a.md'
  const start = (story: FileAnswer) => {
    const answer = (connection: ProtocolConnection) =>
      connection.onRequest<FileAnswer, void>(READ_FILE, (params: { uri: string }) =>
        params.uri.endsWith('trees.md')
          ? story
          : { refused: params.uri.includes('/notes/') ? 'missing' : 'outside' },
      )
    const options = { debounce: 1, assessments: true, files: true }
    return Editor.start('vscode-vfs://host/notes', { options, answer })
  }

  it('is judged by its story', async () => {
    editor = await start({ base64: Buffer.from(STORY).toString('base64') })
    await editor.open(uri, draft(SPECIFIC))
    expect((await editor.state(uri)).story?.title).toBe('Who waters the street trees')
  })

  it.each<[string, FileAnswer]>([
    ['does not exist.', { refused: 'missing' }],
    ['is a folder; name a file.', { refused: 'folder' }],
    ['may not be read: permission denied.', { refused: 'denied' }],
    ["can't be read here.", { refused: 'failed' }],
    ['is UTF-16; save it as UTF-8.', { base64: btoa('\u00ff\u00fea\0') }],
    ['is binary, not text.', { base64: btoa('a\0') }],
    ['is not UTF-8; save it as UTF-8.', { base64: btoa('caf\u00e9') }],
    ["can't be read here.", null as never],
  ])('is told why its story can’t be read: %s', async (words, answer) => {
    editor = await start(answer)
    await editor.open(uri, draft(SPECIFIC))
    await editor.codes(uri, some)
    expect(editor.diagnostics.get(uri)?.[0]?.message).toBe(`../stories/trees.md ${words}`)
  })
})

describe('the story of a draft', () => {
  it('is named in a diagnostic at its path when there is none, with a file that was meant', async () => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('drafts/a.md')
    const text = draft(SPECIFIC, '../stories/tres.md')
    await editor.open(uri, text)
    await editor.codes(uri, (codes) => codes.includes('story-missing'))
    const [found] = editor.diagnostics.get(uri) as [Diagnostic]
    expect(found.range).toEqual(rangeOf(text, '../stories/tres.md'))
    expect(found.message).toBe('../stories/tres.md does not exist.')
    const [fix] = await editor.actions(uri, found.range)
    expect(fix?.title).toBe('Change to ../stories/trees.md')
    expect(fix?.edit?.changes?.[uri]?.[0]?.newText).toBe('../stories/trees.md')
  })

  it('may be there, and the parent not: a file that was meant is offered too', async () => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('drafts/a.md')
    const text = draft(SPECIFIC).replace('---\n', '---\nparent: ../stories/tres.md\n')
    await editor.open(uri, text)
    await editor.codes(uri, (codes) => codes.includes('parent-missing'))
    const [fix] = await editor.actions(uri, rangeOf(text, '../stories/tres.md'))
    expect(fix?.title).toBe('Change to ../stories/trees.md')
  })

  it('may not lie outside the folder', async () => {
    editor = await Editor.start(folder.uri('drafts/'))
    const uri = folder.uri('drafts/a.md')
    await editor.open(uri, draft(SPECIFIC))
    expect(await editor.codes(uri, some)).toEqual(['story-outside'])
    expect(editor.diagnostics.get(uri)?.[0]?.message).toContain('Open a folder that holds both')
  })

  it('may lie anywhere in the outermost folder that is open, in whichever order they are', async () => {
    const folders = [folder.uri('drafts/'), folder.uri()]
    editor = await Editor.start(null, { folders, options: { debounce: 1, assessments: true } })
    const uri = folder.uri('drafts/a.md')
    await editor.open(uri, draft(SPECIFIC))
    expect((await editor.state(uri)).story?.title).toBe('Who waters the street trees')
  })

  it('is read again when it changes while it is read', async () => {
    let told: Promise<void> | undefined
    const slow = {
      ...disk,
      async read(file: URL) {
        const text = await disk.read(file)
        if (file.href !== folder.uri('stories/trees.md') || told !== undefined) return text
        await folder.write('stories/trees.md', '# Rewritten\n\nThe ferry was late.\n')
        const changes = [{ uri: file.href, type: 2 }]
        told = editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
        // Answered once the server knows of the change.
        await editor.connection.sendRequest('workspace/executeCommand', {
          command: 'commentlint.explainRule',
          arguments: ['no-bare-link'],
        })
        return text
      },
    }
    const options = { debounce: 1, assessments: true }
    editor = await Editor.start(folder.uri(), { capabilities: WATCH, options, disk: slow })
    const uri = folder.uri('drafts/a.md')
    await editor.open(uri, draft(SPECIFIC))
    const { story } = await editor.state(uri, (one) => one.story?.title === 'Rewritten')
    expect(story?.title).toBe('Rewritten')
  })

  it('judges its drafts again when it is written to, saved or not', async () => {
    editor = await Editor.start(folder.uri(), { options: { debounce: 1, assessments: true } })
    const uri = folder.uri('drafts/a.md')
    await editor.open(uri, draft(SPECIFIC))
    await editor.state(uri)
    const story = folder.uri('stories/trees.md')
    await editor.open(story, STORY)
    await editor.change(story, { text: '# Another title\n\nThe ferry was late.\n' })
    const state = await editor.state(uri, (one) => one.story?.title === 'Another title')
    expect(state.topics.map(({ phrase }) => phrase).join()).not.toContain('linden')
  })

  it('is read again when the client says that its file changed', async () => {
    editor = await Editor.start(folder.uri(), {
      capabilities: WATCH,
      options: { debounce: 1, assessments: true },
    })
    const uri = folder.uri('drafts/a.md')
    await editor.open(uri, draft(SPECIFIC))
    await editor.state(uri)
    await folder.write('stories/trees.md', '# Rewritten\n\nThe ferry was late.\n')
    const changes = [{ uri: folder.uri('stories/trees.md'), type: 2 }]
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    const state = await editor.state(uri, (one) => one.story?.title === 'Rewritten')
    expect(state.state).toBe('judged')
  })

  it('is read again for each verdict where no client would say that it changed', async () => {
    await folder.write('stories/trees', STORY)
    editor = await Editor.start(folder.uri(), {
      capabilities: WATCH,
      options: { debounce: 1, assessments: true },
    })
    const uri = folder.uri('drafts/a.md')
    await editor.open(uri, draft(SPECIFIC, '../stories/trees'))
    const topics = ({ topics }: DraftState) => topics.map(({ phrase }) => phrase).join()
    expect(topics(await editor.state(uri))).toContain('linden')
    await folder.write('stories/trees', 'The ferry was late, and the harbour board said nothing.')
    await editor.change(uri, { text: draft(`${SPECIFIC} `, '../stories/trees') })
    expect(topics(await editor.state(uri, ({ version }) => version === 2))).not.toContain('linden')
  })
})

describe('configuration', () => {
  it.each([
    ['lies above the folder that is open', 'drafts/', '{"rules": {"no-bare-link": "off"}}'],
    ['lies beside a draft without a folder', null, '{"rules": {"no-bare-link": "off"}}'],
    ['comes to lie beside a draft without a folder', null, null],
  ])('is read again for each verdict where it %s', async (_, open, before) => {
    if (before !== null) await folder.write('commentlint.config.json', before)
    editor = await Editor.start(open === null ? null : folder.uri(open), {
      capabilities: WATCH,
      options: { debounce: 1, assessments: true },
    })
    const uri = folder.uri('drafts/a.comment.md')
    await editor.open(uri, LINK)
    await editor.state(uri)
    await folder.write('commentlint.config.json', '{"rules": {"no-bare-link": "error"}}')
    await editor.change(uri, { text: `${LINK} ` })
    await editor.state(uri, ({ version }) => version === 2)
    const found = editor.diagnostics.get(uri)?.find(({ code }) => code === 'no-bare-link')
    expect(found?.severity).toBe(DiagnosticSeverity.Error)
  })

  it('is no longer reported where nothing is judged any more', async () => {
    await folder.write('commentlint.config.json', '{"rules": {"no-bare-lnk": "off"}}')
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('a.comment.md')
    const config = folder.uri('commentlint.config.json')
    const isReported = () => (editor.diagnostics.get(config) ?? []).length > 0
    await editor.open(uri, LINK)
    await editor.until(isReported)
    await editor.close(uri)
    await editor.until(() => !isReported())
    await editor.open(uri, LINK)
    await editor.until(isReported)
    const settings = { commentlint: { enable: false } }
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings })
    await editor.until(() => !isReported())
  })

  it('turns rules off, and is read again when it changes', async () => {
    await folder.write('commentlint.config.json', '{"rules": {"no-bare-link": "off"}}')
    editor = await Editor.start(folder.uri(), { options: { debounce: 1, assessments: true } })
    const uri = folder.uri('a.comment.md')
    await editor.open(uri, LINK)
    await editor.state(uri)
    expect(editor.diagnostics.get(uri)?.map(({ code }) => code)).not.toContain('no-bare-link')
    const config = folder.uri('commentlint.config.json')
    await editor.open(config, '{"rules": {"no-bare-link": "error"}}', 'json')
    await editor.codes(uri, (codes) => codes.includes('no-bare-link'))
    const found = editor.diagnostics.get(uri)?.find(({ code }) => code === 'no-bare-link')
    expect(found?.severity).toBe(DiagnosticSeverity.Error)
  })

  it('is reported in its own file when it makes no sense, and no longer when it does', async () => {
    await folder.write('commentlint.config.json', '{"rules": {"no-bare-lnk": "off"}}')
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('a.comment.md')
    const config = folder.uri('commentlint.config.json')
    await editor.open(uri, LINK)
    const [problem] = await editor.until(() => editor.diagnostics.get(config))
    expect(problem?.message).toContain('There is no rule "no-bare-lnk"')
    await editor.open(config, '{}', 'json')
    expect(await editor.codes(config, none)).toEqual([])
    const isJudged = (codes: string[]) => codes.includes('no-bare-link')
    expect(await editor.codes(uri, isJudged)).not.toContain('config')
  })

  it('is reported once, however many folders its drafts are in', async () => {
    await folder.write('commentlint.config.json', '{"rules": {"no-bare-lnk": "off"}}')
    editor = await Editor.start(folder.uri(), { capabilities: WATCH })
    for (const name of ['a', 'b', 'c']) {
      const uri = folder.uri(`${name}/draft.md`)
      await editor.open(uri, draft(LINK))
      await editor.codes(uri, some)
    }
    expect(editor.diagnostics.get(folder.uri('commentlint.config.json'))).toHaveLength(1)
  })

  it('stays reported when drafts under another one are judged, until it is mended', async () => {
    await folder.write('a/commentlint.config.json', '{"rules": {"no-bare-lnk": "off"}}')
    await folder.write('b/commentlint.config.json', '{}')
    editor = await Editor.start(folder.uri())
    const [broken, healthy] = [folder.uri('a/a.comment.md'), folder.uri('b/b.comment.md')]
    await editor.open(broken, LINK)
    await editor.codes(broken, some)
    await editor.open(healthy, LINK)
    await editor.codes(healthy, some)
    const config = folder.uri('a/commentlint.config.json')
    expect(editor.diagnostics.get(config)).toHaveLength(1)
    await editor.open(config, '{}', 'json')
    expect(await editor.codes(config, none)).toEqual([])
    await editor.codes(broken, (codes) => codes.includes('no-bare-link'))
  })

  it('that can’t be used is named at each draft, once, and drafts are judged when it can', async () => {
    await folder.write('commentlint.config.json', '{"rules": ')
    editor = await Editor.start(folder.uri(), { options: { debounce: 1, assessments: true } })
    const uri = folder.uri('drafts/a.md')
    await editor.open(uri, draft(LINK))
    await editor.codes(uri, some)
    expect(editor.diagnostics.get(uri)).toMatchObject([
      {
        severity: DiagnosticSeverity.Error,
        message:
          "Not judged: commentlint.config.json can't be used. What is wrong is reported there.",
      },
    ])
    const other = folder.uri('notes.md')
    await editor.open(other, 'A shopping list.')
    expect((await editor.state(other)).state).toBe('none')
    await editor.open(folder.uri('commentlint.config.json'), '{}', 'json')
    expect(await editor.codes(uri, (codes) => !codes.includes('config'))).toContain('no-bare-link')
  })

  it('lets the client switch everything off from the start', async () => {
    const options = { debounce: 1, assessments: true, enable: false }
    editor = await Editor.start(folder.uri(), { options })
    const uri = folder.uri('a.comment.md')
    await editor.open(uri, LINK)
    expect((await editor.state(uri)).state).toBe('none')
  })

  it('waits for the settings of a client that is asked for them', async () => {
    const workspace = { configuration: true }
    const command = { command: 'commentlint.explainRule', arguments: ['none'] }
    const late = (connection: ProtocolConnection) =>
      connection.onRequest('workspace/configuration', async () => {
        await connection.sendNotification('textDocument/didOpen', {
          textDocument: { uri, languageId: 'markdown', version: 1, text: LINK },
        })
        // Leaves time for a verdict, measured in answers.
        for (let i = 0; i < 100; i += 1)
          await connection.sendRequest('workspace/executeCommand', command)
        return [{ enable: false }]
      })
    const uri = folder.uri('a.comment.md')
    const options = { debounce: 1, assessments: true }
    editor = await Editor.start(folder.uri(), {
      capabilities: { workspace },
      options,
      answer: late,
    })
    await editor.state(uri)
    expect(editor.heard.map(({ params }) => JSON.stringify(params)).join()).not.toContain(
      'no-bare-link',
    )
    expect(editor.registered).toEqual([])
  })

  it('hears of changed settings where the client lets it register for them', async () => {
    const workspace = {
      configuration: true,
      didChangeConfiguration: { dynamicRegistration: true },
    }
    const answer = (connection: ProtocolConnection) =>
      connection.onRequest('workspace/configuration', () => [null])
    editor = await Editor.start(folder.uri(), { capabilities: { workspace }, answer })
    await editor.until(() => editor.registered.length > 0)
    expect(editor.registered).toEqual(['workspace/didChangeConfiguration'])
  })

  it('lets the client switch everything off', async () => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('a.comment.md')
    await editor.open(uri, LINK)
    await editor.codes(uri, some)
    const settings = { commentlint: { enable: false } }
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings })
    expect(await editor.codes(uri, none)).toEqual([])
  })
})

describe('suppressed findings', () => {
  const list = (words: string) =>
    JSON.stringify({ 'drafts/my draft.md': { 'no-bare-link': [words] } })

  it('are not shown; others of the same rule are', async () => {
    await folder.write('commentlint-suppressions.json', list('https://example.com/lindens'))
    editor = await Editor.start(folder.uri(), { options: { debounce: 1, assessments: true } })
    const uri = folder.uri('drafts/my draft.md')
    await editor.open(uri, draft(LINK))
    await editor.state(uri)
    expect(editor.diagnostics.get(uri)?.map(({ code }) => code)).not.toContain('no-bare-link')
    await editor.change(uri, { text: draft(LINK.replace('lindens', 'oaks')) })
    await editor.codes(uri, (codes) => codes.includes('no-bare-link'))
    const suppressions = folder.uri('commentlint-suppressions.json')
    await editor.open(suppressions, list('https://example.com/oaks'), 'json')
    await editor.codes(uri, (codes) => !codes.includes('no-bare-link'))
  })

  it('are all shown where the list can’t be read, which is said at the list', async () => {
    await folder.write('commentlint-suppressions.json', '[]')
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('drafts/my draft.md')
    await editor.open(uri, draft(LINK))
    expect(await editor.codes(uri, some)).toContain('no-bare-link')
    const suppressions = folder.uri('commentlint-suppressions.json')
    const [problem] = await editor.until(() => editor.diagnostics.get(suppressions))
    expect(problem?.message).toBe('The file should hold an object: drafts by name.')
  })
})

describe('a client that asks for diagnostics', () => {
  const pull = { textDocument: { diagnostic: {} } }

  it('gets them for the text as it stands, and is not sent them', async () => {
    editor = await Editor.start(folder.uri(), { capabilities: pull })
    const uri = folder.uri('a.comment.md')
    await editor.open(uri, SPECIFIC)
    await editor.change(uri, { text: LINK })
    const report = await editor.ask<{ items: Diagnostic[]; resultId: string }>(
      'textDocument/diagnostic',
      uri,
    )
    expect(report.items.map(({ code }) => code)).toContain('no-bare-link')
    const again = await editor.ask('textDocument/diagnostic', uri, {
      previousResultId: report.resultId,
    })
    expect(again).toMatchObject({ kind: 'unchanged' })
    expect(editor.heard.filter(({ method }) => method === 'publishDiagnostics')).toEqual([])
  })

  it('gets a full answer for a document opened again, also from the next server', async () => {
    const uri = folder.uri('a.comment.md')
    const report = (previousResultId?: string) =>
      editor.ask<{ kind: string; resultId: string }>('textDocument/diagnostic', uri, {
        previousResultId,
      })
    editor = await Editor.start(folder.uri(), { capabilities: pull })
    await editor.open(uri, LINK)
    const { resultId } = await report()
    await editor.close(uri)
    await editor.open(uri, SPECIFIC)
    expect(await report(resultId)).toMatchObject({ kind: 'full', items: [] })
    await editor.stop()
    editor = await Editor.start(folder.uri(), { capabilities: pull })
    await editor.open(uri, SPECIFIC)
    expect(await report(resultId)).toMatchObject({ kind: 'full', items: [] })
  })

  it('is told that the diagnostics of a document may depend on another one', async () => {
    editor = await Editor.start(folder.uri(), { capabilities: pull })
    expect(editor.initialized.capabilities.diagnosticProvider).toMatchObject({
      interFileDependencies: true,
    })
  })

  it('is told once about many verdicts that come before it has answered', async () => {
    const workspace = { diagnostics: { refreshSupport: true } }
    const options = { debounce: 1, assessments: true }
    const capabilities = { ...pull, workspace }
    const uris = Array.from({ length: 20 }, (_, index) => folder.uri(`${index}.comment.md`))
    const refresh = () => editor.until(() => editor.states.size === uris.length).then(() => null)
    editor = await Editor.start(folder.uri(), { capabilities, options, refresh })
    for (const uri of uris) await editor.open(uri, LINK)
    const refreshes = () => editor.heard.filter(({ method }) => method === 'refresh').length
    await editor.until(() => editor.states.size === uris.length && refreshes() > 1)
    // Answered after everything that was sent before.
    await editor.ask('textDocument/documentLink', uris[0] ?? '')
    expect(refreshes()).toBe(2)
  })

  it('is served on when it refuses to be told', async () => {
    const workspace = { diagnostics: { refreshSupport: true } }
    const refresh = () => new ResponseError(-32601, 'What?')
    editor = await Editor.start(folder.uri(), { capabilities: { ...pull, workspace }, refresh })
    for (const uri of [folder.uri('a.comment.md'), folder.uri('b.comment.md')]) {
      await editor.open(uri, LINK)
      await editor.until(() => editor.heard.splice(0).some(({ method }) => method === 'refresh'))
      const report = await editor.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', uri)
      expect(report.items.map(({ code }) => code)).toContain('no-bare-link')
    }
  })

  it('is told to ask again when there is a new verdict', async () => {
    const workspace = { diagnostics: { refreshSupport: true } }
    editor = await Editor.start(folder.uri(), { capabilities: { ...pull, workspace } })
    const uri = folder.uri('a.comment.md')
    await editor.open(uri, LINK)
    await editor.until(() => editor.heard.some(({ method }) => method === 'refresh'))
    const report = await editor.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', uri)
    expect(report.items.map(({ code }) => code)).toContain('no-bare-link')
  })
})

describe('a client that sends nonsense', () => {
  it('as encodings and folders is served', async () => {
    const capabilities = { general: { positionEncodings: null } }
    const folders = [null, folder.uri()]
    editor = await Editor.start(null, { capabilities, folders } as never)
    const uri = folder.uri('a.comment.md')
    await editor.open(uri, LINK)
    expect(await editor.codes(uri, some)).toContain('no-bare-link')
  })

  it('as the range of a change has replaced the whole text', async () => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('a.comment.md')
    await editor.open(uri, LINK)
    await editor.codes(uri, some)
    await editor.change(uri, { range: null, text: SPECIFIC } as never)
    expect(await editor.codes(uri, none)).toEqual([])
  })

  it.each([
    ['textDocument/hover', {}],
    ['textDocument/hover', { textDocument: { uri: 'untitled:a.md' } }],
    ['textDocument/codeAction', { textDocument: { uri: 'untitled:a.md' }, range: {} }],
    [
      'textDocument/codeAction',
      {
        textDocument: { uri: 'untitled:a.md' },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
        context: { diagnostics: [], only: 'quickfix' },
      },
    ],
    ['textDocument/documentLink', { textDocument: null }],
    ['textDocument/completion', { textDocument: {}, position: { line: 0, character: 0 } }],
    ['textDocument/diagnostic', { textDocument: { uri: 7 } }],
    ['commentlint/judge', { uri: 'untitled:a.md' }],
    ['workspace/executeCommand', { command: 'commentlint.dance' }],
  ])('is told which parameters are wrong: %s of %j', async (method, params) => {
    editor = await Editor.start(folder.uri())
    const answer = editor.connection.sendRequest(method, params)
    await expect(answer).rejects.toMatchObject({ code: -32602 })
  })
})

describe('a notification that is not what it should be', () => {
  it.each([
    ['of a text that is none', [{ text: 7 }]],
    ['of a second edit that is none', [{ text: LINK }, null]],
    ['of an edit at no place', [{ range: {}, text: LINK }]],
    ['of no edits', undefined],
  ])('%s leaves the draft as it is, and what comes next is heard', async (_, contentChanges) => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('a.comment.md')
    await editor.open(uri, SPECIFIC)
    await editor.codes(uri, none)
    const broken = { textDocument: { uri, version: 2 }, contentChanges }
    await editor.connection.sendNotification('textDocument/didChange', broken)
    const end = { line: 0, character: 0 }
    await editor.change(uri, { range: { start: end, end }, text: '!!!! ' })
    expect(await editor.codes(uri, some)).toEqual(['no-shouting'])
    const hover = { position: { line: 0, character: 1 } }
    expect(await editor.ask('textDocument/hover', uri, hover)).not.toBeNull()
  })

  it.each([
    ['textDocument/didOpen', { textDocument: { uri: 'untitled:a.md', version: 1 } }],
    ['textDocument/didOpen', { textDocument: { uri: 7, text: LINK } }],
    ['textDocument/didSave', {}],
    ['workspace/didChangeConfiguration', null],
    ['workspace/didChangeWatchedFiles', { changes: [null] }],
    ['workspace/didChangeWorkspaceFolders', { event: { added: [7] } }],
  ])('is told of in the log: %s of %j', async (method, params) => {
    editor = await Editor.start(folder.uri())
    await editor.connection.sendNotification(method, params)
    const { params: said } = await editor.until(() =>
      editor.heard.find((message) => message.method === 'logMessage'),
    )
    expect(said).toMatchObject({
      message: `What came as ${method} is not what it should be, and was dropped.`,
    })
  })
})

describe('a client that counts in bytes', () => {
  const general = { positionEncodings: ['utf-8' as const] }
  const bytes = (text: string, { start, end }: Range) => {
    const lines = text.split('\n').map((line) => `${line}\n`)
    const at = ({ line, character }: Range['start']) =>
      Buffer.byteLength(lines.slice(0, line).join('')) + character
    return Buffer.from(text).subarray(at(start), at(end)).toString()
  }

  it('is told so where words answer the story, and where it speaks of them', async () => {
    const story = STORY.replaceAll('. ', ' – ça alors. ')
    await folder.write('stories/trees.md', story)
    const options = { debounce: 1, assessments: true }
    editor = await Editor.start(folder.uri(), { capabilities: { general }, options })
    const uri = folder.uri('drafts/a.md')
    const text = draft(`« Ça » : ${SPECIFIC}`)
    await editor.open(uri, text)
    const { answers, topics } = await editor.state(uri)
    expect(answers.map(({ range }) => bytes(text, range))).toContain('clay soil')
    const found = topics.map(({ range }) => range && bytes(story, range))
    expect(found).toEqual(topics.map(({ passage }) => passage))
  })
})
