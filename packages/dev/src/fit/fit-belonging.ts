import { parseArgs } from 'node:util'
import { belongingOf } from '../../../core/src/aspects/belonging.js'
import { evidenceFor } from '../../../core/src/aspects/relevance.js'
import { loadMeaning } from '../../../core/src/meaning.js'
import { read } from '../../../core/src/read.js'
import { KnownStories } from '../../../core/src/story/background.js'
import { PreparedText } from '../../../core/src/story/prepare.js'
import { type ParsedText, parse } from '../../../core/src/text/parse.js'
import { vectorsOf } from '../../../core/src/text/vectors.js'
import { here } from '../command.js'
import { type CorpusStory, findCorpora, readCorpus } from '../evaluate/corpora.js'
import { auc } from '../evaluate/metrics/auc.js'
import { sample, seededRandom } from '../evaluate/metrics/random.js'
import { everyRow } from '../evaluate/metrics/weights.js'
import { storyText } from '../evaluate/run.js'
import { drawOthers } from '../evaluate/sets/blog.js'
import { type FitRow, fitLogistic, predict } from './logistic.js'
import { runFit } from './run-fit.js'

const FEATURES = ['common', 'meant', 'length', 'foreign', 'bias in known', 'common in known']

const COMMENTS = 2_000
/** Words that a story is cut to: most stories of `blog` are long, and many that people answer are not. */
const LENGTHS = [60, 100, 200, Number.POSITIVE_INFINITY]
/** Cost of the square of a weight: next to nothing beside so many rows. */
const RIDGE = 1

/** A comment under its own story or under another. */
interface Pair extends FitRow {
  readonly words: number
  /** What ships makes of it, in nats. */
  readonly shipped: number
}

/**
 * Fits where a comment belongs to `blog`: `pnpm fit:belonging [--corpora DIR]`. Each comment is read under its own
 * story and under one other, whole and cut short, with the stories known and unknown. Prints the weights, and how well
 * they and those that ship tell the two apart, by the length of the story. Nothing is written: the biases that ship
 * are by hand.
 */
function main(): void {
  const { values } = parseArgs({ options: { corpora: { type: 'string' } } })
  const pairs = readPairs(findCorpora(values.corpora, here))
  const weights = fitLogistic(pairs, new Array(FEATURES.length).fill(RIDGE))
  console.log(`${pairs.length} pairs`)
  ;['bias', ...FEATURES].forEach((name, k) => {
    console.log(`${name} ${weights[k]?.toFixed(2)}`)
  })
  for (const words of LENGTHS) {
    const some = pairs.filter((pair) => pair.words === words)
    const fitted = told(some, ({ features }) => predict(weights, features))
    const shipped = told(some, (pair) => pair.shipped)
    const name = Number.isFinite(words) ? `${words} words` : 'whole'
    console.log(`stories of ${name}: AUC ${fitted}, with the weights that ship ${shipped}`)
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
  const some = sample(comments, COMMENTS, seededRandom(3))
  const vectors = vectorsOf(loadMeaning())
  return LENGTHS.flatMap((words) => {
    const cut = new Map([...stories].map(([id, story]) => [id, cutShort(story, words)]))
    const background = new KnownStories(vectors)
    for (const story of cut.values()) background.add(storyText(story))
    return [null, background].flatMap((known) => {
      const prepared = new Map<string, PreparedText>()
      const prepare = (id: string) => {
        const { title, text } = cut.get(id) as CorpusStory
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
          words,
        }))
      })
    })
  })
}

function measure(comment: ParsedText, story: PreparedText): Pick<Pair, 'features' | 'shipped'> {
  const { belonging } = evidenceFor(comment, read(comment, { story, parent: null }), story)
  const { common, meant, foreign } = belonging
  const length = Math.log1p(story.body.tokens.length)
  const known = story.trustInKnown
  return {
    features: [common, meant, length, length * Math.log1p(foreign), known, known * common],
    shipped: belongingOf(belonging, story),
  }
}

function cutShort(story: CorpusStory, words: number): CorpusStory {
  return {
    ...story,
    text: story.text
      .split(/(?<=\s)(?=\S)/u)
      .slice(0, words)
      .join(''),
  }
}

runFit('fit:belonging', main)
