import { type ContributionKind, createLinter } from '@commentlint/core'
import type { Corpus, CorpusComment } from '../evaluate/corpora.js'
import type { TextTable } from '../evaluate/evaluated-set.js'
import { showNumber } from '../evaluate/report/table.js'

const KINDS: readonly ContributionKind[] = [
  'correction',
  'question',
  'answer',
  'suggestion',
  'evidence',
  'example',
  'reason',
  'fact',
  'experience',
  'counterpoint',
]

/** What comments with a kind of contribution are worth, compared with others of about the same length. */
export function contributionTables(judged: Corpus, qa: Corpus): TextTable[] {
  const others = qa.comments.filter(({ byAsker }) => !byAsker)
  return [
    kindTable('judged: what a comment adds, 0 to 3', judged, judged.comments, (c) => c.adds ?? 0),
    kindTable('qa-2016, without the asker: share of Good', qa, others, (c) =>
      Number(c.label === 'Good'),
    ),
  ]
}

interface Row {
  words: number
  value: number
  kinds: ReadonlySet<ContributionKind>
}

function kindTable(
  title: string,
  { stories }: Corpus,
  comments: readonly CorpusComment[],
  worthOf: (comment: CorpusComment) => number,
): TextTable {
  const linter = createLinter()
  const rows = comments.map((comment): Row => {
    const story = stories.get(comment.storyId ?? '')
    const { words, contributions } = linter.assess(comment.comment, { story }).details
    return { words, value: worthOf(comment), kinds: new Set(contributions.map(({ kind }) => kind)) }
  })
  const expected = meanByLength(rows)
  return {
    title,
    columns: ['kind', 'comments', 'with', 'without', 'gap at fixed length'],
    rows: KINDS.map((kind) => {
      const having = rows.filter(({ kinds }) => kinds.has(kind))
      const lacking = rows.filter(({ kinds }) => !kinds.has(kind))
      const beyond = (list: readonly Row[]) => mean(list.map((row) => row.value - expected(row)))
      return [
        kind,
        String(having.length),
        showNumber(mean(having.map(({ value }) => value)), 2),
        showNumber(mean(lacking.map(({ value }) => value)), 2),
        showNumber(beyond(having) - beyond(lacking), 2),
      ]
    }),
  }
}

/** The mean value of comments of about the same length: those in the same half octave. */
function meanByLength(rows: readonly Row[]): (row: Row) => number {
  const stratum = ({ words }: Row) => Math.round(2 * Math.log2(words + 1))
  const strata = new Map<number, number[]>()
  for (const row of rows) {
    const list = strata.get(stratum(row))
    if (list === undefined) strata.set(stratum(row), [row.value])
    else list.push(row.value)
  }
  const means = new Map([...strata].map(([key, values]) => [key, mean(values)]))
  return (row) => means.get(stratum(row)) ?? 0
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
