import { rarity } from '../../../../core/src/text/words/rarity.js'
import { wordsOf } from '../../evaluate/baselines/words.js'
import { type Corpus, readCorpus, type SetName } from '../../evaluate/corpora.js'
import { sample, seededRandom, seedOf } from '../../evaluate/metrics/random.js'

/** Surprise, in nats, from which a word says something about a topic. */
const TOPICAL_FROM = 6.5

/** A text as a bag of topical words. */
export interface Bag {
  text: string
  /** Number of words, topical or not. */
  length: number
  /** How often each topical word occurs. */
  counts: Map<string, number>
}

/** A comment, the story it answers, and nine other stories. */
export interface Trial {
  comment: Bag
  /** Its own story first. */
  stories: Bag[]
}

/** The trials of one set. */
export interface TrialSet {
  name: string
  trials: Trial[]
  stories: Bag[]
}

/** Comments of a set, each with its own story and nine drawn at random, the same ones every time. */
export function readTrials(corpora: string, set: SetName, size: number): TrialSet {
  const corpus: Corpus = readCorpus(corpora, set)
  const stories = new Map(
    [...corpus.stories.values()].map(({ id, title, text }) => [id, bagOf(`${title}\n${text}`)]),
  )
  const ids = [...stories.keys()]
  const trials = sample(corpus.comments, size, seededRandom(7)).flatMap((comment) => {
    const own = stories.get(comment.storyId ?? '')
    const foreign = ids.filter((id) => id !== comment.storyId)
    const others = sample(foreign, 9, seededRandom(seedOf(comment.id)))
    const bags = others.map((id) => stories.get(id)).filter((bag) => bag !== undefined)
    return own === undefined ? [] : [{ comment: bagOf(comment.comment), stories: [own, ...bags] }]
  })
  return { name: set, trials, stories: [...stories.values()] }
}

function bagOf(text: string): Bag {
  const words = wordsOf(text)
  const counts = new Map<string, number>()
  for (const word of words) {
    if (rarity(word) < TOPICAL_FROM) continue
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return { text, length: words.length, counts }
}
