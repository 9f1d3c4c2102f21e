import nlp from 'compromise'
import type { Peer } from '../contestant.js'

/** Tags and groups words, but does not judge them. */
export const compromisePeer: Peer = {
  name: 'compromise 14.17.0, tags as JSON',
  imports: "import nlp from 'compromise'\nconsole.log(nlp)",
  prepare: () => (comment) => {
    nlp(comment).json()
  },
}
