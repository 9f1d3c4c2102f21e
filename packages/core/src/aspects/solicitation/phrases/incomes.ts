/** Easy incomes: what somebody claims to earn, or to have left behind, with an invitation to learn how. */
import { multipliedAt, rateAfter } from '../outcomes.js'
import { isPercent } from '../prices.js'
import type { Found, Scan } from '../scan.js'

/** Maximum number of tokens from the income to the invitation. */
const NEAR = 40
/** Maximum number of invitations checked in a comment, however long it is. */
const MOST = 24

/** "I make £300 a day, msg me INFO", "I quit my 9-5, ask me how", "Invest £50 and get £900, guaranteed payout". */
export function findLiving(scan: Scan): Found[] {
  const livings = [
    ...scan.all('earned').filter((i) => rateAfter(scan, i) >= 0),
    ...scan.all('freedom').filter((i) => isFreedom(scan, i)),
    ...scan.all('gain', 'money').filter((i) => isWanted(scan, i)),
  ]
  const invitations = livings.length === 0 ? [] : invitationsIn(scan).slice(0, MOST)
  const told = livings.flatMap((living): Found[] => {
    const end = invitations.find((i) => Math.abs(i - living) < NEAR)
    return end === undefined ? [] : [[Math.min(living, end), Math.max(living, end)]]
  })
  return [...told, ...promisesIn(scan)]
}

/** "be your own boss", "quit my 9-5", "financial freedom" */
function isFreedom(scan: Scan, i: number): boolean {
  switch (scan.word(i)) {
    case 'boss':
      return scan.word(i - 1) === 'own'
    case 'freedom':
      return scan.word(i - 1) === 'financial'
    default:
      return scan.after(i, 3, (j) => /^(?:9-5|9-to-5|9)$/.test(scan.word(j))) >= 0
  }
}

const WANTS = /^(?:want|wants|wanna|wanting|looking|interested|like|need|ready|love)$/
const EARNS = /^(?:earn|earning|make|making)$/
const ASIDE = /^(?:extra|side|passive|second|additional)$/
/** Subjects and negations of somebody who considers it for themselves, and asks nobody. */
const OTHERS = /^(?:i|we|they|he|she|n't|not)$/

/**
 * Whether readers are asked if they want it: "anyone want to earn from home", "looking for a side income", "who wants
 * to make extra money".
 */
function isWanted(scan: Scan, i: number): boolean {
  const isEasy = scan.is(i, 'money')
    ? ASIDE.test(scan.word(i - 1))
    : EARNS.test(scan.word(i)) && scan.after(i, 5, (j) => isAway(scan, j)) >= 0
  const want = isEasy ? scan.before(i, 7, (j) => WANTS.test(scan.word(j))) : -1
  return want >= 0 && !OTHERS.test(scan.word(want - 1))
}

/** "from home", "from your phone", "online" */
function isAway(scan: Scan, i: number): boolean {
  if (scan.word(i) === 'online') return true
  return (
    /^(?:home|phone|laptop|sofa|couch)$/.test(scan.word(i)) &&
    /^(?:from|your|their)$/.test(scan.word(i - 1))
  )
}

/** Last tokens of "ask me how", "msg me 'INFO'", "inbox me", "anyone can learn". */
function invitationsIn(scan: Scan): number[] {
  const asked = scan.all('mine').flatMap((me) => {
    if (scan.word(me) !== 'me' || scan.tells(me - 1)) return []
    if (scan.word(me - 1) === 'ask') {
      const isAll = !scan.isWordBefore(me + 1, me + 2) || /^(?:or|and)$/.test(scan.word(me + 2))
      return scan.word(me + 1) === 'how' && isAll ? [me + 1] : []
    }
    return scan.is(me - 1, 'call') && isOpen(scan, me) ? [me] : []
  })
  const learned = scan.all('take').filter((i) => {
    return (
      scan.word(i) === 'learn' &&
      scan.before(i, 2, (j) => /^any(?:one|body)$/.test(scan.word(j))) >= 0
    )
  })
  return [...asked, ...learned]
}

/** Whether somebody wants messages without saying about what: "msg me", "msg me INFO", "msg me for details". */
function isOpen(scan: Scan, me: number): boolean {
  if (!scan.isWordBefore(me, me + 1)) return true
  const next = scan.tokens[me + 1]
  return /^[A-Z]{2,}$/.test(next?.value ?? '') || /^(?:for|now|today|how)$/.test(scan.word(me + 1))
}

/** Finds requests for a sum that promise a larger one, guaranteed or soon: "Invest £50 and get £900". */
function promisesIn(scan: Scan): Found[] {
  if (!scan.has('riches', 'gain')) return []
  const shares = scan.signs().filter((i) => isPercent(scan.word(i + 1)))
  return [...scan.once(multipliedAt), ...shares].flatMap((sum): Found[] => {
    const verb = scan.before(sum, 4, (j) => scan.is(j, 'riches') && scan.asks(j))
    const sure = verb < 0 ? -1 : scan.after(sum, NEAR, (j) => SURE.test(scan.word(j)))
    return sure < 0 ? [] : [[verb, sure]]
  })
}

const SURE = /^(?:guaranteed|payout|hours|minutes|instantly|daily)$/
