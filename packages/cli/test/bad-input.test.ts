import { existsSync } from 'node:fs'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commentlint, draft, folderWith, OBEYED, reports, SPECIFIC, STORY } from './commentlint.js'

const good = { 's.md': STORY, 'good.md': draft('s.md', SPECIFIC) }

/** Judges a bad draft beside a good one, which must be judged all the same. */
async function beside(bad: string | Uint8Array, cwd?: string) {
  const folder = cwd ?? (await folderWith({}))
  for (const [name, content] of Object.entries({ ...good, 'bad.md': bad }))
    await writeFile(join(folder, name), content)
  const { code, reports: all } = await reports(['bad.md', 'good.md'], { cwd: folder })
  const { stdout } = await commentlint(['bad.md', 'good.md'], { cwd: folder })
  const [report, other] = all
  expect(other).toMatchObject({ error: null, assessment: { score: expect.any(Number) } })
  return { code, report, stdout }
}

describe('a draft whose story', () => {
  it.each([
    ['is missing', 'gone.md', 'story-missing', 'gone.md does not exist.'],
    ['is a folder', '.', 'story-folder', '. is a folder; name a file.'],
    [
      'is a picture',
      'cat.png',
      'story-kind',
      'cat.png is not a story: stories are .md, .txt and .html files.',
    ],
    ['is binary', 'binary.md', 'story-binary', 'binary.md is binary, not text.'],
    ['is not UTF-8', 'latin1.md', 'story-not-utf8', 'latin1.md is not UTF-8; save it as UTF-8.'],
    ['is empty', 'empty.md', 'story-empty', 'empty.md holds no text.'],
    [
      'is outside the workspace',
      '../../etc/passwd',
      'story-outside',
      '../../etc/passwd is outside the workspace: copy it there.',
    ],
    [
      'is outside by an absolute path',
      '/etc/hostname',
      'story-outside',
      '/etc/hostname is outside the workspace: copy it there.',
    ],
  ])('%s is not judged, and says so where it names it', async (_, name, code, message) => {
    const cwd = await folderWith({
      'cat.png': Uint8Array.of(0x89, 0x50),
      'binary.md': Uint8Array.of(65, 0, 66),
      'latin1.md': Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
      'empty.md': ' \n',
    })
    const run = await beside(draft(name, SPECIFIC), cwd)
    expect(run.code).toBe(2)
    expect(run.report).toMatchObject({
      assessment: null,
      error: { code, message, place: { start: { line: 2, column: 8, offset: 11 } } },
    })
    expect(run.stdout).toMatch(/^unreadable {6}bad\.md( {2}on .*)?$/m)
    expect(run.stdout).toContain(`│ story: ${name}\n`)
  })

  it('can be read, but not the comment it replies to, has an error that names the comment', async () => {
    const reply = `---\nstory: s.md\nparent: gone.md\n---\n\n${SPECIFIC}\n`
    const { report } = await beside(reply)
    expect(report).toMatchObject({
      story: 's.md',
      parent: 'gone.md',
      error: { code: 'parent-missing', message: 'gone.md does not exist.' },
    })
  })

  it('leaves the workspace through a link is not judged', async () => {
    const secret = await folderWith({ 'secret.md': 'The password is swordfish.' })
    const cwd = await folderWith({})
    await symlink(join(secret, 'secret.md'), join(cwd, 'link.md'))
    await symlink(secret, join(cwd, 'folder'))
    for (const name of ['link.md', 'folder/secret.md']) {
      const { report } = await beside(draft(name, SPECIFIC), cwd)
      expect(report).toMatchObject({ assessment: null, error: { code: 'story-outside' } })
    }
  })

  it('is a link inside the workspace is judged', async () => {
    const cwd = await folderWith(good)
    await symlink('s.md', join(cwd, 'link.md'))
    const { report } = await beside(draft('link.md', SPECIFIC), cwd)
    expect(report).toMatchObject({ story: 'link.md', error: null })
  })

  it('is a link round in a circle is not judged', async () => {
    const cwd = await folderWith({})
    await symlink('b.md', join(cwd, 'a.md'))
    await symlink('a.md', join(cwd, 'b.md'))
    const { report } = await beside(draft('a.md', SPECIFIC), cwd)
    expect(report?.error?.message).toBe('a.md is a link that leads round in a circle.')
  })

  it('lies above the draft is judged where the configuration says that it may', async () => {
    const cwd = await folderWith({
      ...good,
      'commentlint.config.json': {},
      'deep/d.md': draft('../s.md', SPECIFIC),
    })
    const { reports: all } = await reports(['d.md'], { cwd: join(cwd, 'deep') })
    expect(all).toMatchObject([{ path: 'd.md', story: '../s.md', error: null }])
  })

  it.each(['package.json', '.git/HEAD'])(
    'lies above the draft is judged wherever in a project with %s somebody stands',
    async (mark) => {
      const cwd = await folderWith({
        [mark]: '{}',
        'stories/s.md': STORY,
        'drafts/d.md': draft('../stories/s.md', SPECIFIC),
        'drafts/out.md': draft('../../s.md', SPECIFIC),
        'elsewhere/x.md': '',
      })
      const stories = [{ error: null }, { error: { code: 'story-outside' } }]
      for (const [at, way] of [
        ['drafts', ''],
        ['elsewhere', '../drafts/'],
        ['.', 'drafts/'],
      ] as const) {
        const names = [`${way}d.md`, `${way}out.md`]
        const { reports: all } = await reports(names, { cwd: join(cwd, at) })
        expect(all, at).toMatchObject(stories)
      }
    },
  )

  it('lies above the current folder, in no project, names the folder to run in', async () => {
    const cwd = await folderWith({
      'stories/s.md': STORY,
      'drafts/d.md': draft('../stories/s.md', SPECIFIC),
    })
    const { reports: all } = await reports(['d.md'], { cwd: join(cwd, 'drafts') })
    expect(all[0]?.error?.message).toBe(
      '../stories/s.md is outside the workspace: run commentlint in "..", which holds both.',
    )
    const { code } = await commentlint(['drafts/d.md'], { cwd })
    expect(code).toBe(0)
  })

  it('is above the configuration has an error that says so', async () => {
    const cwd = await folderWith({
      's.md': STORY,
      'package.json': {},
      'deep/commentlint.config.json': {},
      'deep/d.md': draft('../s.md', SPECIFIC),
    })
    const { reports: all } = await reports(['deep/d.md'], { cwd })
    expect(all[0]?.error?.message).toBe(
      '../s.md is outside the workspace, the folder of commentlint.config.json: move one of the two.',
    )
  })

  it.each([
    ['outside', 'ws', 'is outside the workspace'],
    ['missing', 'ws/drafts/new', 'does not exist'],
  ])('is %s for a draft without a name is told how to name it', async (_, at, said) => {
    const cwd = await folderWith({
      'ws/drafts/package.json': {},
      'ws/drafts/new/a.md': '',
      'ws/stories/s.md': STORY,
    })
    const stdin = draft('../stories/s.md', SPECIFIC)
    const { reports: all } = await reports(['--stdin'], { cwd: join(cwd, at), stdin })
    expect(all[0]?.error?.message).toBe(
      `../stories/s.md ${said}: paths start from the draft’s folder, so name it with --stdin-filename.`,
    )
    const named = ['--stdin', '--stdin-filename', 'ws/drafts/d.md']
    expect((await reports(named, { cwd, stdin })).reports).toMatchObject([{ error: null }])
  })
})

