import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commentlint, draft, folderWith, reports, SPECIFIC, STORY } from './commentlint.js'

const THANKS = 'Thank you, great post!'
const CACHE = '.commentlint-cache'
const files = { 's.md': STORY, 'a.md': draft('s.md', THANKS), 'b.md': draft('s.md', SPECIFIC) }

const cached = (cwd: string, ...args: string[]) => reports(['.', '--cache', ...args], { cwd })

/** The packs; a run adds one when it made something new. */
async function packs(cwd: string, folder = CACHE): Promise<string[]> {
  const names = await readdir(join(cwd, folder))
  return names.filter((name) => name.endsWith('.pack')).map((name) => join(cwd, folder, name))
}

describe('--cache', () => {
  it('changes no verdict in any format, and makes nothing anew', async () => {
    const cwd = await folderWith(files)
    for (const format of [['json'], ['json', '--quiet'], ['stylish'], ['html']]) {
      const plain = await commentlint(['.', '-f', ...format], { cwd })
      expect(await commentlint(['.', '-f', ...format, '--cache'], { cwd })).toEqual(plain)
      expect(await commentlint(['.', '-f', ...format, '--cache'], { cwd })).toEqual(plain)
    }
    expect(await packs(cwd)).toHaveLength(1)
  })

  it('serves rows, replies, stories in HTML and drafts under --story', async () => {
    const row = { comment: SPECIFIC, story: STORY }
    const cwd = await folderWith({
      'r.jsonl': `${JSON.stringify(row)}\n${JSON.stringify({ ...row, comment: THANKS })}`,
      'w.html': `<title>Bloat</title><article><p>${SPECIFIC}</p><p>${STORY}</p></article>`,
      'a.md': draft('w.html\nparent: b.md', SPECIFIC),
      'b.md': '\ufeffThanks, I liked the part on vacuum.\r\n\r\nReally.',
      'c.md': draft('gone.md', THANKS),
      'd.md': '---\nstory: [\n---\nx',
    })
    const args = ['r.jsonl', 'a.md', 'b.md', 'c.md', 'd.md', '--story', 'a.md']
    const plain = await reports(args, { cwd })
    expect(await reports([...args, '--cache'], { cwd })).toEqual(plain)
    expect(await reports([...args, '--cache'], { cwd })).toEqual(plain)
    expect(await packs(cwd)).toHaveLength(1)
  })

  it.each([
    ['draft', { 'a.md': draft('s.md', `${THANKS} Well done!`) }],
    ['story', { 's.md': `${STORY}\n\nOne more thing on bread.` }],
    ['parent', { 'a.md': draft('s.md\nparent: b.md', THANKS) }],
    ['configuration', { 'commentlint.config.json': '{"rules":{"no-generic":"warn"}}' }],
    ['comment like it', { 'c.md': draft('t.md', SPECIFIC), 't.md': '# Bread\n\nOn bread.' }],
  ])('judges again what depends on a %s that changed', async (_, change) => {
    const cwd = await folderWith(files)
    await cached(cwd)
    for (const [name, text] of Object.entries(change)) await writeFile(join(cwd, name), text)
    expect(await cached(cwd)).toEqual(await reports(['.'], { cwd }))
    expect(await packs(cwd)).toHaveLength(2)
  })

  it('knows a draft that was moved', async () => {
    const cwd = await folderWith({ ...files, 'z/s.md': STORY })
    await reports(['a.md', '--cache'], { cwd })
    await writeFile(join(cwd, 'z/a.md'), files['a.md'])
    const { reports: moved } = await reports(['z/a.md', '--cache'], { cwd })
    expect(moved).toEqual((await reports(['z/a.md'], { cwd })).reports)
  })

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -100)],
    ['empty', () => Buffer.alloc(0)],
    ['with another score', (bytes: Buffer) => replaced(bytes, /"score":\d/, '"score":9')],
    ['with another index', (bytes: Buffer) => replaced(bytes, /"made":1/, '"made":2')],
  ])('judges again when a pack is %s', async (_, damage) => {
    const cwd = await folderWith(files)
    const { reports: right } = await cached(cwd)
    const [pack = ''] = await packs(cwd)
    await writeFile(pack, damage(await readFile(pack)))
    expect((await cached(cwd)).reports).toEqual(right)
    expect(await packs(cwd)).toHaveLength(2)
    expect((await cached(cwd)).reports).toEqual(right)
    expect(await packs(cwd)).toHaveLength(2)
  })

  it('is left out of the repository, and marked for backups', async () => {
    const cwd = await folderWith(files)
    await cached(cwd)
    expect(await readFile(join(cwd, CACHE, '.gitignore'), 'utf8')).toBe('*\n')
    expect(await readFile(join(cwd, CACHE, 'CACHEDIR.TAG'), 'utf8')).toMatch(/^Signature: 8a477f59/)
  })

  it('serves several runs at once', async () => {
    const cwd = await folderWith(files)
    const runs = await Promise.all([cached(cwd), cached(cwd), cached(cwd)])
    expect(runs[1]).toEqual(runs[0])
    expect(runs[2]).toEqual(runs[0])
    const before = await packs(cwd)
    expect(await cached(cwd)).toEqual(runs[0])
    expect(await packs(cwd)).toEqual(before)
  })
})

function replaced(bytes: Buffer, pattern: RegExp, by: string): Buffer {
  const text = bytes.toString('latin1')
  expect(text).toMatch(pattern)
  return Buffer.from(text.replace(pattern, by), 'latin1')
}

describe('a cache that can not be used is said in a line, and all is judged', () => {
  const run = async (location: string, cwd: string) => {
    const args = ['.', '--cache-location', location, '-f', 'compact', '-o', 'out.txt']
    const { code, stderr } = await commentlint(args, { cwd })
    return { code, stderr }
  }

  it('because it is a file', async () => {
    const cwd = await folderWith({ ...files, taken: 'x' })
    expect(await run('taken', cwd)).toEqual({
      code: 1,
      stderr:
        "commentlint: The cache in taken can't be used (EEXIST); everything was judged without it.\n",
    })
  })

  it('unless it holds only the files of a run that could not write more', async () => {
    const cwd = await folderWith({ ...files, 'half/.gitignore': '*\n' })
    expect(await run('half', cwd)).toEqual({ code: 1, stderr: '' })
    expect(await packs(cwd, 'half')).toHaveLength(1)
  })

  it('because it belongs to something else', async () => {
    const cwd = await folderWith({ ...files, 'docs/notes.md': 'Mine.' })
    expect(await run('docs', cwd)).toEqual({
      code: 1,
      stderr:
        'commentlint: docs holds something else, so nothing is kept there; name an empty folder.\n',
    })
    expect(await readdir(join(cwd, 'docs'))).toEqual(['notes.md'])
  })

  it('because it may not be written', async () => {
    const cwd = await folderWith(files)
    await cached(cwd, '--quiet')
    await chmod(join(cwd, CACHE), 0o500)
    await writeFile(join(cwd, 'c.md'), draft('s.md', `${SPECIFIC} So we wait.`))
    const { stderr } = await cached(cwd)
    await chmod(join(cwd, CACHE), 0o700)
    // Root may write everywhere, so there is nothing to report.
    const isRoot = process.getuid?.() === 0
    expect(stderr).toMatch(isRoot ? /^$/ : /^commentlint: The cache in .* can't be used \(EACCES\)/)
  })
})
