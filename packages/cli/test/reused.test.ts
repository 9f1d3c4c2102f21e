import { describe, expect, it } from 'vitest'
import { commentlint, draft, reports, SPECIFIC, STORY } from './commentlint.js'

const TEMPLATE =
  'I have been following your work for years, Ada, and this one is your best so far. I will share it.'
const RULE = 'no-reused-comment'

const files = {
  'one.md': STORY,
  'two.md': `${STORY}\nAnother one.`,
  'drafts/a.md': draft('../one.md', TEMPLATE),
  'drafts/b.md': draft('../two.md', TEMPLATE.replace('Ada', 'Grace')),
  'drafts/c.md': draft('../one.md', SPECIFIC),
}

async function reused(args: readonly string[], around: Parameters<typeof reports>[1]) {
  const run = await reports(args, around)
  return run.reports.map(({ path, row, assessment }) => {
    const found = assessment?.findings.find(({ ruleId }) => ruleId === RULE)
    return [row === undefined ? path : `${path}:${row}`, found?.reason.split('. ')[0] ?? null]
  })
}

describe('a comment drafted for several stories', () => {
  it('is an error in each draft, which names the others', async () => {
    expect(await reused(['drafts'], { files })).toEqual([
      ['drafts/a.md', 'Nearly the same comment is drafted for another story, in drafts/b.md'],
      ['drafts/b.md', 'Nearly the same comment is drafted for another story, in drafts/a.md'],
      ['drafts/c.md', null],
    ])
    const { code, stdout } = await commentlint(['drafts'], { files })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^ *5:1 {2}error {2}(?:.*\n)*?.*no-reused-comment/m)
  })

  it('is found across files and rows', async () => {
    const rows = [
      { comment: 'The counters on our primary were reset by an upgrade.', story: STORY },
      { comment: TEMPLATE, story: 'A story of its own, on another thing altogether.' },
    ]
    const withRows = {
      ...files,
      'drafts/b.md': 'No draft.',
      'rows.jsonl': rows.map((row) => JSON.stringify(row)).join('\n'),
    }
    expect(await reused(['drafts', 'rows.jsonl'], { files: withRows })).toEqual([
      ['drafts/a.md', 'The same comment is drafted for another story, in rows.jsonl:2'],
      ['drafts/c.md', null],
      ['rows.jsonl:1', null],
      ['rows.jsonl:2', 'The same comment is drafted for another story, in drafts/a.md'],
    ])
  })

  it('is not reported when it is empty', async () => {
    const rows = ['one', 'two'].map((story) => JSON.stringify({ comment: ' ', story }))
    const args = ['--stdin', '--stdin-filename', 'x.jsonl']
    expect(await reused(args, { stdin: rows.join('\n') })).toEqual([
      ['x.jsonl:1', null],
      ['x.jsonl:2', null],
    ])
  })

  it('is found for a row on stdin among earlier rows only', async () => {
    const rows = ['one', 'two'].map((story) => JSON.stringify({ comment: TEMPLATE, story }))
    const args = ['--stdin', '--stdin-filename', 'x.jsonl']
    expect(await reused(args, { stdin: rows.join('\n') })).toEqual([
      ['x.jsonl:1', null],
      ['x.jsonl:2', 'The same comment is drafted for another story, in x.jsonl:1'],
    ])
  })

  it('can be switched off', async () => {
    const config = { 'commentlint.config.json': { rules: { [RULE]: 'off' } } }
    const all = await reused(['drafts'], { files: { ...files, ...config } })
    expect(all.map(([, reason]) => reason)).toEqual([null, null, null])
  })

  it.each([
    `<!-- commentlint-disable ${RULE} -- a greeting we agreed on -->`,
    `<!-- commentlint-disable-next-line ${RULE} -- a greeting we agreed on -->`,
    '<!-- commentlint-disable -- a greeting we agreed on -->',
    '<!-- commentlint-disable-next-line -->',
  ])('can be silenced with %s', async (disable) => {
    const { reports: all } = await reports(['drafts'], {
      files: { ...files, 'drafts/a.md': draft('../one.md', `${disable}\n${TEMPLATE}`) },
    })
    const ids = all.map(({ assessment }) => assessment?.findings.map(({ ruleId }) => ruleId))
    expect(ids[0]).not.toContain(RULE)
    expect(ids[0]).not.toContain('unused-disable')
    expect(ids[1]).toContain(RULE)
  })

  it('leaves its disable alone when the other drafts are not part of the run', async () => {
    const silent = draft('one.md', `<!-- commentlint-disable ${RULE} -- agreed -->\n${SPECIFIC}`)
    const { reports: all } = await reports(['d.md'], { files: { ...files, 'd.md': silent } })
    expect(all[0]?.assessment?.findings).toEqual([])
  })

  it('reports a disable that names an unknown rule', async () => {
    const slip = draft('one.md', `<!-- commentlint-disable ${RULE}s -- agreed -->\n${SPECIFIC}`)
    const { reports: all } = await reports(['d.md'], { files: { ...files, 'd.md': slip } })
    expect(all[0]?.assessment?.findings).toMatchObject([
      { ruleId: 'unused-disable', actual: `${RULE}s` },
    ])
  })

  it('is found in another language too, though nothing else is judged', async () => {
    const german =
      'Ich lese Ihre Texte seit vielen Jahren und dieser ist der beste von allen bisher.'
    const { reports: all } = await reports(['drafts'], {
      files: {
        ...files,
        'drafts/a.md': draft('../one.md', german),
        'drafts/b.md': draft('../two.md', german),
      },
    })
    const [a, b] = all.map(({ assessment }) => assessment)
    expect(a?.abstained?.reason).toBe('language')
    expect(a?.findings).toMatchObject([{ ruleId: RULE, data: { places: ['drafts/b.md'] } }])
    expect(b?.findings).toMatchObject([{ ruleId: RULE, data: { places: ['drafts/a.md'] } }])
  })
})

describe('a disable in a comment that is not judged', () => {
  const german =
    'Das ist der beste Text, den ich seit langem gelesen habe, und ich werde ihn allen zeigen, die ich kenne.'
  const drafts = (directive: string) => ({
    'one.md': STORY,
    'two.md': `${STORY}\nAnother one.`,
    'drafts/a.md': draft('../one.md', `${directive}\n${german}`),
    'drafts/b.md': draft('../two.md', german),
  })

  it.each([
    ['<!-- commentlint-disable no-vague -- lyrics -->', 1],
    ['<!-- commentlint-disable -- an old friend -->', 0],
    [`<!-- commentlint-disable-next-line ${RULE} -- an old friend -->`, 0],
  ])('%s', async (directive, found) => {
    const [a] = await reused(['drafts'], { files: drafts(directive) })
    expect(a?.[1] === null ? 0 : 1).toBe(found)
  })
})

it('is found below more blanks than an expression has room for', async () => {
  const far = ' '.repeat(9_000_000) + TEMPLATE
  const { reports: all } = await reports(['drafts'], {
    files: {
      ...files,
      'drafts/a.md': draft('../one.md', far),
      'drafts/b.md': draft('../two.md', far),
    },
  })
  expect(all.map(({ assessment }) => assessment?.abstained?.reason)).toContain('too-large')
})
