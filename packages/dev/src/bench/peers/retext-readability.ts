import { retext } from 'retext'
import retextReadability from 'retext-readability'
import type { Peer } from '../contestant.js'

/** The plugin whose formulas the rule `readable` uses too. */
export const readabilityPeer: Peer = {
  name: 'retext 9.0.0, retext-readability 8.0.0',
  imports: `import { retext } from 'retext'
import retextReadability from 'retext-readability'
console.log(retext().use(retextReadability))`,
  prepare() {
    const processor = retext().use(retextReadability).freeze()
    return (comment) => {
      processor.processSync(comment)
    }
  },
}
