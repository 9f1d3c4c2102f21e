/**
 * Distrust, dismissal and calls for somebody to pay: opinions without support. Who is
 * named, and for what, counts as the writer's own: "the council should answer for the bearings" keeps the bearings.
 */
export const grumble: readonly string[] = [
  // Somebody has to answer for this; those responsible should lose their jobs
  '^ (and|so|but|well|it is (about|high) time|{adv})* {culprits} {adv}* (need|needs|have|has|had|ought|should|must|want|wants|got|better|deserve|deserves)+ (got)? (to)? {adv}* {pay} {adv}* ({forthis} {adv}*)? $',
  '^ (and|so|but|{adv})* (where|what) <be> the (accountability|justice|common sense|shame) {adv}* $',
  '^ (and|so|but|well|{adv})* (something|more|action) {adv}* (needs?|has|have|must|should|ought) (got)? (to)? {adv}* (be done|change|give|happen) {adv}* (about <it>)? {adv}* $',
  '^ (<it> <be>)? {adv}* (about|high|past) time (somebody|someone|they|we|<you>|something|anyone|<it>) (did something|got (real|serious)|changed|was done|sorted <it> (out)?|stepped up|woke up) (about <it>|{adv})* $',
  // I don't believe a word; you can't trust anything they say
  '(<i>|<you>|one|people|nobody|no one|anyone)? {adv}* (<aux>|could|can|ca|<be>)* (not|never|hardly|cannot) {adv}* (believe|believed|trust|trusted|buying|buy) {adv}* (a (single)? (word|thing)|one (single)? (word|thing)|anything|any|them|him|her|{rulers}|<it>|a|word)+ {adv}* ((of|in|from) (<it>|them|{rulers}))? ({theysay})? (anymore|any more|any longer|these days|nowadays|ever again|{adv})* (,? never (have|did|will|has))? $',
  '^ (<react>|well|{adv})* never (believed|trusted) (a word (of <it>)?|<it>|them|him|her|any of (<it>|them)|{rulers}) ({adv}|(and|,)? never (will|shall|would))* $',
  '^ (and|but|well|{adv})* (who|how (can|could|do|would) (<you>|<i>|anyone|anybody|people|we)) (believes|believe|trusts|trust) {adv}* (<it>|them|{rulers}|anything|a word)+ ({theysay})? (anymore|any more|these days|nowadays|now|{adv})* $',
  // They keep changing their minds, they make it up as they go along, they are all the same
  '^ (and|but|{adv})* {rulers} ({adv}|<be>|keep|keeps|kept|<have>)* (change|changes|changed|changing) {adv}* (their|his|her|its) (minds?|tune|tunes|story|stories|advice) {adv}* ({often}|every (<number>|five|ten|two|few|other)? (<span>|second|seconds)|(more often than|like) <i> change <det>* (<other>|socks|pants|underwear)|depending on <it>|as <it> suits <it>)* $',
  '^ (and|but|{adv})* {rulers} ({adv}|<be>|<have>)* (make|makes|making|made) (<it>|things|stuff|everything|the rules) (all)? up as (they|<you>|he|she|we) (go|goes|went) (along)? $',
  '^ (and|but|{adv})* {rulers} {adv}* <be> {adv}* all {adv}* (the same|as bad as (each|one) (an)?other|at it|in it (together|for themselves)|on the take|out for themselves|bent|crooked|crooks|liars|useless) (anyway|{adv}|<people>)* $',
  '^ (and|but|{adv})* (one|first) (minute|moment|day|week|year)? (<it> <be>|{theysay})? (<it>|one (thing|way)|<good>|<bad>)* ,? (and|then)? (the)? (next|then) (<it> <be>|{theysay})? (<it>|another|something else|the (other|opposite|reverse)|<good>|<bad>)+ (way|thing)? (round|around)? $',
  '^ (and|but|{adv})* first {theysay} (<it>|one thing) ,? (and)? then {theysay}? (<it>|another|the opposite) $',
  // It is all about the money; I will believe it when I see it
  '^ (and|but|<it> <be>|at the end of the day|<it> (always)? comes down to|{adv}|all|just)* (about|for) (the|their own|more)* (money|profit|profits|clicks|ratings|views|likes|greed|power|votes|attention) ({adv}|with (them|these people|{rulers})|as (always|usual)|in the end|is not it|nothing else|and (power|greed|money|control))* $',
  '^ (<it> <be>|and|but|{adv}|just)* (another|a|one big|yet|total|complete|nothing but|blatant)* ((money|cash|power|land) (grab|spinner)|stitch -? up|cover -? up|box ticking|(tick -? box|pr|vanity|cost -? cutting) exercise|lip service|window dressing|smoke -? screen|smokescreen|publicity stunt|pr stunt) {adv}* (as (always|usual))? $',
  '^ (<i>|will|shall|well|{adv})* believe (it|that) when <i> see (it|that) {adv}* $',
  '^ (<i>|<it>|would|will|best|to|be|{adv}|take|taken|taking)+ (<it>|everything (they|he|she) (say|says))? with a (big|large|huge|hefty)* (pinch|grain) of salt {adv}* $',
  '^ (and|but|well|{adv})* <it> <be> {adv}* always the same {adv}* (with <it>|every (time|year)|old story|wherever <you> (go|look))* $',
  // Another one who thinks he knows it all; everyone is an expert
  '^ (oh|great|and|so|yet|just|{adv})* another (one|(self|so|arm|key|wanna) -? (appointed|proclaimed|styled|called|chair|board|be)|<bad>|would -? be|armchair|keyboard|expert|know -? (it -? all|all)|guru|critic|snob|<people>|<dud>)+ (of (them|those|these))? (((who|that) {adv}*)? (thinks?|reckons?|believes?) {knowing})? $',
  '^ (<it>|<you>|{rulers}|some people|people|who) {adv}* (think|thinks|reckon|reckons) {adv}* {knowing} $',
  '^ (of course|sure|apparently|{adv})* (everyone|everybody|anyone) {adv}* ((thinks|reckons) (they|he|she) (are|is)|<be>|becomes) (an|a)? (experts?|critics?|genius|geniuses|doctors?|scientists?) ({adv}|these days|nowadays|all of a sudden|suddenly)* $',
  '^ (and|just|but|so)* (who (do|does) (they|<you>|he|she|these people) think (they|<you>|he|she) (are|is)|who (asked|made) <you> ((the)? (judge|expert|boss))?) $',
  // What a state it is in
  '^ (just|look at|and|but|{adv})* (what a|the) (state|sight|mess|shambles|disgrace) ((of|in) (<it>|<det>+ (country|world|town|place|nation|society|<other>|<thing>))|<it> <be> in|<det>+ (<other>|<thing>) <be> in) {adv}* $',
  '^ (and|so|but|seriously|{adv})* what (<be>|has) (the|this|our) (country|town|city|society|place) {adv}* (coming|come) to $',
  '^ (<it>|same|just|the|{adv}|as)* (same old) (story|thing|nonsense|excuses?|rubbish|lies|<dud>) ({often}|every <span>|and over|<react>)* $',
  '^ (nothing|they|<you>|people|these people)+ {adv}* (ever|never|will|learns?) {adv}* (changes?|learns?|listens?) {adv}* $',
  // That simple
  '^ (and|{adv})* ((<it> <be>)? {adv}* (pure and|plain and)? simple as (<it>)?|(<it> <be>)? {adv}* (that|as) simple (as that)?|end of (the)? (story|discussion|debate|conversation)?) {adv}* $',
]

