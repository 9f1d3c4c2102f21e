import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { commentlint, draft, folderWith, reports, SPECIFIC, STORY } from './commentlint.js'

const THANKS = 'Thank you, great post!'
const files = {
  's.md': STORY,
  'a.md': draft('s.md', THANKS),
  'b.md': draft('s.md', SPECIFIC),
  'café "b".md': draft('s.md', SPECIFIC),
}

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd })

async function repository() {
  const cwd = await folderWith(files)
  git(cwd, 'init', '-q', '-b', 'main')
  git(cwd, 'add', '.')
  git(cwd, 'commit', '-qm', 'First')
  return cwd
}

async function put(path: string, text: string) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

async function judged(cwd: string, ...args: string[]) {
  const { reports: all, code, stderr } = await reports(args, { cwd })
  return { paths: all.map(({ path }) => path), code, stderr }
}

describe('--changed', () => {
  it('judges what is edited, staged or new since the last commit', async () => {
    const cwd = await repository()
    await writeFile(join(cwd, 'a.md'), draft('s.md', 'Thanks a lot!'))
    await writeFile(join(cwd, 'café "b".md'), draft('s.md', `${SPECIFIC} Well.`))
    git(cwd, 'add', 'a.md')
    await writeFile(join(cwd, 'new.md'), draft('s.md', SPECIFIC))
    expect((await judged(cwd, '.', '--changed')).paths).toEqual(['a.md', 'café "b".md', 'new.md'])
  })

  it('judges what a branch changed since it was left, whatever happened there', async () => {
    const cwd = await repository()
    git(cwd, 'checkout', '-qb', 'topic')
    await writeFile(join(cwd, 'b.md'), draft('s.md', `${SPECIFIC} Well.`))
    git(cwd, 'commit', '-qam', 'Topic')
    git(cwd, 'checkout', '-q', 'main')
    await writeFile(join(cwd, 'a.md'), draft('s.md', 'Thanks!'))
    git(cwd, 'commit', '-qam', 'Main')
    git(cwd, 'checkout', '-q', 'topic')
    expect((await judged(cwd, '.', '--changed=main')).paths).toEqual(['b.md'])
  })

  it('judges what answers a story or a comment that changed', async () => {
    const cwd = await repository()
    await writeFile(join(cwd, 't.md'), '# Bread\n\nHow bread is sold on Saturdays in town.')
    await writeFile(join(cwd, 'c.md'), draft('t.md\nparent: a.md', SPECIFIC))
    await writeFile(join(cwd, 'd.md'), 'No story.')
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-qm', 'Second')
    await writeFile(join(cwd, 't.md'), '# Bread\n\nHow bread is sold.')
    expect((await judged(cwd, '.', '--changed')).paths).toEqual(['c.md'])
    git(cwd, 'checkout', '-q', 't.md')
    await writeFile(join(cwd, 'a.md'), draft('s.md', 'Thanks!'))
    expect((await judged(cwd, '.', '--changed')).paths).toEqual(['a.md', 'c.md'])
    git(cwd, 'checkout', '-q', 'a.md')
    await writeFile(join(cwd, 's.md'), `${STORY}More.`)
    const args = ['d.md', 'c.md', '--story', 's.md', '--changed']
    expect((await judged(cwd, ...args)).paths).toEqual(['d.md'])
  })

  it('judges the rows whose story changed among the known ones', async () => {
    const stories = (last: string) =>
      `{"id":"bread","text":"How bread is sold."}\n{"id":"ink","text":"Ink is ${last}."}\n`
    const row = (id: number, storyId: string) => ({ id, storyId, comment: `${SPECIFIC} ${id}` })
    const rows = [row(1, 'bread'), row(2, 'ink'), { id: 3, comment: SPECIFIC }]
    const lines = rows.map((one) => JSON.stringify(one)).join('\n')
    const cwd = await folderWith({ 'stories.jsonl': stories('dear'), 'c.jsonl': `${lines}\n` })
    git(cwd, 'init', '-q', '-b', 'main')
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-qm', 'First')
    await writeFile(join(cwd, 'stories.jsonl'), stories('cheap'))
    const args = ['c.jsonl', '--stories', 'stories.jsonl', '--changed']
    const { reports: all } = await reports(args, { cwd })
    expect(all.map(({ row, id, story }) => [row, id, story])).toEqual([[2, 2, 'ink']])
  })

  it('judges what answers a story or a comment that is gone, or goes by another name', async () => {
    const cwd = await repository()
    const ink = { 't.md': 'Ink is dear.', 'folder/u.md': 'Ink is cheap.', 'p.md': 'Why?' }
    for (const [name, text] of Object.entries(ink)) await put(join(cwd, name), text)
    await put(join(cwd, 'c.md'), draft('t.md', SPECIFIC))
    await put(join(cwd, 'd.md'), draft('folder/u.md', SPECIFIC))
    await put(join(cwd, 'e.md'), draft('s.md\nparent: p.md', SPECIFIC))
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-qm', 'Second')
    git(cwd, 'rm', '-qr', 'folder', 'p.md')
    git(cwd, 'mv', 't.md', 'renamed.md')
    git(cwd, 'commit', '-qm', 'Third')
    const since = await judged(cwd, '.', '--changed=HEAD~1')
    expect(since).toEqual({ paths: ['c.md', 'd.md', 'e.md'], code: 2, stderr: '' })
    const link = join(await folderWith({}), 'link')
    await symlink(cwd, link)
    expect(await judged(link, '.', '--changed=HEAD~1')).toEqual(since)
  })

  it('judges what answers a story that a link led to, and no longer does', async () => {
    const cwd = await repository()
    await put(join(cwd, 't.md'), 'Ink is dear.')
    await symlink('t.md', join(cwd, 'link.md'))
    await symlink('round.md', join(cwd, 'round.md'))
    await put(join(cwd, 'c.md'), draft('link.md', SPECIFIC))
    await put(join(cwd, 'd.md'), draft('round.md', SPECIFIC))
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-qm', 'Second')
    git(cwd, 'rm', '-q', 't.md')
    expect(await judged(cwd, '.', '--changed')).toMatchObject({ paths: ['c.md'], code: 2 })
  })

  it('judges the rows whose story is no longer among the known ones', async () => {
    const row = (id: number, storyId: string) => ({ id, storyId, comment: `${SPECIFIC} ${id}` })
    const rows = [row(1, 'bread'), row(2, 'ink')].map((one) => JSON.stringify(one))
    const stories = ['{"id":"bread","text":"Bread."}', '{"id":"ink","text":"Ink."}']
    const cwd = await folderWith({ 's.jsonl': stories.join('\n'), 'c.jsonl': rows.join('\n') })
    git(cwd, 'init', '-q', '-b', 'main')
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-qm', 'First')
    await put(join(cwd, 's.jsonl'), stories[0] ?? '')
    const args = ['c.jsonl', '--stories', 's.jsonl', '--changed']
    const { reports: all, code } = await reports(args, { cwd })
    expect(all).toMatchObject([{ row: 2, error: { code: 'unknown-story' } }])
    expect(code).toBe(2)
  })

  it('judges the rows of a file that are edited or new, and those whose story changed', async () => {
    const comments = ['id,comment', '1,"Line one,\nline two"', '2,Same as ever', '']
    const cwd = await folderWith({ 's.md': STORY, 'c.csv': comments.join('\n') })
    git(cwd, 'init', '-q', '-b', 'main')
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-qm', 'First')
    const ids = async (...args: string[]) =>
      (await reports(['c.csv', '--changed', ...args], { cwd })).reports.map(({ id }) => id)
    await writeFile(join(cwd, 'c.csv'), `id,comment\n3,New\n${comments.slice(1).join('\n')}`)
    expect(await ids()).toEqual(['3'])
    await writeFile(join(cwd, 'c.csv'), comments.join('\n').replace('two', 'three'))
    expect(await ids()).toEqual(['1'])
    await writeFile(join(cwd, 's.md'), `${STORY}More.`)
    expect(await ids('--story', 's.md')).toEqual(['1', '2'])
  })

  it('judges all rows of a file that was not there', async () => {
    const cwd = await repository()
    await writeFile(join(cwd, 'c.csv'), 'comment\nOne\nTwo\n')
    expect((await judged(cwd, 'c.csv', '--changed')).paths).toEqual(['c.csv', 'c.csv'])
  })

  it('names files from the root, also where git is set to name them from the current folder', async () => {
    const cwd = await repository()
    await put(join(cwd, 'folder/c.md'), draft('../s.md', THANKS))
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-qm', 'Second')
    git(cwd, 'config', 'diff.relative', 'true')
    await put(join(cwd, 'folder/c.md'), draft('../s.md', SPECIFIC))
    const folder = join(cwd, 'folder')
    expect((await judged(folder, 'c.md', '--changed')).paths).toEqual(['c.md'])
  })

  it('judges the drafts of a submodule that has changed, and those of a nested repository that git does not track', async () => {
    const cwd = await repository()
    const inner = async (folder: string) => {
      await put(join(cwd, folder, 's.md'), STORY)
      await put(join(cwd, folder, 'd.md'), draft('s.md', THANKS))
      git(join(cwd, folder), 'init', '-q', '-b', 'main')
      git(join(cwd, folder), 'add', '.')
      git(join(cwd, folder), 'commit', '-qm', 'First')
    }
    await inner('sub')
    git(cwd, 'add', 'sub')
    git(cwd, 'commit', '-qm', 'Second')
    git(cwd, 'config', 'diff.ignoreSubmodules', 'all')
    expect((await judged(cwd, '.', '--changed')).paths).toEqual([])
    await put(join(cwd, 'sub/d.md'), draft('s.md', 'Thanks!'))
    expect(await judged(cwd, '.', '--changed')).toMatchObject({ paths: ['sub/d.md'], code: 1 })
    git(join(cwd, 'sub'), 'commit', '-qam', 'Second')
    expect(await judged(cwd, '.', '--changed')).toMatchObject({ paths: ['sub/d.md'], code: 1 })
    git(cwd, 'config', '--unset', 'diff.ignoreSubmodules')
    git(cwd, 'commit', '-qam', 'Third')
    await inner('nest/drafts')
    expect((await judged(cwd, '.', '--changed')).paths).toEqual(['nest/drafts/d.md'])
  })

  it('judges the drafts whose configuration or ignore file has changed or is gone', async () => {
    const cwd = await repository()
    await put(join(cwd, 'folder/c.md'), draft('s.md', SPECIFIC))
    await put(join(cwd, 'folder/s.md'), STORY)
    await put(join(cwd, 'folder/commentlint.config.json'), '{"extends":"./house.json"}')
    await put(join(cwd, 'folder/house.json'), '{}')
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-qm', 'Second')
    await put(join(cwd, 'folder/house.json'), '{"rules":{"min-length":"off"}}')
    expect((await judged(cwd, '.', '--changed')).paths).toEqual(['folder/c.md'])
    git(cwd, 'checkout', '-q', '.')
    git(cwd, 'rm', '-q', 'folder/commentlint.config.json')
    expect((await judged(cwd, '.', '--changed')).paths).toEqual(['folder/c.md'])
    git(cwd, 'commit', '-qm', 'Third')
    await put(join(cwd, '.commentlintignore'), 'b.md')
    expect((await judged(cwd, '.', '--changed')).paths).toEqual([
      'a.md',
      'café "b".md',
      'folder/c.md',
    ])
  })

  it('judges the drafts and rows whose suppressed findings have changed', async () => {
    const cwd = await repository()
    await put(join(cwd, 'c.csv'), `id,comment\n1,"${THANKS}"\n2,"${THANKS}"`)
    await commentlint(['.', 'c.csv', '--suppress-all'], { cwd })
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-qm', 'Second')
    const list = join(cwd, 'commentlint-suppressions.json')
    const entries = JSON.parse(await readFile(list, 'utf8'))
    delete entries['a.md']
    delete entries['c.csv#2']
    await put(list, JSON.stringify(entries))
    const { reports: all, code } = await reports(['.', 'c.csv', '--changed'], { cwd })
    expect(all.map(({ path, id }) => [path, id])).toEqual([
      ['a.md', undefined],
      ['c.csv', '2'],
    ])
    expect(code).toBe(1)
    await rm(list)
    expect(await judged(cwd, 'a.md', '--changed')).toMatchObject({ paths: ['a.md'], code: 1 })
  })

  it('says what lies where it can not see: a draft is misuse, a story is said', async () => {
    const cwd = await repository()
    const elsewhere = await folderWith(files)
    const { code, stdout, stderr } = await commentlint([join(elsewhere, 'a.md'), '--changed'], {
      cwd,
    })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(
      /^commentlint: --changed: .*a\.md lies outside the repository of the current folder; run it there\.\n$/,
    )
    const story = join(elsewhere, 's.md')
    expect(await judged(cwd, 'a.md', '--story', story, '--changed')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining(
        `${story} lies outside the repository, so whether it changed`,
      ),
    })
  })

  it('judges nothing, and says so, when nothing changed', async () => {
    const cwd = await repository()
    expect(await judged(cwd, '.', '--changed')).toEqual({
      paths: [],
      code: 0,
      stderr: 'commentlint: no draft differs from HEAD.\n',
    })
  })

  it('gives the verdicts of a whole run: the other drafts are known', async () => {
    const cwd = await repository()
    await writeFile(join(cwd, 't.md'), '# Bread\n\nHow bread is sold on Saturdays in town.')
    await writeFile(join(cwd, 'copy.md'), draft('t.md', SPECIFIC))
    const { reports: all } = await reports(['.', '--changed'], { cwd })
    const whole = await reports(['.'], { cwd })
    expect(all).toEqual(whole.reports.filter(({ path }) => path === 'copy.md'))
    expect(all[0]?.assessment?.findings.map(({ ruleId }) => ruleId)).toContain('no-reused-comment')
  })
})

