import { rarity } from '../../../../core/src/text/words/rarity.js'
import { normalised, type Vectors } from '../../../../core/src/text/words/vectors.js'
import { tfIdfOver } from '../../evaluate/baselines/tf-idf.js'
import type { Bag, TrialSet } from './trials.js'

/** How well a comment fits a story, on any scale. */
export type Scorer = (comment: Bag, story: Bag) => number

/** Shares of a comment's words drawn from its story, and from what the story is about. */
const FROM_STORY = 0.07
const FROM_TOPIC = 0.4

/** How steeply a word's chance grows with its nearness to the story. */
const STEEPNESS = 9

/** TF-IDF cosine over all texts of the set. */
export function tfIdfScorer({ trials, stories }: TrialSet): Scorer {
  const texts = [...stories, ...trials.map(({ comment }) => comment)].map(({ text }) => text)
  const tfIdf = tfIdfOver(texts)
  return (comment, story) => tfIdf.similarity(comment.text, story.text)
}

/** Query likelihood: how much likelier the comment's words are with this story than without it, in nats. */
export const wordScorer: Scorer = (comment, story) => {
  let nats = 0
  for (const word of comment.counts.keys()) {
    nats += Math.log(FROM_STORY * chanceRatio(word, story) + 1 - FROM_STORY)
  }
  return nats
}

function chanceRatio(word: string, story: Bag): number {
  return (story.counts.get(word) ?? 0) / story.length / Math.exp(-rarity(word))
}

/** Cosine of the two texts' directions. */
export function centreScorer(vectors: Vectors): Scorer {
  const centreOf = centres(vectors)
  return (comment, story) => {
    const other = centreOf(story)
    return centreOf(comment).reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0)
  }
}

/**
 * Query likelihood with a third source of words: some are drawn by how near they are to what the
 * story is about, compared with their average nearness to the stories of the set.
 */
export function likelihoodScorer(vectors: Vectors, { stories }: TrialSet): Scorer {
  const centreOf = centres(vectors)
  const pull = (row: number, story: Bag) =>
    Math.exp(STEEPNESS * vectors.towards(row, centreOf(story)))
  const onAverage = remember((row: number) => {
    return stories.reduce((sum, story) => sum + pull(row, story), 0) / stories.length
  })
  return (comment, story) => {
    let nats = 0
    for (const word of comment.counts.keys()) {
      const row = vectors.rowOf(word)
      const near = row < 0 ? 1 : pull(row, story) / onAverage(row)
      const anywhere = 1 - FROM_STORY - FROM_TOPIC
      nats += Math.log(FROM_STORY * chanceRatio(word, story) + FROM_TOPIC * near + anywhere)
    }
    return nats
  }
}

/** The direction of a text: its topical words, weighted by surprise and log count. */
function centres(vectors: Vectors): (bag: Bag) => Float32Array {
  return remember((bag: Bag) => {
    const weights: Record<number, number> = {}
    for (const [word, count] of bag.counts) {
      const row = vectors.rowOf(word)
      if (row < 0) continue
      weights[row] = (weights[row] ?? 0) + (rarity(word) - 6) * (1 + Math.log(count))
    }
    const sum = vectors.sum(Object.keys(weights).map(Number), weights)
    return normalised(sum) ?? sum
  })
}

function remember<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const value = known.get(key) ?? compute(key)
    known.set(key, value)
    return value
  }
}