/** Blame of a text as empty or too long. */
export const wordy: readonly string[] = [
  // What a load of rubbish
  '(what|such|<it> <be>|just|another|{adv})* (a|an|the|one)? {adv}* (absolute|complete|total|utter|whole|right|big|huge|old|same)* (load|pile|heap|bunch|crock|pack|bag) of (old|utter|complete|total|absolute|hot|<bad>)* (<dud>|lies|tosh|waffle|hot air|spin|guff|claptrap|codswallop|twaddle|cobblers|tat)+ {adv}*',
  '^ {deg}* (absolute|complete|total|utter|pure|more|what|just|<bad>|old)* (twaddle|claptrap|codswallop|cobblers|guff|hot air|lies|spin|hype|propaganda)+ ((and|,) (lies|spin|hype|hot air|<dud>))* ({throughout}|{adv}|from <it>|as (usual|always))* $',
  // Get to the point, too much waffle, just give us the recipe
  '^ ({adv}|please|pls|can <you>|could <you>|would <you>|why not|or|and)* (get|cut|come|skip|go|jump)+ {adv}* (straight|right)? to the (point|chase|facts|good bit|important (bit|part)|{plain}? <thing>) ({adv}|please|pls|already|next time|for once|will <you>)* $',
  '({adv}|please|pls|and|so)* (just|only|simply) (give|show|tell) (<i>|us|people) the {plain}* (<thing>|facts|truth|good bit)+ ({adv}|please|pls|already|and (be done|go|nothing else)|next time|for once)* $',
  '^ (too|so|way|far|less|enough|no|more|all|cut|skip|stop|spare|of|the|this|with|us|me|much|please|{adv}|<it> <be>)* {waffle} (and)? ({adv}|please|already|not enough <thing>|these days)* $',
  '^ (nobody|no one|none of us|i|we|who|people)+ ({adv}|<aux>|do|did|not)* (wants?|needs?|asked|asks|cares?|came|come)+ {adv}* (for|about|here|to (read|hear|know|see|hear about|know about))* (<you>|your|the|<det>|their|his|her|whole|entire)* {waffle} {adv}* $',
  '^ (and|but|so|{adv})* why (do|does|must|are|is|can) {adv}* (<it>|<you>|<thing>|all|most|every|so many|people|the)+ ({adv}|not|have to|has to|need to|feel the need to|insist on|got to)* (be|need|needs|come|comes|have|has|tell|telling|include|write|writing|start|begin|give|giving|stick|come|going|go|get)+ (<i>|us|<det>|{deg}|with|on|to|about|their|whole|entire|long|big)* ({waffle}|long|the point|<bad>) ({adv}|and on|these days|before <det> <thing>)* $',
  '^ (<it>|this|all|{adv})* (could|should|would) (easily|just)? (have|of) {adv}* (been)? (said|done|told|written|summed up|summarised|explained|an|a|<it>|all)* (in)? {adv}* (<number>|one|two|three|a|an|half|few|single|couple of|the|as many)* (lines?|sentences?|words?|minutes?|paragraphs?|emails?|tweet|text|footnote|leaflet) {adv}* $',
  '^ (<i>|sorry|and|but|{adv})* (gave up|switched off|lost interest|stopped reading|stopped watching|fell asleep|got bored|zoned out|nodded off) ({adv}|after|at|in|by|before|about|halfway|half way|through|the|first|second|third|<number>|two|three|title|headline|opening|intro|minutes?|lines?|sentences?|paragraphs?|pages?|of <it>|<thing>)* $',
]

