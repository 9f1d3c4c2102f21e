/** Thanks, and what they are usually given for. */
export const thanks: readonly string[] = [
  // Thank you so much for sharing this with us
  '{thanking} (, )? ((for|to you for|on|to) {thanked} (and (for)? {thanked})*)? ({adv}|{forall}|in advance|advance|{inwords})*',
  '{thanking} <give> {object}? {adv}*',
  // Muchas gracias, amigo; danke schön
  '<abroad>* <thank>+ <abroad>+ (<people>|{names}|<abroad>)*',
  '^ <abroad>+ (<thank>|<greet>|<abroad>|<people>|so|{names})* $',
  '{thanking} (for|4) your {deg}* {fine}* (<other>|<thing>) ((and|,)+ (for)? <other>)? $',
  '{thanking} (for|4) <det>+ {fine}* <other> {adv}* $',
  '{thanking} (<people>|{names}|,)* for {thanked} (and (for)? {thanked})*',
  // Thanks to everyone who made this
  '{thanking} to (<you>|<people>|all|everyone|both|the|author|team|<it>|everybody|of|{names})+ ((for {thanked}|who (made|make|makes|helped|worked) (on)? (<it>|possible)*))*',
  '<i> {adv}* <thank> (<you>|<people>|god|all|<it>)+ (for {thanked})?',
  '(nothing but)? (a|my|our|many|big|huge|special|sincere|heartfelt|warmest|so|much|deepest|lots of|tons of|million|thousand|biggest|massive|all|eternal)+ (<thank>|gratitude|props|kudos|respect|shoutout) (to (<you>|<people>|all|<name>|the)+)? ((for|to|on) {thanked})?',
  // I really appreciate your effort
  '(<i> {adv}*)? (<be>|feel)* {adv}* <gratitude> (to|for|of|that|{whom}|{thanked}|<have>|you took|{adv})*',
  '(<i> {adv}*)? (appreciate|appreciated) {adv}* ({object}|{thanked}) ({adv}|{forall}|{thanked}|<you> (put|puts|took|take|do|did|have|made)+ (into|in|on|to|with|<it>|{thanked})*)*',
  '(it|would|be|is|are|will|very|much|really|greatly|highly|truly|most|so|deeply)+ <gratitude> {forall}?',
  '(i|we)? (owe|owed) <you> ((a|one|big|beer|time|drink|coffee|lot)+)?',
  // Hats off to you, props to the author
  '(respect|props|kudos|shoutout|shout out|big ups|round of applause|applause|salute|cheers|credit|respects|hat tip) (to|for|goes to|on) ({whom}|<it>|{thanked})+',
  "(hats|hat|my hat 's|my hat is) off (to|for|{whom}|on|<it>|{thanked})*",
  'take a bow {whom}*',
  '(god|allah)? bless (<you>|<it>|<people>|all|your|soul|family|and|always|heart|up|heart)* (for {thanked})?',
  // I was stuck on this for hours; you saved me
  '<i> ({is}|<have> been|was|were|am|had|been)? {adv}* (stuck|struggling|struggled|strugling|looking|searching|googling|hunting|waiting|wanting|trying|pulling|scratching|banging|going|went|spent|wasted|breaking|racking|beating) (<it>|with|on|for|around|through|out|to|my|at|over|against|the|in|a|about|into|mad|crazy|nuts|hair|head|brain|brains|internet|web|net|google|forever|understand|figure|find|fix|solve|learn|get|do|make|trying|searching|looking|something like <it>|same|issue|problem|error|solution|answer|{thing}|wall|desk|hours|such|like|{often})* $',
  'been {adv}* (stuck|struggling|struggled|strugling|looking|searching|googling|hunting|waiting|wanting|trying|pulling|scratching|banging|going|went|spent|wasted|breaking|racking|beating) (<it>|with|on|for|around|through|out|to|my|at|over|against|the|in|a|about|into|mad|crazy|nuts|hair|head|brain|brains|internet|web|net|google|forever|understand|figure|find|fix|solve|learn|get|do|make|trying|searching|looking|something like <it>|same|issue|problem|error|solution|answer|{thing}|wall|desk|hours|such|like|{often})* $',
  '(after)? (hours|days|weeks|months|a lot|lots|so many|so much|long|<number>|many|endless|of|and|a|whole|day|hour)+ (of)? (searching|googling|struggling|trying|frustration|research|trial and error|struggle|debugging|pain|search|headache|looking) (for|on|in|about|this|it|around|the|internet|google|web|everywhere|<thing>|with|and|googling|{often})* ((i)? (finally|found|have)+ (<it>|this|a|the|your|<thing>|here|that works|solution|answer)+)*',
  '(<i> {adv}*)? finally (found|got|have|find|a|an|the|understood|understand|get|someone|something|some|one|solved|fixed)+ ({object}|<it>|<people>|who|that|which|explains|understands|gets|knows|works|made|make|makes|sense|properly|here|what|about|is|me|talking|doing|it|solution|answer|way|{adv})* $',
]
