import { describe, expect, it } from 'vitest'
import { commentlint, reports, SPECIFIC, STORY } from './commentlint.js'

const stories = { 's.jsonl': JSON.stringify({ id: '7', title: 'Bloat', text: STORY }) }
const MAP = ['--map', 'comment=body', '--map', 'storyId=post.id', '--map', 'id=key']

describe('--map', () => {
  const row = { key: 'a', body: SPECIFIC, post: { id: 7 }, comment: 'Not this one.' }

  it('says which keys of JSON Lines hold what, inside objects too', async () => {
    const files = { ...stories, 'rows.jsonl': JSON.stringify(row) }
    const { reports: all } = await reports(['rows.jsonl', '--stories', 's.jsonl', ...MAP], {
      files,
    })
    expect(all).toMatchObject([{ row: 1, id: 'a', story: '7', assessment: { findings: [] } }])
  })

  it('is said to name no story where a slip names none', async () => {
    const files = { ...stories, 'rows.jsonl': JSON.stringify(row) }
    const map = ['--map', 'comment=body', '--map', 'storyId=post.di']
    const { stderr } = await commentlint(['rows.jsonl', '--stories', 's.jsonl', ...map], { files })
    expect(stderr).toBe(
      'commentlint: no draft names a story of s.jsonl: is its id under another key? --map storyId=KEY says so.\n',
    )
  })

  it('says so to the filter', async () => {
    const args = ['score', '--stories', 's.jsonl', ...MAP]
    const { stdout } = await commentlint(args, { files: stories, stdin: JSON.stringify(row) })
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'a',
      aspects: { relevance: expect.any(Number) },
    })
  })

  it('names the key that is missing or wrong', async () => {
    const { stdout } = await commentlint(['score', '--map', 'comment=body'], {
      stdin: '{"comment": "x"}\n{"body": 3}\n',
    })
    expect(stdout).toContain('"message":"\\"body\\" is missing."')
    expect(stdout).toContain('"message":"\\"body\\" should be text, but is the number 3."')
  })

  it('says of a field once only where it is', async () => {
    const args = ['score', '--map', 'id=key', '--map', 'comment=body', '--map', 'comment=text']
    expect(await commentlint(args, { stdin: '{"body":"Thanks!"}' })).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'commentlint: --map says twice where "comment" is: keep --map comment=body or --map comment=text.\n',
    })
  })

  it.each(['comment', 'body=comment', 'comment='])('%s is misuse', async (mapping) => {
    const { code, stderr } = await commentlint(['score', '--map', mapping])
    expect(stderr).toMatch(/^commentlint: .*It should be FIELD=KEY, as in comment=body; .*\n$/)
    expect(code).toBe(2)
  })
})

