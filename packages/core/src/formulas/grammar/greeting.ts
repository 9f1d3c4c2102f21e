/** Greeting, farewell, condolence, and other things said to people whatever the story. */
export const greeting: readonly string[] = [
  '^ <greet> (<greet>|<people>|<name>|there|again|to|back|from|you|my|everyone|all|and|of|the|every|one)* $',
  '^ <greet> (<greet>|<people>|<name>|there|again|all|everyone)*',
  '^ (very|a|and)* good (morning|day|evening|afternoon|night|noon) (<people>|<name>|to|all|you|everyone|again|world)*',
  '^ (happy|merry|blessed|good) (new|years?|birthday|bday|holidays?|friday|monday|tuesday|wednesday|thursday|saturday|sunday|easter|christmas|xmas|thanksgiving|diwali|eid|ramadan|weekend|anniversary|halloween|valentines|day|mubarak|father|mother|is|<number>)+ (<people>|<name>|to|all|you|everyone|in advance|and|<good>)*',
  '(eid|ramadan) (mubarak|kareem)',
  '^ (hope|hoping|i hope|trust)+ <you> (all|guys|are|have|had|doing|enjoy|is|a|be|well|good|fine|great|ok|okay|safe|nice|day|keeping|healthy|weekend|had|it|this)+ $',
  '(how <be> <you> (doing|all|guys|today|everyone|<people>)*|how do you do|how <be> it going|what is (up|new|good)) (<people>|<name>)* $',
  '(nice|good|great|lovely|pleasure|pleased) (to|meeting|seeing) (meet|see|have|hear from)* <you> (too|here|back|again|all)*',
  '^ welcome (back|aboard|home|to|the|club|team|family|my|our|{thing}|<people>|<name>|here|everyone|all|again|world|party|community|channel)*',
  '(long|first) -? time (reader|listener|viewer|lurker|poster|caller|commenter|visitor|here|commenting|posting|watching|first|time|,|long|on (this|your)|{thing})*',
  '^ (kind|best|warm|warmest|with|kindest|many|my|and|lots|of|yours|much|sincere)* <farewell> (from|and|to|,|with|of|all|you|in|<farewell>|for now)* (<name>|<people>|the)* $',
  '^ (best|love|yours|peace|sincerely|all my love|much love|respectfully|yours truly|lots of love|take care|cheers|love you|love ya|love you all) (out|and|from|to|you|all|always|<name>|<people>|forever|,|<emoji>)* $',
  '(see|catch|talk to|c) <you> (<people>|later|soon|next|time|around|tomorrow|in|the|one|there|all|again|on|other|side|then|{thing})* $',
  // Have a lovely day; what somebody has or had is a fact: "she had a night shift"
  '(have|hv|enjoy) (a|an|your|the)? {deg}* ((<good>|blessed|productive|nice|safe)+|(your|the) rest of) (day|weekend|week|night|evening|one|time|year|life|holidays?|ride|journey|trip|summer|rest|of|your)+ (ahead|<people>|everyone|all|too|there)*',
  '(has|had) (a|an|the)? {deg}* <good>+ (day|weekend|week|night|evening|time|year|holidays?|ride|journey|trip|summer) (<people>|everyone|all|too|there|{adv})* $',
  '^ (have|hv|enjoy) (your|the|a) (day|weekend|week|night|evening|holidays?|ride|journey|trip|summer) (ahead|<people>|everyone|all|too|there)* $',
  '(take care|stay (safe|blessed|tuned|healthy|strong|positive|cool|hydrated|curious|awesome|home|happy)|be (safe|well|blessed|strong)|(rest|r\\.i\\.p) in (peace|power|paradise)|rest easy|gone too soon|much love|lots of love|peace out|good (night|bye)|so long|warm regards|with love|love (and|&) (light|peace|respect|hugs)|hugs (and|&) kisses|one love|big hugs?|god is (good|great)|praise (god|the lord|be)|thank god|amen) (<people>|<name>|all|everyone|you|to|from|and|{thing}|always|all the time|forever)* $',
  '(love|greetings|hello|hi|regards|cheers|hugs|respect|salute|support|(much|big|lots of) love|thanks) (and|love|support|respect|,)* from (the|a|all|my|here|<name>|<other>)* (<name>|<other>|here) $',
  // Condolence and prayer
  '(<you>|<it>|{names})? {adv}* (will|shall|going to) ({adv}|be|always|sorely|sadly|dearly|forever)+ (missed|remembered|loved|in our hearts) ({adv}|by (all|everyone|many|us|so)+|<you>|<people>)*',
  '^ (<i>|<be>|sending|thoughts|with|and|{adv})* (thinking|thoughts) (of|about|with|are)* (<you>|<it>|<det>* (family|families|friends|<kin>)|everyone|<people>)+ ((at|in|during|through) (<det>|such|difficult|sad|hard|tough|terrible|time|times)+)? (xx?|x|<emoji>)* $',
  '(so|very|deeply|i|am|we|are|really|sorry|to|hear|about)* sorry (for|to hear (of|about)?|about) (<you>|your|the|his|her|their|this|that|family|all)* (loss|losses|pain|passing|troubles?|family|it|this|that|what happened)?',
  '^ (my|our|deepest|sincere|heartfelt|with|sincerest|and|the|thoughts|to|are|go)* (condolences|prayers|sympathies|thoughts and prayers|sympathy|thoughts are|hearts? (go|goes) out) (to|with|for|and|are|you|your|the|family|all|his|her|their|of|<people>|<name>|everyone|friends|victims|sent|needed|loved|ones)* $',
  '^ (<i>|we|<be>|{adv}|and|much|lots of|big)* (praying|pray|prayers?|thinking|sending|send|sends|dua|duas|hugs?) (for|of|to|you|your|the|family|his|her|their|all|<people>|love|hugs|prayers|good|positive|much|lots|of|big|virtual|vibes|strength|thoughts|and|light|way|everyone|from|here)* $',
  '^ (long time no see|we meet again|who dis|what up|hey there|good to see you|nice to see you) (<people>|again)* $',
  // Happy baking, all
  '^ (and|so|very|have)* happy {pastime} (,|<people>|<name>|to|all|you|everyone|again|and|from|<emoji>|xx?|xxx)* $',
]
