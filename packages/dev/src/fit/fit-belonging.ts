import { parseArgs } from 'node:util'
import { belongingOf } from '../../../core/src/aspects/belonging.js'
import { evidenceFor } from '../../../core/src/aspects/relevance.js'
import { loadMeaning } from '../../../core/src/meaning.js'
import { read } from '../../../core/src/read.js'
import { KnownStories } from '../../../core/src/story/background.js'
import { PreparedText } from '../../../core/src/story/prepare.js'
import { type ParsedText, parse } from '../../../core/src/text/parse.js'
import { vectorsOf } from '../../../core/src/text/words/vectors.js'
import { here } from '../command.js'
import { wordsOf } from '../evaluate/baselines/words.js'
import { type CorpusStory, findCorpora, readCorpus } from '../evaluate/corpora.js'
import { auc } from '../evaluate/metrics/auc.js'
import { sample, seededRandom } from '../evaluate/metrics/random.js'
import { everyRow } from '../evaluate/metrics/weights.js'
import { storyText } from '../evaluate/run.js'
import { drawOthers } from '../evaluate/sets/blog.js'
import { type FitRow, fitLogistic, predict } from './logistic.js'
import { runFit } from './run-fit.js'

const FEATURES = [
  'common',
  'meant',
  'length',
  'foreign',
  'foreign by length',
  'known',
  'common in known',
]

const COMMENTS = 4_000
/** Fewest words of a comment: most shorter ones could be anywhere, and would teach that nothing matters. */
const FEWEST_WORDS = 15
/** Penalty on the square of a weight: next to nothing with so many rows. */
const RIDGE = 1
/** Lengths of stories, in tokens, up to which figures are printed separately. */
const LENGTHS = [300, 700, Number.POSITIVE_INFINITY]

/** A comment under its own story or under another one. */
interface Pair extends FitRow {
  /** Number of tokens of the story. */
  readonly length: number
  /** The result of the weights that ship, in nats. */
  readonly shipped: number
}

/**
 * Fits to `blog` how well a comment belongs to a story: `pnpm fit:belonging [--corpora DIR]`. Each comment is read
 * under its own story and under one other, with the stories known and unknown. Prints the weights, and how well they
 * and those that ship tell the two apart, by the length of the story.
 */
function main(): void {
  const { values } = parseArgs({ options: { corpora: { type: 'string' } } })
  const pairs = readPairs(findCorpora(values.corpora, here))
  const weights = fitLogistic(pairs, new Array(FEATURES.length).fill(RIDGE))
  console.log(`${pairs.length} pairs`)
  ;['bias', ...FEATURES].forEach((name, k) => {
    console.log(`${name} ${weights[k]?.toFixed(2)}`)
  })
  let from = 0
  for (const to of LENGTHS) {
    const some = pairs.filter(({ length }) => length >= from && length < to)
    const fitted = told(some, ({ features }) => predict(weights, features))
    const shipped = told(some, (pair) => pair.shipped)
    console.log(
      `stories of ${from} tokens and more: AUC ${fitted}, with the weights that ship ${shipped}`,
    )
    from = to
  }
}

function told(pairs: readonly Pair[], worthOf: (pair: Pair) => number): string {
  const ranked = pairs.map((pair, row) => ({
    row,
    value: worthOf(pair),
    positive: pair.isPositive,
  }))
  return (auc(ranked)(everyRow(pairs.length)) ?? Number.NaN).toFixed(3)
}

function readPairs(corpora: string): Pair[] {
  const { comments, stories } = readCorpus(corpora, 'blog')
  const ids = [...stories.keys()]
  const said = comments.filter(({ comment }) => wordsOf(comment).length >= FEWEST_WORDS)
  const some = sample(said, COMMENTS, seededRandom(3))
  const vectors = vectorsOf(loadMeaning())
  const background = new KnownStories(vectors)
  for (const story of stories.values()) background.add(storyText(story))
  return [null, background].flatMap((known) => {
    const prepared = new Map<string, PreparedText>()
    const prepare = (id: string) => {
      const { title, text } = stories.get(id) as CorpusStory
      const story = prepared.get(id) ?? new PreparedText(title, text, known, vectors)
      prepared.set(id, story)
      return story
    }
    return some.flatMap(({ id, comment, storyId: own = '' }) => {
      const [other = ''] = drawOthers(ids, own, 1, id)
      const parsed = parse(comment)
      return [own, other].map((id) => ({
        ...measure(parsed, prepare(id)),
        isPositive: id === own,
        weight: 1,
      }))
    })
  })
}

type Measured = Pick<Pair, 'features' | 'length' | 'shipped'>

function measure(comment: ParsedText, story: PreparedText): Measured {
  const { belonging } = evidenceFor(comment, read(comment, { story, parent: null }), story)
  const { common, meant } = belonging
  const tokens = story.body.tokens.length
  const [length, foreign] = [Math.log1p(tokens), Math.log1p(belonging.foreign)]
  const known = story.trustInKnown
  return {
    features: [common, meant, length, foreign, foreign * length, known, known * common],
    length: tokens,
    shipped: belongingOf(belonging, story),
  }
}

runFit('fit:belonging', main)
