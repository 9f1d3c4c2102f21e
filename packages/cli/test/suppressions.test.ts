import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commentlint, draft, folderWith, reports, SPECIFIC, STORY } from './commentlint.js'

const THANKS = 'Thank you, great post!'
const LINK = 'https://example.org/a-guide'
const NAME = 'commentlint-suppressions.json'
const files = {
  's.md': STORY,
  'a.md': draft('s.md', THANKS),
  'b.md': draft('s.md', LINK),
  'c.md': draft('s.md', SPECIFIC),
}

async function ids(cwd: string, args: readonly string[] = ['.']) {
  const { reports: all, code, stderr } = await reports(args, { cwd })
  const found = all.flatMap(({ path, assessment }) =>
    (assessment?.findings ?? []).map(({ ruleId }) => `${path} ${ruleId}`),
  )
  return { found, code, stderr }
}

const listIn = async (cwd: string) => JSON.parse(await readFile(join(cwd, NAME), 'utf8'))

describe('--suppress-all', () => {
  it('suppresses existing findings, and reports new ones', async () => {
    const cwd = await folderWith(files)
    expect((await ids(cwd)).code).toBe(1)
    const first = await ids(cwd, ['.', '--suppress-all'])
    expect(first).toEqual({
      found: [],
      code: 0,
      stderr: `commentlint: ${NAME} now holds 2 suppressed findings of 2 drafts.\n`,
    })
    expect(await listIn(cwd)).toEqual({
      'a.md': { 'no-generic': [THANKS] },
      'b.md': { 'no-bare-link': [LINK] },
    })
    expect(await ids(cwd)).toEqual({ found: [], code: 0, stderr: '' })
    await writeFile(join(cwd, 'new.md'), draft('s.md', 'Thanks!'))
    expect(await ids(cwd)).toMatchObject({ found: ['new.md no-generic'], code: 1 })
  })

  it('writes no list where nothing was judged', async () => {
    const cwd = await folderWith({ 'd.jsonl': '\n' })
    await commentlint(['d.jsonl', '--suppress-all'], { cwd })
    await expect(listIn(cwd)).rejects.toThrow('ENOENT')
  })

  it('keeps the findings of each row of an id', async () => {
    const rows = [THANKS, 'Great read, thanks!'].map((comment) =>
      JSON.stringify({ id: 7, comment }),
    )
    const cwd = await folderWith({ 'd.jsonl': `${rows.join('\n')}\n` })
    await commentlint(['d.jsonl', '--suppress-all'], { cwd })
    expect(await ids(cwd, ['d.jsonl'])).toEqual({ found: [], code: 0, stderr: '' })
  })

  it('tells one unused disable from another', async () => {
    const disabling = (ruleId: string) =>
      draft('s.md', `<!-- commentlint-disable ${ruleId} -- agreed -->\n\n${SPECIFIC}`)
    const cwd = await folderWith({ 's.md': STORY, 'a.md': disabling('no-shouting') })
    await commentlint(['.', '--suppress-all'], { cwd })
    expect(await ids(cwd)).toEqual({ found: [], code: 0, stderr: '' })
    await writeFile(join(cwd, 'a.md'), disabling('no-vague'))
    expect((await ids(cwd)).found).toEqual(['a.md unused-disable'])
  })

  it('knows a finding again when lines above it change, and one that is like it apart', async () => {
    const cwd = await folderWith({ ...files, 'b.md': draft('s.md', `${LINK}\n`) })
    await commentlint(['.', '--suppress-all'], { cwd })
    await writeFile(join(cwd, 'b.md'), `---\nby: me\nstory: s.md\n---\n\n\n\n${LINK}\n`)
    expect(await ids(cwd)).toEqual({ found: [], code: 0, stderr: '' })
    await writeFile(join(cwd, 'b.md'), draft('s.md', 'https://example.org/another'))
    expect((await ids(cwd)).found).toEqual(['b.md no-bare-link'])
  })

  it('goes by the folder of the list, wherever the run starts', async () => {
    const cwd = await folderWith({
      ...files,
      'deep/d.md': draft('../s.md', THANKS),
      'deep/commentlint.config.json': {},
    })
    await writeFile(join(cwd, 'commentlint.config.json'), '{}')
    await rm(join(cwd, 'deep/commentlint.config.json'))
    await commentlint(['.', '--suppress-all'], { cwd })
    const args = ['d.md', '--suppressions-location', `../${NAME}`]
    expect((await ids(join(cwd, 'deep'), args)).found).toEqual([])
  })

  it('makes the folder of the list', async () => {
    const args = ['.', '--suppress-all', '--suppressions-location', 'ci/lists/old.json']
    const { code, stderr, cwd } = await commentlint(args, { files })
    expect(stderr).toContain('ci/lists/old.json now holds')
    expect(code).toBe(0)
    const later = ['.', '--suppressions-location', 'ci/lists/old.json']
    expect((await ids(cwd, later)).found).toEqual([])
  })
})

describe('--suppress-rule', () => {
  it('suppresses one rule and keeps what was suppressed before', async () => {
    const cwd = await folderWith(files)
    expect((await ids(cwd, ['.', '--suppress-rule', 'no-generic'])).found).toEqual([
      'b.md no-bare-link',
    ])
    await ids(cwd, ['.', '--suppress-rule', 'no-bare-link'])
    expect(await listIn(cwd)).toHaveProperty(['a.md', 'no-generic'])
    expect((await ids(cwd)).found).toEqual([])
  })

  it('of a rule that does not exist suggests one', async () => {
    const { code, stderr } = await commentlint(['.', '--suppress-rule', 'no-generik'], { files })
    expect(stderr).toBe('commentlint: There is no rule "no-generik"; did you mean "no-generic"?\n')
    expect(code).toBe(2)
  })
})

