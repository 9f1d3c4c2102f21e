/** The words that differ between praise and blame; the shapes are the same. */
export interface VerdictWords {
  readonly adjective: string
  /** The adjectives among them that judge any noun they go with. */
  readonly strong: string
  readonly noun: string
  readonly verb: string
  readonly manner: string
}

/** Shapes of a verdict on the story, its maker, or any one thing about it. */
export const verdictShapes = ({ adjective, strong, noun, verb, manner }: VerdictWords) => [
  // what a very nice article, best song I have ever heard
  `<det>* ${adjective} {noun} ({ever}|{forall}|{inwords})*`,
  `<det>* ${adjective} <people> $`,
  `^ <det>* {deg}* ${strong} (<and>* {deg}* ${adjective})* (<other>|<name>) <other>? ({ever}|<people>)* $`,
  // this post is so helpful, you look amazing, it was a joy to read
  `{subject} {adv}* {is} ${adjective} ({tail})*`,
  `{subject} {adv}* {is} (<det>+ ${adjective}|${adjective} <det>+ ${adjective}?) ({noun} {ever}*|<people>) ({tail})*`,
  `{subject} {adv}* {is} <det>+ ${adjective} $`,
  `{subject} {adv}* {is} {deg}* <det>+ {deg}* ${strong} (<other>|<name>) <other>? $`,
  `{subject} {adv}* {is} (such|one of|like)* <det>* (${adjective})? ${noun} ({tail})*`,
  `<be> {deg}* <det>* ${adjective} ({thing} ({tail})*)? $`,
  // very informative; easy to follow for beginners
  `^ (<be>|found|find|finding|think|thought)? {adv}* <det>* ${adjective} ({tail})* $`,
  `^ ${adjective} ({tail})+`,
  `^ <det>* ${adjective} {noun} to {using} {thing} $`,
  // the post very helpful: as written by people who think in another language
  `^ <det>+ {noun} {deg}+ ${adjective} ({tail})* $`,
  `^ (how|what|so|very|too|such|pure|absolute|absolutely|my|your|total|simply|just|complete|straight|actual|<det>|{deg})* (${adjective})? ${noun} ({tail})* $`,
  `(how|what|pure|absolute|total|complete|such) (a|an)? (${adjective})? ${noun} $`,
  `how ${adjective} (<be> <it>|<it> <be>|<it>) $`,
  // I love it, loved every minute, my kids love your videos
  `(<i>|<people>|who|{kin}) ({adv}|<aux>|<have>|<be>|going|to)* ${verb} {adv}* (<it>|<you>)* ({tail})* $`,
  `(<i>|<people>|{kin}) ({adv}|<aux>|<have>|<be>|going|to)* ${verb} {adv}* (<consume> (to|through)?)* (of)? {object} ((by|from|on) <you>)? ({adv}|{throughout})*`,
  `^ {adv}* ${verb}+ ({adv}|<it>|<you>|{tail}|{much}|<people>|<emoji>)* $`,
  `^ {adv}* ${verb} {adv}* <consume>* (to)? {np} ({tail})*`,
  `(<i> {adv}*)? ${verb} {adv}* ((every|each) (<degree>|single|<good>)* (minute|hour|day|second|bit|part|word|moment|line|aspect|episode|time|one)+|the (<degree>|single|<good>)* (bit|part|word|moment|line|aspect|episode|one)+) (of (<it>|<det> {thing}))?`,
  `(<i> {adv}*)? ${verb} (how|the way|that|what|when|where|seeing how|everything|all) <you> {adv}* (<have>|<be>)? (<made>|<tell>|do|did|doing|about|went|going) (<it>|<thing>|<det>|everything|down|things|up|so|with|this|<good>|<well>)* {adv}*`,
  `(<i> {adv}*)? ${verb} (where|the (direction|way|idea|concept|fact|look|sound|vibe|energy|feel|style|direction) (of|that)?) <it> <be>? (going|headed|heading|about)?`,
  // beautifully written, you explained it so well
  `<det>* {deg}* ${manner} -? <made> (up|out|together|down|and|of|${manner}|<made>)* {plain}* ({thing})? ({tail})*`,
  `(<you>|<it>|who|<det>+ {thing}) {adv}* (<have>|<be>)? {adv}* (<made>|<tell>) (<it>|{object}|things|the (topic|concept|subject|idea|issue|problem|essence)|of)* {deg}* (${manner}|{inwords}) ({tail})*`,
  `^ (<made>|<tell>) (<it>|things|everything|{object})? {deg}* (${manner}|{inwords}) $`,
  `(<you>|<it>|<det>+ {thing}) {adv}* ${manner} <tell> (<it>|{object}|the|of|topic|essence|concept|subject|everything|issue|point|heart)*`,
]

/** What may follow a verdict without adding to it. */
export const tail =
  '({forall}|to ({using}|and|through|to|from|along|in)+|indeed|as (always|usual|ever|well|hell|fuck|heck|it|gets|can|be)+|af|asf|{ever}|{adv}|{much}|too|(at|from|by) (all|far|<you>)|{throughout}|and {deg}* {fine}|<people>|enough|{inwords}|{often}|on (<it>|(all|so|many|every)+ levels?)|in (every|all) (way|aspect|sense)|(in|because|with) of? <it>|(no|without|bar|by) (a|question|doubt|contest|none|mile)+|lol|haha)'

/** Verbs of taking something in: to read, to follow. */
export const using =
  '(<consume>|follow|understand|know|have|grasp|remember|digest|apply|comprehend|implement|say|meet|be (here|part of <it>))+'