describe('front matter', () => {
  const bomb = [
    'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
    ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]`),
  ].join('\n')

  it.each([
    [
      'binds the story to a number',
      'story: 42',
      '"story" should be the path of a file, but is the number 42.',
    ],
    [
      'binds the story to a truth',
      'story: true',
      '"story" should be the path of a file, but is the boolean true.',
    ],
    [
      'binds the story to a list',
      'story: [a.md]',
      '"story" should be the path of a file, but is a list.',
    ],
    [
      'binds the story to a mapping',
      'story: {a: b}',
      '"story" should be the path of a file, but is a mapping.',
    ],
    ['binds the story to nothing', 'story:', '"story" should be the path of a file, but is empty.'],
    [
      'binds the parent to a number',
      'story: s.md\nparent: 7',
      '"parent" should be the path of a file, but is the number 7.',
    ],
    [
      'is a YAML bomb',
      `story: s.md\n${bomb}`,
      'The front matter holds aliases that expand to too much.',
    ],
    [
      'begins a value with a star',
      'story: s.md\nnote: *great*',
      '"*great*" stands for what was named "&great*" above, and nothing was: put the text in quotation marks.',
    ],
    [
      'binds the story to a URL',
      'story: https://example.org/x',
      '"story" is a URL, and judging uses no network: save it with `commentlint story https://example.org/x -o FILE` and name that file.',
    ],
    [
      'binds the story to a URL with a password',
      'story: https://me:secret@example.org/x',
      '"story" is a URL, and judging uses no network: save it with `commentlint story https://example.org/x -o FILE` and name that file.',
    ],
    [
      'swaps letters of a key',
      'stroy: s.md',
      '"stroy" is not a key of a draft; did you mean "story"?',
    ],
    ...['stories', 'Stories', 'stori'].map((key) => [
      `has the key ${key}`,
      `${key}: "s.md" # by me`,
      `"${key}" is not a key of a draft; did you mean "story"?`,
    ]),
    ...['storyPath', 'story_file', 'Story-MD'].map((key) => [
      `says with ${key} that it is a file`,
      `${key}: s.md`,
      `"${key}" is not a key of a draft; did you mean "story"?`,
    ]),
    [
      'lists the one story',
      'stories:\n  - s.md',
      '"stories" is not a key of a draft; did you mean "story"?',
    ],
    ['has a capital', 'Story: s.md', '"Story" is not a key of a draft; did you mean "story"?'],
    [
      'lacks a letter of the parent',
      'story: s.md\nparen: p.md',
      '"paren" is not a key of a draft; did you mean "parent"?',
    ],
  ])('that %s', async (_, yaml, message) => {
    const { code, report } = await beside(`---\n${yaml}\n---\n${SPECIFIC}`)
    expect(report).toMatchObject({ assessment: null, error: { code: 'front-matter', message } })
    expect(code).toBe(2)
  })

  it('that is not YAML', async () => {
    const { code, report } = await beside(`---\nstory: [s.md\nby: "me\n---\n${SPECIFIC}`)
    expect(report?.error?.message).toMatch(/^The front matter is not YAML: \S.*\.$/)
    expect(report?.error?.place?.start.line).toBeGreaterThanOrEqual(2)
    expect(code).toBe(2)
  })

  it('with an alias for nothing has its error at the alias', async () => {
    const { report } = await beside(`---\nstory: s.md\nnote: *great\n---\n${SPECIFIC}`)
    const end = { line: 3, column: 13, offset: 28 }
    expect(report?.error?.place).toEqual({ start: { line: 3, column: 7, offset: 22 }, end })
  })

  it('that is TOML', async () => {
    const { code, report } = await beside(`+++\nstory = "s.md"\n+++\n${SPECIFIC}`)
    expect(report?.error).toMatchObject({
      code: 'front-matter',
      message:
        'The front matter is TOML, which is not read: write it as YAML between lines of ---, as in "story: ../stories/x.md".',
      place: { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } },
    })
    expect(code).toBe(2)
  })

  it.each(['+++ b/file.md\nx = 1', '+++\nThat is three times more.'])(
    'is nothing that begins as %j',
    async (text) => {
      const { report } = await beside(`${text}\n${SPECIFIC}`)
      expect(report?.error).toBeNull()
    },
  )

  it('that is TOML is found in a folder where it names a story', async () => {
    const files = {
      ...good,
      'bad.md': `+++\ntitle = "A reply"\nstory = "s.md"\n+++\n${SPECIFIC}`,
      'page.md': `+++\ntitle = "A page"\n+++\n${SPECIFIC}`,
    }
    const { reports: all, code } = await reports(['.'], { files })
    expect(all.map(({ path }) => path)).toEqual(['bad.md', 'good.md'])
    expect(code).toBe(2)
  })

  it.each([
    ['', 1],
    ['\r\n\n', 3],
  ])('that never ends, behind %j', async (above, line) => {
    const { report } = await beside(`${above}---\nstory: s.md\n\n${SPECIFIC}`)
    expect(report?.error).toMatchObject({
      message: 'The front matter has no end: close it with a line of ---.',
      place: { start: { line, column: 1 }, end: { line, column: 4 } },
    })
  })

  it('with a slip in its key is found in a folder too, and other keys are left alone', async () => {
    const files = {
      ...good,
      'bad.md': `---\nstroy: s.md\n---\n${SPECIFIC}`,
      'page.md': `---\ntitle: A page\nstore: north\n---\n${SPECIFIC}`,
    }
    const { reports: all, code } = await reports(['.'], { files })
    expect(all.map(({ path }) => path)).toEqual(['bad.md', 'good.md'])
    expect(code).toBe(2)
  })

  it('whose key has another word in its place is found in a folder where it names a file', async () => {
    const files = {
      ...good,
      'bad.md': `---\nstories: s.md\n---\n${SPECIFIC}`,
      'typed.md': `---\nstiry: 's.md'\n---\n${SPECIFIC}`,
      'path.md': `---\nstory_path: s.md\n---\n${SPECIFIC}`,
      'index.md': `---\nstories: [s.md, t.md]\n---\n${SPECIFIC}`,
      'list.md': `---\nstories:\n  - s.md\n---\n${SPECIFIC}`,
      'shop.md': `---\nstore: Main Street\nstory-count: 12\nstoryline: plot.md\nstories: 12\n---\n${SPECIFIC}`,
    }
    const { reports: all } = await reports(['.'], { files })
    expect(all.map(({ path, error }) => [path, error?.message])).toEqual([
      ['bad.md', '"stories" is not a key of a draft; did you mean "story"?'],
      ['good.md', undefined],
      ['path.md', '"story_path" is not a key of a draft; did you mean "story"?'],
      ['typed.md', '"stiry" is not a key of a draft; did you mean "story"?'],
    ])
    const { reports: other } = await reports(['index.md', 'shop.md'], { files })
    expect(other).toMatchObject([{ error: null }, { error: null }])
  })

  it('that is broken is found in a folder too', async () => {
    const files = { ...good, 'bad.md': `---\nstory: [s.md\n---\n${SPECIFIC}` }
    const { reports: all, code } = await reports(['.'], { files })
    expect(all.map(({ path, error }) => [path, error?.code])).toEqual([
      ['bad.md', 'front-matter'],
      ['good.md', undefined],
    ])
    expect(code).toBe(2)
  })

  it('that is nested without end', async () => {
    const { report } = await beside(`---\nstory: s.md\nx: ${'['.repeat(30_000)}\n---\n${SPECIFIC}`)
    expect(report?.error).toMatchObject({ code: 'front-matter' })
  })

  it('that pollutes no prototype', async () => {
    const yaml =
      '__proto__:\n  story: s.md\n  polluted: yes\nconstructor: {prototype: {polluted: yes}}'
    const { report } = await beside(`---\n${yaml}\n---\n${SPECIFIC}`)
    expect(report).toMatchObject({ story: null, error: null })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('is not any text between two lines of ---', async () => {
    const { report } = await beside(`---\nThe vacuum, then.\n---\n${SPECIFIC}`)
    expect(report).toMatchObject({ error: null })
  })
})

