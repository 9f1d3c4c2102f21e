import { tfIdfOver } from '../baselines/tf-idf.js'
import type { Corpus } from '../corpora.js'
import { type EvaluatedSet, type Mistake, worstFirst } from '../evaluated-set.js'
import type { Measure } from '../figure.js'
import { firstPlace, pairsWon, rivalAuc } from '../metrics/auc.js'
import { sample, seededRandom, seedOf } from '../metrics/random.js'
import { meanOf } from '../metrics/weights.js'
import { assessRow, hasFinding, type Row } from '../row.js'
import { clusterOf, noRules, type Run, readSample, storyShelf, storyText, textsOf } from '../run.js'

/** Relevance of a comment to its own story and to others. */
export interface Rivals {
  own: number
  others: number[]
  /** Whether `refer-to-story` found it to be about something else, under its own story and under the first other. */
  astray: { own: boolean; other: boolean }
}

/** Compares the true story with nine others, with the stories known and without. */
export function evaluateBlog(run: Run): EvaluatedSet {
  const corpus = readSample(run, 'blog', 50)
  const known = judgeRivals(run, corpus, { known: true, others: 9 })
  const size = run.fast ? 150 : 1500
  const part = { ...corpus, comments: sample(corpus.comments, size, seededRandom(5)) }
  const unknown = judgeRivals(run, part, { known: false, others: 9 })
  return {
    measures: [
      ...rivalMeasures('stories known', corpus, known, { auc: [0.85, 0.9], first: [0.7, 0.78] }),
      ...rivalMeasures('stories unknown', part, unknown, {}),
    ],
    tables: [],
    mistakes: () => findMistakes(known),
    rows: known.rows,
    extras: known.rivals.map(({ others }) => ({ relevanceToOthers: others })),
  }
}

/** Rows judged with their own story, and their relevance to other stories. */
export interface JudgedRivals {
  rows: Row[]
  rivals: Rivals[]
  otherIds: string[][]
}

/** Judges each comment with its own story and with several others, drawn by the comment's id. */
export function judgeRivals(
  run: Run,
  corpus: Corpus,
  { known, others: count }: { known: boolean; others: number },
): JudgedRivals {
  const linter = run.createLinter()
  const measurer = run.createLinter({ rules: noRules })
  const story = storyShelf(linter, corpus, { known })
  const ids = [...corpus.stories.keys()]
  const judged: JudgedRivals = { rows: [], rivals: [], otherIds: [] }
  for (const comment of corpus.comments) {
    const others = drawOthers(ids, comment.storyId ?? '', count, comment.id)
    const own = corpus.stories.get(comment.storyId ?? '') ?? null
    const row = assessRow(linter, comment, own, { story: story(comment.storyId) })
    const relevanceTo = (id: string) =>
      measurer.assess(comment.comment, { story: story(id) }).aspects.relevance ?? 0
    const underOther = linter.assess(comment.comment, { story: story(others[0]) })
    judged.rows.push(row)
    judged.otherIds.push(others)
    judged.rivals.push({
      own: row.aspects.relevance ?? 0,
      others: others.map(relevanceTo),
      astray: {
        own: hasFinding(row, 'refer-to-story'),
        other: hasFinding(underOther, 'refer-to-story'),
      },
    })
  }
  return judged
}

/** Ids of stories other than a comment's own, always the same for a comment. */
export function drawOthers(ids: readonly string[], own: string, count: number, seed: string) {
  const random = seededRandom(seedOf(seed))
  const drawn = new Set<string>()
  while (drawn.size < Math.min(count, ids.length - 1)) {
    const id = ids[Math.floor(random() * ids.length)] as string
    if (id !== own) drawn.add(id)
  }
  return [...drawn]
}

/** Floors and aims of the two figures. */
export interface RivalGoals {
  auc?: [floor: number, aim: number]
  first?: [floor: number, aim: number]
}

/** AUC and, with several rivals, the share of first places, compared with TF-IDF over the whole set. */
export function rivalMeasures(
  label: string,
  corpus: Corpus,
  { rows, rivals, otherIds }: JudgedRivals,
  goals: RivalGoals,
): Measure[] {
  const tfIdf = tfIdfOver(textsOf(corpus))
  const similarity = (comment: string, id: string): number => {
    const story = corpus.stories.get(id)
    return story ? tfIdf.similarity(comment, storyText(story)) : 0
  }
  const plain = rows.map(
    ({ comment }, index): Relevances => ({
      own: similarity(comment.comment, comment.storyId ?? ''),
      others: (otherIds[index] ?? []).map((id) => similarity(comment.comment, id)),
    }),
  )
  const common = {
    set: corpus.set,
    clusters: rows.map((row) => clusterOf(row.comment)),
    words: rows.map((row) => row.words),
  }
  const measures: Measure[] = [
    {
      ...common,
      name: `relevance, own story against another: AUC, ${label}`,
      commentlint: rivalAuc(rivals),
      atFixedLength: meanOf(rivals.map(({ own, others }) => pairsWon(own, others))),
      baselines: {
        'TF-IDF': {
          all: rivalAuc(plain),
          atFixedLength: meanOf(plain.map(({ own, others }) => pairsWon(own, others))),
        },
      },
      ...bounds(goals.auc),
      note: 'AUC compares comments with comments; at fixed length, a comment only with itself under another story',
    },
  ]
  for (const [where, side] of [
    ['another', 'other'],
    ['its own', 'own'],
  ] as const) {
    measures.push({
      ...common,
      name: `refer-to-story under ${where} story, ${label}`,
      commentlint: meanOf(rivals.map(({ astray }) => Number(astray[side]))),
      lowerIsBetter: side === 'own',
    })
  }
  if ((rivals[0]?.others.length ?? 0) > 1) {
    const first = (list: Relevances[]) =>
      meanOf(list.map(({ own, others }) => firstPlace(own, others)))
    measures.push({
      ...common,
      name: `own story first of ten, ${label}`,
      commentlint: first(rivals),
      baselines: { 'TF-IDF': { all: first(plain) } },
      ...bounds(goals.first),
      note: 'first of ten: ties count as a share; one comment throughout, so its length is fixed',
    })
  }
  return measures
}

function bounds(goal: [number, number] | undefined): Pick<Measure, 'floor' | 'aim'> {
  return goal ? { floor: goal[0], aim: goal[1] } : {}
}

type Relevances = Pick<Rivals, 'own' | 'others'>

function findMistakes({ rows, rivals }: JudgedRivals): Mistake[] {
  const mistakes = rows.flatMap((row, index): Mistake[] => {
    const { own, others } = rivals[index] as Rivals
    const best = Math.max(...others)
    if (best <= own) return []
    const what = `relevance ${own.toFixed(2)} to its own story, ${best.toFixed(2)} to another`
    return [{ badness: best - own, what, row }]
  })
  return worstFirst(mistakes)
}
