import { text } from 'alex'
import type { Peer } from '../contestant.js'

/** Finds inconsiderate words, with two retext plugins. */
export const alexPeer: Peer = {
  name: 'alex 11.0.1',
  imports: "import { text } from 'alex'\nconsole.log(text)",
  prepare: () => (comment) => {
    text(comment)
  },
}
