import type { Linter, PreparedStory } from '@commentlint/core'
import { tfIdfOver } from '../baselines/tf-idf.js'
import type { Corpus, CorpusComment, CorpusStory } from '../corpora.js'
import { sample, seededRandom } from '../metrics/random.js'
import { type Run, readSample, storyShelf, storyText, textsOf } from '../run.js'

/** A real comment with its prepared story, and other stories to compare with. */
export interface GamingCase {
  comment: CorpusComment
  story: CorpusStory
  prepared: PreparedStory
  /** The story's twenty heaviest terms. */
  terms: string[]
  corpus: Corpus
  prepare: (id: string) => PreparedStory
}

/** Draws comments of `judged` and `blog`, the same number of each. */
export function drawCases(run: Run, linter: Linter, countOfEach: number): GamingCase[] {
  return (['judged', 'blog'] as const).flatMap((set) => {
    const corpus = readSample({ ...run, fast: false }, set, 0)
    const shelf = storyShelf(linter, corpus, { known: false })
    const tfIdf = tfIdfOver(textsOf(corpus))
    return sample(corpus.comments, countOfEach, seededRandom(run.seed)).flatMap((comment) => {
      const story = corpus.stories.get(comment.storyId ?? '')
      const prepared = shelf(comment.storyId)
      if (!story || !prepared) return []
      const prepare = (id: string) => shelf(id) as PreparedStory
      return [
        { comment, story, prepared, terms: tfIdf.topTerms(storyText(story), 20), corpus, prepare },
      ]
    })
  })
}
