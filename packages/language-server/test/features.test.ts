import { symlink } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CompletionItem, DocumentLink, Hover } from 'vscode-languageserver/node'
import type { JudgedText } from '../src/protocol.js'
import { Editor, rangeOf } from './client.js'
import { draft, Folder, GENERIC, LINK, SPECIFIC, STORY } from './workspace.js'

let folder: Folder
let editor: Editor
/** The range of a whole document, however long it is. */
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 9_999, character: 0 } }
const markdown = { textDocument: { hover: { contentFormat: ['markdown' as const] } } }

beforeEach(async () => {
  folder = await Folder.make({ 'stories/trees.md': STORY, 'stories/trees.png': '' })
})

afterEach(async () => {
  await editor.stop()
  await folder.remove()
})

describe('“Thank you, great post”', () => {
  it('is flagged as generic, and no longer once something specific is said', async () => {
    editor = await Editor.start(folder.uri(), { options: { debounce: 1, assessments: true } })
    const uri = folder.uri('drafts/a.md')
    await editor.open(uri, draft(GENERIC))
    expect(await editor.codes(uri, (codes) => codes.length > 0)).toContain('no-generic')
    expect((await editor.state(uri)).rating).toBe('generic')
    const { end } = rangeOf(draft(GENERIC), GENERIC)
    await editor.change(uri, { range: { start: end, end }, text: `! ${SPECIFIC}` })
    await editor.codes(uri, (codes) => !codes.includes('no-generic'))
    const { topics, rating } = await editor.state(uri, (one) => one.rating !== 'generic')
    expect(rating).not.toBeNull()
    expect(topics.some(({ touched }) => touched)).toBe(true)
  })
})

