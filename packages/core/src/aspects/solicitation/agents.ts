/** Persons who are not the writer, and where readers are to reach them. */
import { isPhone } from './phones.js'
import type { Found, Scan } from './scan.js'

const PERSON =
  /^(?:him|her|his|man|woman|mr|mrs|ms|miss|dr|doctor|prof|prophet|priest|pastor|coach|expert|trader|broker|healer|caster|herbalist)$/
const APP = /^(?:telegram|whatsapp|gmail|instagram|ig|hangouts|icq)$/
const HIS = /^(?:his|her)$/
/** Tokens from the verb to the address. */
const NEAR = 10

/** "email him at …", "contact Mrs Bloom on Telegram", "call Dr Moss on …", "her Telegram is …". */
export function agentsIn(scan: Scan): Found[] {
  return scan.tokens.flatMap(({ index: i }): Found[] => {
    if (!isChannel(scan, i)) return []
    const person = scan.before(i, NEAR, (j) => PERSON.test(scan.word(j)))
    if (person < 0) return []
    const verb = scan.before(i, NEAR, (j) => scan.is(j, 'call', 'write'))
    if (verb >= 0 && !scan.tells(verb)) return [[Math.min(verb, person), i]]
    return HIS.test(scan.word(i - 1)) ? [[i - 1, i]] : []
  })
}

/** An address for mail, a telephone number, an app for messages. */
function isChannel(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]
  if (token === undefined || token.quoted || token.code) return false
  if (token.kind === 'email') return true
  return token.kind === 'number' ? isPhone(scan, i) : APP.test(scan.word(i))
}
