import type { Assessment } from '@commentlint/core'
import { readCorpus, setNames } from '../corpora.js'
import type { Measure } from '../figure.js'
import { sample, seededRandom } from '../metrics/random.js'
import { meanOf } from '../metrics/weights.js'
import type { Run } from '../run.js'

/** Judges the same comments forward and in reverse, each with a fresh linter: the share judged differently. */
export function measureOrder(run: Run): Measure {
  const tasks = setNames.flatMap((set) => {
    const { comments, stories } = readCorpus(run.corpora, set)
    const drawn = sample(comments, run.fast ? 60 : 286, seededRandom(3))
    return drawn.map(({ comment, storyId }) => ({ comment, story: stories.get(storyId ?? '') }))
  })
  const most = tasks.slice(0, 2000)
  const judge = (list: typeof most): Map<unknown, string> => {
    const linter = run.createLinter()
    return new Map(
      list.map((task) => {
        const assessment: Assessment = linter.assess(task.comment, { story: task.story })
        return [task, JSON.stringify(assessment)]
      }),
    )
  }
  const forward = judge(most)
  const backward = judge([...most].reverse())
  const differ = most.map((task) => Number(forward.get(task) !== backward.get(task)))
  return {
    set: 'order',
    name: `${most.length} comments forward and in reverse: judged differently`,
    clusters: most.map((_, index) => String(index)),
    commentlint: meanOf(differ),
    floor: 0,
    aim: 0,
    lowerIsBetter: true,
  }
}