describe('a draft that', () => {
  it.each([
    ['is empty', ''],
    ['is white space', ' \n\t\n'],
    [
      'is in another language',
      'Der Vakuumlauf dauerte bei uns früher vier Stunden, seit wir die Indizes gelöscht haben nur noch vierzig Minuten, und niemand hat etwas davon bemerkt.',
    ],
    ['has 5 MB', 'a word or two. '.repeat(350_000)],
  ])('%s can not be judged, which is no error', async (_, comment) => {
    const { code, report, stdout } = await beside(draft('s.md', comment))
    expect(report).toMatchObject({ error: null, assessment: { score: null, rating: null } })
    const { detail = '?' } = report?.assessment?.abstained ?? {}
    expect(stdout.replace(/\s+/g, ' ')).toContain(detail)
    expect(stdout).toMatch(/^no verdict {6}bad\.md {2}on s\.md$/m)
    expect(code).toBe(0)
  })

  it.each([
    ['is only emoji', '👍🏽🔥🔥'],
    ['is only a link', 'https://example.org/a-guide'],
    ['is only a quotation', '> The surprise was the replica.'],
  ])('%s is judged', async (_, comment) => {
    const { report } = await beside(draft('s.md', comment))
    expect(report).toMatchObject({ error: null })
    expect(['generic', 'thin', null]).toContain(report?.assessment?.rating)
  })

  it.each([
    [
      'is not UTF-8',
      Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
      'not-utf8',
      'The file is not UTF-8; save it as UTF-8.',
    ],
    [
      'is UTF-16',
      Buffer.from('\uFEFFHello', 'utf16le'),
      'not-utf8',
      'The file is UTF-16; save it as UTF-8.',
    ],
    ['is binary', Uint8Array.of(1, 0, 2), 'binary', 'The file is binary, not text.'],
  ])('%s is not judged', async (_, bytes, code, message) => {
    const run = await beside(bytes)
    expect(run.report).toMatchObject({ assessment: null, error: { code, message } })
    expect(run.code).toBe(2)
  })

  it('is not UTF-8 is found in a folder by its front matter', async () => {
    const files = { ...good, 'bad.md': Buffer.from(draft('s.md', 'Café'), 'latin1') }
    const { reports: all } = await reports(['.'], { files })
    expect(all).toMatchObject([{ path: 'bad.md', error: { code: 'not-utf8' } }, { error: null }])
  })

  it('has no end on stdin is read to the limit and no further', async () => {
    const stdin = Buffer.alloc(64 * 1024 * 1024 + 1, 'word ')
    const { reports: all, code } = await reports(['--stdin'], { stdin })
    expect(all).toMatchObject([
      { error: { code: 'too-large', message: 'The file is larger than 64 MB.' } },
    ])
    expect(code).toBe(2)
  })

  it('may not be read is reported', async () => {
    const cwd = await folderWith(good)
    await chmod(join(cwd, 'good.md'), 0)
    // Root may read everything, so there is nothing to report.
    const isRoot = process.getuid?.() === 0
    const { reports: all, code } = await reports(['.'], { cwd })
    expect(all).toMatchObject([{ path: 'good.md', error: isRoot ? null : { code: 'denied' } }])
    expect(code).toBe(isRoot ? 0 : 2)
  })
})

