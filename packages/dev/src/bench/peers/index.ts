import type { Peer } from '../contestant.js'
import { alexPeer } from './alex.js'
import { compromisePeer } from './compromise.js'
import { harperPeer } from './harper.js'
import { readabilityPeer } from './retext-readability.js'
import { textlintPeer } from './textlint.js'
import { winkPeer } from './wink.js'
import { writeGoodPeer } from './write-good.js'

/** Everything that commentlint is timed against, on the same comments in the same run. */
export const peers: readonly Peer[] = [
  winkPeer,
  writeGoodPeer,
  textlintPeer,
  readabilityPeer,
  compromisePeer,
  alexPeer,
  harperPeer,
]
