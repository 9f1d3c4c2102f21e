import type { LabelledComment } from '../../labelled/labelled.js'
import { readOwn } from '../../labelled/own.js'
import { readReal } from '../../labelled/real.js'
import { wordsBesidePraise } from '../baselines/praise-list.js'
import { tfIdfOver } from '../baselines/tf-idf.js'
import { lengthStratum } from '../baselines/words.js'
import type { Corpus } from '../corpora.js'
import { type EvaluatedSet, type Mistake, type TextTable, worstFirst } from '../evaluated-set.js'
import type { BaselineName, Measure, Systems } from '../figure.js'
import { atBalancedLength, bestF1, classified } from '../metrics/classification.js'
import { partialSpearman, spearman } from '../metrics/correlation.js'
import { meanOf } from '../metrics/weights.js'
import { hasFinding, type Row, ratings, scoreOf, sourceOf } from '../row.js'
import { assessAll, clusterOf, type Run, readSample, storyText, textsOf } from '../run.js'

/** Is a comment generic, and does the score follow how much readers think it adds? */
export function evaluateJudged(run: Run): EvaluatedSet {
  return evaluateLabelled(run, 'judged', readSample(run, 'judged', 240))
}

/** The same for comments to which nothing was fitted or adjusted. */
export function evaluateUnseen(run: Run): EvaluatedSet {
  return evaluateLabelled(run, 'unseen', asCorpus(readReal('unseen', run.corpora)))
}

/** The same for our own comments on stories of many kinds, with formulas that were in no lexicon. */
export function evaluateOwn(run: Run): EvaluatedSet {
  return evaluateLabelled(run, 'unseen-own', asCorpus(readOwn('unseen')))
}

function asCorpus(labelled: readonly LabelledComment[]): Labelled {
  return {
    comments: labelled.map(({ story, ...row }) => ({
      ...row,
      ...(story && { storyId: story.id }),
    })),
    stories: new Map(labelled.flatMap(({ story }) => (story ? [[story.id, story] as const] : []))),
  }
}

type Labelled = Pick<Corpus, 'comments' | 'stories'>
type LabelledSet = 'judged' | 'unseen' | 'unseen-own'

/** Floors and aims apply to one set; the others show how well the results hold elsewhere. */
const TARGETS = {
  generic: { floor: 0.9, aim: 0.95 },
  errors: { floor: 0.015, aim: 0.005 },
  adds: { floor: 0.45, aim: 0.65 },
} as const

function targetOf(set: LabelledSet, name: keyof typeof TARGETS) {
  return set === 'judged' ? TARGETS[name] : {}
}

function evaluateLabelled(run: Run, set: LabelledSet, corpus: Labelled): EvaluatedSet {
  const rows = assessAll(run, corpus)
  const tfIdf = tfIdfOver(textsOf(corpus))
  const values: BaselineValues = {
    length: rows.map((row) => row.words),
    'TF-IDF': rows.map((row) =>
      row.story ? tfIdf.similarity(row.comment.comment, storyText(row.story)) : 0,
    ),
    'phrase list': rows.map((row) => wordsBesidePraise(row.comment.comment)),
  }
  return {
    measures: [
      ...genericMeasures(set, rows, values),
      errorsOnSpecific(set, rows, values),
      ...(set === 'judged' ? [secondReader(rows, values)] : []),
      ...scoreAgainstAdds(set, rows, values),
    ],
    tables: [calibration(set, rows)],
    mistakes: () => findMistakes(rows),
    rows,
  }
}

type BaselineValues = Partial<Record<BaselineName, number[]>>

function common(set: LabelledSet, rows: Row[], values: BaselineValues) {
  return {
    set,
    clusters: rows.map((row) => clusterOf(row.comment)),
    words: values.length ?? [],
    sources: rows.map((row) => sourceOf(row.comment)),
  } as const
}

/** Baselines that call a comment generic when a value is low enough, each at its best threshold. */
function lowIsGeneric(values: BaselineValues, truth: boolean[], strata: number[]) {
  const systems = Object.entries(values).map(([name, list]): [string, Systems] => {
    const all = bestF1(list, truth)
    return [name, { all, atFixedLength: atBalancedLength(all, truth, strata) }]
  })
  return Object.fromEntries(systems) as Measure['baselines']
}

function genericMeasures(set: LabelledSet, rows: Row[], values: BaselineValues): Measure[] {
  const truth = rows.map((row) => row.comment.label === 'generic')
  const said = rows.map((row) => hasFinding(row, 'no-generic'))
  const strata = rows.map((row) => lengthStratum(row.words))
  const eligible = rows.map((row) => ['generic', 'specific'].includes(String(row.comment.label)))
  return (['f1', 'precision', 'recall'] as const).map((figure) => {
    const commentlint = classified(figure, said, truth)
    const atFixedLength = atBalancedLength(commentlint, truth, strata)
    const measure = { ...common(set, rows, values), eligible, commentlint, atFixedLength }
    if (figure !== 'f1') return { ...measure, name: `no-generic: ${figure}` }
    return {
      ...measure,
      name: 'no-generic: F1',
      baselines: lowIsGeneric(values, truth, strata) ?? {},
      ...targetOf(set, 'generic'),
      note: 'F1 of generic against specific: borderline, disputed and spam are left out; baselines have the threshold that is best for these very rows',
    }
  })
}

