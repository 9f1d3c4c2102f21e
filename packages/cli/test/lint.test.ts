import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FORMAT_NAMES } from '../src/commands/outputs.js'
import { commentlint, draft, folderWith, reports, SPECIFIC, STORY } from './commentlint.js'

const LINK = 'https://example.org/a-guide'
const asError = { rules: { 'no-bare-link': 'error' } }

const workspace = {
  'stories/bloat.md': STORY,
  'drafts/link.md': draft('../stories/bloat.md', LINK),
  'drafts/specific.md': draft('../stories/bloat.md', SPECIFIC),
  'drafts/README.md': 'These are our drafts.',
}

describe('judging a folder', () => {
  it('shows each draft that names a story, with its rating, and where a finding is', async () => {
    const { stdout, code } = await commentlint(['.'], { files: workspace })
    expect(stdout).toMatch(/^(generic|thin) +\d+ {2}drafts\/link\.md {2}on stories\/bloat\.md$/m)
    expect(stdout).toMatch(/^(solid|strong) +\d+ {2}drafts\/specific\.md/m)
    expect(stdout).toMatch(/^ *5:1 {2}warn .*\n(?:.*\n)*?.*no-bare-link$/m)
    expect(stdout).toContain(`│ ${LINK}\n`)
    expect(stdout).toContain(`│ ${'^'.repeat(LINK.length)}\n`)
    expect(stdout).toMatch(/^2 drafts: /m)
    expect(stdout).not.toContain('README')
    expect(code).toBe(0)
  })

  it('takes the current folder when none is named', async () => {
    const { reports: all } = await reports([], { files: workspace })
    expect(all.map(({ path, story }) => [path, story])).toEqual([
      ['drafts/link.md', 'stories/bloat.md'],
      ['drafts/specific.md', 'stories/bloat.md'],
    ])
  })

  it('knows drafts by their names and by the configuration too', async () => {
    const files = {
      'commentlint.config.json': { drafts: ['inbox/**/*.txt', 'rows.jsonl'] },
      'a.comment.md': SPECIFIC,
      'b.comment.txt': SPECIFIC,
      'inbox/deep/c.txt': SPECIFIC,
      'rows.jsonl': JSON.stringify({ id: 'd', comment: SPECIFIC }),
      'other.txt': SPECIFIC,
      'other.jsonl': '{}',
      'node_modules/x/e.comment.md': SPECIFIC,
    }
    const { reports: all } = await reports(['.'], { files })
    expect(all.map(({ path }) => path)).toEqual([
      'a.comment.md',
      'b.comment.txt',
      'inbox/deep/c.txt',
      'rows.jsonl',
    ])
  })

  it('knows front matter behind a byte-order mark, after CRLF, and with quoted keys', async () => {
    const files = {
      's.md': STORY,
      'a.md': `\uFEFF${draft('s.md', SPECIFIC)}`,
      'b.md': draft('s.md', SPECIFIC).replaceAll('\n', '\r\n'),
      'c.md': draft('s.md', SPECIFIC).replace('story', '"story"'),
      'no.md': `---\ntitle: x\n---\nstory: s.md\n`,
    }
    const { reports: all } = await reports(['.'], { files })
    expect(all).toMatchObject([
      { path: 'a.md', story: 's.md', error: null },
      { path: 'b.md', story: 's.md', error: null },
      { path: 'c.md', story: 's.md', error: null },
    ])
  })

  it('follows no links, which may lead in a circle', async () => {
    const cwd = await folderWith(workspace)
    await symlink('.', join(cwd, 'drafts/round'))
    await symlink('link.md', join(cwd, 'drafts/again.md'))
    const { reports: all } = await reports(['.'], { cwd })
    expect(all.map(({ path }) => path)).toEqual(['drafts/link.md', 'drafts/specific.md'])
  })

  it.each(['\n', '\r\n \r\n', ' \t\r'])('finds front matter behind %j', async (above) => {
    const text = `${above}---\nstory: s.md\n---\n${LINK}`
    const { reports: all } = await reports(['.'], { files: { 's.md': STORY, 'd.md': text } })
    expect(all).toMatchObject([{ path: 'd.md', story: 's.md', error: null }])
    expect(all[0]?.assessment?.findings[0]?.place.start.offset).toBe(text.indexOf(LINK))
  })

  it('takes globs, and each draft once', async () => {
    const { reports: all } = await reports(['drafts/s*.md', 'drafts'], { files: workspace })
    expect(all.map(({ path }) => path)).toEqual(['drafts/specific.md', 'drafts/link.md'])
  })

  it.each([
    [['d.md', 'loop/d.md']],
    [['d.md', 'again.md']],
    [['loop', 'd.md']],
    [['loop', '.']],
    [['d.md', 'loop/d*.md']],
    [['d.md', './loop/loop/d.md', 'd.md']],
  ])('takes a draft once that links lead to by several names: %j', async (names) => {
    const cwd = await folderWith({ 's.md': STORY, 'd.md': draft('s.md', SPECIFIC) })
    await symlink('.', join(cwd, 'loop'))
    await symlink('d.md', join(cwd, 'again.md'))
    const { reports: all, code } = await reports(names, { cwd })
    expect(all.map(({ path }) => path)).toEqual([names[0] === 'loop' ? 'loop/d.md' : 'd.md'])
    expect(code).toBe(0)
  })

  it('leaves out what is ignored, also when it is named', async () => {
    const files = { ...workspace, '.commentlintignore': 'link.md\n' }
    const { reports: all } = await reports(['drafts', '*/link.md'], { files })
    expect(all.map(({ path }) => path)).toEqual(['drafts/specific.md'])
    const named = await commentlint(['drafts/link.md'], { files })
    expect(named).toMatchObject({ code: 0, stderr: 'commentlint: drafts/link.md is ignored.\n' })
    const args = ['--stdin', '--stdin-filename', 'drafts/link.md']
    const piped = await commentlint(args, { files, stdin: 'Thanks!' })
    expect(piped).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'commentlint: drafts/link.md is ignored.\n',
    })
  })

  it('says so where nothing is left of a glob or a folder, because all of it is ignored', async () => {
    const files = { ...workspace, '.commentlintignore': 'drafts/\n' }
    const glob = await commentlint(['drafts/*.md'], { files })
    expect(glob).toMatchObject({ code: 0, stderr: 'commentlint: drafts/*.md is ignored.\n' })
    const folder = await commentlint(['drafts'], { files })
    expect(folder).toMatchObject({
      code: 2,
      stderr: 'commentlint: drafts holds no drafts but those that are ignored.\n',
    })
  })

  it('does not say that drafts are ignored when the only ignored files are no drafts', async () => {
    const files = { 'notes/todo.md': 'Buy stamps.', '.commentlintignore': 'notes/todo.md\n' }
    const { code, stderr } = await commentlint(['notes'], { files })
    expect(code).toBe(2)
    expect(stderr).toContain('notes holds no drafts: a draft is a Markdown or text file')
  })

  it('reads the paths of drafts that were written on Windows', async () => {
    const files = {
      's/s.md': STORY,
      'd/p.md': 'We lost ours in the same way.',
      'd/d.md': `---\nstory: ..\\s\\s.md\nparent: .\\p.md\n---\n${SPECIFIC}`,
    }
    const { reports: all } = await reports(['d/d.md'], { files })
    expect(all).toMatchObject([{ error: null, story: 's/s.md', parent: 'd/p.md' }])
  })

  it('takes another ignore file when it is told to', async () => {
    const files = { ...workspace, 'not-these': 'drafts/specific.md\n' }
    const { reports: all } = await reports(['.', '--ignore-path', 'not-these'], { files })
    expect(all.map(({ path }) => path)).toEqual(['drafts/link.md'])
  })
})

