import { createLinter } from '@commentlint/core'

const linter = createLinter()

// Prepared once per story, and reused for every comment or keystroke.
const story = linter.prepareStory({
  title: 'Our library stopped charging fines',
  text: `For thirty-one years the town library charged ten cents a day for a late book. When we looked
at the register we found 612 cards that were blocked because of it, nearly half of them children's.

Now a loan renews itself twice, unless somebody has reserved the book. That alone removed two thirds
of the late returns: people had forgotten.

Adults still pay a membership fee of eighteen euros a year, and a third of the committee would like to
scrap that as well.`,
})

const comments = [
  'Thank you, great post!',
  'This is such an important topic and I completely agree with everything you said here.',
  'Did the renewals come in together with the end of the fine? If a loan renews itself twice, I would expect fewer blocked cards even at ten cents a day.',
]

for (const comment of comments) {
  const { score, rating, findings, topics } = linter.assess(comment, { story })
  console.log(`${rating} (${score}): ${comment}`)
  for (const { ruleId, reason } of findings) console.log(`  ${ruleId}: ${reason}`)
  const touched = topics.filter((topic) => topic.touched).map((topic) => topic.phrase)
  console.log(`  touches: ${touched.join(', ') || 'no topic of the story'}`)
}
