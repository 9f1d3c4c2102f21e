/** A stretch of a comment, as offsets into it. */
interface Stretch {
  from: number
  to: number
}

/**
 * The parts of a comment that readers see: all but its HTML comments, disables among them. Works step by step,
 * because one expression for blanks and comments would overflow on megabytes.
 */
export function* visible(comment: string): Generator<Stretch> {
  let from = 0
  for (;;) {
    const open = comment.indexOf('<!--', from)
    const close = open < 0 ? -1 : comment.indexOf('-->', open + 4)
    if (close < 0) break
    yield { from, to: open }
    from = close + 3
  }
  yield { from, to: comment.length }
}
