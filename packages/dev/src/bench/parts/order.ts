import { createLinter } from '@commentlint/core'
import { loadMeaning } from '@commentlint/core/meaning'
import type { Part } from '../part.js'
import type { BenchTexts } from '../texts.js'

/** Whether earlier comments change a verdict. */
export const order: Part = {
  name: 'order',
  about: 'how many comments are judged differently when read in reverse order',
  async run({ texts }) {
    const read = texts(100, 500)
    const figures = { comments: read.comments.length, judgedDifferently: judgedDifferently(read) }
    const shown = `Judged differently in reverse order: ${figures.judgedDifferently} of ${figures.comments}.`
    return { figures, shown }
  },
}

function judgedDifferently({ comments, stories }: BenchTexts): number {
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
