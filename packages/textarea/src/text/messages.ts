/**
 * Every text that the element shows and that does not come from the scorer, as data: a site may
 * replace any of them. Values are filled in for `{name}`. Rendered as text, never as HTML.
 */
export interface Messages {
  /** Name of the region that holds the hints. */
  region: string
  /** Name of the meter. */
  meter: string
  /** In place of the meter before anything is judged. */
  waiting: string
  generic: string
  thin: string
  solid: string
  strong: string
  /** Under a rating when no step is left to suggest. */
  genericRest: string
  thinRest: string
  /** The same where there is no story. */
  genericRestAlone: string
  thinRestAlone: string
  solidRest: string
  strongRest: string
  /** Which step is shown, where there are several. `{at}`, `{count}` */
  position: string
  previous: string
  next: string
  /** Lights up the words a step is about. */
  show: string
  dismiss: string
  seemsWrong: string
  topics: string
  /** A topic the comment speaks to, for people who don't see its tick. `{topic}` */
  topicTouched: string
  /** Over the passage of a topic. */
  passage: string
  fold: string
  unfold: string
  /** Above the step when the form was held back; also announced. */
  held: string
  postAnyway: string
  /** Announced after a pause when the rating has changed. `{rating}`, `{step}` */
  announcement: string
}

export const english: Messages = {
  region: 'Hints for your comment',
  meter: 'What this comment says',
  waiting: 'Hints appear as you write',
  generic: 'Generic so far',
  thin: 'A start',
  solid: 'Solid',
  strong: 'Strong',
  genericRest: 'Name the point of the story that you are writing about.',
  thinRest: 'Say one more thing about a point of the story.',
  genericRestAlone: 'Name the point that you are writing about.',
  thinRestAlone: 'Say one more thing about one point.',
  solidRest: 'Ready to post.',
  strongRest: 'Ready to post, and hard to mistake for a comment on anything else.',
  position: '{at} of {count}',
  previous: 'Previous hint',
  next: 'Next hint',
  show: 'Show where',
  dismiss: 'Dismiss',
  seemsWrong: 'Seems wrong',
  topics: 'You could speak to…',
  topicTouched: '{topic}: you speak to this',
  passage: 'The story says',
  fold: 'Hide hints',
  unfold: 'Show hints',
  held: 'Not posted yet. You can change it, or post it as it is.',
  postAnyway: 'Post anyway',
  announcement: '{rating}. {step}',
}

/** Fills in `{name}`; a name without a value stays as it is. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}