describe('--changed where git can not say', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  const said = async (cwd: string, ...args: string[]) => {
    const { code, stdout, stderr } = await commentlint(['.', ...args], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    return stderr
  }

  it('in no repository', async () => {
    const stderr = await said(await folderWith(files), '--changed')
    expect(stderr).toBe(
      'commentlint: --changed needs a git repository, and the current folder is in none.\n',
    )
  })

  it('from no such commit', async () => {
    const stderr = await said(await repository(), '--changed=gone')
    expect(stderr).toBe(
      'commentlint: --changed: gone is not a commit that this branch shares any history with; write --changed=REFERENCE.\n',
    )
  })

  it('where nothing is committed yet', async () => {
    const cwd = await folderWith(files)
    git(cwd, 'init', '-q', '-b', 'main')
    expect(await said(cwd, '--changed')).toBe(
      'commentlint: --changed: nothing is committed on this branch yet; leave --changed out to judge all drafts.\n',
    )
  })

  it('from the base of a pull request, outside a pull request', async () => {
    const cwd = await repository()
    const clone = await folderWith({})
    git(clone, 'clone', '-q', '--depth=1', `file://${cwd}`, '.')
    for (const folder of [cwd, clone])
      expect(await said(folder, '--changed=origin/')).toBe(
        'commentlint: --changed: origin/ names no branch: in CI the name of the base is empty outside a pull request; write --changed=origin/main, say, or leave --changed out to judge all drafts.\n',
      )
  })

  it('from an empty reference', async () => {
    const stderr = await said(await repository(), '--changed=')
    expect(stderr).toBe(
      'commentlint: --changed: no reference follows the "="; write --changed=origin/main, say, or --changed alone for the last commit.\n',
    )
  })

  it('from a folder, which was meant to be judged', async () => {
    const cwd = await repository()
    const stderr = await said(cwd, '--changed', 'a.md')
    expect(stderr).toMatch(/write --changed=REFERENCE, as in --changed=HEAD a\.md\.\n$/)
    const clone = await folderWith({})
    git(clone, 'clone', '-q', '--depth=1', `file://${cwd}`, '.')
    await put(join(clone, 'drafts/a.md'), THANKS)
    expect(await said(clone, '--changed', 'drafts/')).toMatch(/ as in --changed=HEAD drafts\/\.\n$/)
  })

  it('from something that looks like an option', async () => {
    const stderr = await said(await repository(), '--changed=--output=x')
    expect(stderr).toMatch(/^commentlint: --changed: --output=x is not a commit/)
  })

  it('in a shallow clone', async () => {
    const cwd = await repository()
    await writeFile(join(cwd, 'a.md'), draft('s.md', 'Thanks!'))
    git(cwd, 'commit', '-qam', 'Second')
    const clone = await folderWith({})
    git(clone, 'clone', '-q', '--depth=1', `file://${cwd}`, '.')
    expect(await said(clone, '--changed=HEAD~1')).toBe(
      'commentlint: --changed: this shallow clone does not hold what it has in common with HEAD~1; fetch the history (git fetch --unshallow, or fetch-depth: 0).\n',
    )
  })

  it('in a repository without a work tree', async () => {
    const cwd = await folderWith(files)
    git(cwd, 'init', '-q', '--bare')
    expect(await said(cwd, '--changed')).toBe(
      "commentlint: --changed: git can't tell (fatal: this operation must be run in a work tree).\n",
    )
  })

  it('when there is no git', async () => {
    const cwd = await repository()
    vi.stubEnv('PATH', cwd)
    expect(await said(cwd, '--changed')).toBe(
      'commentlint: --changed needs git, and there is none on the PATH.\n',
    )
  })

  it('to a user whose git speaks German', async () => {
    const german = `#!/bin/sh
      [ "$LC_ALL" = C ] && echo 'fatal: not a git repository' >&2 && exit 128
      echo 'Schwerwiegend: Kein Git-Repository' >&2
      exit 128`
    const cwd = await folderWith({ ...files, git: german })
    await chmod(join(cwd, 'git'), 0o700)
    vi.stubEnv('PATH', cwd)
    vi.stubEnv('LC_ALL', 'de_DE.UTF-8')
    expect(await said(cwd, '--changed')).toMatch(/^commentlint: --changed needs a git repository/)
  })

  it('when the repository is damaged', async () => {
    const cwd = await repository()
    await rename(join(cwd, '.git/HEAD'), join(cwd, '.git/DEAD'))
    expect(await said(cwd, '--changed')).toMatch(/^commentlint: --changed needs a git repository/)
  })
})
