/** Shows of the writer's own, named so that people find them: podcasts, films, newsletters, shops. */
import { isName } from '../owners.js'
import type { Found, Scan } from '../scan.js'

const RUNS =
  /^(?:make|do|run|host|write|written|wrote|published|have|started|start|launched|produce|publish|film)$/
/** Maximum number of tokens between the show and its name, and from there to where it is. */
const NEAR = 10

/** "We do a fan podcast called Mill Moans, new episode on Spotify", "I make videos, the name is BuzzLab on YouTube". */
export function findShow(scan: Scan): Found[] {
  return scan.all('place').flatMap((i): Found[] => {
    const named = scan.after(i, NEAR, (j) => isNamed(scan, j))
    if (named < 0) return []
    const verb = scan.before(
      i,
      12,
      (j) => RUNS.test(scan.word(j)) && /^(?:i|we|'ve|have)$/.test(scan.word(j - 1)),
    )
    if (verb < 0) return []
    const where = scan.after(named, NEAR + 4, (j) => isWhere(scan, j))
    return where < 0 ? [] : [[verb - 1, where]]
  })
}

/** "called Mill Moans", "name is BuzzLab"; parts of the name may also be in the story. */
function isNamed(scan: Scan, i: number): boolean {
  const isCalled =
    /^(?:called|named)$/.test(scan.word(i)) ||
    (scan.word(i) === 'is' && scan.word(i - 1) === 'name')
  return isCalled && /^[A-Z]/.test(scan.tokens[i + 1]?.value ?? '')
}

/** "on Spotify", "out now", "new episode" */
function isWhere(scan: Scan, i: number): boolean {
  if (scan.is(i, 'channel', 'shelf', 'aired')) return /^(?:on|at)$/.test(scan.word(i - 1))
  return scan.word(i) === 'now' && /^(?:out|up|live|available)$/.test(scan.word(i - 1))
}

/** The page of somebody who streams, rather than one of its videos. */
const STREAM =
  /^(?:https?:\/\/)?(?:www\.)?(?:twitch\.tv|kick\.com|youtube\.com\/@|youtube\.com\/live|tiktok\.com\/@)/i
const LIVE = /^(?:live|streaming|stream|playing)$/
const COMES = /^(?:come|drop|stop|pop|tune|pull|join|watch)$/

/** Finds calls to a running stream: "streaming it now, come say hi twitch.tv/someone". */
export function findStream(scan: Scan): Found[] {
  return scan.links().flatMap((link): Found[] => {
    if (!STREAM.test(scan.textOf([link, link]))) return []
    const come = scan.anyBefore(link, NEAR, (j) => COMES.test(scan.word(j)) && !scan.tells(j))
    const live = come < 0 ? -1 : scan.anyBefore(come, NEAR, (j) => LIVE.test(scan.word(j)))
    return live < 0 ? [] : [[live, link]]
  })
}

/** Finds shops named without saying whose they are: "We turn beads into rings. Etsy shop Beadlove". */
export function findNamedShop(scan: Scan): Found[] {
  const isMaker = scan.all('teller').some((i) => /^(?:i|we)$/.test(scan.word(i)))
  if (!isMaker) return []
  return scan.all('shelf').flatMap((i): Found[] => {
    const isShop = /^(?:shop|store)$/.test(scan.word(i + 1)) && isName(scan, i + 2)
    return isShop && !scan.isWordBefore(i, i - 1) ? [[i, i + 2]] : []
  })
}
