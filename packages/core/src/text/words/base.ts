import { formTest } from './facet.js'
import { baseOf } from './model.js'

/** Whether a word is written as its base form, see model.ts: "glue", and not "glued". */
export const isBase = formTest(({ normal }) => baseOf(normal) === normal)
