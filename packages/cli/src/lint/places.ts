import type { Assessment, Place, Point } from '@commentlint/core'

/** Where the texts of an assessment begin in their files; null leaves places as they are. */
export interface Starts {
  comment: Point | null
  story: Point | null
  parent: Point | null
}

/** Moves every place of an assessment from the texts that were judged to the files they come from. */
export function placeInFiles(assessment: Assessment, starts: Starts): Assessment {
  const inComment = mover(starts.comment)
  const inStory = mover(starts.story)
  const inParent = mover(starts.parent)
  const { details, findings, evidence, topics } = assessment
  return {
    ...assessment,
    details: {
      ...details,
      formulas: details.formulas.map(inComment),
      contributions: details.contributions.map((one) => ({ ...one, place: inComment(one.place) })),
    },
    findings: findings.map((one) => ({ ...one, place: inComment(one.place) })),
    evidence: evidence.map((one) => ({
      ...one,
      comment: inComment(one.comment),
      story:
        one.in === 'text'
          ? inStory(one.story)
          : one.in === 'parent'
            ? inParent(one.story)
            : one.story,
    })),
    topics: topics.map((one) => ({ ...one, place: inStory(one.place) })),
  }
}

function mover(start: Point | null): (place: Place) => Place {
  if (start === null || start.offset === 0) return (place) => place
  const move = ({ line, column, offset }: Point): Point => ({
    line: line + start.line - 1,
    column: line === 1 ? column + start.column - 1 : column,
    offset: offset + start.offset,
  })
  return (place) => ({ start: move(place.start), end: move(place.end) })
}
