/** Links and codes that openly pay the writer. */
import { isAmount, isPercent } from '../prices.js'
import type { Found, Scan } from '../scan.js'

/** Maximum number of tokens from a price to the code that lowers it. */
const TO_CODE = 16

/**
 * Finds links and codes that pay the writer: "sign up with my referral link", "use my invite code", "my code gives you
 * 3 off".
 */
export function findReward(scan: Scan): Found[] {
  return scan.all('mine').flatMap((i): Found[] => {
    if (!/^(?:my|our)$/.test(scan.word(i))) return []
    const isReward = /^(?:referral|referal|invite|invitation|affiliate|promo|discount)$/
    const what = isReward.test(scan.word(i + 1)) ? i + 2 : i + 1
    if (!/^(?:link|code)$/.test(scan.word(what))) return []
    if (isReadOut(scan, i, what)) return [[i, what]]
    if (!/^(?:with|use|using|through|via|by|from|click)$/.test(scan.word(i - 1))) return []
    // In "Use my code", the code may be a program; a code that saves money has a price, or a name in capitals.
    const isPaid =
      what > i + 1 ||
      scan.after(what, 4, (j) => isGiven(scan, j)) >= 0 ||
      scan.before(i, TO_CODE, (j) => isPercent(scan.word(j))) >= 0
    return isPaid ? [[priceBefore(scan, i - 1), what]] : []
  })
}

/** "my invite code is 7TZ4K", "my code gives you 3 off" */
function isReadOut(scan: Scan, my: number, what: number): boolean {
  const next = scan.word(what + 1)
  if (/^(?:gives|gets|saves)$/.test(next)) return /^(?:you|u)$/.test(scan.word(what + 2))
  return what > my + 1 && scan.word(what) === 'code' && /^(?:is|:|=)$/.test(next)
}

/** The price that leads to a code, "two batteries for £79. Use my code"; else the code itself. */
function priceBefore(scan: Scan, use: number): number {
  for (let i = use - 1; i >= Math.max(0, use - TO_CODE); i -= 1) if (isAmount(scan, i)) return i
  return use
}

/** "20% off", "HUB10" */
function isGiven(scan: Scan, i: number): boolean {
  return isPercent(scan.word(i)) || /^(?=.*\d)[A-Z\d]{4,}$/.test(scan.tokens[i]?.value ?? '')
}
