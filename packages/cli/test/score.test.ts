import { Readable, Writable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { runCommandLine } from '../src/command-line.js'
import { commentlint, folderWith, SPECIFIC, STORY } from './commentlint.js'

/** Runs the filter over rows, or over lines as they are. */
async function score(
  rows: readonly (object | string)[],
  args: readonly string[] = [],
  files: Record<string, string | object> = {},
) {
  const stdin = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n')
  const { code, stdout, stderr } = await commentlint(['score', ...args], { stdin, files })
  const lines = stdout.split('\n').slice(0, -1)
  return { code, stderr, out: lines.map((line) => JSON.parse(line)) }
}

describe('the score filter', () => {
  it('answers each line with its id and the assessment', async () => {
    const { out, code } = await score([
      { id: 'a', comment: SPECIFIC, story: { title: 'Bloat', text: STORY } },
    ])
    expect(out).toHaveLength(1)
    expect(Object.keys(out[0])).toEqual([
      'id',
      'score',
      'rating',
      'aspects',
      'details',
      'findings',
      'evidence',
      'topics',
      'abstained',
      'skipped',
    ])
    expect(out[0]).toMatchObject({ id: 'a', abstained: null })
    expect(code).toBe(0)
  })

  it('keeps the order, and works without ids, stories and a last line end', async () => {
    const { out } = await score([
      { comment: 'Thanks!' },
      { id: 2, comment: SPECIFIC },
      { id: null, comment: '' },
    ])
    expect(out.map(({ id, rating }) => [id, rating])).toEqual([
      [undefined, 'generic'],
      [2, expect.stringMatching(/solid|strong/)],
      [undefined, null],
    ])
  })

  it('takes a paraphrase for an answer, though it shares no word with the story', async () => {
    const story = {
      title: 'Why we raised our membership fees',
      text: 'From July members pay nine euros a month instead of six. The fee had stayed the same for four years, while paper and postage doubled.',
    }
    const { out } = await score([{ comment: 'The subscription is too expensive now.', story }])
    expect(out[0].evidence.map(({ kind }: { kind: string }) => kind)).toContain('meaning')
  })

  it('judges a reply beside its parent', async () => {
    const [alone, reply] = (
      await score([
        { comment: 'Did the counters reset in those weeks?' },
        { comment: 'Did the counters reset in those weeks?', parent: SPECIFIC },
      ])
    ).out
    expect(alone.aspects.relevance).toBeNull()
    expect(reply.aspects.relevance).toBeGreaterThan(0)
  })

  it('finds stories by id, as a number or as text', async () => {
    const stories = [
      { id: 7, title: 'Bloat', text: STORY },
      { id: 'x', text: 'Bread and how to sell it on Saturdays.' },
    ]
    const { out } = await score(
      [
        { comment: SPECIFIC, storyId: '7' },
        { comment: SPECIFIC, storyId: 'x' },
      ],
      ['--stories', 'stories.jsonl'],
      { 'stories.jsonl': stories.map((row) => JSON.stringify(row)).join('\n') },
    )
    expect(out[0].aspects.relevance).toBeGreaterThan(out[1].aspects.relevance)
  })

  it('goes by the configuration of the current folder', async () => {
    const { out } = await score([{ comment: 'https://example.org/a' }], [], {
      'commentlint.config.json': { rules: { 'no-bare-link': 'error' } },
    })
    expect(out[0].findings).toMatchObject([{ ruleId: 'no-bare-link', severity: 'error' }])
  })

  it('ends with 0 whatever it finds: that is what the output is for', async () => {
    const { code } = await score([{ comment: 'https://example.org/a' }], [], {
      'commentlint.config.json': { rules: { 'no-bare-link': 'error' } },
    })
    expect(code).toBe(0)
  })

  it('answers nothing with nothing', async () => {
    expect(await commentlint(['score'])).toMatchObject({ code: 0, stdout: '', stderr: '' })
  })
})

const tooManyDigits = (key: string) =>
  `"${key}" is a number over 9007199254740991: write it as text, or digits are lost.`

it('says of a wrong file of stories what is wrong with ten lines, and how many more there are', async () => {
  const files = { 's.jsonl': 'x\n'.repeat(5_000) }
  const { code, stderr } = await commentlint(['score', '--stories', 's.jsonl'], { files })
  const lines = stderr.trimEnd().split('\n')
  expect(lines.slice(0, 10).every((line) => line.endsWith('Not JSON.'))).toBe(true)
  expect(lines[10]).toBe('commentlint: s.jsonl: 4990 more lines like these.')
  expect({ code, count: lines.length }).toEqual({ code: 2, count: 11 })
})

describe('a line that can not be read', () => {
  it.each([
    [
      'is not JSON',
      '{"id": 1, "comment": ',
      { line: 1, error: { code: 'invalid-json', message: 'Not JSON.' } },
    ],
    ['is empty', '', { line: 1, error: { code: 'invalid-json', message: 'The line is empty.' } }],
    [
      'is a list',
      '[1]',
      {
        line: 1,
        error: { code: 'invalid-row', message: 'Expected an object, but the line is a list.' },
      },
    ],
    [
      'lacks a comment',
      { id: 5 },
      { id: 5, line: 1, error: { code: 'invalid-row', message: '"comment" is missing.' } },
    ],
    [
      'has a number for a comment',
      { id: 5, comment: 3 },
      {
        id: 5,
        line: 1,
        error: { code: 'invalid-row', message: '"comment" should be text, but is the number 3.' },
      },
    ],
    [
      'has a list for a story',
      { comment: 'x', story: [] },
      {
        line: 1,
        error: {
          code: 'invalid-row',
          message: '"story" should be text, or {"title", "text"}, but is a list.',
        },
      },
    ],
    [
      'has a story without text',
      { comment: 'x', story: { title: 'y' } },
      { line: 1, error: { code: 'invalid-row', message: '"story.text" is missing.' } },
    ],
    [
      'has an object for an id',
      { id: {}, comment: 'x' },
      {
        line: 1,
        error: {
          code: 'invalid-row',
          message: '"id" should be text or a number, but is an object.',
        },
      },
    ],
    [
      'has an id of more digits than a number keeps',
      '{"id": 9007199254740993, "comment": "x"}',
      { line: 1, error: { code: 'invalid-row', message: tooManyDigits('id') } },
    ],
    [
      'has an id that is no number any more',
      '{"id": 1e400, "comment": "x"}',
      { line: 1, error: { code: 'invalid-row', message: tooManyDigits('id') } },
    ],
    [
      'names a story by more digits than a number keeps',
      '{"id": 7, "comment": "x", "storyId": -9007199254740993}',
      { id: 7, line: 1, error: { code: 'invalid-row', message: tooManyDigits('storyId') } },
    ],
    [
      'names an unknown story',
      { id: 'a', comment: 'x', storyId: 9 },
      {
        id: 'a',
        line: 1,
        error: {
          code: 'unknown-story',
          message: 'No story with the id 9 was given with --stories.',
        },
      },
    ],
    [
      'hides its comment in a prototype',
      '{"__proto__": {"comment": "x"}}',
      { line: 1, error: { code: 'invalid-row', message: '"comment" is missing.' } },
    ],
  ])('%s is answered with an error, and the rest goes on', async (_, line, answer) => {
    const { out, code } = await score([line, { id: 'next', comment: SPECIFIC }])
    expect(out).toEqual([answer, expect.objectContaining({ id: 'next', abstained: null })])
    expect(code).toBe(2)
  })

  it('is not UTF-8', async () => {
    const stdin = Buffer.concat([
      Buffer.from('{"comment": "caf'),
      Buffer.of(0xe9),
      Buffer.from('"}\n{"comment": "café"}\n'),
    ])
    const { stdout, code } = await commentlint(['score'], { stdin })
    const [bad, good] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(bad).toEqual({ line: 1, error: { code: 'not-utf8', message: 'The line is not UTF-8.' } })
    expect(good).toHaveProperty('score')
    expect(code).toBe(2)
  })

  it('is longer than 16 MB', async () => {
    const { out } = await score([{ comment: 'x'.repeat(17 * 1024 * 1024) }, { comment: SPECIFIC }])
    expect(out).toMatchObject([{ line: 1, error: { code: 'too-long' } }, { abstained: null }])
  })
})

describe('a slow reader', () => {
  it('slows the writer: nothing is read while a batch waits to be taken', async () => {
    let read = 0
    async function* endless() {
      for (;;) {
        read += 1
        yield Buffer.from('{"comment": "Thanks!"}\n')
      }
    }
    const taken: (() => void)[] = []
    const stdout = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => void taken.push(done),
    })
    const interruption = new AbortController()
    const host = {
      cwd: await folderWith({}),
      env: {},
      stdin: Readable.from(endless(), { highWaterMark: 1 }),
      stdout,
      stderr: new Writable(),
      signal: interruption.signal,
    }
    const running = runCommandLine(['score'], host)
    await vi.waitUntil(() => taken.length > 0)
    const before = read
    for (let turn = 0; turn < 100; turn += 1) await nextTurn()
    expect(taken).toHaveLength(1)
    expect(read - before).toBeLessThanOrEqual(1)
    interruption.abort()
    taken[0]?.()
    expect(await running).toBe(130)
  })
})