describe('a name on the command line that', () => {
  it.each([
    ['does not exist', 'gone.md', 'gone.md does not exist.'],
    ['is a command misspelt', 'scroe', 'scroe does not exist; did you mean "score"?'],
    ['matches nothing', 'x*.md', 'No file matches "x*.md".'],
    [
      'is no kind of draft',
      'cat.png',
      'cat.png is not a draft: drafts are .md, .markdown, .txt, .text, .jsonl, .ndjson, .csv and .tsv files.',
    ],
    [
      'is a list in JSON',
      'rows.json',
      "rows.json is not a draft: drafts are .md, .markdown, .txt, .text, .jsonl, .ndjson, .csv and .tsv files. `jq -c '.[]'` makes JSON Lines of a list.",
    ],
    [
      'is a folder without drafts',
      'none',
      'none holds no drafts: a draft is a Markdown or text file whose front matter names a story, or one named *.comment.md or *.comment.txt.',
    ],
    [
      'is longer than any',
      'n'.repeat(5000),
      `${'n'.repeat(5000)} does not exist: the name is too long.`,
    ],
  ])('%s is named, and the rest is judged', async (_, name, message) => {
    const cwd = await folderWith({ ...good, 'cat.png': '', 'rows.json': [] })
    await mkdir(join(cwd, 'none'))
    const { code, stderr, reports: all } = await reports([name, 'good.md'], { cwd })
    expect(stderr).toBe(`commentlint: ${message}\n`)
    expect(all).toMatchObject([{ path: 'good.md', error: null }])
    expect(code).toBe(2)
  })

  it('begins with a dash is a draft after --', async () => {
    const files = { '-draft.md': SPECIFIC }
    const { stdout } = await commentlint(['--format', 'json', '--', '-draft.md'], { files })
    expect(JSON.parse(stdout)).toMatchObject([{ path: '-draft.md' }])
  })

  it('is a folder with a file whose name is not UTF-8 is judged except for that file', async () => {
    const cwd = await folderWith({ 's.md': STORY, 'd.md': draft('s.md', SPECIFIC) })
    const name = Buffer.concat([Buffer.from(`${cwd}/caf`), Buffer.of(0xe9), Buffer.from('.md')])
    await writeFile(name, draft('s.md', SPECIFIC))
    const { code, stdout, stderr } = await commentlint(['.'], { cwd })
    expect(stdout).toContain('d.md')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "commentlint: caf\ufffd.md can't be opened: its name is not UTF-8. Give it another.\n",
    })
  })

  it('holds glob characters and exists is taken as it is', async () => {
    const { reports: all } = await reports(['[draft].md'], {
      files: { '[draft].md': SPECIFIC, 'd.md': '' },
    })
    expect(all.map(({ path }) => path)).toEqual(['[draft].md'])
  })
})

