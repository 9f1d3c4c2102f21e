import { readdir, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import AjvDraft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { convert } from 'xmlbuilder2'
import { FORMAT_NAMES } from '../src/commands/outputs.js'
import { commentlint, draft, folderWith, OBEYED, SPECIFIC, STORY } from './commentlint.js'

const THANKS = 'Thank you, great post!'
const LINK = 'https://example.org/a-guide'

/** A name that a terminal, a workflow command, XML, HTML and Markdown would each obey. */
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

describe.each(FORMAT_NAMES)('the format %s', (format) => {
  it('holds nothing that a terminal obeys, whatever a file is called', async () => {
    const { stdout, code } = await run(format)
    expect(stdout).not.toMatch(OBEYED)
    expect(stdout).toMatch(/lost(\.|&#46;)md/)
    expect(code).toBe(2)
  })
})

it('compact prints a line a finding, as compilers do', async () => {
  const { stdout } = await run('compact')
  expect(lines(stdout)).toContainEqual(
    expect.stringMatching(/^link\.md:7:1: warn: .* \[no-bare-link\]$/),
  )
  expect(lines(stdout)).toContainEqual(expect.stringMatching(/^a␊.*: error: .* \[no-generic\]$/))
})

it('jsonl prints what json prints, a draft a line', async () => {
  const [list, rows] = [await run('json'), await run('jsonl')]
  expect(lines(rows.stdout).map((line) => JSON.parse(line))).toEqual(JSON.parse(list.stdout))
})

describe('github', () => {
  it('prints workflow commands, errors first, that no file name can break out of', async () => {
    const { stdout } = await run('github')
    const kinds = lines(stdout).map((line) => /^::(error|warning|notice) file=/.exec(line)?.[1])
    expect(kinds).not.toContain(undefined)
    expect([...kinds].sort()).toEqual(kinds.filter(Boolean))
    expect(stdout).toContain('file=a%0A%3A%3Aerror%3A%3A%250A%2C␛[31m<b>"&|`@all.md,line=')
  })

  it('names files from the root of the repository', async () => {
    const root = await folderWith({ '.git/HEAD': '', 'posts/link.md': LINK })
    const { stdout } = await commentlint(['link.md', '-f', 'github'], { cwd: join(root, 'posts') })
    expect(stdout).toContain('::warning file=posts/link.md,line=1,endLine=1,col=1,endColumn=27,')
  })
})

describe('sarif', () => {
  const schema: object = createRequire(import.meta.url)(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  )
  // One of the schema's patterns is none in Unicode mode.
  const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false })
  formats.default(ajv)
  const validate = ajv.compile(schema)

  it('is valid against the official schema', async () => {
    const log: unknown = JSON.parse((await run('sarif')).stdout)
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  })

  it('describes the rules, and escapes what a relative URI may not hold', async () => {
    const log = JSON.parse((await run('sarif')).stdout) as Log
    const [first] = log.runs
    const generic = first?.results?.find(({ ruleId }) => ruleId === 'no-generic')
    const rule = first?.tool.driver.rules?.[generic?.ruleIndex ?? -1]
    expect(rule).toMatchObject({ id: 'no-generic', help: { text: /./ }, helpUri: /^https:/ })
    expect(rule?.shortDescription?.text).toMatch(/^Flags: could stand under any story/)
    expect(generic?.level).toBe('error')
    const uri = generic?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''
    expect(decodeURIComponent(uri)).toBe(HOSTILE)
    expect(uri).toMatch(/^[\w%.!~*'()/-]+$/)
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
    // One thread: others run the built program, which this test doesn't need.
    const args = ['many.jsonl', '-f', 'sarif', '--jobs', '1']
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
  expect(issues[0]).toMatchObject({
    check_name: expect.any(String),
    severity: expect.stringMatching(/^(info|minor|major)$/),
    location: { path: 'two.comment.md', lines: { begin: 1 } },
  })
})

it('rdjsonl counts columns in bytes, as reviewdog does', async () => {
  const { stdout } = await run('rdjsonl', { 'd.comment.md': `日本語で ${LINK}\n\n> 日本 ${LINK}` })
  const found = lines(stdout).map((line) => JSON.parse(line))
  for (const { location, message } of found) {
    expect(message).not.toBe('')
    expect(location.path).toBe('d.comment.md')
    expect(location.range.start.line).toBeGreaterThan(0)
  }
  const plain = await run('rdjsonl', { 'e.comment.md': `né\n\n${LINK}` })
  expect(plain.stdout).toContain('"start":{"line":3,"column":1}')
})

it('junit fails a test case for a draft with an error, and counts', async () => {
  const { stdout } = await run('junit')
  const { testsuites } = convert(stdout, { format: 'object' }) as unknown as {
    testsuites: { testsuite: Record<string, unknown> }
  }
  expect(testsuites.testsuite).toMatchObject({ '@tests': '4', '@failures': '1', '@errors': '1' })
  expect(stdout).toContain('<testcase name="fine.md" classname="commentlint"/>')
  expect(stdout).toMatch(/<failure type="no-generic" message="[^"]+">/)
})

it('checkstyle lists findings by file', async () => {
  const { stdout } = await run('checkstyle')
  expect(() => convert(stdout, { format: 'object' })).not.toThrow()
  expect(stdout).toMatch(/<file name="link\.md">\s*<error line="7" column="1" severity="warning"/)
  expect(stdout).toContain('source="commentlint.no-bare-link"')
  expect(stdout).toContain('<file name="a␊::error::%0A,␛[31m&lt;b&gt;&quot;&amp;|`@all.md">')
})

it('markdown prints a table that no file name can break', async () => {
  const { stdout } = await run('markdown')
  const rows = lines(stdout).filter((line) => line.startsWith('|'))
  for (const row of rows) expect(row.match(/\|/g)).toHaveLength(4)
  expect(stdout).not.toMatch(/<b>|`|@|::error/)
  expect(stdout).toContain('<code>link&#46;md</code>')
})

it('html is one page that runs nothing and fetches nothing', async () => {
  const { stdout } = await run('html')
  expect(stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
  expect(stdout).toContain("default-src 'none'")
  expect(stdout).not.toMatch(/<script|<b>"|src=|<link|url\(/)
  expect(stdout).toContain('a␊::error::%0A,␛[31m&lt;b&gt;&quot;&amp;|`@all.md')
  expect(stdout).toContain(`<span class="warn">${LINK}</span>`)
  expect(stdout).toMatch(/<blockquote>.*<span class="tie">.*<sup>\d<\/sup>/)
})

it('html shows the comment that a draft replies to, beside the story', async () => {
  const reply = '---\nstory: s.md\nparent: p.md\n---\nDid the counters of your replica reset too?\n'
  const files = { ...workspace, 'p.md': 'Our <b>counters</b> reset.\n', 'reply.md': reply }
  const { stdout } = await run('html', files)
  expect(stdout).toContain('In reply to p.md')
  expect(stdout).toMatch(/<blockquote class="parent"><p>Our &lt;b&gt;.*counters.*reset/)
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
