import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { presets, rules } from '../src/config/index.js'
import { configJsonSchema } from '../src/config/json-schema.js'
import { commentlint, folderWith, OBEYED, STORY } from './commentlint.js'

const PAGE = `<!doctype html><html><head><title>Index bloat after a year | A blog</title></head><body>
<nav><a href="/">Home</a> <a href="/subscribe">Subscribe to our newsletter</a></nav>
<article><h1>Index bloat after a year</h1>
<p>We dropped nine unused indexes &amp; the nightly vacuum went from four hours to forty minutes. It had been four hours for most of a year, and nobody had asked why.</p>
<p>The surprise was the replica. Its statistics showed <em>zero scans</em> on an index that a monthly report there reads, so we keep counters from every server for a full month before we drop anything.</p>
<ul><li>Keep the counters of every server.</li><li>Wait for a full month.</li></ul>
</article><script>document.title = "changed"</script><footer>© A blog</footer></body></html>`

describe('commentlint story', () => {
  it('extracts a page to Markdown on stdout and shows its topics on stderr', async () => {
    const { code, stdout, stderr } = await commentlint(['story', 'page.html'], {
      files: { 'page.html': PAGE },
    })
    expect(stdout).toMatch(
      /^---\ntitle: Index bloat after a year.*\n---\n\nWe dropped nine unused indexes & the nightly vacuum/,
    )
    expect(stdout).toContain('showed *zero scans* on an index')
    expect(stdout).not.toMatch(/Subscribe|©|changed|</)
    expect(stderr).toMatch(/^A comment could speak to:\n( {2}\S.*\n)+$/)
    expect(code).toBe(0)
  })

  it('writes a file that drafts can name', async () => {
    const cwd = await folderWith({ 'page.html': PAGE })
    const { stdout } = await commentlint(['story', 'page.html', '-o', 'story.md'], { cwd })
    expect(stdout).toMatch(/^Wrote story\.md\.\nA comment could speak to:\n/)
    const before = await readFile(join(cwd, 'story.md'), 'utf8')
    await commentlint(['story', 'story.md', '-o', 'again.md'], { cwd })
    expect(await readFile(join(cwd, 'again.md'), 'utf8')).toBe(before)
  })

  it.each([
    [
      'page.html',
      '<title>A\u001b]0;owned\u0007 title</title><p>\u001b[31mRed\u009b2J &#27;[1m tea',
    ],
    ['page.md', '# A \u001b[31mtitle\r\n\r\nRed\u009b2J \u202etea.\r\n'],
    ['page.txt', '---\ntitle: "A \\e[31mtitle"\n---\nRed\u0007\ttea.'],
  ])('%s gives nothing that a terminal obeys to a pipe or a file', async (name, text) => {
    const cwd = await folderWith({ [name]: text })
    const { stdout } = await commentlint(['story', name], { cwd })
    await commentlint(['story', name, '-o', 'saved.md'], { cwd })
    for (const shown of [stdout, await readFile(join(cwd, 'saved.md'), 'utf8')]) {
      expect(shown).toContain('tea')
      expect(shown.replaceAll('\t', ' ')).not.toMatch(OBEYED)
    }
  })

  it.each([
    [
      'ftp://a.example/s.html',
      'ftp://a.example/s.html is not a web page: a URL begins with http:// or https://.',
    ],
    ['gone.html', 'gone.html does not exist.'],
    ['page.pdf', 'page.pdf is not a story: stories are .md, .txt and .html files.'],
    ['empty.html', 'empty.html holds no text.'],
    ['http://', 'http:// is not a URL.'],
    [
      'http://me:secret@a.example/s.html',
      'http://a.example/s.html is not fetched with a name and a password: save the page, and name that file.',
    ],
    [
      'ftp://me:sec@ret@a.example/s.html',
      'ftp://a.example/s.html is not a web page: a URL begins with http:// or https://.',
    ],
    ['http://me:sec/ret@a.example/', 'http://a.example/ is not a URL.'],
    ['http://a.example:x/', 'http://a.example:x/ is not a URL.'],
  ])('%s is misuse', async (source, message) => {
    const files = { 'page.pdf': '', 'empty.html': '<html><body><nav>Home</nav></body></html>' }
    expect(await commentlint(['story', source], { files })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `commentlint: ${message}\n`,
    })
  })

  it('leaves the page as it is', async () => {
    const { code, stderr } = await commentlint(['story', 's.md', '-o', './s.md'], {
      files: { 's.md': 'A story.' },
    })
    expect(code).toBe(2)
    expect(stderr).toContain('is the story itself')
  })

  it('makes the folder of its file', async () => {
    const cwd = await folderWith({ 's.md': STORY })
    const { code, stdout } = await commentlint(['story', 's.md', '-o', 'new/stories/a.md'], { cwd })
    expect(stdout).toMatch(/^Wrote new\/stories\/a\.md\.\n/)
    expect(await readFile(join(cwd, 'new/stories/a.md'), 'utf8')).toContain('nine unused indexes')
    expect(code).toBe(0)
  })

  it('takes - for stdout', async () => {
    const cwd = await folderWith({ 's.md': STORY })
    const { stdout } = await commentlint(['story', 's.md', '-o', '-'], { cwd })
    expect(stdout).toBe((await commentlint(['story', 's.md'], { cwd })).stdout)
    expect(await readdir(cwd)).toEqual(['s.md'])
  })

  it('says when its file can not be written', async () => {
    const { code, stderr } = await commentlint(['story', 's.md', '-o', 's.md/a/story.md'], {
      files: { 's.md': STORY },
    })
    expect(stderr).toMatch(/^commentlint: s\.md\/a\/story\.md can't be written \(E[A-Z]+\)\.\n$/)
    expect(code).toBe(2)
  })
})

