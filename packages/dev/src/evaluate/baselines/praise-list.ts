import { wordsOf } from './words.js'

/**
 * A first attempt at the problem: a list of words of thanks, praise and agreement,
 * and the function words that go with them. The words left over are counted.
 */
const listed = new Set(
  `thank thanks thx ty thankyou grateful appreciate appreciated cheers kudos bravo props
  great good nice awesome amazing excellent fantastic wonderful brilliant superb perfect cool
  best better lovely beautiful fabulous incredible outstanding impressive interesting helpful
  useful informative insightful inspiring enlightening valuable clear clean easy neat sweet wow
  love loved like liked enjoy enjoyed favorite agree agreed exactly true right yes yeah yep ok
  okay indeed totally absolutely definitely well done congrats congratulations welcome hi hello
  hey dear sir mate man guys buddy bro lol haha omg please keep up work job going coming more
  post posts article articles blog blogs story tutorial tutorials video videos song songs music
  site website page channel content information info tips share sharing shared writing write
  reading read explanation explained effort stuff thing things lot lots much many so very really
  too also just a an the this that these those it its is was are were be been i me my you your
  he she his her we us our they them for of on in to from with and or but as at by have has had
  do did will would can could all always ever never again forward looking look new one here there
  what how when who why not no if about out get got make made day time`.split(/\s+/),
)

/** How many words are left when the listed ones are removed. */
export function wordsBesidePraise(text: string): number {
  return wordsOf(text).filter((word) => !listed.has(word.replace(/(.)\1{2,}/gu, '$1'))).length
}
