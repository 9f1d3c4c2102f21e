/** Wishes: for more, for luck, for the next one; and resolutions to try it. */
export const wish: readonly string[] = [
  // Only "keep it up", "coming", "going" and the like; keeping anything else is advice: "keep the lid on",
  // "keep her up", "keep it going for an hour"
  '(please|just|always|so|and)* (keep|continue|kepp|kip|keeps) {adv}* (it|this|that) (up|going|coming|rolling|rocking|moving) (<it>|your|(the|more|these|those|like|and|<det>* ({fine}|{plain}|<degree>)* ({thing}|<give>|spirit|pace|momentum))+|,? (<people>|<name>)+|like this|for us|always|{adv})* $',
  '(please|just|always|so|and)* (keep|continue|kepp|kip|keeps) {adv}* (them|these|those) (coming|rolling)',
  '(please|just|always|so|and)* (keep|continue|kepp|kip|keeps) {adv}* (on|your|the|{fine}|{plain}|{thing}|to|with)* (up|going|coming|rolling|rocking|moving|posted|strong|<give>|<good> {thing}) (<it>|up|the|with|your|more|such|these|those|like|on|us|out|in|and|informed|updated|<det>* ({fine}|{plain}|<degree>)* ({thing}|<give>|spirit|pace|momentum)+)* (up|coming|going|<people>|<name>|like this|for us|always)*',
  '(please|just|always|so|and)* (keep on keeping on|continue (to|on))',
  '(please|just|always|so|and)* keep on $',
  '^ (please|just|always|so|and)* (keep|continue) {adv}* (<it>|at it|like this)+ {adv}* $',
  // Keep the faith, keep your chin up, keep that in mind
  '(please|just|always|so|and)* (keep|keeping) ((the|your) (faith|(chin|head|spirits|hopes) (up|high)|(dream|spirit|tradition|conversation|hope|memory|legacy) (alive|going))|<it> in mind|in (mind|touch)|<it> (real|simple|classy)|safe|strong)',
  '(keep|keeping|kept) (<det>|{fine}|{plain})* {thing} (up|coming|going|flowing) (<people>|{adv}|please)*',
  '^ (good)? (continuation|luck|going) $',
  '(please|would you|can you|could you|you should|we want you to|i (hope|wish|want) you)* (post|posting|make|making|do|doing|write|writing|create|creating|upload|uploading|share|sharing|publish|release|give|bring|produce|add|drop) (<i>|us|out)? {adv}* {more} $',
  '^ (we|i|you|want|wants|needs?|would|love|like|really|give|me|us|please|much|some|hope|hoping|to|see|read|hear|even|let|have|demand|deserve|can|get|wish|for|when|where|is|the|and)* {more} $',
  '(i|we|would|hope|really|just|please|and|to|hopefully|wish|love|looking)+ (see|hear|read|love to (see|read|hear)|like to (see|read|hear)|get|find|have) {more}',
  // Can't wait, looking forward
  '(<i>|really|just|so|and|simply)* {cant} {adv}* wait (for|to|till|until)? ({adv}|{using}|see|try|check|get|have|learn|use|test|start|give|dive|explore|out|what|is|in|store|comes?|into|future|rest|started|a|go|spin|hands|my|up|full|final|<span>|{object}|{more}|<it>|on|about|from|{often}|meet|next|read|make|cook|visit)*',
  '(<i> <be>|am|are|very|really|<i>|much|so|be|we|eagerly)* (look|looking|lookin|loking) {deg}* forward <degree>* (to|for)? (see|seeing|<consume>|trying|more|<it>|next|ones?|<you>|from|in|part|<number>|{object}|on|all|about|getting|using|future|rest|new|and|of|other|soon|out|upcoming|coming|much|like|another|further|final|what|is|comes?|to|additional|getting|meeting|giving)*',
  '(eagerly|still|patiently|impatiently|anxiously|just|am|<i> <be>)* (waiting|awaiting|wait|excited|hyped|pumped|stay tuned|tuned|ready) (for|to (see|read|hear|watch))? (<det>|next|more|your|part|<number>|new|{thing}|one|from|like|such|similar|of|in|future|upcoming|<you>|<it>|season|what|is|comes?|two|three)+ $',
  '^ (where|when) (is|are|will|can)? (the|we|be|see)? (next|part|your|<number>|new|one|{thing}|episode|sequel|out|coming|come|available|be|two)+ $',
  // Hope you have fun celebrating
  '(<i>)? {adv}* (hope|hoping) (<you>|<people>|all)+ {adv}* (have|had|has|enjoy|enjoyed|get|find|(are|is) (having|enjoying)) <det>* {deg}* ({fine}|real|lots of)* (fun|times?|days?|weekend|holidays?|trip|rest|vacation|break|celebration|party|success|stay|journey|event|experience) (celebrating|there|ahead|relaxing|too|everyone|<people>|{adv}|(with|on|at|in|of) (<it>|{object}|{kin})|{object})*',
  // Thoughts and prayers; my heart goes out to all affected
  '(<i>|my|our|sending|all|deepest|sincere|heartfelt|sincerest|keeping|have|offering|many)* (thoughts <and> prayers|prayers <and> thoughts|condolences|deepest sympathy|deepest sympathies|sincere sympathy|(my|our) (hearts?|prayers?|thoughts)|prayers|(healing|positive) vibes) {adv}* (<be>|go|goes|going|out|with|to|for|everyone|<people>|{kin}|the|your|his|her|their|all|those|family|families|victims?|loved ones|friends|community|affected|involved|who|lost|by|{adv}|during|at|this|difficult|hard|sad|time)* ((to|for|with) (all|the|those|of|your|his|her|their)* <other> <other>? <other>?)? $',
  // Never give up on your dreams
  '^ {adv}* ((never|do not|please do not) (give up|stop|change|quit|lose (hope|faith))|keep (pushing|fighting|grinding|hustling|believing|dreaming|shining|smiling|trying)|(follow|chase|live) your (dreams?|heart|passion|bliss)|believe in yourself|(you|we) (got|can do) this|be the change|the sky is the limit|dream big|stay humble|hang in there|chin up|one day at a time|hustle) (on|in|your|our|dreams?|yourself|who|you|are|being|<people>|forward|hard|big|and|{adv})* $',
  // Luck
  '(all|with|my|the|many|very)* (best (wishes|of luck|of|regards)|good luck|goodluck|much (success|luck)|every success|all the best|more power|godspeed|break a leg|fingers crossed|wish(ing)? you (all the best|luck|well|the best|every success|success|happiness|many|a)|get well (soon)?|speedy recovery|live long) ((to|for|with|in|on|from) ({whom}|<it>|<det>* (new|future|next|other|<good>|{thing}|<give>|life|endeavou?rs|journey|career|everything|search|venture|ventures)+|that|both)|<people>|{names}|and|success|always|in future|everyone)*',
  '(i|we)* (hope|hopefully|hoping|pray|praying|may (<it>|all|everything|<you>|your|god))+ (<it>|all|everything|<you>|<be>|your|{thing})* (goes|works|will|turns|go|work|be|get|gets|feel|have|come|comes|are|is|all|ok|fine|better)+ (well|out|fine|ok|good|okay|great|better|alright|soon|<good>|{much}|true|day|fun|<it>|for (<you>|all|everyone))* $',
  '(long live|may (god|allah|he|<you>) (bless|always|reward|be|keep|live|give|continue)+) (<you>|<people>|<it>|{names}|always|all|for|your|{noun}|abundantly|with|and|family|to)*',
  // Will try it, adding it to my list
  '(<i>|<be>|{adv}|and|so)* ((will|would|going to|definitely|must|need to|have to|got to|should|certainly|want to|ready to|excited to|about to|planning to|hope to|let me|would (love|like) to)+ {adv}* (try|trying|tried|check|checking|test|testing|use|using|make|making|implement|apply|give|giving|cook|bake|visit|buy|get|grab|read|watch|do|follow|keep)|{adv}+ (trying|tried|checking|testing|using|making|giving)) (<it>|{object}|out|a (try|go|shot|spin|whirl|read|look|listen|watch)|find|the time|time|into|in mind|asap|soon|later|for sure|next|time|tonight|tomorrow|today|weekend|this|week|at home|with (my|the)? (<kin>|<people>)|when|i|get|home|back|on|the|my own|<span>|{adv}|at (home|work)|one|for dinner|(and)? let <you> know|tips?|these|myself|and|see|how|goes)+ $',
  '(adding|added|add|putting|put|goes|going|saved|save|on) (<it>)? (straight|right)? (to|on|in|into) (my|the) (to -? (do|read|watch|try))? (reading|watch|wish|tbr|calendar|cart|basket|shelf|queue|wishlist|backlog|kindle|diary|playlist|bucket|shopping|favorites|todo|menu|list|lists|bookmarks|collection|library|feed|favourites)+ {adv}*',
]

/** More of it, the next one, part two. */
export const more =
  '(more|moar|another|another one|the next|next|a (second|sequel|follow -? up|series)|part (<number>|two|ii|three|2)|sequel|encore|much more|many more|other) (of|from|like|<it>|<you>|<thing>|<good>|please|soon|now|here|in (the)? (future|coming days|next)|to come|on <it>|(on)? (this|the) (topic|subject|matter)|content|such|where that came from|stuff|often|frequently|<number>|two|part|again|next|for us|<people>|one|and|of these|these|those|about|as|possible|up|too|on the way|in the works|soon|stuff|along (these|those) lines)*'