/** People who are blamed without being named. */
export const rulers =
  '((they|them|he|she|<people>|everyone|everybody)|(the|these|those|so -? called|our|all|any|most|your|of|half|{adv})* (experts?|scientists?|politicians?|government|governments|council|councils|councillors|media|press|papers|newspapers|journalists?|authorities|companies|corporations|big <other>|bosses|powers that be|lot|people|ones? in charge|idiots in charge|elites?))'
export const culprits =
  '((somebody|someone|anybody|anyone)|heads|a head|whoever (<be> responsible|did <it>|allowed <it>|is behind <it>|signed <it> off)|(the|those|all|anyone|everyone|people|person|ones)+ (responsible|in charge|involved|behind <it>|to blame|at fault)|{rulers}|they all|the lot of them)'
/** How they should pay. */
export const pay =
  '((be|get) {adv}* (held|brought|called|taken|made)* {adv}* (to (account|task|book|justice|pay|answer)|accountable|responsible|sacked|fired|prosecuted|punished|jailed|liable|struck off|locked up)|answer {forthis}|lose (their|his|her) jobs?|take {adv}* (the|some|full)* (blame|responsibility)|own up|resign|go to (jail|prison)|hang their heads?|explain (themselves|himself|herself)|apologise|apologize)'
export const forthis =
  '((for|over|about) (<it>|all (of)? <it>|what (they|he|she) (<have>|did|done|do)+))'
/** They say, says she. */
export const theysay =
  '((that)? (they|he|she|{rulers}|<you>|<it>) {adv}* (<aux>|<have>)* (say|says|said|saying|tell|tells|told|print|prints|publish|write|writes|claim|claims|claimed|promise|promises|promised|come out with) (<i>|us|<you>)?)'
export const knowing =
  '((they|he|she|<you>|<it>) {adv}* ((know|knows) {adv}* (it all|best|better|everything|all the answers|more)|(<be>|<have>) {adv}* (an expert|experts|god|all the answers|so (clever|smart)|better|smarter|cleverer|the (smartest|cleverest))) {adv}* (than (<i>|us|everyone|everybody|anyone|all|the rest|of|else|the (experts?|professionals?|doctors?))+)?)'
/** What is too long. */
export const waffle =
  '(<det>* {deg}* (long|whole|entire|full|endless|boring|<bad>)* (waffle|waffling|rambling|ramblings|rambles?|preamble|padding|fluff|blurb|blather|filler|life (story|stories)|back story|backstory|war and peace|(an|a)? (whole)? (essay|novel|lecture|sermon)))'
