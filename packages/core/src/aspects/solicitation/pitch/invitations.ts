/** What readers are called to do: to come, to book, to write, to follow. */
import { all, cue, type Weigh } from '../cues.js'
import { isCode } from '../prices.js'
import type { Scan } from '../scan.js'
import { begAt, buyAt, favourAt, giveAt, orderAt, signAt, takeAt } from './acts.js'
import { askAt, dropAt, letAt, reachAt, talkAt, wishAt, writeAt } from './contacts.js'
import { CALL, type Cue, OFFERER } from './cue.js'
import { US } from './targets.js'
import { comeAt, lookAt, popAt } from './visits.js'

/** Weights of calls by their verb; 0 if the call is not to anything of the writer's. */
const CALLS: ReadonlyMap<string, Weigh> = new Map<string, Weigh>([
  ...all('give', giveAt),
  ...all('get grab claim bag', takeAt),
  ...all('order preorder book enrol enroll apply register pre-save presave', orderAt),
  ...all('rent hire buy shop', buyAt),
  ...all('find visit google search see check look join try follow contact trust choose', lookAt),
  ...all('read watch stream download listen browse', lookAt),
  ...all('call ring text message msg dm pm whatsapp email mail inbox ping phone', writeAt),
  ...all('drop send', dropAt),
  ...all('talk speak chat', talkAt),
  ...all('let', letAt),
  ...all('come', comeAt),
  ...all('pop swing stop turn tune head', popAt),
  ...all('ask', askAt),
  ...all('sign', signAt),
  ...all('tag hit like star', favourAt),
  ...all('click', lookAt),
  ...all('use', (scan, i) => (scan.after(i, 4, (j) => isCode(scan, j)) < 0 ? 0 : CALL.own)),
  ...all('know hear', wishAt),
  ...all('reach', reachAt),
  ...all('donate vote support share pledge', begAt),
])

/** "come and sing with us", "book through our page", "text Mick on 07700 …", "would love to know what you think". */
export function invitationsIn(scan: Scan): Cue[] {
  return [...codesIn(scan), ...callsIn(scan)]
}

/** Codes that are given out, and so are calls to use them: "a free lid with code LIDLAMP". */
function codesIn(scan: Scan): Cue[] {
  return scan
    .all('discount')
    .filter((i) => scan.word(i) === 'code' && /^(?:with|quote|quoting)$/.test(scan.word(i - 1)))
    .flatMap((i) => (isCode(scan, i + 1) ? [cue('call', [i - 1, i + 1], CALL.write)] : []))
}

function callsIn(scan: Scan): Cue[] {
  return scan.all('invite').flatMap((i): Cue[] => {
    const weight = isCondition(scan, i) ? 0 : (CALLS.get(scan.word(i))?.(scan, i) ?? 0)
    if (weight === 0) return []
    const us = scan.after(i, 4, (j) => US.test(scan.word(j)))
    const call = cue('call', [i, Math.max(us, i + 1)], weight)
    // A call to "us" comes from a business.
    return us < 0 ? [call] : [call, cue('offerer', [i, us], OFFERER.owns)]
  })
}

/** "if you sign up" */
function isCondition(scan: Scan, i: number): boolean {
  const isReader = scan.word(i - 1) === 'you'
  return isReader && /^(?:if|when|once|before|until|that|as)$/.test(scan.word(i - 2))
}