describe('commentlint rules', () => {
  it('lists every rule with its severity, within the terminal', async () => {
    const { code, stdout } = await commentlint(['rules'], { columns: 80 })
    for (const { ruleId, severity } of rules)
      expect(stdout).toMatch(new RegExp(`^${ruleId} +${severity} `, 'm'))
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(code).toBe(0)
  })
})

describe('commentlint explain', () => {
  it.each([
    ['unused-disable', 'silences nothing'],
    ['disable-needs-reason', 'requireDisableReasons'],
    ['no-verdict', 'it gets no verdict'],
  ])('%s says what it is, though it is no rule', async (id, words) => {
    const { code, stdout } = await commentlint(['explain', id], { columns: 500 })
    expect(stdout).toContain(words)
    expect(code).toBe(0)
  })

  it.each(rules.map(({ ruleId }) => ruleId))('%s', async (ruleId) => {
    const { code, stdout } = await commentlint(['explain', ruleId])
    const { summary, url } = rules.find((one) => one.ruleId === ruleId) ?? {
      summary: '?',
      url: '?',
    }
    expect(stdout.replace(/\s+/g, ' ')).toContain(summary)
    expect(stdout).toContain(url)
    expect(stdout).toContain(`\n  { "rules": { "${ruleId}": `)
    expect(stdout).toContain(`<!-- commentlint-disable-next-line ${ruleId} -- the reason -->`)
    expect(code).toBe(0)
  })

  it.each([undefined, 40, 80])(
    'breaks no line in a pipe, and none with a blank at its ends: %s columns',
    async (columns) => {
      const around = columns === undefined ? {} : { columns }
      const { stdout } = await commentlint(['explain', 'min-length'], around)
      if (columns === undefined) expect(stdout).toMatch(/^More: https:.*\n$/m)
      else expect(stdout).toMatch(/^ {2}words \(integer, .*\n {2}\S/m)
      const rest = stdout.split('\n').filter((line) => !line.startsWith('  '))
      for (const line of rest) expect(line).toBe(line.trim())
      expect(stdout).not.toMatch(/ $/m)
    },
  )

  it.each(rules)(
    '$ruleId is shown with a change that changes something',
    async ({ ruleId, severity }) => {
      const { stdout } = await commentlint(['explain', ruleId], { columns: 500 })
      const example = JSON.parse(/^ {2}(\{ "rules": .*\})$/m.exec(stdout)?.[1] ?? '')
      const cwd = await folderWith({ 'commentlint.config.json': example })
      const printed = JSON.parse((await commentlint(['--print-config'], { cwd })).stdout)
      expect(['info', 'warn', 'error']).toContain([printed.rules[ruleId]].flat()[0])
      expect([printed.rules[ruleId]].flat()[0]).not.toBe(severity)
    },
  )
})

describe('commentlint init', () => {
  it('writes a configuration that works', async () => {
    const cwd = await folderWith({})
    expect(await commentlint(['init'], { cwd })).toMatchObject({ code: 0 })
    expect(await commentlint(['--print-config'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  })

  it('says why it can write none', async () => {
    const cwd = join(await folderWith({ 's.md': STORY }), 's.md')
    expect(await commentlint(['init'], { cwd })).toMatchObject({
      code: 2,
      stderr: "commentlint: commentlint.config.json can't be written (ENOTDIR).\n",
    })
  })

  it('leaves one that is there as it is', async () => {
    const cwd = await folderWith({ 'commentlint.config.json': '{"rules": {}}' })
    expect(await commentlint(['init'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'commentlint: commentlint.config.json exists already, and is left as it is.\n',
    })
    expect(await readFile(join(cwd, 'commentlint.config.json'), 'utf8')).toBe('{"rules": {}}')
  })
})

describe('--print-config', () => {
  it('prints what holds for a file, every rule with its severity', async () => {
    const files = {
      'commentlint.config.json': {
        extends: './base.json',
        overrides: [{ files: ['short/**'], rules: { 'no-bare-link': 'off' } }],
      },
      'base.json': { rules: { 'no-bare-link': 'info' }, requireDisableReasons: true },
    }
    const cwd = await folderWith(files)
    const print = async (...args: string[]) =>
      JSON.parse((await commentlint(['--print-config', ...args], { cwd })).stdout)
    const all = await print()
    expect(Object.keys(all.rules).sort()).toEqual(rules.map(({ ruleId }) => ruleId).sort())
    expect(all).toMatchObject({ requireDisableReasons: true, rules: { 'no-bare-link': 'info' } })
    expect((await print('short/d.md')).rules).toMatchObject({ 'no-bare-link': 'off' })
  })

  it('takes another configuration, whose globs start from the current folder', async () => {
    const cwd = await folderWith({
      'ci/strict.json': {
        overrides: [{ files: ['drafts/*'], rules: { 'no-bare-link': 'error' } }],
      },
      'commentlint.config.json': { rules: { 'no-bare-link': 'off' } },
    })
    const { stdout } = await commentlint(
      ['--print-config', 'drafts/d.md', '-c', 'ci/strict.json'],
      { cwd },
    )
    expect(JSON.parse(stdout).rules).toMatchObject({ 'no-bare-link': 'error' })
  })

  const files = {
    'commentlint.config.json': { ignores: ['posted/'] },
    '.commentlintignore': '# done\narchive/\n\n',
    'only.ignore': 'old/',
    'replies/commentlint.config.json': { rules: { 'no-bare-link': 'off' } },
  }
  const print = async (...args: string[]) =>
    JSON.parse((await commentlint(['--print-config', ...args], { files })).stdout)

  it('prints what the ignore file leaves out, before what the configuration does', async () => {
    expect((await print('d.md')).ignores).toEqual(['archive/', 'posted/'])
    expect((await print('--ignore-path', 'only.ignore')).ignores).toEqual(['old/', 'posted/'])
  })

  it.each([
    ['a file', ['replies/d.md']],
    ['a folder', ['replies']],
    ['a folder with a slash', ['replies/']],
    ['what comes on stdin', ['--stdin', '--stdin-filename', 'replies/d.md']],
    ['what comes on stdin by a dash', ['-', '--stdin-filename', 'replies/d.md']],
  ])('prints what holds for %s', async (_, args) => {
    expect((await print(...args)).rules).toMatchObject({ 'no-bare-link': 'off' })
  })

  it('takes a file, or what comes on stdin', async () => {
    const twice = await commentlint(['--print-config', 'd.md', '--stdin'])
    expect(twice).toMatchObject({
      code: 2,
      stderr: 'commentlint: --stdin judges what comes on stdin: name no files with it.\n',
    })
  })
})

describe('presets', () => {
  it.each(Object.keys(presets))('%s can be extended', async (name) => {
    const files = { 'commentlint.config.json': { extends: `commentlint:${name}` } }
    expect(await commentlint(['--print-config'], { files })).toMatchObject({ code: 0, stderr: '' })
  })

  it('are in the README as they are', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
    for (const [name, { summary }] of Object.entries(presets))
      expect(readme.toLowerCase()).toContain(
        `| \`commentlint:${name}\` | ${summary.toLowerCase()} |`,
      )
  })
})

describe('inline disables', () => {
  it('reach the judge through the configuration', async () => {
    const cwd = await folderWith({
      'd.md': '<!-- commentlint-disable-next-line no-bare-link -->\nhttps://example.org/a\n',
    })
    const rulesFound = async () => {
      const { stdout } = await commentlint(['d.md', '--format', 'json'], { cwd })
      return JSON.parse(stdout)[0].assessment.findings.map(
        ({ ruleId }: { ruleId: string }) => ruleId,
      )
    }
    expect(await rulesFound()).not.toContain('no-bare-link')
    await writeFile(join(cwd, 'commentlint.config.json'), '{"requireDisableReasons": true}')
    expect(await rulesFound()).toContain('disable-needs-reason')
  })
})

describe('help and version', () => {
  it.each([[['--help']], [['score', '--help']], [['story', '--help']]])('%j', async (args) => {
    const { code, stdout, stderr } = await commentlint(args)
    expect(stdout).toMatch(/^Usage: commentlint/)
    expect(stderr).toBe('')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
    expect(code).toBe(0)
  })

  it.each([
    [['help'], 'Usage: commentlint [options]'],
    [['help', 'story'], 'Usage: commentlint story'],
  ])('`%s` prints the help that --help does', async (args, first) => {
    const { code, stdout } = await commentlint(args)
    expect(code).toBe(0)
    expect(stdout).toContain(first)
  })

  it('says its version', async () => {
    const { stdout } = await commentlint(['--version'])
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

it('the published JSON Schema is the one of these rules', async () => {
  const schema = await readFile(new URL('../schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(schema)).toEqual(configJsonSchema(rules))
})
