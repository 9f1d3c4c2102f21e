import type { FormulaKind } from '../types.js'
import { pieces as shared } from './pieces.js'
import {
  agreement,
  congratulation,
  greeting,
  politeness,
  presence,
  reaction,
  wish,
} from './talk.js'
import { thanks } from './thanks.js'
import { blame, praise, verdictPieces } from './verdicts.js'

/** Patterns by kind; where two kinds match the same words, the earlier one counts. */
export const grammar: readonly (readonly [FormulaKind, readonly string[]])[] = [
  ['thanks', thanks],
  ['congratulation', congratulation],
  ['wish', wish],
  ['presence', presence],
  ['agreement', agreement],
  ['greeting', greeting],
  ['praise', praise],
  ['blame', blame],
  ['reaction', reaction],
  ['politeness', politeness],
]

/** Pieces the patterns refer to. */
export const pieces: Readonly<Record<string, string>> = {
  ...shared,
  ...verdictPieces,
  thanking:
    '((many|big|much|huge|special|a big|so many|sincere|million|lots of|warm|heartfelt|and|{adv}|again|lots)* <thank>+ (<you>|{deg}|a (lot|bunch|ton|million)|tons|loads|heaps|lots|again|<degree>|very|much|so|many|once|ever|all|guys|<people>|<emoji>|kindly|indeed|too|alot)*)',
}
