import type { Peer } from '../contestant.js'
import { winkPeer } from './wink.js'
import { writeGoodPeer } from './write-good.js'

/** Everything that commentlint is timed against, on the same comments in the same run. */
export const peers: readonly Peer[] = [winkPeer, writeGoodPeer]
