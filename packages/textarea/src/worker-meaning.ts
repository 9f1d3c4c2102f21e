/** The worker with word vectors as well, so that a paraphrase counts; half as large again. */
import { loadMeaning } from '@commentlint/core/meaning'
import { Desk } from './judge/desk.js'
import { serve } from './judge/serve.js'

export { Desk } from './judge/desk.js'

serve(() => new Desk({ meaning: loadMeaning() }))
