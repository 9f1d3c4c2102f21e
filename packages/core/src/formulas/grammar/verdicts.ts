/** The words that differ between praise and blame; the shapes are the same. */
interface Words {
  readonly adjective: string
  readonly noun: string
  readonly verb: string
  readonly manner: string
}

/** Shapes of a verdict. */
const shapes = ({ adjective, noun, verb, manner }: Words): string[] => [
  `<det>* ${adjective} {noun} ({ever})*`,
  `<det>* ${adjective} {noun} ${'{forall}'}`,
  `<det>* {deg}* (<det>)* ${adjective} <people> $`,
  `{subject} {adv}* (<have> {adv}*)? (<aux> {adv}*)? <be> {adv}* <det>* ${adjective} ({noun} {ever}*)? ({tail})*`,
  `{subject} {adv}* (<have> {adv}*)? <be> {adv}* <det>* (${adjective})? ${noun} ({tail})*`,
  `^ (<be>|found|find|finding|think|thought)? {adv}* <det>* ${adjective} ({tail})* $`,
  `^ ${adjective} ({tail})+`,
  `^ (how|what|so|very|too|such|pure|absolute|absolutely|a|an|the|my|total|simply|just|complete|{deg})* (${adjective})? ${noun} ({tail})* $`,
  `(how|what|pure|absolute|total|complete|such) (a|an)? (${adjective})? ${noun} $`,
  `(<i>|<people>|who|me) {adv}* (<aux> {adv}*)? ${verb} {adv}* (<it>|<you>|<name>)* ({tail})* $`,
  `(<i>|<people>|me) {adv}* (<aux> {adv}*)? (<have> {adv}*)? ${verb} {adv}* (<consume> (to)?)* (of)? {object} (by <you>|from <you>)? {adv}*`,
  `^ {adv}* ${verb} {adv}* (<it>|<you>) ({tail}|{much}|<people>|<emoji>)* $`,
  `^ {adv}* ${verb} {adv}* (<consume>)* <det>* (<good>|{plain})* {noun} ({tail})*`,
  `^ {adv}* ${verb} {adv}* <consume> <it>? $`,
  `(<i> {adv}*)? ${verb} {adv}* (every|each|this|the) (<degree>|single|<good>)* (<span>|second|bit|part|word|moment|line|aspect|episode)+ (of (<it>|<det> <thing>))?`,
  `(<i> {adv}*)? ${verb} (how|the way|that|what|when|seeing how) <you> {adv}* (<have>)? (<made>|do|did|explain|explains|break|cover|present|describe|write|put|make|work|use|handle|edit|play|sing|teach|share|tell|went)+ (<it>|<thing>|<det>|everything|down|things|up)* {adv}*`,
  `<det>* {deg}* ${manner} -? <made> (up|out|together|down|and|<manner>)* {plain}* <thing>* ({tail})*`,
  `(<you>|<it>|who|<det>+ <thing>) {adv}* (<have>)? {adv}* (<made>|explain|explains|write|writes|describe|put|cover|present|sing|did|do|play|handle|teach) (<it>|{object}|everything|things|the (topic|concept|subject|idea))* {deg}* ${manner} ({tail})*`,
  `^ <made> (<it>|things|everything|{object})? {deg}* ${manner} $`,
]

const TAIL =
  '({forall}|to (<consume>|follow|read|understand|follow|see|know|have|learn|grasp|remember|digest|use|watch|hear|listen|listen to)+ (and (understand|follow|read|use|apply|learn))? (through|to|it|this|that|from|along)?|(for|to) (me|us|you|everyone|all|sure)|indeed|as (always|usual|ever|well|hell|fuck|heck|it gets|can be)|af|asf|{ever}|{adv}|{much}|too|at all|from (start to finish|beginning to end|you)|and {good}|<people>)'

/** Pieces that only verdicts use. */
export const verdictPieces: Readonly<Record<string, string>> = {
  tail: TAIL,
  manner: '(<well>|<badly>)',
}