describe('a suppression that is no longer needed', () => {
  it('is reported, and taken out by --prune-suppressions', async () => {
    const cwd = await folderWith(files)
    await commentlint(['.', '--suppress-all'], { cwd })
    await writeFile(join(cwd, 'a.md'), draft('s.md', SPECIFIC))
    await rm(join(cwd, 'b.md'))
    const { stderr, code } = await ids(cwd)
    expect(stderr).toBe(
      `commentlint: ${NAME} holds 2 entries that match no finding; --prune-suppressions removes them.\n`,
    )
    expect(code).toBe(0)
    expect((await ids(cwd, ['.', '--prune-suppressions'])).stderr).toBe(
      `commentlint: ${NAME} held 2 entries that match no finding; they are removed.\n`,
    )
    expect(await listIn(cwd)).toEqual({})
  })

  it('is not that of a draft outside the run', async () => {
    const cwd = await folderWith(files)
    await commentlint(['.', '--suppress-all'], { cwd })
    expect(await ids(cwd, ['c.md'])).toEqual({ found: [], code: 0, stderr: '' })
  })

  it('does not include that of a finding which only a run of all drafts makes', async () => {
    const reused = {
      't.md': '# Ferries\n\nThe last boat leaves before the last film has ended.',
      'a.md': draft('s.md', SPECIFIC),
      'b.md': draft('t.md', SPECIFIC),
    }
    const cwd = await folderWith({ ...files, ...reused })
    await commentlint(['.', '--suppress-all'], { cwd })
    const list = await listIn(cwd)
    expect(list).toHaveProperty(['a.md', 'no-reused-comment'])
    expect(await ids(cwd, ['a.md'])).toEqual({ found: [], code: 0, stderr: '' })
    const stdin = draft('s.md', SPECIFIC)
    const piped = await commentlint(['--stdin', '--stdin-filename', 'a.md'], { cwd, stdin })
    expect(piped).toMatchObject({ code: 0, stderr: '' })
    await commentlint(['a.md', '--suppress-all'], { cwd })
    expect(await listIn(cwd)).toEqual(list)
    expect(await ids(cwd)).toEqual({ found: [], code: 0, stderr: '' })
  })

  it('is kept under the name of any rule', async () => {
    const rules = '{ "constructor": ["x"], "__proto__": ["y"] }'
    const cwd = await folderWith({ ...files, [NAME]: `{ "a.md": ${rules} }` })
    const { code, stderr } = await commentlint(['a.md', '--suppress-all'], { cwd })
    expect(stderr).toBe(`commentlint: ${NAME} now holds 3 suppressed findings of 1 draft.\n`)
    expect(code).toBe(0)
  })

  it('can be removed by a run of all drafts only', async () => {
    const cwd = await folderWith(files)
    await commentlint(['.', '--suppress-all'], { cwd })
    await writeFile(join(cwd, 'a.md'), draft('s.md', SPECIFIC))
    const { code, stdout, stderr } = await commentlint(['a.md', '--prune-suppressions'], { cwd })
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'commentlint: --prune-suppressions needs a run over all drafts: name the folders that hold them, and leave out --changed.\n',
    })
    expect(Object.keys(await listIn(cwd))).toEqual(['a.md', 'b.md'])
  })

  it('is reported for a file of rows, when there are no other drafts', async () => {
    const cwd = await folderWith({ 'd.jsonl': JSON.stringify({ id: 7, comment: THANKS }) })
    await commentlint(['d.jsonl', '--suppress-all'], { cwd })
    await writeFile(join(cwd, 'd.jsonl'), JSON.stringify({ id: 7, comment: SPECIFIC }))
    expect((await ids(cwd, ['d.jsonl'])).stderr).toMatch(/holds 1 entry that matches no finding/)
    await ids(cwd, ['d.jsonl', '--prune-suppressions'])
    expect(await listIn(cwd)).toEqual({})
  })

  it('does not include that of a row whose id looks like an address', async () => {
    const row = JSON.stringify({ id: 'https://example.org/#c2', comment: THANKS })
    const cwd = await folderWith({ ...files, 'u.jsonl': `${row}\n` })
    await commentlint(['.', 'u.jsonl', '--suppress-all'], { cwd })
    await ids(cwd, ['.', '--prune-suppressions'])
    expect(Object.keys(await listIn(cwd))).toContain('u.jsonl#https://example.org/#c2')
  })
})

describe('a list that can not be used', () => {
  it.each([
    ['{', 'is not JSON'],
    ['[]', 'should hold an object: drafts by name'],
    ['{"a.md": ["x"]}', 'should hold lists of words by rule for "a.md"'],
    ['{"a.md": {"no-generic": [3]}}', 'should hold lists of words by rule for "a.md"'],
  ])('%s', async (text, message) => {
    const { code, stderr } = await commentlint(['.'], { files: { ...files, [NAME]: text } })
    expect(stderr).toBe(`commentlint: ${NAME} ${message}.\n`)
    expect(code).toBe(2)
  })

  it('is named and not there', async () => {
    const { stderr } = await commentlint(['.', '--prune-suppressions'], { files })
    expect(stderr).toBe(`commentlint: ${NAME} does not exist; --suppress-all makes one.\n`)
  })
})
