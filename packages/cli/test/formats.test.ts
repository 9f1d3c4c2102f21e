import { readdir, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import AjvDraft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { FORMAT_NAMES } from '../src/commands/outputs.js'
import { commentlint, draft, folderWith, OBEYED, SPECIFIC, STORY } from './commentlint.js'

const THANKS = 'Thank you, great post!'
const LINK = 'https://example.org/a-guide'

/** A name that a terminal, a workflow command, XML, HTML and Markdown would each interpret. */
const HOSTILE = 'a\n::error::%0A,\u001b[31m<b>"&|`@all.md'

const workspace = {
  'commentlint.config.json': { rules: { 'no-bare-link': 'warn', 'no-generic': 'error' } },
  's.md': STORY,
  [HOSTILE]: draft('s.md', THANKS),
  'fine.md': draft('s.md', SPECIFIC),
  'link.md': draft('s.md', `Näh:\n\n${LINK}`),
  'lost.md': draft('gone.md', SPECIFIC),
}

const run = async (format: string, files: object = workspace) =>
  commentlint(['.', '--format', format], { files: { ...files } as Record<string, string> })

const lines = (text: string) => text.split('\n').slice(0, -1)

it('the README says what each format is for', async () => {
  const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8')
  const [, section = ''] = /### Formats\n(.*?)\n#/s.exec(readme) ?? []
  expect(FORMAT_NAMES.filter((name) => !section.includes(`\`${name}\``))).toEqual([])
})

describe.each(FORMAT_NAMES)('the format %s', (format) => {
  it('holds nothing that a terminal obeys, whatever a file is called', async () => {
    const { stdout, code } = await run(format)
    expect(stdout).not.toMatch(OBEYED)
    expect(stdout).toMatch(/lost(\.|&#46;)md/)
    expect(code).toBe(2)
  })
})

describe('in a log of GitHub Actions', () => {
  /** The commands that the runner sees: at the beginning of a line, or in the older form anywhere. */
  const HEEDED = /^\s*::\w|##\[/m
  const files = {
    's.md': STORY,
    'd.md': draft('s.md', '::error::Great post!\n##[error]Thanks, [name]!'),
    '##[error].md': draft('gone.md', SPECIFIC),
    '::error::.md': LINK,
  }
  const say = (format: string) =>
    commentlint(['.', '::error::.md', '-f', format], { files, env: { GITHUB_ACTIONS: 'true' } })

  it.each(FORMAT_NAMES.filter((name) => name !== 'github'))(
    '%s holds no command, whatever a draft says and is called',
    async (format) => {
      const { stdout, stderr } = await say(format)
      expect(stdout).not.toMatch(HEEDED)
      expect(stderr).not.toMatch(HEEDED)
    },
  )

  it('the same JSON is said', async () => {
    const { stdout } = await say('json')
    expect(JSON.parse(stdout)).toEqual(
      expect.arrayContaining([expect.objectContaining({ path: '##[error].md' })]),
    )
  })
})

it('elsewhere drafts are shown as they are', async () => {
  const { stdout } = await commentlint(['d.md'], { files: { 'd.md': '##[warning]Hi [name]!' } })
  expect(stdout).toContain('##[warning]Hi [name]!')
})

it('jsonl prints what json prints, a draft a line', async () => {
  const [list, rows] = [await run('json'), await run('jsonl')]
  expect(lines(rows.stdout).map((line) => JSON.parse(line))).toEqual(JSON.parse(list.stdout))
})

it('names files from the root of the repository, as the pages of forges do', async () => {
  const root = await folderWith({ '.git/HEAD': '', 'posts/link.md': LINK })
  const { stdout } = await commentlint(['link.md', '-f', 'github'], { cwd: join(root, 'posts') })
  expect(stdout).toContain('::warning file=posts/link.md,line=1,endLine=1,col=1,endColumn=27,')
})

describe('sarif', () => {
  const schema: object = createRequire(import.meta.url)(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  )
  // One of the schema's patterns is invalid in Unicode mode.
  const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false })
  formats.default(ajv)
  const validate = ajv.compile(schema)

  it('is valid against the official schema', async () => {
    const log: unknown = JSON.parse((await run('sarif')).stdout)
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  })

  it('knows a finding again when lines above it change', async () => {
    const prints = async (text: string) => {
      const log = JSON.parse((await run('sarif', { 'd.comment.md': text })).stdout) as Log
      return log.runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints)
    }
    const before = await prints(LINK)
    expect(before).not.toEqual([])
    expect(await prints(`\n\n\n${LINK}`)).toEqual(before)
  })

  it('is cut at 25,000 results, and says so', async () => {
    const rows = `${JSON.stringify({ comment: '' })}\n`.repeat(25_002)
    const args = ['many.jsonl', '-f', 'sarif']
    const { stdout } = await commentlint(args, { files: { 'many.jsonl': rows } })
    const cut = JSON.parse(stdout) as Log
    expect(cut.runs[0]?.results).toHaveLength(25_000)
    expect(stdout).toContain('2 more results were left out')
    expect(validate(cut)).toBe(true)
  })
})

