import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { wordsOf } from '../evaluate/baselines/words.js'
import { readCorpus } from '../evaluate/corpora.js'
import { type Random, seededRandom } from '../evaluate/metrics/random.js'
import { seedSentences } from './seed-text.js'

/** A comment and the story it answers. */
export interface BenchComment {
  id: string
  storyId: string
  comment: string
}

/** The texts that every contestant reads. */
export interface BenchTexts {
  /** Where they come from, for the report. */
  source: string
  comments: BenchComment[]
  stories: Map<string, { id: string; title: string; text: string }>
}

/**
 * Real comments of about this many words from `blog`, if the corpora exist and hold enough, else
 * generated ones. Stories with the most such comments come first, as on a site most comments are
 * under few stories.
 */
export function benchTexts(
  corpora: string | undefined,
  from: string,
  count: number,
  words = 100,
): BenchTexts {
  const folder = resolve(from, corpora ?? '../shared/corpora')
  if (!existsSync(join(folder, 'blog.comments.jsonl.gz'))) return madeTexts(count, words)
  const corpus = readCorpus(folder, 'blog')
  const byStory = new Map<string, BenchComment[]>()
  for (const { id, storyId, comment } of corpus.comments) {
    const length = wordsOf(comment).length
    if (!storyId || length < 0.7 * words || length > 1.4 * words) continue
    byStory.set(storyId, [...(byStory.get(storyId) ?? []), { id, storyId, comment }])
  }
  const comments = [...byStory.values()]
    .sort((a, b) => b.length - a.length)
    .flat()
    .slice(0, count)
  if (comments.length < count) return madeTexts(count, words)
  const wanted = new Set(comments.map(({ storyId }) => storyId))
  const stories = [...corpus.stories].filter(([id]) => wanted.has(id))
  return { source: 'comments of blog', comments, stories: new Map(stories) }
}

/** Comments of about this many words, and stories, generated from the committed seed sentences. */
export function madeTexts(count: number, words = 100): BenchTexts {
  const random = seededRandom(1)
  const stories = Array.from({ length: 40 }, (_, index) => ({
    id: `story-${index}`,
    title: proseOf(6, random),
    text: proseOf(600, random),
  }))
  return {
    source: 'made comments',
    comments: Array.from({ length: count }, (_, index) => ({
      id: `comment-${index}`,
      storyId: `story-${index % stories.length}`,
      comment: proseOf(words, random),
    })),
    stories: new Map(stories.map((story) => [story.id, story])),
  }
}

/** Prose of at least this many words, in paragraphs of six sentences. */
export function proseOf(words: number, random: Random): string {
  const sentences: string[] = []
  for (let count = 0; count < words; ) {
    const sentence = seedSentences[Math.floor(random() * seedSentences.length)] as string
    sentences.push(sentence)
    count += sentence.split(' ').length
  }
  return sentences
    .map((sentence, index) => (index > 0 && index % 6 === 0 ? `\n\n${sentence}` : sentence))
    .join(' ')
    .replaceAll(' \n\n', '\n\n')
}
