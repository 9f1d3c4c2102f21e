/** People other than the writer, and how readers can reach them. */
import { isPhone } from '../phones.js'
import type { Found, Scan } from '../scan.js'

const TITLE =
  /^(?:mr|mrs|ms|miss|dr|doctor|prof|coach|expert|agent|barr|barrister|madam|sir|trader|broker|priest|pastor)$/
const PERSON = /^(?:him|her|his|man|woman|prophet|healer|caster|herbalist)$/
const APP = /^(?:telegram|whatsapp|gmail|instagram|ig|hangouts|icq)$/
const HIS = /^(?:his|her)$/
/** Maximum number of tokens from the verb to the address. */
const NEAR = 10

/** Whether a word refers to somebody, or precedes a name. */
function isPerson(word: string): boolean {
  return PERSON.test(word) || TITLE.test(word)
}

/**
 * Where readers are sent to a stranger: "look her up", "call agent Moss", "she can help you too", "he is on Telegram".
 */
export function turnedTo(scan: Scan, i: number): Found[] {
  if (/^(?:he|she)$/.test(scan.word(i))) {
    const end = scan.after(i, 5, (j) => isAtHand(scan, j))
    return end < 0 ? [] : [[i, end]]
  }
  const isNamed = TITLE.test(scan.word(i)) && scan.tokens[i + 1]?.pos === 'PROPN'
  if (!isNamed && !/^(?:him|her)$/.test(scan.word(i))) return []
  const verb = scan.before(i, 3, (j) => isTurn(scan, j, i))
  return verb < 0 ? [] : [[verb, i]]
}

function isTurn(scan: Scan, verb: number, whom: number): boolean {
  const isUp = /^(?:look|search)$/.test(scan.word(verb)) && scan.word(whom + 1) === 'up'
  return (isUp || scan.is(verb, 'call', 'write')) && scan.asks(verb)
}

/** "can help you", "cures", "on Telegram" */
function isAtHand(scan: Scan, i: number): boolean {
  const [word, before, next] = [scan.word(i), scan.word(i - 1), scan.word(i + 1)]
  if (word === 'help')
    return /^(?:can|will)$/.test(before) && /^(?:you|u|any(?:one|body))$/.test(next)
  return (
    /^(?:cures|heals)$/.test(word) ||
    (APP.test(word) && before === 'on' && /^(?:is|'s)$/.test(scan.word(i - 2)))
  )
}

/** "email him at …", "contact Mrs Bloom on Telegram", "call Dr Moss on …", "her Telegram is …". */
export function agentsIn(scan: Scan): Found[] {
  return scan.tokens.flatMap(({ index: i }): Found[] => {
    if (!isChannel(scan, i)) return []
    const person = scan.before(i, NEAR, (j) => isPerson(scan.word(j)))
    if (person < 0) return []
    const verb = scan.before(i, NEAR, (j) => scan.is(j, 'call', 'write'))
    if (verb >= 0 && !scan.tells(verb)) return [[Math.min(verb, person), i]]
    return HIS.test(scan.word(i - 1)) ? [[i - 1, i]] : []
  })
}

/** Finds strangers to contact in a comment that speaks of gains: "Contact Mrs Smith on Telegram". */
export function findAgent(scan: Scan): Found[] {
  const isGain = scan
    .all('gain', 'money', 'cure')
    .some((i) => scan.isNews(i, 'gain', 'money', 'cure'))
  return scan.all('call').flatMap((i): Found[] => {
    if (!scan.asks(i)) return []
    const title = scan.after(i, 4, (j) => TITLE.test(scan.word(j)))
    const app = scan.after(i, 10, (j) => APP.test(scan.word(j)))
    return app >= 0 && (title >= 0 || isGain) ? [[i, app]] : []
  })
}

/** Whether a token is an e-mail address, a telephone number or a messaging app. */
function isChannel(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]
  if (token === undefined || token.quoted || token.code) return false
  if (token.kind === 'email') return true
  return token.kind === 'number' ? isPhone(scan, i) : APP.test(scan.word(i))
}
