/**
 * Schools advertised under a story for those "who want to learn": these are mentioned, but nobody's question is
 * answered.
 */
import { addressesIn } from '../hosts.js'
import { isName } from '../owners.js'
import type { Found, Scan } from '../scan.js'

/** Maximum number of tokens from the learners to their subject, and to the school. */
const NEAR = 6
const TO_SCHOOL = 30

const LEARN =
  /^(?:learn|master|become|study|pursue|build|start|improve|upskill|upgrade|clear|crack)$/
const SCHOOL =
  /^(?:academy|institute|institutes|training|course|courses|classes|bootcamp|college|centre|center|coaching|school|university|tuition|certification)$/

/** "Those who want to master Python can join Python Course in Pune, https://…". */
export function findSchool(scan: Scan): Found[] {
  return scan.all('learner').flatMap((i): Found[] => {
    const wish = scan.after(i, 4, (j) =>
      /^(?:want|wants|wish|wishes|wanting|wishing|looking|plan|planning|aspiring|keen)$/.test(
        scan.word(j),
      ),
    )
    if (wish < 0) return []
    const learn = scan.after(wish, NEAR, (j) => LEARN.test(scan.word(j)))
    const school = learn < 0 ? -1 : scan.after(learn, TO_SCHOOL, (j) => isSchool(scan, j))
    if (school < 0) return []
    const isOffered = (j: number) => OFFERS.test(scan.word(j)) || isSentTo(scan, j)
    const offer = scan.after(learn, TO_SCHOOL, isOffered)
    const address = scan
      .once(addressesIn)
      .find(([from]) => from > school && from - school < TO_SCHOOL)
    return offer < 0 || address === undefined ? [] : [[i, address[1]]]
  })
}

const OFFERS = /^(?:offers|provides|gives)$/
const SENT = /^(?:join|visit|check|see|explore|enroll|enrol|opt|consider|contact|choose|try)$/

/** Whether learners are sent there, "can join", "may also see": somebody who knows a school says to ask there. */
function isSentTo(scan: Scan, i: number): boolean {
  if (!SENT.test(scan.word(i))) return false
  return scan.before(i, 2, (j) => /^(?:can|may|could)$/.test(scan.word(j))) >= 0
}

/**
 * Whether a token ends the capitalised name of a school: "Hill Academy", "Python Course in Pune". Courses that are
 * merely recommended have no such name.
 */
function isSchool(scan: Scan, i: number): boolean {
  if (!SCHOOL.test(scan.word(i)) || !/^[A-Z]/.test(scan.tokens[i]?.value ?? '')) return false
  return !scan.isKnown(i) && (isName(scan, i - 1) || /^[A-Z]/.test(scan.tokens[i - 1]?.value ?? ''))
}
