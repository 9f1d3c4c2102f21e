import writeGood from 'write-good'
import type { Peer } from '../contestant.js'

/** The prose linter that a user would try first; it takes no story into account. */
export const writeGoodPeer: Peer = {
  name: 'write-good 1.0.8',
  imports: "import writeGood from 'write-good'\nconsole.log(writeGood)",
  prepare: () => (comment) => {
    writeGood(comment)
  },
}