describe('code actions', () => {
  it('put the fix first, then the explanation, and disabling last', async () => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('a.comment.md')
    const text = `<!-- commentlint-disable-next-line no-shouting -- it is a quotation -->\n${LINK}\n`
    await editor.open(uri, text)
    await editor.codes(uri, (codes) => codes.includes('unused-disable'))
    const titles = (await editor.actions(uri, WHOLE)).map(({ title }) => title)
    expect(titles[0]).toBe('Remove the disable that silences nothing')
    expect(titles.at(-1)).toBe('Disable no-bare-link in this draft, with a reason')
    const firstDisable = titles.findIndex((title) => title.startsWith('Disable'))
    expect(titles.slice(0, firstDisable)).toContain('Explain no-bare-link')
    expect(titles.slice(firstDisable).every((title) => title.startsWith('Disable'))).toBe(true)
  })

  it('take out an unused disable with its line', async () => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('a.comment.md')
    const text = `<!-- commentlint-disable-next-line no-shouting -- loud -->\n${SPECIFIC}\n`
    await editor.open(uri, text)
    await editor.codes(uri, (codes) => codes.includes('unused-disable'))
    const [fix] = await editor.actions(uri, rangeOf(text, 'no-shouting'))
    expect(fix?.edit?.changes?.[uri]).toEqual([
      { range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, newText: '' },
    ])
  })

  it('are answered for a disable that names thousands of rules, which stays', async () => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('a.comment.md')
    await editor.open(uri, `<!-- commentlint-disable ${'a '.repeat(40_000)}-- why -->\n${LINK}\n`)
    await editor.codes(uri, (codes) => codes.includes('unused-disable'))
    const titles = (await editor.actions(uri, WHOLE)).map(({ title }) => title)
    expect(titles).toContain('Explain no-bare-link')
    expect(titles).not.toContain('Remove the disable that silences nothing')
  })

  it('take out the first hundred of very many unused disables', async () => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('a.comment.md')
    await editor.open(uri, `${'<!-- commentlint-disable a -- why -->\n'.repeat(300)}${SPECIFIC}\n`)
    await editor.codes(uri, (codes) => codes.includes('unused-disable'))
    expect((await editor.actions(uri, WHOLE)).length).toBe(100)
  })

  it('disable a rule for a line or the draft, in words that silence it', async () => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('drafts/a.md')
    const text = draft(LINK)
    await editor.open(uri, text)
    await editor.codes(uri, (codes) => codes.includes('no-bare-link'))
    const actions = await editor.actions(uri, rangeOf(text, 'https'))
    const [here, everywhere] = actions
      .filter(({ title }) => title.includes('no-bare-link'))
      .slice(-2)
    expect(here?.edit?.changes?.[uri]?.[0]?.newText).toBe(
      '<!-- commentlint-disable-next-line no-bare-link -- why it is right here -->\n',
    )
    const [edit] = everywhere?.edit?.changes?.[uri] ?? []
    if (edit === undefined) throw new Error('expected an edit')
    await editor.change(uri, { range: edit.range, text: edit.newText })
    const codes = await editor.codes(uri, (all) => !all.includes('no-bare-link'))
    expect(codes).not.toContain('unused-disable')
  })

  it.each(['\r', '\r\n'])(
    'keep a disable below front matter whose lines end in %j',
    async (eol) => {
      editor = await Editor.start(folder.uri())
      const uri = folder.uri('drafts/a.md')
      await editor.open(uri, draft(LINK).replaceAll('\n', eol))
      await editor.codes(uri, (codes) => codes.includes('no-bare-link'))
      const disable = (await editor.actions(uri, WHOLE)).find(
        ({ title }) => title === 'Disable no-bare-link in this draft, with a reason',
      )
      const at = { line: 4, character: 0 }
      expect(disable?.edit?.changes?.[uri]?.[0]).toEqual({
        range: { start: at, end: at },
        newText: `<!-- commentlint-disable no-bare-link -- why it is right here -->${eol}`,
      })
    },
  )

  it.each([
    ['"../stories/tres.md"', '../stories/trees.md'],
    ["'../stories/tres.md' # the first", '../stories/trees.md'],
    ['../stories/tres.md # the first', '../stories/trees.md'],
    ["../stories/gardner's.md", "../stories/gardener's.md"],
    ['"../stories/numbr #1.md"', '"../stories/number #1.md"'],
  ])('change a path that leads nowhere, however it is written: %s', async (path, meant) => {
    await folder.write("stories/gardener's.md", STORY)
    await folder.write('stories/number #1.md', STORY)
    editor = await Editor.start(folder.uri(), { options: { debounce: 1, assessments: true } })
    const uri = folder.uri('drafts/a.md')
    await editor.open(uri, draft(SPECIFIC, path))
    await editor.codes(uri, (codes) => codes.includes('story-missing'))
    const fixes = (await editor.actions(uri, WHOLE)).map(({ edit }) => edit?.changes?.[uri]?.[0])
    const fix = fixes.find((edit) => edit?.newText === meant)
    if (fix === undefined) throw new Error(`expected ${meant} among ${JSON.stringify(fixes)}`)
    await editor.change(uri, { range: fix.range, text: fix.newText })
    expect((await editor.state(uri, ({ story }) => story !== null)).state).toBe('judged')
  })

  it('place the caret on the reason where the client can', async () => {
    const capabilities = { workspace: { workspaceEdit: { snippetEditSupport: true } } }
    editor = await Editor.start(folder.uri(), { capabilities })
    const uri = folder.uri('a.comment.md')
    await editor.open(uri, LINK)
    await editor.codes(uri, (codes) => codes.includes('no-bare-link'))
    const disable = (await editor.actions(uri, rangeOf(LINK, 'https'))).find(({ title }) =>
      title.startsWith('Disable no-bare-link for this line'),
    )
    const [change] = disable?.edit?.documentChanges ?? []
    expect(JSON.stringify(change)).toContain(`\${1:why it is right here}`)
  })

  it('explain a rule in its page, or in a message where no page can be opened', async () => {
    editor = await Editor.start(folder.uri())
    await editor.connection.sendRequest('workspace/executeCommand', {
      command: 'commentlint.explainRule',
      arguments: ['no-bare-link'],
    })
    const shown = await editor.until(() =>
      editor.heard.find(({ method }) => method === 'showMessage'),
    )
    expect(JSON.stringify(shown.params)).toContain('no-bare-link flags: a link')
  })
})