describe('a broken line in JSON Lines', () => {
  it('is named by its row, and the other rows are judged', async () => {
    const rows = [JSON.stringify({ comment: SPECIFIC }), '{"id": 2, "comment": ', '{"id": 3}']
    const cwd = await folderWith({ 'rows.jsonl': rows.join('\n') })
    const { reports: all, code } = await reports(['rows.jsonl'], { cwd })
    expect(all).toMatchObject([
      { row: 1, error: null },
      { row: 2, assessment: null, error: { code: 'invalid-json', message: 'Not JSON.' } },
      { row: 3, id: 3, error: { code: 'invalid-row', message: '"comment" is missing.' } },
    ])
    expect(code).toBe(2)
    const { stdout } = await commentlint(['rows.jsonl'], { cwd })
    expect(stdout).toMatch(/^unreadable {6}rows\.jsonl:2\n +error {2}Not JSON\.$/m)
  })
})

it.each([
  ['-q.md', "unknown option '-.md'"],
  ['-zettel.md', "unknown option '-zettel.md'"],
])('%s, taken for options, is told how to be named', async (name, said) => {
  const cwd = await folderWith({ [name]: SPECIFIC })
  expect(await commentlint([name], { cwd })).toMatchObject({
    code: 2,
    stderr: `commentlint: ${said}\ncommentlint: ${name} is a file here: write ./${name}, or -- before it, to name it.\n`,
  })
  for (const args of [[`./${name}`], ['--', name]])
    expect((await commentlint(args, { cwd })).stdout).toMatch(
      new RegExp(`^(solid|strong) .* ${name}$`, 'm'),
    )
})