/** Praise of the story, its maker or its effect. */
export const praise: readonly string[] = [
  ...shapes({ adjective: '{good}', noun: '<gem>', verb: '<like>', manner: '<well>' }).map((shape) =>
    shape.replaceAll('<manner>', '<well>'),
  ),
  // What it did to the reader.
  '({subject} {adv}*)? (<have> {adv}*)? (<aux> {adv}*)? (helped|helps|helpful|help|helping|useful) (<i>|<people>|<it>|my|so|many|others)* ({much}|out|<degree>|in (many|so many) ways|to (understand|learn|grasp|get)( (<it>|better|more|things|{object}|a lot))*|understand( (<it>|better|things|{object}))*|{forall})+ $',
  '^ ({subject} {adv}*)? (<aux>|<have>)? {adv}* (saved|save|saves|saving|made|make|makes|making) (<i>|my|so|many|me|a|an|the|of|lot|hundreds|countless|some|from)* (<span>|day|bacon|ass|butt|skin|sanity|whole)+ ((of|from|and) (<span>|work|working|pain|trouble|searching|debugging|frustration|googling|head|scratching|banging|a|hair|pulling)+)? (<people>|<name>|<degree>)* $',
  '(<it>|<you>|{subject}) {adv}* (make|makes|made|making) (my|our) (whole)? (day|week|night|morning|year|monday|life)',
  '^ made my (day|week|night|morning|year)',
  '(<i> {adv}*)? (<have>)? {adv}* (learn|learned|learnt|learning|gained|gain|got|get|took|taken) {adv}* ({much}|something (new|useful|valuable)*|(some|many|new|a few|lots of|useful|valuable|few) (<good>|new)* (things|stuff|knowledge|tips|insights|information|info|ideas|tricks)|a thing or (two|2)|more) (new)? ((from|by|in|here|today|through|about|with|out of) (<consume>)? (<it>|<you>|{object}|today)?)*',
  '(give|gives|gave|giving|getting|got|get|given|have|having|had) (<i>)? (the|such|some|serious|actual|literal|major|real)* (chills|goosebumps|goose bumps|feels|tears|shivers|vibes|life|hope|joy|smile|laugh|good (laugh|vibes)) (<it>|every time|everytime|all over|{adv}|<thing>|listening|watching|reading|down my spine|to my (face|eyes))*',
  '(<it>|<you>|{subject} {adv}*)? (made|makes|make|making|had|has|got|brought|brings|put|puts|left|had) (<i>|my)? (<degree>)* (smile|laugh|cry|laughing|crying|tear|tears|lol|giggle|chuckle|think|happy|wonder|want more|emotional|nostalgic|tear up|in tears|speechless|hooked|a smile|(tears|smile) to my (face|eyes)) (<degree>|out loud|up|on my face|a lot|so much|every time|everytime|to my (face|eyes)|in tears)*',
  '(blew|blows|blowing|blown) (my|<i>) (mind|away)?',
  'my mind (<be>|has been)? {adv}* (blown|exploded)',
  '^ mind {adv}* -? (blown|blowing)',
  '(bring|brings|bringing|brought) back (<degree>|some|good|great|old|the|my|childhood|fond|many|sweet|all)* (memories|days|nostalgia)',
  '(this|it|{subject})? (is|was|has|<be>)? {adv}* (full|packed|filled|jam -? packed|loaded|rich|chock full) (of|with|in) (<good>|<degree>|so|much|lots|of)* <thing>+',
  '(so|too|very|this)? much (<good>)? (value|knowledge|wisdom|information|info|goodness|respect|love|truth|effort|talent|needed|joy)+ (in (one|a|this|a single) (<thing>|place))?',
  '{subject}? <be>? {adv}* (exactly|just|precisely|the very thing|the thing|the <thing>|something)+ (what|that)? <i> {adv}* (<be>|needed|need|want|wanted|looking|searching|have|been|after|hoping|to|hear|read|see|for|was)+ (<it>|today|now|right|so)*',
  '^ ((really|so|much|i))* needed (this|it|that|to (hear|read|see) (this|that|it))+ ({adv}|today|right|now|thanks)* $',
  '(worth|deserves|deserve|deserving|worthy of) (<degree>|your|my|the|a|every|of|more|all|way|much|time|it)* (reading|watching|read|watch|view|views|time|listen|look|checking out|attention|wait|sharing|like|likes|share|penny|cent|bookmark|bookmarking|award|recognition|oscar|grammy|love|respect|credit|second|minute|effort|it)+',
  '(<be>)? {adv}* (easy|simple|clear|fun|enjoyable|pleasant|pleasure|joy) (enough)? (and <good>)? to (follow|understand|read|watch|use|learn|grasp|digest|comprehend|apply|see|hear)+ (along|it|this|from)*',
  '(two|2|big|both|double)? thumbs? -? (up|👍) ((to|for|from) (<you>|<it>|{object}|me))?',
  '(five|5|4|four|6|10|ten|100|1000|a million) (out of|/) (five|5|10|ten|four)',
  '(five|5|6|ten|10|gold|million|all the|100) -? (star|stars|thumbs)',
  '(5 / 5|10 / 10|5/5|10/10|11/10|100/100|9/10|a\\+|a\\+\\+|100 %|100%|1000%) (would (read|watch|listen|recommend) (again)?)?',
  "(chef 's|chefs|chef|chef's) kiss",
  '(second|2nd) to none',
  '(out of|from) (this|another) world',
  '(on|is|be|{subject} <be>) {adv}* (on point|on fire|spot on|spot -? on|top notch|top -? notch|next level|another level|on another level|the real deal|world class|first class|a (big|huge|massive)? (win|plus|hit)|a must|off the (chain|charts|hook)|fire|lit|gold|goals|everything|the (best|bomb|shit|way|man|goat|real mvp|mvp|greatest))',
  "^ (on point|on fire|spot on|spot -? on|top notch|top -? notch|next level|first class|world class|world -? class|high quality|pure gold|solid gold|goals|the best|a must|a (must|great|good|nice|fantastic|excellent|wonderful|awesome) one|one of a kind|1 of a kind|no notes|no complaints|real talk|well worth it|all good|works for me|so good|not bad|not too bad|not bad at all|loving it|lovin it|ai n't bad|nothing (but|beats) <it>) {deg}* $",
  '(food for thought|a breath of fresh air|breath of fresh air|like a breath of fresh air|work of art|works of art|piece of (art|cake|genius|work|heaven)|a labor of love|icing on the cake|cherry on top|a sight for sore eyes|music to my ears|a (feast|treat) for the (eyes|ears))',
  '(<it>|{subject} {adv}*)? (slaps|slap|rocks|rock|rules|rulez|kills|killed|kicks ass|hits different|hits hard|hit different|hit hard|hit home|hits home|resonates|resonated|resonate|never gets old|gets better|aged well|wins|won|nails it|nailed it|nails|nailed|crushed it|killed it|did it|delivers|delivered|never disappoints|never disappoint|never fails|does it|spoke to me|speaks to me|changed my life|saved my life|takes the cake) (with me|for me|so|hard|every time|every single time|everytime|to (impress|amaze|deliver)|{deg}|again|<it>|my soul)* $',
  '<you> {adv}* (<aux>|<have>)? {adv}* (rock|rule|rocks|slay|slayed|killed|nailed|nail|kill|crush|crushed|won|win|ate|never disappoint|never fail|never fails|deserve|did|done|do|hit)+ (<it>|all|again|the <thing>|{deg}|that|more|(more|all|the)* (views|subs|subscribers|likes|love|credit|respect|recognition|attention|followers|everything|world|success|award|awards)|to (impress|amaze|deliver|disappoint)|a (good|great|nice|fantastic|wonderful|amazing|excellent|brilliant|superb|awesome|remarkable|tremendous|stellar|terrific|incredible|outstanding|fine|damn good|really good|really great|very good|very nice|really nice) (job|work|one|thing)|(good|great|nice|amazing|awesome|excellent|wonderful|fantastic|brilliant) (job|work|stuff|things|thing)|there|here|hard|the nail on the head)+',
  '(hit|hits) (<it>|the nail) {adv}* (on the head|out of the park|the spot)',
  '^ nailed it',
  '<i> {adv}* (<be>)? {adv}* (<degree>|a|the|such|your|huge|big|massive|biggest|of|number|one|1)* (fan|admirer|follower) (of (<you>|<it>|{object})|here|from <name>)?',
  '(in|fell|falling|fall|fallen) (in)? (love|awe) (with|of) (<it>|<you>|{object})',
  '(<i> <be>)? {adv}* in (love|awe) (with|of)? (<it>|<you>|{object})?',
  '(<i>|we|would|definitely|strongly|will|<have>|highly)* (recommend|recommended|recommending) (<it>|<you>|to|all|everyone|anyone|my|friends|reading|watching|<people>|{object}|for)*',
  '(<i>|we) {adv}* (<aux>)? {adv}* (impressed|amazed|blown away|inspired|moved|fascinated|surprised|touched|stunned|shocked|hooked|obsessed|addicted|satisfied|delighted|thrilled|entertained|mesmerized) ((by|with|at|to) (<it>|<you>|{object}|how <good>))?',
  '(<i>|we) {adv}* {cant} {adv}* (stop|get enough|help) {adv}* (<consume>|laughing|smiling|crying|singing|dancing|replaying|of|but|to)* (<it>|to|{object})?',
  '(<it>|{object}) <be> {adv}* (stuck)? (in my head|on repeat|on loop|on replay)',
  '(on repeat|on loop|on replay|listening on repeat|playing on repeat)',
  '(keep|kept|keeps) (coming back|rewatching|replaying|listening|reading|watching|re -? reading|playing) (to (this|it)|this|it|{object}|for more|here)*',
  '(<be>)? {adv}* (well|richly|truly|so) (worth|worthy) (<it>|the (read|watch|time|wait|effort|listen))',
  '(<i> {adv}*)? (<be>|have|had|got) {adv}* (glad|happy|so glad|thankful|lucky|grateful|fortunate|pleased|excited|delighted|thrilled|proud) (that|to|for|about|i|i have|<it>|have|find|found|finding|see|read|hear|stumbled|stumble|came|come|clicked|discovered|across|upon|on|part|be|a|of)* (<it>|{object}|<you>|here)*',
  '(really|it|this|that|{subject}|certainly|definitely|just|truly)+ (makes|made|make) (you|me|one|us|people)? (really)? (think|stop and think|pause|reflect|wonder)',
  '(a)? (lot|lots|plenty|so much|much|something|things) to (think|reflect|ponder|learn|digest|unpack) (about|on|from|here)?',
  '{subject} {adv}* (<be>|<have>|made|do|does|did|work|works|worked|working|look|looks|looked) (a (great|good)|{deg}|<good>|like a (charm|dream|champ)|flawlessly|perfectly|nicely|fine|beautifully|wonders|great|amazing|like magic|for me|out)+ $',
  '^ {adv}* (worked|works|working|work) (perfectly|{deg}|like a (charm|champ|dream)|great|fine|flawlessly|nicely|beautifully|for me|well|as expected|now)* $',
  '(looks|look|sounds|looking|sound|looked|seems|feels|tastes|taste) {deg}* {good} ({forall})?',
  '^ (such|so|what|how) (a|an)? {good}? (<thing>|<gem>|<span>|vibe|song|memories|memory|feeling|world|view|place|mood|throwback|nostalgia|message|soul|man|woman|person|human|legend|joy|pleasure|find)+ $',
  '(best|greatest|great|wonderful|fantastic|beautiful|amazing|nice|good|lovely|perfect|awesome) (<thing>|<span>|times|memories|feeling|vibes|days|decade|era|generation|band|singer|actor|artist|group|duo|team|person|human|woman|man|place|idea|idea|news|stuff|find|catch|choice|call|question|reminder|words|example|line|lines|scene|moment|ending|part) ({ever})*',
  '(thought|mind|awe|eye|heart|jaw|ground|soul|tear|spell|nerve|edge) -? (provoking|blowing|inspiring|opening|warming|breaking|dropping|stirring|jerking|binding|touching|melting|jerker|opener|warmer) {plain}* <thing>*',
  '(<it>|{subject}) {adv}* (<be>)? {adv}* (one of)? (the|my|your|his|her) (<degree>)* (best|favorite|favourite|greatest|fav|fave|finest|top)+ (<thing>|<gem>|ones|of|all|time|so far|<it>|ever|{ever})*',
  '(one of|1 of) (the|my|your) (<degree>)* (<good>|<degree>)+ (<thing>|<it>|<people>|ever|{ever})*',
  '(such|an|very|really|so|is|was|a)* important (and <good>)? (<thing>|message|conversation|issue|reminder|point|lesson|read|work|information|questions)+',
  '(you|he|she|they) <be> {adv}* (so|such|a|an|the|very|too|truly|my|one|of|{deg})* (<good>|<gem>|man|queen|king|talented|best|amazing)+ (<people>|person|human|being|writer|teacher|singer|artist|man|woman|at (what <you> do|this|it|explaining|teaching)|<thing>|soul|{ever})*',
  '<you> <have> {adv}* (a|an|such|the)* <good> (<and> <good>)* (<thing>|way|sense|gift|eye|heart|soul|mind|talent|face|smile|touch|ear|taste|style|words|humor|of|with|for|words|explaining|teaching|writing|humour)+',
]