describe('places', () => {
  it.each([
    ['front matter', `---\nstory: s.md\n---\n\n${LINK}`, 5],
    ['a byte-order mark and CRLF', `\uFEFF---\r\nstory: s.md\r\n---\r\n${LINK}`, 4],
    ['lone carriage returns', `---\rstory: s.md\r---\r\r${LINK}`, 5],
    ['YAML that ends with dots', `---\nstory: s.md\n...\n${LINK}`, 4],
    ['emoji in the front matter', `---\nnote: 🙂\nstory: s.md\n---\n${LINK}`, 5],
    ['no front matter', `\n${LINK}`, 2],
  ])('point into the whole file: %s', async (_, text, line) => {
    const files = { 's.md': STORY, 'd.md': text }
    const { reports: all } = await reports(['d.md'], { files })
    const place = all[0]?.assessment?.findings.find(
      ({ ruleId }) => ruleId === 'no-bare-link',
    )?.place
    expect(place?.start).toEqual({
      line,
      column: 1,
      offset: text.replace('\uFEFF', '').indexOf(LINK),
    })
  })

  it('of the story point into its file, past front matter and heading', async () => {
    const story = `---\nauthor: Ada\n---\n${STORY}`
    const files = { 's.md': story, 'd.md': draft('s.md', SPECIFIC) }
    const { reports: all } = await reports(['d.md'], { files })
    const { evidence = [], topics = [] } = all[0]?.assessment ?? {}
    const [tie] = evidence.filter(({ in: where }) => where === 'text')
    expect(tie).toBeDefined()
    const { start, end } = tie?.story ?? { start: { offset: 0, line: 0 }, end: { offset: 0 } }
    const words = story.slice(start.offset, end.offset)
    expect(words).toMatch(/^\S.*\S$/s)
    expect(story.split('\n')[start.line - 1]).toContain(words.split('\n')[0])
    for (const { phrase, place } of topics)
      expect(story.slice(place.start.offset, place.end.offset)).toContain(phrase)
  })
})

