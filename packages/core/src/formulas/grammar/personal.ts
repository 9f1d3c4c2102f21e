/** The writer's own circumstances: need, effort, mood, memory. They could be mentioned under any story. */
export const personal: readonly string[] = [
  // Spent a lot of time figuring this out; I just ran into this problem
  '<i> {adv}* {effort} $',
  '^ {adv}* {effort} $',
  '<i> {adv}* (<have>|was|am|were)? {adv}* (ran|run|running|bumped|came|hit|got|had|having|facing|faced|face|encountered|encountering|experienced|experiencing|dealing|struggling|fighting|battling|bitten|bit|stuck) (into|across|upon|on|with|by|against)? {adv}* (the)? (very|exact|exactly|same|similar|<it>)+ (same|exact|very|kind of)* (problem|problems|issue|issues|error|bug|situation|question|trouble|challenge)? ({adv}|today|yesterday|recently|this (morning|week)|as well|{often}|at work|myself|too)* $',
  '(why|how) (did|could|do|have|can) {adv}* (not)? <i> (not|never)? {adv}* (think|thought|know|see|notice|find|hear|discover|come across) (of|about)? <it>? ({adv}|before|earlier|sooner|until now|myself)*',
  '(<i> {is})? {adv}* (glad|happy|lucky|relieved) (that)? <i> (did|found|came|read|watched|clicked|have|stumbled) ({object}|<it>|across|upon|on|here)* {adv}* $',
  // I had a very hearty laugh today
  '(<i> {adv}*)? (had|got|have|getting|needed) (<det>|{deg}|{fine}|hearty|morning|big|real|proper|loud|little|daily)* (laugh|laughs|giggle|chuckle|smile|blast) ({often}|today|<consume>|from|out of|at|<it>|{adv})*',
  // A technique I hope to use in the future; having this as a resource is excellent
  '({subject} {is})? {adv}* <det>* {fine}* ({thing}|technique|trick) (that|which)? (<i> {adv}*) (hope|plan|intend|want|expect|will|would|shall|going|need|like|love|<be>|definitely|have)+ (to)? (employ|apply|try|adopt|implement|remember|reuse|follow|keep|bookmark|revisit|<consume>) (<it>|{adv}|soon|from now on|myself|at work|{often}|in (the|my)? (future|work|projects?|life|next|own)+)* $',
  '^ (so|and|,|but)* (having|seeing|reading|finding|getting|learning|watching|hearing) {object} (as <det>* {fine}* ({thing}|guide)+)? {is} {good} ({tail})*',
  '{subject}? {adv}* {is}? (become)? <det>+ ({fine}|real|constant)* (source|fountain|treasure|well|wealth|point) of (inspiration|knowledge|information|wisdom|joy|hope|learning|encouragement|reference) ({tail})*',
  // Big help, huge relief
  '({subject} {is})? <det>* {deg}* (big|huge|great|tremendous|immense|massive|enormous) (help|relief|inspiration|favou?r|hug|compliment|thumbs up|time -? saver) ({tail})* $',
  // Need this in my life; day one buy; this is why I love this place
  '(<i>|{kin})? {adv}* (need|needs|want|wants) (<it>|<det>* (<other>|<thing>|one|both)) {deg}* (in my (life|kitchen|house|home|collection|wardrobe)|bad|badly|asap|immediately|yesterday|right now)+',
  '^ (instant|insta|must|definite|easy|day|one|1|auto|absolute|{adv})+ -? (buy|purchase|cop|pre -? order|watch|play|download|add) (for me|from me|<people>|{adv})* $',
  '^ (and|so|{adv})* <it> (<be> {adv}*)? (exactly|one of the|the)* (reason|reasons)? why <i> {adv}* (<like>|<loathe>|follow|subscribe|subscribed|come|read|watch|stay|keep) {adv}* (<it>|<you>|<name>|{thing}|coming|here|back|to|so much|<consume>)* $',
  '(<it> {is}|sounds?|looks?)+ (right|just|totally|so)* (up my (street|alley)|my (kind|type|sort) of ({thing}|<other>))',
  '<i> {adv}* (feel|feels|felt|feeling) ({deg}|less|not|never)+ (alone|seen|understood|lonely|validated|inspired|better|motivated|lighter)+ {adv}*',
  // Came away feeling that I learned something; could not put it down
  '(<i>|and)* {adv}* (came|come|walked|walk|left|leave|went) (away|out|here|<it>) {adv}* (feeling|with|knowing|having|wanting)+ (like|that|as|if|<i>|<good>|<apt>|<consume>|{much}|{adv}|more|<have>|smarter|wiser|something|new|informed|energised|energized)+',
  '(<i>|could|did|did|simply|just)* not {adv}* (put|want) <it> (down|to (end|stop|finish))',
  // Time flies; this was everywhere; it feels like yesterday
  '^ (<react>|{adv}|back|then|when|and|ah|,)* <it> (was|were) {adv}* (everywhere|huge|all over|a thing|all the rage|(my|our|the)+ (jam|anthem|life|shit|childhood|time)) (back (then|in the day)|{often}|in <number>|at the time|then|when i was <det>? (little|young|younger|<number>|kid|child|small|in school))* $',
  '(time|years|life|days?) {adv}* (flies|fly|flew|goes|go|went|passes|passed|is flying|moves) ({adv}|by|fast|quickly|quick|past|when <you> {is} having fun)* $',
  '(in my (head|mind)|<it>|still)+ (<it>)? {is} {adv}* (like|just like)? (only|just|like)* (yesterday|last (week|month|year)|ages ago|<number> <span>+ ago) {adv}* $',
  // Kept it simple and understandable
  '^ (<you>)? (keep|keeps|kept|keeping) <it> {deg}* (simple|short|brief|concise|clear|real|classy) (<and>* {deg}* {fine})* ({tail})* $',
  // Is there anybody left who does not wait, too?
  '^ (<i> <be>?|am|was|been|{adv}|and|me|us|still|too|so)* (waiting|awaiting|wating) (too|also|{adv}|here|for (<it>|reply|replies|answers?|response|<you>|the same|{thing})|patiently|eagerly|<people>)* $',
  '^ (just|<it>|is|a|only|my|can i (post)?|another)* (test|testing) (1|2|3|123|<number>|comment|post|message|again|only|one|two|three|please ignore|{adv})* $',
  '(<it>) is how <det>* {plain}* ({thing}|<other>|<it>|<you>) {thing}? (<be>|should|must|needs to|do|does)+ (done|made|do|it|works|played|written|look|sound)+ (<people>|{adv}|<react>)* $',
  '(<i> {adv}*)? (wish|if only) {adv}* (more|all|other|every|most|there (were|was) more)+ ({plain}|<people>|{thing}|{kin})* (would|could|were|was|had|did|will|can)? {adv}* (think|thought|like|do|did|write|wrote|know|knew|be|<consume>|<give>)* ({object}|{thing}|(like|as) (<it>|<you>|{object})|that way)* $',
]

/** Vague amounts spent, or spent on looking for something: "took me 45 minutes" is a fact. */
export const effort =
  '(<have> {adv}*)? (spent|spend|wasted|lost|took) (<i>|us)? (({much}|the|my|{deg}|several|many|some|couple|of|whole|half|good|long|<span>)+|(a|an|<number>|{much}|<det>|{deg}|about|almost|over|more|than|several|couple|of|whole|half|good|long|<span>)+ (trying|figuring|searching|looking|finding|fixing|solving|debugging|googling|understanding|to (solve|fix|find|figure|understand)|(on|with) (<it>|same)* (problem|issue|error))) (on <it>|trying|figuring|searching|looking|finding|fixing|solving|debugging|googling|working|understanding|to|solve|fix|find|figure|understand|out|for|<it>|on|with|the|same|problem|issue|error|answer|solution|before|<consume>|{object})*'