describe('CSV', () => {
  const args = [
    'posts.csv',
    '--stories',
    's.jsonl',
    '--map',
    'comment=body',
    '--map',
    'storyId=post',
  ]

  it('is judged row by row, below the names of its columns', async () => {
    const text = `body,post,author\r\n"${SPECIFIC}\r\n\r\nAnd so on.",7,Ada\r\nThanks!,,Bob\r\n,7,Cy\r\n`
    const { reports: all } = await reports(args, { files: { ...stories, 'posts.csv': text } })
    expect(all.map(({ row, story }) => [row, story])).toEqual([
      [2, '7'],
      [5, null],
      [6, '7'],
    ])
    expect(
      all.map(({ assessment }) => assessment?.abstained?.reason ?? assessment?.rating),
    ).toEqual([expect.stringMatching(/solid|strong/), 'generic', 'empty'])
  })

  it('with a broken quote names its line, and the rest goes on', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => `${index === 40 ? '"' : ''}Thanks!,7`)
    const { code, reports: all } = await reports([...args, '--jobs', '1'], {
      files: { ...stories, 'posts.csv': `body,post\n${rows.join('\n')}\n` },
    })
    expect(all).toHaveLength(60)
    expect(all.filter(({ error }) => error !== null)).toMatchObject([
      { row: 42, error: { code: 'invalid-csv', message: expect.stringContaining('never closed') } },
    ])
    expect(code).toBe(2)
  })

  it.each([
    [
      'posts.csv',
      [],
      'There is no column "comment"; there are "bdy", "post". Name the right one with --map comment=COLUMN.',
    ],
    ['posts.csv', ['--map', 'comment=body'], 'There is no column "body"; did you mean "bdy"?'],
  ])('%s %j without the column says which there are', async (name, more, message) => {
    const { code, reports: all } = await reports([name, ...more], {
      files: { 'posts.csv': 'bdy,post\nThanks!,7\n' },
    })
    expect(all).toMatchObject([{ row: 1, error: { code: 'invalid-csv', message } }])
    expect(code).toBe(2)
  })

  it.each([
    ['comment,id,comment\nThanks!,1,\n', [], 'comment', 'comment'],
    ['comment,id,id\nThanks!,1,2\n', [], 'id', 'id'],
    ['body,text,body\nThanks!,,\n', ['--map', 'comment=body'], 'body', 'comment'],
  ])(
    '%j %j names a column twice: which is meant is for a person to say',
    async (text, more, column, field) => {
      const files = { 'posts.csv': text, 'good.jsonl': '{"comment":"Thanks!","body":"Thanks!"}' }
      const { code, reports: all } = await reports(['posts.csv', 'good.jsonl', ...more], { files })
      const message = `There is more than one column "${column}": keep one under that name, or name another with --map ${field}=COLUMN.`
      expect(all).toMatchObject([
        { path: 'posts.csv', row: 1, error: { code: 'invalid-csv', message } },
        { path: 'good.jsonl', row: 1, error: null },
      ])
      expect(code).toBe(2)
    },
  )

  it('may have any other column twice', async () => {
    const files = { 'posts.csv': 'x,comment,body,x,comment\n1,No,Thanks!,2,No\n' }
    const { code, reports: all } = await reports(['posts.csv', '--map', 'comment=body'], { files })
    expect(all).toMatchObject([{ row: 2, error: null, assessment: { rating: 'generic' } }])
    expect(code).toBe(1)
  })

  it('takes a column named __proto__ for any other', async () => {
    const files = { 'posts.csv': '__proto__,comment\nx,Thanks!\n' }
    const { reports: all } = await reports(['posts.csv'], { files })
    expect(all).toMatchObject([{ row: 2, error: null }])
  })
})

it.each([
  ['rows.jsonl', `${JSON.stringify({ comment: SPECIFIC, storyid: 7 })}\n`, 1],
  ['rows.csv', 'comment,storyid\nThanks for the bees!,7\nNo.,8\n', 2],
])('a slip in a key of %s is said once', async (name, content, line) => {
  const { stderr } = await commentlint([name], { files: { [name]: content } })
  expect(stderr).toBe(
    `commentlint: ${name}:${line}: "storyid" is not a key of a row and is not read; did you mean "storyId"?\n`,
  )
})

it.each(['', '\n\n'])('a CSV file of %j, without its columns even, is broken', async (content) => {
  const { code, reports: all } = await reports(['rows.csv'], { files: { 'rows.csv': content } })
  const message = 'The file is empty: not even its columns are named.'
  expect(all).toMatchObject([{ row: 1, error: { code: 'invalid-csv', message } }])
  expect(code).toBe(2)
})

it.each([
  ['rows.jsonl', ''],
  ['rows.jsonl', '\n'],
  ['rows.csv', 'comment,storyId\n'],
])('%s without a row is no trouble, and is said', async (name, content) => {
  expect(await commentlint([name], { files: { [name]: content } })).toMatchObject({
    code: 0,
    stdout: '',
    stderr: 'commentlint: what was named holds no drafts.\n',
  })
})
