/**
 * Named goods, with the front page of that name as a signature: "we moved to FlowGuard and never looked back.
 * flowguard.io". An answer also names goods, but links to the page that supports it.
 */
import { type Advertised, all, type Weigh } from './cues.js'
import { isName } from './owners.js'
import { PRAISES } from './plug/praises.js'
import { isCount, isPercent } from './prices.js'
import type { Found, Scan } from './scan.js'

/**
 * Sums, one point for each cue of praise, from which a solicitation is likely, and sure. Set by hand, see
 * `brands.test.ts`.
 */
const LIKELY = 2
const SURE = 3
const CALLED = 1.5
/** Points for each word against the goods: whoever weighs their pros and cons is not selling. */
const AGAINST = 1
/** Maximum number of tokens from the name to the address: three sentences. */
const LONGEST = 56
/** Maximum number of addresses checked in a comment, however long it is. */
const MOST = 8

/** A front page, or a page where goods are sold. */
const FRONT =
  /^(?:https?:\/\/)?(?:www\.)?(?<host>[a-z\d.-]{1,100}?)\/?(?<sale>\/(?:pricing|plans|prices|signup|sign-up|register|join|demo|trial|start|buy|shop|order|offer|get-started))?\/?$/i
/** What firms add to their names when the name alone is already taken as an address. */
const AFFIX = /^(?:get|try|use|join|go)|(?:hq|app)$/g

/** Finds goods whose own page ends a comment that says little against them. */
export function findBrand(scan: Scan): Advertised | undefined {
  for (const link of scan.links().slice(0, MOST)) {
    const { host = '', sale } = FRONT.exec(scan.textOf([link, link]))?.groups ?? {}
    const name = host === '' || scan.isWordBefore(link, link - 1) ? -1 : nameOf(scan, host, link)
    if (name < 0) continue
    const sum = weightOf(scan, [name, link]) + (sale === undefined ? 0 : 1)
    if (sum >= LIKELY) return { found: [name, link], isSure: sum >= SURE }
  }
  return undefined
}

/** The first token before an address that names its host; -1 if there is none. */
function nameOf(scan: Scan, host: string, link: number): number {
  const labels = host.toLowerCase().split('.').slice(0, -1)
  const names = new Set(labels.flatMap((label) => [label, label.replace(AFFIX, '')]))
  for (let i = Math.max(0, link - LONGEST); i < link; i += 1) {
    if (isName(scan, i) && names.has(scan.word(i))) return i
  }
  return -1
}

/** Words that praise goods for their own sake, or speak against them. */
const WORDS: ReadonlyMap<string, Weigh> = new Map<string, Weigh>([
  ...PRAISES.map(
    ([word, weigh]) => [word, (scan: Scan, i: number) => (weigh(scan, i) > 0 ? 1 : 0)] as const,
  ),
  ...all(
    'amazing fantastic awesome brilliant incredible superb flawless lifesaver effortless',
    () => 1,
  ),
  ...all('lovely great excellent wonderful', (scan, i) => (isOfHouse(scan, i) ? 1 : 0)),
  ...all('back', (scan, i) => (scan.word(i - 1) === 'looked' ? 1 : 0)),
  ...all('easier cheaper simpler', () => 1),
  ...all('more', (scan, i) => (scan.word(i - 1) === 'and' && !scan.isWordBefore(i, i + 1) ? 1 : 0)),
  ...all('box', (scan, i) => (scan.word(i - 1) === 'the' && scan.word(i - 2) === 'of' ? 1 : 0)),
  ...all('you', (scan, i) => (scan.word(i - 1) === 'for' ? 1 : 0)),
  ...all('by down', (scan, i) => (isCount(scan, i + 1) && isPercent(scan.word(i + 2)) ? 1 : 0)),
  ...all('moved switched migrated changed moving switching migrating changing', (scan, i) =>
    isMove(scan, i) ? 1 : 0,
  ),
  ...all('try use switch move get check', (scan, i) => (isCalled(scan, i) ? CALLED : 0)),
  ...all("but though although however except unfortunately sadly n't not", (scan, i) =>
    /^(?:looked|recommend|regret|fault)$/.test(scan.word(i + 1)) ? 0 : -AGAINST,
  ),
])

function weightOf(scan: Scan, [name, link]: Found): number {
  let sum = 0
  const said = new Set<string>()
  for (let i = scan.startOf(name); i < link; i += 1) {
    const word = scan.word(i)
    if (said.has(word) || scan.tokens[i]?.quoted) continue
    const weight = WORDS.get(word)?.(scan, i) ?? 0
    if (weight !== 0) said.add(word)
    sum += weight
  }
  return sum
}

/**
 * Whether a word praises a firm or its goods: "their team is great", "the dashboard is lovely", "excellent support".
 */
function isOfHouse(scan: Scan, i: number): boolean {
  const isHouse = (j: number) =>
    /^(?:team|support|service|onboarding|dashboard|staff)$/.test(scan.word(j))
  return scan.before(i, 4, isHouse) >= 0 || scan.after(i, 3, isHouse) >= 0
}

/** "moved to FlowGuard" */
function isMove(scan: Scan, i: number): boolean {
  return scan.word(i + 1) === 'to' && isName(scan, i + 2)
}

/** "try BudgetBee", "use ExportHero instead", "switch to Breakr", "you should check out NodeCalm" */
function isCalled(scan: Scan, i: number): boolean {
  const name = /^(?:to|out)$/.test(scan.word(i + 1)) ? i + 2 : i + 1
  return isName(scan, name) && scan.asks(i)
}
