/** A stretch of a comment, as offsets into it. */
interface Stretch {
  from: number
  to: number
}

/**
 * What readers will see of a comment: all but its HTML comments, disables among them. Step by step: one
 * expression of blanks and comments has no room for megabytes.
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