describe('the exit code', () => {
  const drafts = { 'd.md': LINK }

  it('is 0 with warnings only', async () => {
    expect(await commentlint(['d.md'], { files: drafts })).toMatchObject({ code: 0 })
  })

  it('is 1 with a finding at error', async () => {
    const files = { ...drafts, 'commentlint.config.json': asError }
    expect(await commentlint(['d.md'], { files })).toMatchObject({ code: 1 })
  })

  it('is 1 over --max-warnings, which is said', async () => {
    const { code, stderr } = await commentlint(['d.md', '--max-warnings', '0'], { files: drafts })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^commentlint: more than 0 warnings: \d+\.\n$/)
    expect(await commentlint(['d.md', '--max-warnings', '9'], { files: drafts })).toMatchObject({
      code: 0,
    })
  })

  it('is 2 when something could not be read, whatever the findings', async () => {
    const files = { ...drafts, 'commentlint.config.json': asError }
    expect(await commentlint(['d.md', 'gone.md'], { files })).toMatchObject({
      code: 2,
      stderr: 'commentlint: gone.md does not exist.\n',
    })
  })
})

describe('an empty name', () => {
  it.each([
    [['']],
    [['drafts', '']],
    [['drafts', '--story', '']],
    [['drafts', '-o', '']],
    [['drafts', '--cache-location', '']],
    [['story', '']],
    [['score', '--stories=']],
  ])('in %j is misuse: it may come from a variable without a value', async (args) => {
    const { code, stdout, stderr } = await commentlint(args, { files: workspace })
    expect(stderr).toMatch(/^commentlint: .* is empty: is a variable unset\?.*\n$/)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

describe('an interrupted run', () => {
  it.each([
    [[], 'no draft was judged'],
    [['-o', 'report.txt'], 'no draft was judged; no report file is written'],
  ])('with %j says what there is of its report', async (args, said) => {
    const around = { files: workspace, signal: AbortSignal.abort() }
    const { code, stderr } = await commentlint(['drafts', ...args], around)
    expect(stderr).toBe(`commentlint: interrupted: ${said}.\n`)
    expect(code).toBe(130)
  })
})

describe('--quiet', () => {
  it('shows errors only, but counts the warnings', async () => {
    const files = { 'd.md': LINK, 'e.md': SPECIFIC }
    const { stdout, code } = await commentlint(
      ['.', 'd.md', 'e.md', '--quiet', '--max-warnings', '0'],
      {
        files: { ...files, 'x.comment.md': LINK, 'commentlint.config.json': {} },
      },
    )
    expect(stdout).not.toContain('no-bare-link')
    expect(code).toBe(1)
  })

  it.each(FORMAT_NAMES)('hides the reason for a missing verdict, as %s', async (format) => {
    const args = ['d.md', '-f', format]
    const { stdout: all } = await commentlint(args, { files: { 'd.md': ' \n' } })
    const { stdout: errors, code } = await commentlint([...args, '-q'], {
      files: { 'd.md': ' \n' },
    })
    // JSON says so in the draft's report, and JUnit by a skipped test: neither lists a finding.
    const isData = ['json', 'jsonl', 'junit'].includes(format)
    expect(all).toMatch(/nothing to judge yet/)
    if (!isData) expect(errors).not.toMatch(/nothing to judge yet|1 info/)
    expect(code).toBe(0)
  })

  it('still shows a draft that has one', async () => {
    const files = { 'd.md': LINK, 'commentlint.config.json': asError }
    const { stdout } = await commentlint(['d.md', '--quiet'], { files })
    expect(stdout).toContain('no-bare-link')
  })
})

describe('--format json', () => {
  it('is a list of path, story and assessment', async () => {
    const { reports: all } = await reports(['drafts/specific.md'], { files: workspace })
    expect(all).toMatchObject([
      {
        path: 'drafts/specific.md',
        story: 'stories/bloat.md',
        parent: null,
        assessment: { rating: expect.any(String), score: expect.any(Number) },
        error: null,
      },
    ])
  })

  it('is an empty list without drafts', async () => {
    const { stdout, code } = await commentlint(['.', '--format', 'json'])
    expect(stdout).toBe('[]\n')
    expect(code).toBe(2)
  })
})

describe('--stdin', () => {
  it('is - by itself, too', async () => {
    const run = await reports(['-', '--story', 's.md'], {
      files: { 's.md': STORY },
      stdin: SPECIFIC,
    })
    expect(run.reports).toMatchObject([{ path: '<stdin>', story: 's.md' }])
  })

  it('judges what comes, under the story that is given', async () => {
    const { reports: all } = await reports(['--stdin', '--story', 's.md'], {
      files: { 's.md': STORY },
      stdin: SPECIFIC,
    })
    expect(all).toMatchObject([{ path: '<stdin>', story: 's.md', assessment: { abstained: null } }])
    expect(all[0]?.assessment?.aspects.relevance).toBeGreaterThan(0)
  })

  it('takes kind, configuration and story from the name it is given', async () => {
    const files = {
      'stories/bloat.md': STORY,
      'drafts/commentlint.config.json': asError,
      'commentlint.config.json': {},
    }
    const { reports: all, code } = await reports(
      ['--stdin', '--stdin-filename', 'drafts/rows.jsonl'],
      {
        files,
        stdin: `${JSON.stringify({ comment: LINK })}\n`,
      },
    )
    expect(all).toMatchObject([{ path: 'drafts/rows.jsonl', row: 1 }])
    expect(code).toBe(1)
    const bound = await reports(['--stdin', '--stdin-filename', 'drafts/new.md'], {
      files: { 'stories/bloat.md': STORY },
      stdin: draft('../stories/bloat.md', SPECIFIC),
    })
    expect(bound.reports).toMatchObject([{ story: 'stories/bloat.md', error: null }])
  })

  it('wants no files beside it', async () => {
    expect(await commentlint(['-', '--map', 'comment=body'], { stdin: 'body\nx\n' })).toMatchObject(
      {
        code: 2,
        stderr:
          'commentlint: --map is for rows: name what comes, as in --stdin-filename rows.csv.\n',
      },
    )
    expect(await commentlint(['--stdin', '--changed'], { stdin: SPECIFIC })).toMatchObject({
      code: 2,
      stderr: 'commentlint: --changed compares files, and stdin is not one.\n',
    })
    expect(await commentlint(['--stdin', 'd.md'])).toMatchObject({
      code: 2,
      stderr: 'commentlint: --stdin judges what comes on stdin: name no files with it.\n',
    })
  })
})

describe('--story', () => {
  it('is for drafts that name none', async () => {
    const files = {
      ...workspace,
      'other.md': STORY.replace('Index', 'Table'),
      'plain.md': SPECIFIC,
    }
    const { reports: all } = await reports(['plain.md', 'drafts/link.md', '--story', 'other.md'], {
      files,
    })
    expect(all.map(({ story }) => story)).toEqual(['other.md', 'stories/bloat.md'])
  })

  it('that can not be read is misuse', async () => {
    expect(
      await commentlint(['d.md', '--story', 'gone.md'], { files: { 'd.md': LINK } }),
    ).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'commentlint: gone.md does not exist.\n',
    })
  })
})

describe('a reply', () => {
  it('is judged beside its parent', async () => {
    const files = {
      's.md': STORY,
      'parent.md': draft('s.md', SPECIFIC),
      'd.md':
        '---\nstory: s.md\nparent: parent.md\n---\nDid the counters on your replica ever reset in those three weeks?\n',
    }
    const { reports: all } = await reports(['d.md'], { files })
    expect(all).toMatchObject([{ story: 's.md', parent: 'parent.md' }])
    const ties = all[0]?.assessment?.evidence.filter(({ in: where }) => where === 'parent') ?? []
    const parent = files['parent.md']
    const words = ties.map(({ story }) => parent.slice(story.start.offset, story.end.offset))
    expect(words).toEqual(expect.arrayContaining(['counters', 'replica']))
  })
})

describe('JSON Lines', () => {
  const rows = [
    { id: 'a', comment: SPECIFIC, story: STORY },
    { id: 'b', comment: LINK, storyId: 7 },
  ]
    .map((row) => JSON.stringify(row))
    .join('\n\n')

  it('are judged row by row, with stories of their own or by id', async () => {
    const files = {
      'rows.jsonl': rows,
      'stories.jsonl': JSON.stringify({ id: 7, title: 'Bloat', text: STORY }),
    }
    const { reports: all } = await reports(['rows.jsonl', '--stories', 'stories.jsonl'], { files })
    expect(all).toMatchObject([
      { path: 'rows.jsonl', row: 1, id: 'a', story: null, error: null },
      { path: 'rows.jsonl', row: 3, id: 'b', story: '7', error: null },
    ])
    expect(all[0]?.assessment?.aspects.relevance).toBeGreaterThan(0)
  })

  it('that name an unknown story are not judged, and the rest is', async () => {
    const { reports: all, code } = await reports(['rows.jsonl'], { files: { 'rows.jsonl': rows } })
    expect(all).toMatchObject([
      { error: null },
      { error: { code: 'unknown-story' }, assessment: null },
    ])
    expect(code).toBe(2)
  })
})

describe('colours', () => {
  const files = { 'd.md': LINK }

  it.each([
    [['--color'], {}, true],
    [['--color'], { NO_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
    [[], {}, false],
  ])('with %j and %j: %s', async (args, env, coloured) => {
    const { stdout } = await commentlint(['d.md', ...args], { files, env })
    expect(stdout.includes('\u001b[')).toBe(coloured)
  })

  it('change nothing but colour', async () => {
    const plain = await commentlint(['d.md'], { files })
    const coloured = await commentlint(['d.md', '--color'], { files })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
    expect(coloured.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout)
  })
})

describe('the width of the terminal', () => {
  it.each([40, 80, 120])('%i columns are never exceeded', async (columns) => {
    const { stdout } = await commentlint(['.'], { files: workspace, columns })
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns)
  })
})