describe('hover', () => {
  const hover = (uri: string, text: string, words: string) =>
    editor.ask<Hover | null>('textDocument/hover', uri, { position: rangeOf(text, words).end })

  it('shows the passage that a word answers', async () => {
    editor = await Editor.start(folder.uri(), { capabilities: markdown })
    const uri = folder.uri('drafts/a.md')
    const text = draft(SPECIFIC)
    await editor.open(uri, text)
    const shown = await hover(uri, text, 'The clay so')
    expect(JSON.stringify(shown?.contents)).toContain('Nobody had told the sponsors that clay soil')
  })

  it('shows a finding with its rule where no word answers anything', async () => {
    editor = await Editor.start(folder.uri(), { capabilities: markdown })
    const uri = folder.uri('drafts/a.md')
    await editor.open(uri, draft(LINK))
    const shown = await hover(uri, draft(LINK), 'https')
    expect(JSON.stringify(shown?.contents)).toContain('[no-bare-link](https://')
  })

  it('shows nothing of a story as markup', async () => {
    await folder.write(
      'stories/bad.md',
      '# Ducks\n\nThe ducks <img src=x> [said](command:x) `no`.\n',
    )
    editor = await Editor.start(folder.uri(), { capabilities: markdown })
    const uri = folder.uri('drafts/a.md')
    const text = draft('Ducks do not say no, in my experience they say maybe.', '../stories/bad.md')
    await editor.open(uri, text)
    const shown = JSON.stringify(await hover(uri, text, 'Duck'))
    expect(shown).not.toMatch(/(?<!\\)[<[`]/)
  })

  it('shows the title and the topics of a story at its path', async () => {
    editor = await Editor.start(folder.uri(), { capabilities: markdown })
    const uri = folder.uri('drafts/a.md')
    await editor.open(uri, draft(SPECIFIC))
    const shown = await hover(uri, draft(SPECIFIC), '../stor')
    expect(JSON.stringify(shown?.contents)).toContain('Who waters the street trees')
  })
})

describe('a text that is selected', () => {
  it('is judged by itself, beside the story of its document', async () => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('drafts/a.md')
    await editor.open(uri, draft(SPECIFIC))
    const judge = (text: string) =>
      editor.connection.sendRequest<JudgedText>('commentlint/judge', { uri, text })
    expect((await judge(GENERIC)).rating).toBe('generic')
    expect((await judge(GENERIC)).reasons).not.toEqual([])
    expect((await judge(SPECIFIC)).rating).not.toBe('generic')
  })
})

describe('paths in front matter', () => {
  it('are links to their files, unless there is none', async () => {
    await folder.write('comments/first.md', 'I water two of them.')
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('drafts/a.md')
    const text = `---\nstory: ../stories/trees.md\nparent: ../comments/first.md\n---\n${SPECIFIC}\n`
    await editor.open(uri, text)
    const links = await editor.ask<DocumentLink[]>('textDocument/documentLink', uri)
    expect(links.map(({ target }) => target)).toEqual([
      folder.uri('stories/trees.md'),
      folder.uri('comments/first.md'),
    ])
    expect(links[0]?.range).toEqual(rangeOf(text, '../stories/trees.md'))
  })

  it('are no links to files outside the folder, which no verdict rests on', async () => {
    await folder.write('drafts/first.md', 'I water two of them.')
    await symlink('../stories/trees.md', fileURLToPath(folder.uri('drafts/linked.md')))
    editor = await Editor.start(folder.uri('drafts/'))
    const uri = folder.uri('drafts/a.md')
    const targets = async (story: string) => {
      await editor.open(uri, `---\nstory: ${story}\nparent: first.md\n---\n${SPECIFIC}\n`)
      const links = await editor.ask<DocumentLink[]>('textDocument/documentLink', uri)
      return links.map(({ target }) => target)
    }
    expect(await targets('../stories/trees.md')).toEqual([folder.uri('drafts/first.md')])
    expect(await targets('linked.md')).toEqual([folder.uri('drafts/first.md')])
  })

  it('are completed with stories and folders, also while the front matter is unfinished', async () => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('drafts/a.md')
    const complete = async (text: string) => {
      await editor.open(uri, text)
      const position = rangeOf(`${text}|`, '|').start
      const items = await editor.ask<CompletionItem[]>('textDocument/completion', uri, { position })
      return items.map(({ label }) => label)
    }
    expect(await complete('---\nstory: ')).toContain('../')
    expect(await complete('---\nstory: ../')).toEqual(['stories/'])
    expect(await complete('---\nstory: ../stories/')).toEqual(['trees.md'])
    expect(await complete('---\nstory: ../../')).toEqual([])
    expect(await complete('---\n')).toEqual(['story', 'parent'])
    expect(await complete('---\nstory: x\n---\nstory: ../stories/')).toEqual([])
  })

  it('are not completed with the folder above the one that is open', async () => {
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('a.md')
    await editor.open(uri, '---\nstory: ')
    const position = { line: 1, character: 'story: '.length }
    const items = await editor.ask<CompletionItem[]>('textDocument/completion', uri, { position })
    expect(items.map(({ label }) => label)).toEqual(['stories/'])
  })

  it.each([
    ['story: ../stories/first-fol|', 'story: ../stories/first-followers.md'],
    ['story: ..|', 'story: ../'],
    ['story: ../stories/my fir|st.md', 'story: ../stories/my first.md'],
    ['story: "../stories/my fir|st.md" # note', 'story: "../stories/my first.md" # note'],
    ["story: '../stories/gar|'", "story: '../stories/gardener''s.md'"],
    ['story: "../stories/num|', 'story: "../stories/number #1.md"'],
    ['story: ../stories/num|', 'story: "../stories/number #1.md"'],
    ['story: ../odd|', 'story: "../odd #s/'],
    ['story: "../odd #s/|', 'story: "../odd #s/tale.md"'],
    ['story:   |', 'story:   ../'],
  ])('are completed to the whole name: %s', async (written, meant) => {
    for (const name of ['first-followers.md', 'my first.md', "gardener's.md", 'number #1.md'])
      await folder.write(`stories/${name}`, STORY)
    await folder.write('odd #s/tale.md', STORY)
    editor = await Editor.start(folder.uri())
    const uri = folder.uri('drafts/a.md')
    const text = `---\n${written.replace('|', '')}`
    await editor.open(uri, text)
    const position = rangeOf(`---\n${written}`, '|').start
    const items = await editor.ask<CompletionItem[]>('textDocument/completion', uri, { position })
    const completed = items.flatMap(({ textEdit, filterText = '' }) => {
      if (textEdit === undefined || !('range' in textEdit)) return []
      const { start, end } = textEdit.range
      const line = text.slice('---\n'.length)
      // An editor offers entries that match the words before the caret.
      const typed = line.slice(start.character, position.character).trim()
      if (!filterText.startsWith(typed)) return []
      return [line.slice(0, start.character) + textEdit.newText + line.slice(end.character)]
    })
    expect(completed).toContain(meant)
  })

  it.each(['story: a.md # a no|te', 'story: "a.md" |', 'sto|ry: a.md'])(
    'are not completed where none is written: %s',
    async (written) => {
      editor = await Editor.start(folder.uri())
      const uri = folder.uri('drafts/a.md')
      await editor.open(uri, `---\n${written.replace('|', '')}\n---\n`)
      const position = rangeOf(`---\n${written}`, '|').start
      const items = await editor.ask<CompletionItem[]>('textDocument/completion', uri, { position })
      expect(items.filter(({ label }) => label === '../')).toEqual([])
    },
  )
})