it('gitlab gives every finding a fingerprint of its own', async () => {
  const twice = { 'two.comment.md': `${LINK}\n\n${LINK}` }
  const issues = JSON.parse((await run('gitlab', twice)).stdout) as { fingerprint: string }[]
  expect(issues.length).toBeGreaterThan(1)
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
})

describe('where reports go', () => {
  it('prints several at once', async () => {
    const args = ['.', '-f', 'compact', '-f', 'sarif=out/report.sarif', '-f', 'junit=junit.xml']
    const { stdout, cwd } = await commentlint(args, { files: workspace })
    expect(stdout).toBe((await run('compact')).stdout)
    expect(await readFile(join(cwd, 'out/report.sarif'), 'utf8')).toBe((await run('sarif')).stdout)
    expect(await readFile(join(cwd, 'junit.xml'), 'utf8')).toContain('<testsuites>')
  })

  it('writes to a file, without colours', async () => {
    const args = ['.', '--output-file', 'report.txt', '--color']
    const { stdout, cwd } = await commentlint(args, { files: workspace })
    expect(stdout).toBe('')
    expect(await readFile(join(cwd, 'report.txt'), 'utf8')).not.toMatch(OBEYED)
  })

  it.each([[['-o', '-']], [['-f', 'stylish=-', '-f', 'json=a.json']]])(
    'takes - for stdout, as other programs do: %j',
    async (args) => {
      const { stdout, cwd } = await commentlint(['.', ...args], { files: workspace })
      expect(stdout).toBe((await run('stylish')).stdout)
      expect(await readdir(cwd)).not.toContain('-')
    },
  )

  const answered = draft('../s.md', SPECIFIC).replace('---\n', '---\nparent: ../p.md\n')
  const whole = {
    's.md': STORY,
    'p.md': 'I think the counters were reset by the upgrade.',
    'drafts/a.md': answered,
    'commentlint.config.json': '{}',
    '.commentlintignore': 'old/',
    'commentlint-suppressions.json': '{}',
  }

  it.each(Object.keys(whole))('leave %s as it is, which is read', async (path) => {
    const { code, stderr, cwd } = await commentlint(['drafts', '-f', `junit=${path}`], {
      files: whole,
    })
    expect(stderr).toBe(`commentlint: ${path} is read here: name another file for the report.\n`)
    expect(code).toBe(2)
    expect(await readFile(join(cwd, path), 'utf8')).toBe(whole[path as keyof typeof whole])
    expect((await readdir(cwd, { recursive: true })).filter((name) => /new$/.test(name))).toEqual(
      [],
    )
  })

  it('leave what is read as it is behind a link', async () => {
    const cwd = await folderWith(whole)
    await symlink('s.md', join(cwd, 'link.html'))
    const { code } = await commentlint(['drafts', '-f', 'html=link.html'], { cwd })
    expect(code).toBe(2)
    expect(await readFile(join(cwd, 's.md'), 'utf8')).toBe(STORY)
    const copied = await commentlint(['story', 's.md', '-o', 'link.html'], { cwd })
    expect(copied.stderr).toContain('is the story itself')
  })

  it('leave an older report as it is when another can not be written', async () => {
    const files = { ...whole, 'old.sarif': 'an older one', 'reports/x.txt': '' }
    const run = await commentlint(['drafts', '-f', 'sarif=old.sarif', '-f', 'html=reports'], {
      files,
    })
    expect(run.code).toBe(2)
    expect(await readFile(join(run.cwd, 'old.sarif'), 'utf8')).toBe('an older one')
  })

  it.each([
    [['-f', 'json', '-f', 'compact'], 'Two formats would go to stdout'],
    [['-f', 'json=-', '-f', 'compact'], 'Two formats would go to stdout'],
    [['-f', 'json=x', '-f', 'compact=./x'], 'Two formats would go to ./x'],
    [['-o', 's.md/report.txt'], "s.md/report.txt can't be written (E"],
    [['-o', 's.md', '--story', 's.md'], 's.md is read here: name another file'],
    [['-f', 'json=x', '-o', 'y'], 'nothing is left for y.'],
    [['-f', 'sarif='], 'The file has no name.'],
    [['-f', 'pdf'], 'Allowed choices are stylish, compact'],
  ])('refuses %j', async (args, message) => {
    const { stdout, stderr, code } = await commentlint(['.', ...args], { files: workspace })
    expect(stderr).toContain(message)
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 })
  })
})
