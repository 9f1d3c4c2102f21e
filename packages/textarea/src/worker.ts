/**
 * The worker, model included. Imported on a page it only exports the desk, so that the same file
 * serves where workers are refused.
 */
import { Desk } from './judge/desk.js'
import { serve } from './judge/serve.js'

export { Desk } from './judge/desk.js'

serve(() => new Desk())
