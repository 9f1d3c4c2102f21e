import { faultKinds, type Kind, type KindComment, readKinds } from '../../labelled/kinds.js'
import type { Part } from '../../labelled/labelled.js'
import { type EvaluatedSet, type Mistake, type TextTable, worstFirst } from '../evaluated-set.js'
import type { Measure } from '../figure.js'
import { meanOf } from '../metrics/weights.js'
import { assessRow, type Row, ratings, scoreOf } from '../row.js'
import { clusterOf, type Run, storyShelf } from '../run.js'

type KindRow = Row & { readonly comment: KindComment }

/** How well each kind of comment is recognised among our own comments, which were written to be hard. */
export function evaluateKinds(run: Run): EvaluatedSet {
  return evaluate(run, 'kinds', 'fitted')
}

/** The same for comments to which nothing was adjusted. */
export function evaluateUnseenKinds(run: Run): EvaluatedSet {
  return evaluate(run, 'kinds-unseen', 'unseen')
}

function evaluate(run: Run, set: 'kinds' | 'kinds-unseen', part: Part): EvaluatedSet {
  const { comments, stories } = readKinds(part)
  const linter = run.createLinter()
  const story = storyShelf(linter, { stories }, { known: false })
  const rows = comments.map((comment) => ({
    ...assessRow(linter, comment, stories.get(comment.storyId ?? '') ?? null, {
      story: story(comment.storyId),
      parent: comment.parent,
    }),
    comment,
  }))
  const common = { set, clusters: rows.map(({ comment }) => clusterOf(comment)) }
  return {
    measures: [
      ...faultKinds.map((kind) => ({ ...common, ...passing(rows, kind) })),
      { ...common, ...passing(rows, 'good') },
      { ...common, ...doubted(rows) },
    ],
    tables: [ratingsByKind(set, rows)],
    mistakes: () => findMistakes(rows),
    rows,
  }
}

type Share = Omit<Measure, 'set' | 'clusters'>

/** The share of a kind rated worth posting; the baseline lets as many good ones pass, by length alone. */
function passing(rows: readonly KindRow[], kind: Kind): Share {
  const least = leastWords(rows)
  return {
    name: `${kind}: rated solid or strong`,
    eligible: rows.map(({ comment }) => comment.kind === kind),
    commentlint: meanOf(rows.map((row) => Number(passes(row)))),
    baselines: { length: { all: meanOf(rows.map(({ words }) => Number(words >= least))) } },
    lowerIsBetter: kind !== 'good',
    note: 'length: rated worth posting from as many words on as leave as many good ones out',
  }
}

function passes({ rating }: Row): boolean {
  return rating === 'solid' || rating === 'strong'
}

/** The number of words from which on length alone passes as many good comments as the rating does. */
function leastWords(rows: readonly KindRow[]): number {
  const good = rows.filter(({ comment }) => comment.kind === 'good')
  const lengths = good.map(({ words }) => words).sort((a, b) => b - a)
  return lengths[good.filter(passes).length - 1] ?? Infinity
}

/** Good comments with an error or a warning: called generic, off topic, a copy or an advertisement. */
function doubted(rows: readonly KindRow[]): Share {
  return {
    name: 'good: an error or a warning',
    eligible: rows.map(({ comment }) => comment.kind === 'good'),
    commentlint: meanOf(rows.map((row) => Number(isWarned(row)))),
    lowerIsBetter: true,
  }
}

function isWarned({ findings }: Row): boolean {
  return findings.some(({ severity }) => severity !== 'info')
}

function ratingsByKind(set: string, rows: readonly KindRow[]): TextTable {
  return {
    title: `${set}: ratings by what a comment is`,
    columns: ['', 'comments', ...ratings, 'abstained', 'error', 'warning or error'],
    rows: [...faultKinds, 'middling', 'good'].map((kind) => {
      const group = rows.filter(({ comment }) => comment.kind === kind)
      const count = (is: (row: Row) => boolean) => String(group.filter(is).length)
      return [
        kind,
        String(group.length),
        ...ratings.map((rating) => count((row) => row.rating === rating)),
        count(({ rating }) => rating === null),
        count(({ findings }) => findings.some(({ severity }) => severity === 'error')),
        count(isWarned),
      ]
    }),
  }
}

function findMistakes(rows: readonly KindRow[]): Mistake[] {
  const mistakes: Mistake[] = []
  for (const row of rows) {
    const { kind } = row.comment
    if (kind === 'middling') continue
    const isGood = kind === 'good'
    if (isGood && isWarned(row)) {
      const rules = row.findings.map(({ ruleId }) => ruleId).join(', ')
      mistakes.push({ badness: 200, what: `good, but ${rules} found`, row })
    } else if (isGood !== passes(row)) {
      const badness = isGood ? 50 - scoreOf(row) : scoreOf(row)
      mistakes.push({ badness, what: `${kind}, but rated ${row.rating}`, row })
    }
  }
  return worstFirst(mistakes)
}