describe.runIf(existsSync('/proc/self/mem'))('a disk that fails while rows are read', () => {
  it('costs no other draft its verdict', async () => {
    const cwd = await folderWith(good)
    await symlink('/proc/self/mem', join(cwd, 'rows.jsonl'))
    const { reports: all, stderr, code } = await reports(['rows.jsonl', 'good.md'], { cwd })
    expect(all).toMatchObject([
      { path: 'rows.jsonl', error: { code: 'failed', message: "The file can't be read (EIO)." } },
      { path: 'good.md', error: null },
    ])
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' })
  })

  it('is reported for a file of stories', async () => {
    const cwd = await folderWith(good)
    await symlink('/proc/self/mem', join(cwd, 'stories.jsonl'))
    const { stderr, code } = await commentlint(['good.md', '--stories', 'stories.jsonl'], { cwd })
    expect(stderr).toBe("commentlint: stories.jsonl can't be read (EIO).\n")
    expect(code).toBe(2)
  })
})

describe('options that make no sense', () => {
  it.each([
    [['--formt', 'json'], "commentlint: unknown option '--formt' (Did you mean --format?)\n"],
    [
      ['--format', 'xml'],
      /^commentlint: option '-f, --format <name\[=file\]>' argument 'xml' is invalid\. Allowed choices are stylish, compact, .*\.\n$/,
    ],
    [
      ['--max-warnings', 'many'],
      /^commentlint: .*'many' is invalid\. It should be a whole number\.\n$/,
    ],
    [['--max-warnings', '-1'], /^commentlint: .*It should be a whole number\.\n$/],
    [
      ['--stdin-filename', 'd.md'],
      'commentlint: --stdin-filename names what comes on stdin: add --stdin.\n',
    ],
    [
      ['explain', 'no-bare-lnk'],
      'commentlint: There is no rule "no-bare-lnk"; did you mean "no-bare-link"?\n',
    ],
    [['score', '--jobs', '0'], /It should be 1 to 256\.\n$/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await commentlint(args, { files: good })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    if (typeof message === 'string') expect(stderr).toBe(message)
    else expect(stderr).toMatch(message)
  })
})

describe('a configuration that can not be used', () => {
  it('is named with its place, and drafts under another are judged', async () => {
    const files = {
      's.md': STORY,
      'good.md': draft('s.md', SPECIFIC),
      'sub/commentlint.config.json': '{\n  "rules": { "no-bare-lnk": "warn" }\n}',
      'sub/d.comment.md': SPECIFIC,
    }
    const { code, stderr, reports: all } = await reports(['.'], { files })
    expect(stderr).toBe(
      'commentlint: sub/commentlint.config.json:2:14: There is no rule "no-bare-lnk"; did you mean "no-bare-link"?\n',
    )
    expect(all).toMatchObject([{ path: 'good.md', error: null }])
    expect(code).toBe(2)
  })

  it.each([
    [
      '{"rules": {"no-bare-link": "fatal"}}',
      ':1:12: rules.no-bare-link is "fatal"; a severity is "off", "info", "warn" or "error".',
    ],
    [
      '{"extends": "./commentlint.config.json"}',
      ':1:2: extends goes round in a circle: commentlint.config.json → commentlint.config.json.',
    ],
    ['{"__proto__": {}}', ':1:2: The key "__proto__" is not allowed.'],
    ['{', ':1:1: This is not JSON: it ends too early.'],
  ])('%s', async (config, message) => {
    const files = { ...good, 'commentlint.config.json': config }
    for (const args of [['good.md'], ['.'], ['score'], ['--print-config']])
      expect(await commentlint(args, { files })).toMatchObject({
        code: 2,
        stderr: `commentlint: commentlint.config.json${message}\n`,
      })
  })

  it('is printed for a link that leads in a circle', async () => {
    const cwd = await folderWith(good)
    await symlink('a.md', join(cwd, 'a.md'))
    const { code, stdout, stderr } = await commentlint(['--print-config', 'a.md'], { cwd })
    expect(JSON.parse(stdout)).toHaveProperty('rules')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('is not UTF-8', async () => {
    const files = { ...good, 'commentlint.config.json': Uint8Array.of(0xff, 0x41) }
    expect(await commentlint(['good.md'], { files })).toMatchObject({
      code: 2,
      stderr: 'commentlint: commentlint.config.json: The file is not UTF-8; save it as UTF-8.\n',
    })
  })

  it('is complained of once, however many folders it governs', async () => {
    const story = {
      's.md': STORY,
      'a/a.md': draft('../s.md', 'A'),
      'b/b.md': draft('../s.md', 'B'),
    }
    const files = { ...story, 'commentlint.config.json': Uint8Array.of(0xff, 0x41) }
    expect(await commentlint(['.'], { files })).toMatchObject({
      code: 2,
      stderr: 'commentlint: commentlint.config.json: The file is not UTF-8; save it as UTF-8.\n',
    })
  })

  it('is named on the command line and is not there', async () => {
    for (const option of ['--config', '--ignore-path'])
      expect(await commentlint(['good.md', option, 'gone.json'], { files: good })).toMatchObject({
        code: 2,
        stderr: 'commentlint: gone.json: There is no such file.\n',
      })
  })

  it.each(['.', 'sub'])('is named on the command line and is the folder %s', async (name) => {
    const files = { ...good, 'sub/d.md': SPECIFIC }
    for (const option of ['--config', '--ignore-path'])
      for (const args of [['good.md'], ['--print-config']])
        expect(await commentlint([...args, option, name], { files })).toMatchObject({
          code: 2,
          stderr: `commentlint: ${name}: This is a folder; name a file.\n`,
        })
  })
})

describe('a terminal interprets nothing from a draft or its name', () => {
  const nasty = '\u001b[2J\u001b]0;owned\u0007\r\u009b31m\u202e'

  it('in stylish', async () => {
    const { stdout, stderr } = await commentlint(['.', 'x\u001b[2J.md'], {
      files: {
        'commentlint.config.json': { drafts: ['*.md'] },
        'a\u001b[2J\n.md': `Look ${nasty} https://example.org/${nasty}`,
        'b.md': `https://example.org/x${nasty}`,
        'c.md': draft(JSON.stringify(`gone${nasty}.md`), SPECIFIC),
      },
    })
    for (const text of [stdout, stderr]) expect(text).not.toMatch(OBEYED)
    expect(stdout).toContain('a␛[2J␊.md')
    expect(stderr).toContain('x␛[2J.md')
  })

  it.each([
    [[`--${nasty}`]],
    [['--format', nasty]],
    [['explain', nasty]],
    [['story', nasty]],
    [['--config', nasty]],
    [['--story', nasty]],
    [['score', '--stories', nasty]],
  ])('in what is said of %j', async (args) => {
    const { stdout, stderr, code } = await commentlint(args)
    expect(stdout + stderr).not.toMatch(OBEYED)
    expect(stderr).toMatch(/(␛|\\u001b)\[2J/)
    expect(code).toBe(2)
  })

  it('in a configuration', async () => {
    const files = { 'd.md': SPECIFIC, 'commentlint.config.json': { rules: { [nasty]: 'warn' } } }
    const { stderr } = await commentlint(['d.md'], { files })
    expect(stderr).not.toMatch(OBEYED)
    expect(stderr).toContain('There is no rule')
  })

  it('in json, whose value stays the same', async () => {
    const comment = `https://example.org/x ${nasty}`
    const run = await reports(['d.md'], { files: { 'd.md': comment } })
    expect(run.stdout).not.toMatch(OBEYED)
    const score = await commentlint(['score'], { stdin: JSON.stringify({ id: nasty, comment }) })
    expect(score.stdout).not.toMatch(OBEYED)
    expect(JSON.parse(score.stdout)).toMatchObject({ id: nasty })
  })
})
