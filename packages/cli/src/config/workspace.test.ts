import { describe, expect, it } from 'vitest'
import { defaults } from './merge.js'
import type { MergedConfig } from './types.js'
import { Workspace } from './workspace.js'

const folder = new URL('file:///site/')
const file = (path: string) => new URL(path.replaceAll('%', '%25'), folder)
const workspace = (config: Partial<MergedConfig>, ignoreText = '') =>
  new Workspace(folder, { ...defaults, ...config }, ignoreText)

describe('overrides', () => {
  const { settingsFor } = bound(
    workspace({
      rules: { 'min-length': ['warn', { words: 8 }] },
      overrides: [
        { files: ['short/**'], rules: { 'min-length': 'off' } },
        { files: ['*.reply.md'], rules: { 'refer-to-story': 'info' } },
      ],
    }),
  )

  it('change the rules of the drafts that match', () => {
    expect(settingsFor('short/one.md').rules).toEqual({ 'min-length': ['off', { words: 8 }] })
    expect(settingsFor('long/one.md').rules).toEqual({ 'min-length': ['warn', { words: 8 }] })
  })

  it('without a slash match in any folder', () => {
    expect(settingsFor('a/b/one.reply.md').rules).toHaveProperty('refer-to-story', 'info')
  })

  it('match names with spaces, percents and letters beyond ASCII', () => {
    expect(settingsFor('short/100% naïve 🙂.md').rules).toHaveProperty('min-length', [
      'off',
      { words: 8 },
    ])
  })
})

describe('ignores', () => {
  const { ignores } = bound(
    workspace({ ignores: ['old/', '*.tmp.md'] }, 'posted/\n!posted/keep.md'),
  )

  it.each(['old/a.md', 'x/b.tmp.md', 'posted/a.md'])('%s is ignored', (path) => {
    expect(ignores(path)).toBe(true)
  })

  it.each(['a.md', 'older/a.md', 'Old/a.md', '../posted/a.md'])('%s is not', (path) => {
    expect(ignores(path)).toBe(false)
  })
})

describe('a draft by its name', () => {
  const { namesDraft } = bound(workspace({ drafts: ['replies/**/*.txt'] }))

  it.each(['a.comment.md', 'deep/er/b.comment.txt', 'replies/x/y.txt'])('%s', (path) => {
    expect(namesDraft(path)).toBe(true)
  })

  it.each(['a.md', 'comment.md', 'other/y.txt'])('not %s', (path) => {
    expect(namesDraft(path)).toBe(false)
  })
})

/** The workspace's functions, called by path. */
function bound(one: Workspace) {
  return {
    settingsFor: (path: string) => one.settingsFor(file(path)),
    ignores: (path: string) => one.ignores(file(path)),
    namesDraft: (path: string) => one.namesDraft(file(path)),
  }
}
