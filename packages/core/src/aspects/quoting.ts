import { type Reading, Role } from '../reading.js'

/** Whether a comment quotes the story. A quotation of the title only names the subject. */
export function quotesStory({ roles, storyTies }: Pick<Reading, 'roles' | 'storyTies'>): boolean {
  return storyTies.some(
    ({ part, comment: { from } }) => part === 'text' && roles[from] === Role.quoted,
  )
}

/** Whether it says something of what it quotes. */
export function remarksOnQuotation(
  reading: Pick<Reading, 'comment' | 'roles' | 'storyTies'>,
): boolean {
  const says = reading.comment.tokens.some(({ kind, quoted }) => kind === 'word' && !quoted)
  return says && quotesStory(reading)
}
