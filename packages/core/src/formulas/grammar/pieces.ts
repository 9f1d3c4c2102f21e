/** Named pieces that the patterns share; `{name}` in a pattern stands for one of these. */
export const pieces: Readonly<Record<string, string>> = {
  deg: '(<degree>|a lot|a bit|a little|kind of|sort of|so much|very much|far too|not only|by far|1 of|one of|all)',
  plain:
    '(new|latest|first|last|next|little|short|long|whole|full|entire|recent|quick|old|other|more|hard|real|big|free|high|much|such|own|online|quality|step|by|two|three)',
  good: '{deg}* (<good>|must -? (read|watch|see|listen|have)) (<and>* {deg}* <good>)*',
  bad: '{deg}* (<bad>|not (so|very|that|too)? <good>) (<and>* {deg}* <bad>)*',
  noun: '{plain}* {thing} ((of|and|&|/|on|about|for|in|from|with|to) <det>* {plain}* <good>* {thing})*',
  thing:
    '((write|heads|follow|wrap|round) -? up|how -? to|walk -? through|break -? down|round -? up|deep -? dive|take -? ?away|<thing>)+',
  np: '<det>* (<good> <and>?)* {noun}',
  subject: '(<it>|<you>|<you> <people>|<i>|who|<det>+ {noun}|(all|both|each) (of)? <it>)',
  object:
    '(<it>|<you>|<you> <people>|<det>* (<good> <and>?)* {noun}|<det>+ <good>* <name>? <thing>)',
  adv: '(<fill>|<degree>)',
  cant: "((ca|can|could) not|(ca|can|could) (n't|nt)|cannot|cant|couldnt|can't|couldn't|cnt)",
  much: '(a (lot|ton|bunch|million|great deal|whole lot)|so (so)* much|tons|lots|loads|heaps|plenty|(very|too) (very)* much|much|immensely|greatly|heaps|alot|everything)',
  forall:
    '((for|to|4) (<i>|<you>|<people>|all|everyone|<it>|<det>* (<good>|new)* <people>|all of (us|you)|many|most|sure))',
  ever: '((<i> <have>? ever|ever|<i> <have>|{of} all time|(in|of) (the|this|all|my|entire|whole)* (world|universe|history|life|planet|earth|year|decade|century|week|day|month|time|internet|web|net|town|galaxy|land|existence)|out there|on (the)? (internet|web|net|youtube|earth|planet|topic|subject|market|tv|interwebs|here|this)|so far|yet|to date|by far|around|<consume>|in a (long|very long)? (time|while)|i know|made|written|today|hands down|anywhere|known to man|right now|<be>|it|this))',
  of: '(of|in|on|for|from|about|by|to|at)',
  year: '(<number>|2k24|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|quarantine|lockdown|corona|covid|this|the|year|today|now|<and>|christmas|summer|winter|tonight|morning|on)',
  vocative: '(<people>|<name>|my|all|guys|of)',
  whom: '(<you>|<people>|<name>|<mention>|them|him|her|everyone|everybody|all|(the|above|previous|last|op|this|that|other)+ (poster|comment|commenter|author|person|guy|post|op|above|<name>)?|most (of)?|<det> (above|others|comments))',
  thanked:
    '(({adv}* <give> ((up|out|together|down|with|to|back|away|forward|by|on|in|the|time|to|for|at|this|it|us|so|well|and|again|there|awesome|such|<i>|<people>|<you>|<like>|<made>|<give>|<good>|<degree>|<thing>|<it>|<det>))*|<det>* {deg}* (<good> <and>? <degree>*)* {plain}* (<thing> {plain}*)+ ((of|and|&|to|,) <det>* (<good>|{plain})* (<thing>|<give>)+)*|<det>+ {deg}* <good>|(<it>|everything)+ ((<you> <have>? (do|did|done|make|made|share|shared|put|give|gave))?)|<i>))',
}
