import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Peer } from '../contestant.js'

/** The tagger that commentlint is built on, for sentences and parts of speech only. */
export const winkPeer: Peer = {
  name: 'wink-nlp 2.4.0, sbd and pos only',
  imports: `import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
console.log(winkNLP(model, ['sbd', 'pos']))`,
  prepare() {
    const nlp = winkNLP(model, ['sbd', 'pos'])
    return (comment) => {
      nlp.readDoc(comment)
    }
  },
}
