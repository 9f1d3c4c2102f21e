import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import { Editor, rangeOf } from './client.js'
import { draft, Folder, LINK, SPECIFIC, STORY } from './workspace.js'

let folder: Folder
let editor: Editor
/** Of a client that tells of changed files, so that what was read is kept until then. */
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

  it('may not lie outside the folder', async () => {
    editor = await Editor.start(folder.uri('drafts/'))
    const uri = folder.uri('drafts/a.md')
    await editor.open(uri, draft(SPECIFIC))
    expect(await editor.codes(uri, some)).toEqual(['story-outside'])
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
})

describe('configuration', () => {
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

describe('findings that the folder lets be', () => {
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
