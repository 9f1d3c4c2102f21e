import type { Part } from '../part.js'
import { budget } from './budget.js'
import { filter } from './filter.js'
import { order } from './order.js'
import { sizes } from './sizes.js'
import { speed } from './speed.js'
import { start } from './start.js'
import { steps } from './steps.js'
import { typing } from './typing.js'

/** All parts, in the order of the report. */
export const parts: readonly Part[] = [speed, steps, typing, filter, start, sizes, order, budget]
