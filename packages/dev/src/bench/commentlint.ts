import { createLinter, type LinterOptions, rules } from '@commentlint/core'
import { loadMeaning } from '@commentlint/core/meaning'
import type { Contestant } from './contestant.js'
import type { BenchTexts } from './texts.js'

const noRules = Object.fromEntries(rules.map(({ ruleId }) => [ruleId, 'off' as const]))

/** commentlint with everything, and without one part or another. Stories are prepared once. */
export function commentlintContestants(texts: BenchTexts): Contestant[] {
  const meaning = loadMeaning()
  return [
    beside('commentlint, story, vectors, all rules', texts, { meaning }),
    beside('commentlint, story, vectors, no rules', texts, { meaning, rules: noRules }),
    beside('commentlint, story, no vectors', texts, {}),
    alone('commentlint, no story, vectors', { meaning }),
    alone('commentlint, no story, no vectors', {}),
  ]
}

function beside(name: string, { stories }: BenchTexts, options: LinterOptions): Contestant {
  const linter = createLinter(options)
  const prepared = new Map(
    [...stories].map(([id, story]) => [id, linter.prepareStory(story)] as const),
  )
  return {
    name,
    read({ comment, storyId }) {
      linter.assess(comment, { story: prepared.get(storyId) })
    },
  }
}

function alone(name: string, options: LinterOptions): Contestant {
  const linter = createLinter(options)
  return {
    name,
    read({ comment }) {
      linter.assess(comment)
    },
  }
}
