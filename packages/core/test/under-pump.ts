import { createLinter, type Finding } from '../src/index.js'

const linter = createLinter()
const story = linter.prepareStory({
  title: 'The pump at the allotment',
  text: 'The pump froze twice in January, and the council paid 400 pounds for wool to wrap it in. Until it thawed we fetched water in cans from Ropewalk.',
})

/** Judges a comment under a story about a pump. */
export const assess = (comment: string) => linter.assess(comment, { story })

const solicitations = (comment: string): Finding[] =>
  assess(comment).findings.filter(({ ruleId }) => ruleId === 'no-solicitation')

/** The severities of what no-solicitation finds. */
export const severities = (comment: string) =>
  solicitations(comment).map(({ severity }) => severity)

/** The words that no-solicitation points at. */
export const pointed = (comment: string) => solicitations(comment).map(({ actual }) => actual)
