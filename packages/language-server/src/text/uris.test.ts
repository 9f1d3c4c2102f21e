import { describe, expect, it } from 'vitest'
import { nameOf, readUri, resolvePath } from './uris.js'

describe('URIs', () => {
  it('of one file are one, however an editor escapes them', () => {
    const one = readUri('file:///c%3A/my%20drafts/caf%C3%A9.md')
    expect(readUri('file:///c:/my drafts/café.md')?.href).toBe(one?.href)
  })

  it('keep the drive that a file lies on, above which there is nothing', () => {
    const draft = readUri('file:///C%3A/drafts/a.md') as URL
    expect(draft.href).toBe('file:///c:/drafts/a.md')
    expect(new URL('../../../', draft).href).toBe('file:///c:/')
    expect(resolvePath(draft, '..\\stories\\b.md').href).toBe('file:///c:/stories/b.md')
    expect(resolvePath(draft, 'C:\\stories\\b.md').href).toBe('file:///c:/stories/b.md')
    const elsewhere = new URL('file:///drafts/a.md')
    expect(resolvePath(elsewhere, 'c:/b.md').href).toBe('file:///drafts/c%3A/b.md')
  })

  it('are read from a path that holds half a letter', () => {
    const story = resolvePath(new URL('file:///drafts/a.md'), 'half \ud83d.md')
    expect(nameOf(story)).toBe('half \ufffd.md')
  })

  it('without a folder, or that are none, have no place', () => {
    expect(readUri('untitled:Untitled-1')).toBeNull()
    expect(readUri('not a uri')).toBeNull()
  })

  it('are read from paths as people write them', () => {
    const draft = new URL('vscode-vfs://github/o/r/drafts/a.md')
    const story = resolvePath(draft, '../stories/100% of #1?.md')
    expect(nameOf(story)).toBe('100% of #1?.md')
    expect(story.pathname.startsWith('/o/r/stories/')).toBe(true)
  })
})