it('says how JSON that is laid out over many lines becomes a row a line', async () => {
  const { code, stdout } = await commentlint(['score'], {
    stdin: JSON.stringify([{ comment: 'Thanks!' }], null, 2),
  })
  expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({
    error: {
      code: 'invalid-json',
      message: 'Not JSON by itself: a row has to be on one line, as `jq -c` writes it.',
    },
  })
  expect(code).toBe(2)
})

it('says how a file comes in where one is named', async () => {
  const { code, stderr } = await commentlint(['score', 'comments.jsonl'])
  expect(stderr).toContain('score reads stdin: write commentlint score < FILE.\n')
  expect(code).toBe(2)
})

describe('a --stories file', () => {
  it('that is not there is misuse', async () => {
    expect(await commentlint(['score', '--stories', 'gone.jsonl'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'commentlint: gone.jsonl does not exist.\n',
    })
  })

  describe('whose stories no line names', () => {
    const files = { 's.jsonl': `${JSON.stringify({ id: 'a', text: STORY })}\n` }
    const args = ['--stories', 's.jsonl', '--map', 'storyId=postId']
    const said =
      'commentlint: no line names a story of s.jsonl: is its id under another key? --map storyId=KEY says so.\n'

    it('is said: the key of their ids may have another name', async () => {
      const run = await score([{ comment: SPECIFIC, post_id: 'a' }], args, files)
      expect(run).toMatchObject({ code: 0, stderr: said })
      expect(run.out[0]).toMatchObject({ aspects: { relevance: null } })
    })

    it('is said whatever else is wrong with the lines', async () => {
      const rows = ['{', { post_id: 'a' }, { comment: SPECIFIC, postId: null }]
      expect(await score(rows, args, files)).toMatchObject({ code: 2, stderr: said })
    })

    it.each([
      [[{ comment: SPECIFIC, postId: 'a' }]],
      [[{ comment: SPECIFIC }, { comment: SPECIFIC, postId: 'b' }]],
      [['{']],
    ])('is not said of %j', async (rows) => {
      expect((await score(rows, args, files)).stderr).toBe('')
    })

    it('is not said where lines bring their stories, unless it was said where the ids are', async () => {
      const rows = [{ comment: SPECIFIC, story: STORY }]
      expect((await score(rows, args.slice(0, 2), files)).stderr).toBe('')
      expect((await score(rows, args, files)).stderr).toBe(said)
    })
  })

  it('with the same id twice says where, and goes by the first', async () => {
    const rows = [
      { id: 7, text: STORY },
      { id: 'b', text: 'Bread and how to sell it on Saturdays.' },
      { id: '7', text: 'Ink is dear.' },
    ]
    const files = { 's.jsonl': rows.map((row) => JSON.stringify(row)).join('\n') }
    const comments = [{ comment: SPECIFIC, storyId: 7 }]
    const { out, code, stderr } = await score(comments, ['--stories', 's.jsonl'], files)
    expect(stderr).toBe(
      'commentlint: s.jsonl:3: The id "7" is taken by line 1; this story is left out, so give it another id.\n',
    )
    expect(out[0].aspects.relevance).toBeGreaterThan(0.3)
    expect(code).toBe(2)
  })

  it('with a broken line says which, and the rest is used', async () => {
    const { out, code, stderr } = await score(
      [{ comment: SPECIFIC, storyId: 'a' }],
      ['--stories', 's.jsonl'],
      { 's.jsonl': `{"text": "no id"}\n\n{\n${JSON.stringify({ id: 'a', text: STORY })}\n` },
    )
    expect(stderr).toBe(
      'commentlint: s.jsonl:1: "id" is missing.\ncommentlint: s.jsonl:3: Not JSON by itself: a row has to be on one line, as `jq -c` writes it.\n',
    )
    expect(out[0]).toHaveProperty('score')
    expect(code).toBe(2)
  })
})

describe('a probable mistake', () => {
  const slip = (key: string, meant: string, owner = 'a row') =>
    `commentlint: line 2: "${key}" is not a key of ${owner} and is not read; did you mean "${meant}"?\n`

  it.each([
    [{ storyid: 7 }, slip('storyid', 'storyId')],
    [{ story_id: 7 }, slip('story_id', 'storyId')],
    [{ storey: STORY }, slip('storey', 'story')],
    [{ Parent: STORY }, slip('Parent', 'parent')],
    [{ ID: 7 }, slip('ID', 'id')],
    [{ story: { titel: 'Bloat', text: STORY } }, slip('titel', 'title', 'a story')],
  ])('%j is said once, and the rest of the row is judged', async (wrong, said) => {
    const rows = [{ comment: SPECIFIC }, { comment: SPECIFIC, ...wrong }]
    const { code, stderr, out } = await score([...rows, ...rows])
    expect(stderr).toBe(said)
    expect(out.map(({ error }) => error)).toEqual([undefined, undefined, undefined, undefined])
    expect(code).toBe(0)
  })

  it.each([
    [{ ids: 7, author: 'Ada', stars: 5, tile: 'clay', store: 'x' }],
    [{ story: STORY, story_id: 7 }],
    [{ storyId: null, story: { title: 'Bloat', text: STORY, titles: 2 } }],
    [{ story: 'The notes were in a file that was called notes.txt' }],
    [{ story: 'First line.\nsecond.md' }],
  ])('%j is left alone', async (row) => {
    expect((await score([{ comment: SPECIFIC, ...row }])).stderr).toBe('')
  })

  it.each(['../stories/bees.md', 'bees.html', 'my stories/bees.txt '])(
    'a story that is %j, as if it were the name of a file, is said',
    async (story) => {
      const { code, stderr } = await score([{ comment: SPECIFIC, story }])
      expect(stderr).toBe(
        `commentlint: line 1: "story" is ${JSON.stringify(story.trim())}, which is read as the text itself, not as the name of a file: put the text there, or name one of --stories with "storyId".\n`,
      )
      expect(code).toBe(0)
    },
  )

  it('a comment under a misspelt key is missing, and where it is is said', async () => {
    const { out } = await score([{ coment: SPECIFIC }])
    expect(out[0].error.message).toBe('"comment" is missing; there is "coment".')
  })

  it('is said of the --stories, too', async () => {
    const files = { 's.jsonl': `${JSON.stringify({ id: 1, titel: 'Bloat', text: STORY })}\n` }
    const row = { comment: SPECIFIC, storyId: 1 }
    expect(await score([row], ['--stories', 's.jsonl'], files)).toMatchObject({
      code: 0,
      stderr:
        'commentlint: s.jsonl:1: "titel" is not a key of a story and is not read; did you mean "title"?\n',
    })
  })
})

describe('--map that leads nowhere', () => {
  it('is reported for the ids of comments and of stories', async () => {
    const args = ['--map', 'id=key', '--map', 'storyId=post.id']
    const rows = [{ comment: 'Thanks!', id: 1, post: null }, { id: 2 }, '{']
    expect(await score(rows, args)).toMatchObject({
      code: 2,
      stderr: [
        'commentlint: no line has the id of a comment under "key": is it under another key? --map id=KEY says so.\n',
        'commentlint: no line has the id of a story under "post.id": is it under another key? --map storyId=KEY says so.\n',
      ].join(''),
    })
  })

  it('is not reported when a single line has the key', async () => {
    const rows = [{ comment: 'Thanks!' }, { key: 'a' }]
    expect((await score(rows, ['--map', 'id=key'])).stderr).toBe('')
  })

  it('is not reported for empty input', async () => {
    expect((await score([], ['--map', 'id=key'])).stderr).toBe('')
  })
})
