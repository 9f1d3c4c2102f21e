import { createLinter } from '@commentlint/core'
import { loadMeaning } from '@commentlint/core/meaning'
import type { Contestant } from './contestant.js'
import type { BenchTexts } from './texts.js'

/** commentlint itself: the whole assessment, word vectors included, with the story (prepared once) and without. */
export function commentlintContestants({ stories }: BenchTexts): Contestant[] {
  const linter = createLinter({ meaning: loadMeaning() })
  const prepared = new Map(
    [...stories].map(([id, story]) => [id, linter.prepareStory(story)] as const),
  )
  return [
    {
      name: 'commentlint, with the story',
      read: ({ comment, storyId }) => {
        linter.assess(comment, { story: prepared.get(storyId) })
      },
    },
    {
      name: 'commentlint, without a story',
      read: ({ comment }) => {
        linter.assess(comment)
      },
    },
  ]
}

/** How many comments are judged differently when read in reverse order, each way by a new linter. */
export function judgedDifferently({ comments, stories }: BenchTexts): number {
  const judgeAll = (list: BenchTexts['comments']) => {
    const linter = createLinter({ meaning: loadMeaning() })
    return new Map(
      list.map(({ id, storyId, comment }) => [
        id,
        JSON.stringify(linter.assess(comment, { story: stories.get(storyId) })),
      ]),
    )
  }
  const forward = judgeAll(comments)
  const backward = judgeAll([...comments].reverse())
  return comments.filter(({ id }) => forward.get(id) !== backward.get(id)).length
}