/** Blame of the same shapes, and its own set phrases. */
export const blame: readonly string[] = [
  ...shapes({ adjective: '{bad}', noun: '<dud>', verb: '<loathe>', manner: '<badly>' }).map(
    (shape) => shape.replaceAll('<manner>', '<badly>'),
  ),
  '(<it>|{subject}|<name>)? {adv}* (sucks|suck|sucked|blows|stinks|stunk|sux) (<degree>|so|hard|ass|balls|dick|big time|<it>|at (this|it))* $',
  "(what|such)? (a|an|complete|total|utter|huge|big)* (waste|wast) of ((my|your|our|everyone 's|good|a)? (time|money|space|life|bandwidth|oxygen|data|electricity|breath))",
  '(what|such) (a|an) (<bad>|complete|total|utter|huge|big)* <dud>',
  '<i>? (do|did|does|would|could|<aux>) <not> {adv}* (like|love|enjoy|get|understand|care|appreciate|recommend|see the point) {adv}* (<it>|{object}|<you>|about <it>|of <it>|at all|why people like <it>|the hype|the point)* $',
  '(not|never) (a)? {adv}* (fan|impressed|interested|amused|for me|my cup of tea|worth (it|my time|the (time|money|hype)|reading|watching))  (of <it>)? $',
  '(who|nobody|no one|no -? one|noone) (cares|asked|gives a (shit|damn|fuck))',
  '(shut up|shut the (fuck|hell) up|stfu|gtfo|get a life|get lost|go away|fuck (you|off|this|that)|screw (you|this|that)|kill yourself|kys|go to hell|go die|delete (this|it|your (channel|account|blog))|remove (this|it)? (<thing>)?|grow up|get over it|dislike|disliked|thumbs down|unsubscribed|unsubscribe)',
  '(<it>|{subject}|<you>) <be> {adv}* (a|an|the|such|full of|so|total|complete|utter|piece of)* (<dud>|<bad>|nuts|crazy|insane|delusional|clueless|gay|retard|retarded|idiots|morons|fools|clowns|sheep|losers) (<people>)? ({tail})*',
  '(piece|load|pile|bunch|heap) of (utter|complete|total|absolute)? <dud>',
  '(i want|give me|wasted|there goes) (my)? (<number>|<span>|of my life|life|time|money|minutes|back)+ (back|reading|watching|on (this|that|it))* $',
  '(could|can) (<it>|<you>|there)? be (any)? (<bad>)+',
]
