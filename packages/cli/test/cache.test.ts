import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commentlint, draft, folderWith, reports, SPECIFIC, STORY } from './commentlint.js'

const THANKS = 'Thank you, great post!'
const CACHE = '.commentlint-cache'
const files = { 's.md': STORY, 'a.md': draft('s.md', THANKS), 'b.md': draft('s.md', SPECIFIC) }

const cached = (cwd: string, ...args: string[]) => reports(['.', '--cache', ...args], { cwd })

/** The files that hold assessments. */
async function entries(cwd: string, folder = CACHE): Promise<string[]> {
  const inside = await readdir(join(cwd, folder), { recursive: true, withFileTypes: true })
  return inside
    .filter((one) => one.isFile() && /^[\da-f]{62}$/.test(one.name))
    .map((one) => join(one.parentPath, one.name))
    .sort()
}

/** Puts another score into an entry, its sum kept right or not, so that a test sees who is asked. */
async function tamper(file: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/"score":\d+/, '"score":99'))
}

describe('--cache', () => {
  it('changes no verdict, and keeps one for each draft', async () => {
    const cwd = await folderWith(files)
    const plain = await reports(['.'], { cwd })
    expect(await cached(cwd)).toEqual(plain)
    expect(await entries(cwd)).toHaveLength(2)
    expect(await cached(cwd)).toEqual(plain)
    expect(await entries(cwd)).toHaveLength(2)
  })

  it.each([
    ['draft', { 'a.md': draft('s.md', `${THANKS} Well done!`) }, 3],
    ['story', { 's.md': `${STORY}\n\nOne more thing on bread.` }, 4],
    ['parent', { 'a.md': draft('s.md\nparent: b.md', THANKS) }, 3],
    ['configuration', { 'commentlint.config.json': '{"rules":{"no-generic":"warn"}}' }, 4],
  ])('judges again what depends on a %s that changed', async (_, change, count) => {
    const cwd = await folderWith(files)
    await cached(cwd)
    for (const [name, text] of Object.entries(change)) await writeFile(join(cwd, name), text)
    expect(await cached(cwd)).toEqual(await reports(['.'], { cwd }))
    expect(await entries(cwd)).toHaveLength(count)
  })

  it('judges again what is damaged or only half there', async () => {
    const cwd = await folderWith(files)
    const { reports: right } = await cached(cwd)
    const [one = '', two = ''] = await entries(cwd)
    await tamper(one)
    await writeFile(two, (await readFile(two)).subarray(0, 100))
    expect((await cached(cwd)).reports).toEqual(right)
    expect((await readFile(two)).length).toBeGreaterThan(100)
  })

  it('does not take one entry for another', async () => {
    const cwd = await folderWith(files)
    const { reports: right } = await cached(cwd)
    const [one = '', two = ''] = await entries(cwd)
    await writeFile(two, await readFile(one))
    expect((await cached(cwd)).reports).toEqual(right)
  })

  it('is left out of the repository, and marked for backups', async () => {
    const cwd = await folderWith(files)
    await cached(cwd)
    expect(await readFile(join(cwd, CACHE, '.gitignore'), 'utf8')).toBe('*\n')
    expect(await readFile(join(cwd, CACHE, 'CACHEDIR.TAG'), 'utf8')).toMatch(/^Signature: 8a477f59/)
  })

  it('serves two runs at once', async () => {
    const cwd = await folderWith(files)
    const runs = await Promise.all([cached(cwd), cached(cwd), cached(cwd)])
    expect(runs[1]).toEqual(runs[0])
    expect(runs[2]).toEqual(runs[0])
    expect(await entries(cwd)).toHaveLength(2)
  })
})

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
        "commentlint: The cache in taken can't be used (EEXIST); all was judged without it.\n",
    })
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
    const folders = (await readdir(join(cwd, CACHE))).filter((name) => name.length === 2)
    for (const name of folders) await chmod(join(cwd, CACHE, name), 0o500)
    await chmod(join(cwd, CACHE), 0o500)
    await writeFile(join(cwd, 'c.md'), draft('s.md', `${SPECIFIC} So we wait.`))
    const { stderr } = await cached(cwd)
    await chmod(join(cwd, CACHE), 0o700)
    for (const name of folders) await chmod(join(cwd, CACHE, name), 0o700)
    // Root may write everywhere, so there is nothing to say to root.
    const isRoot = process.getuid?.() === 0
    expect(stderr).toMatch(isRoot ? /^$/ : /^commentlint: The cache in .* can't be used \(EACCES\)/)
  })
})