function errorsOnSpecific(set: LabelledSet, rows: Row[], values: BaselineValues): Measure {
  const isSpecific = (row: Row) => row.comment.label === 'specific'
  const wrong = rows.map((row) => row.findings.some(({ severity }) => severity === 'error'))
  const rules = new Map<string, number>()
  for (const row of rows.filter(isSpecific)) {
    for (const { severity, ruleId } of row.findings) {
      if (severity === 'error') rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1)
    }
  }
  const named = [...rules].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`)
  return {
    ...common(set, rows, values),
    name: 'specific comments with an error finding',
    eligible: rows.map(isSpecific),
    commentlint: meanOf(wrong.map(Number)),
    ...targetOf(set, 'errors'),
    lowerIsBetter: true,
    note: `error findings on specific comments: ${named.join(', ') || 'none'}`,
  }
}

/** Reader A as the truth and reader B as a system: the ceiling, on the task that they really had. */
function secondReader(rows: Row[], values: BaselineValues): Measure {
  const truth = rows.map((row) => row.comment.judges?.[0] === 'generic')
  const second = rows.map((row) => row.comment.judges?.[1] === 'generic')
  const said = rows.map((row) => hasFinding(row, 'no-generic'))
  const strata = rows.map((row) => lengthStratum(row.words))
  const reader = classified('f1', second, truth)
  const commentlint = classified('f1', said, truth)
  return {
    ...common('judged', rows, values),
    name: 'no-generic: F1 against all other labels',
    commentlint,
    atFixedLength: atBalancedLength(commentlint, truth, strata),
    baselines: {
      ...lowIsGeneric(values, truth, strata),
      'second reader': { all: reader, atFixedLength: atBalancedLength(reader, truth, strata) },
    },
    note: 'against all other labels: the first reader is the truth, and borderline and spam count as not generic',
  }
}

function scoreAgainstAdds(set: LabelledSet, rows: Row[], values: BaselineValues): Measure[] {
  const adds = rows.map((row) => row.comment.adds ?? 0)
  const score = rows.map(scoreOf)
  const words = rows.map((row) => row.words)
  const overall: Measure['baselines'] = {}
  const atFixedLength: Measure['baselines'] = {}
  for (const [name, list] of Object.entries(values) as [BaselineName, number[]][]) {
    overall[name] = { all: spearman(list, adds) }
    if (name !== 'length') atFixedLength[name] = { all: partialSpearman(list, adds, words) }
  }
  return [
    {
      ...common(set, rows, values),
      name: 'score against adds: Spearman',
      commentlint: spearman(score, adds),
      baselines: overall,
    },
    {
      ...common(set, rows, values),
      name: 'score against adds: Spearman at fixed length',
      commentlint: partialSpearman(score, adds, words),
      baselines: atFixedLength,
      ...targetOf(set, 'adds'),
    },
  ]
}

/** What the ratings mean: for each level of `adds`, the mean score and how often each rating occurs. */
function calibration(set: LabelledSet, rows: Row[]): TextTable {
  const levels = [0, 0.5, 1, 1.5, 2, 2.5, 3]
  return {
    title: `${set}: score and rating by what readers think the comment adds (0 to 3)`,
    columns: ['adds', 'comments', 'mean score', ...ratings, 'abstained'],
    rows: levels.map((level) => {
      const group = rows.filter((row) => row.comment.adds === level)
      const scores = group.flatMap((row) => (row.score === null ? [] : [row.score]))
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
      return [
        String(level),
        String(group.length),
        scores.length > 0 ? mean.toFixed(1) : '–',
        ...ratings.map((rating) => String(group.filter((row) => row.rating === rating).length)),
        String(group.filter((row) => row.rating === null).length),
      ]
    }),
  }
}

function findMistakes(rows: Row[]): Mistake[] {
  const mistakes: Mistake[] = []
  for (const row of rows) {
    const { label, adds = 0 } = row.comment
    const said = hasFinding(row, 'no-generic')
    const errors = row.findings.filter(({ severity }) => severity === 'error')
    if (label === 'specific' && errors.length > 0) {
      const rules = errors.map(({ ruleId }) => ruleId).join(', ')
      mistakes.push({ badness: 200 + adds, what: `specific, but ${rules} found`, row })
    } else if (label === 'generic' && !said) {
      mistakes.push({ badness: 100 + scoreOf(row), what: 'generic, but not found', row })
    } else {
      const gap = Math.abs(ratings.indexOf(row.rating ?? 'generic') - adds)
      if (gap >= 1.5) {
        mistakes.push({ badness: gap, what: `adds ${adds}, but rated ${row.rating}`, row })
      }
    }
  }
  return worstFirst(mistakes)
}
