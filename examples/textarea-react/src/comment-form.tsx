import type { AssessDetail } from '@commentlint/textarea'
import { useState } from 'react'

/** A form whose draft is React state; the element reads it from the textarea as usual. */
export function CommentForm() {
  const [draft, setDraft] = useState('')
  const [rating, setRating] = useState<AssessDetail['rating']>(null)
  return (
    <form>
      <comment-lint
        story="#article"
        block
        adviceOnly={rating !== 'generic'}
        oncommentlint-assess={({ detail }) => setRating(detail.rating)}
      >
        <label htmlFor="comment">Your comment</label>
        <textarea
          id="comment"
          rows={6}
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
        />
      </comment-lint>
      <p>{draft.length} characters</p>
      <button type="submit">Post</button>
      <button type="button" onClick={() => setDraft('')}>
        Clear
      </button>
    </form>
  )
}
