import type { FormulaKind } from '../types.js'
import { agreement } from './agreement.js'
import { blame } from './blame.js'
import { comfort, pastime } from './comfort.js'
import { congratulation, occasion } from './congratulation.js'
import { custom } from './custom.js'
import { essay } from './essay.js'
import { greeting } from './greeting.js'
import {
  culprits,
  forthis,
  grumble,
  knowing,
  pay,
  rulers,
  theysay,
  waffle,
  wordy,
} from './grumble.js'
import { effort, personal } from './personal.js'
import { pieces as shared } from './pieces.js'
import { politeness } from './politeness.js'
import { praise } from './praise.js'
import { found, presence } from './presence.js'
import { reaction } from './reaction.js'
import { smallTalk } from './small-talk.js'
import { thanks } from './thanks.js'
import { tail, using } from './verdicts.js'
import { more, wish } from './wish.js'

/** Patterns by kind; where two kinds match the same words, the earlier one counts. */
export const grammar: readonly (readonly [FormulaKind, readonly string[]])[] = [
  ['thanks', thanks],
  ['congratulation', congratulation],
  ['wish', wish],
  ['presence', presence],
  ['agreement', agreement],
  ['greeting', [...greeting, ...comfort]],
  ['praise', [...praise, ...essay, ...custom.praise]],
  ['blame', [...blame, ...wordy, ...custom.blame]],
  ['reaction', [...reaction, ...personal]],
  ['politeness', politeness],
  ['small-talk', [...smallTalk, ...grumble]],
]

/** Pieces the patterns refer to. */
export const pieces: Readonly<Record<string, string>> = {
  ...shared,
  tail,
  using,
  more,
  occasion,
  effort,
  found,
  pastime,
  rulers,
  culprits,
  pay,
  forthis,
  theysay,
  knowing,
  waffle,
  thanking:
    '((many|big|much|huge|special|a|so|sincere|million|lots of|warm|heartfelt|and|{adv}|lots)* <thank>+ (<you>|{deg}|a (lot|bunch|ton|million)|tons|loads|heaps|lots|<degree>|very|much|so|many|once|ever|all|<people>|<emoji>|kindly|indeed|too|alot)*)',
}
