/**
 * Named pieces that the patterns share; `{name}` in a pattern stands for one of these. A piece may
 * use others, but never itself. Each use is a copy, so the small ones that the others are made
 * of also match a few things that nobody says ("a much", "how dive"), to stay as short as possible.
 */
export const pieces: Readonly<Record<string, string>> = {
  /** so, very, a lot */
  deg: '(<degree>|all|(a|kind|sort|so|very|far|by|one) (lot|bit|little|of|much|too|far)|not only)',
  /** just, really, again */
  adv: '(<fill>|<degree>)',
  /** so much, tons */
  much: '(a (whole|great)? (lot|ton|bunch|million|deal)|(so|too|very)* much|tons|lots|loads|heaps|plenty|immensely|greatly|alot|everything)',
  /** very clear and well organised */
  good: '{deg}* {fine} ((<and>|<degree>)* {fine})*',
  fine: '(<good>|<apt>|must - (see|have)|(must|mouth) -? (read|watch|listen|watering))',
  /** not very good */
  bad: '{deg}* (<bad>|not (so|very|that|too)? <good>) (<and>* {deg}* <bad>)*',
  /** new, long, entire: adjectives that add nothing to a generic noun */
  plain:
    '(new|latest|first|last|next|little|short|long|whole|full|entire|recent|quick|old|other|more|hard|real|big|free|high|much|such|own|online|quality|step|by|two|three|great)',
  /** write-up, blog post, piece of writing, thoughts on this topic */
  thing:
    '((write|heads|follow|wrap|round|how|walk|break|deep|take) -? (up|to|through|down|dive|away)|<thing>)+',
  /** private messages, inbox */
  message: '(private|direct|personal|pm|pms|dm|dms|inbox|message|messages|msg|mail|email)+',
  noun: '{plain}* {thing} ((of|and|&|/|on|about|for|in|from|with|to) (<det>|{plain}|<good>|<apt>)* {thing})*',
  /** such a nice little post */
  np: '<det>* ({fine} <and>?)* {noun}',
  /** A name of up to three words, of somebody who is thanked or spoken to. */
  names: '<name> <name>? <name>?',
  kin: '(my|our|the|whole|entire|little|year|old|<number>|-|and|2|3|4|5|6|7|8|9|10)* <kin>+',
  /**
   * What is judged: it, you, your blog. Not a name, which may be the answer to a question, nor a relative:
   * "my mum is right" judges a person in the story or in the writer's life.
   */
  subject:
    '(<it>|<you>|you <people>|<i>|who|<det>+ {noun}|(all|both|each|every|most) (of)? (<it>|<det>* <thing>))',
  /** What is liked: it, your work, reading this. */
  object:
    '(<it>|<you>|you <people>|{np}|<det>+ <good>* <name>? <thing>|(all|both|each|every|most) (of)? (<it>|<det>* <thing>)|(your|his|her) <other> <thing>?)',
  cant: '((can|could|ca) not|cannot|cnt|never)',
  /** for me, to all of us, for beginners */
  forall:
    '((for|to|by|from|among|amongst) (<det>|<good>|<number>|new|all|most|many|both|of|absolute|complete|total|whole|year|old|-)* (<i>|<you>|<people>|<it>|<kin>|all|everyone|many|most|sure) (like (<i>|<you>))?)',
  /** ever, of all time, on the internet, I have seen */
  ever: '(<i> <have>? {adv}* <consume>|ever (<consume>|made|written|<i>)?|{of} all time|(out|so|to|by|right|hands) (there|far|date|now|down)|yet|around|today|anywhere|known to man|{inworld}|in (a|such|very|long)* (time|while)|(of|in) ((the|this|last|past|few|several|couple of|many)+ (<number>|five|ten|twenty)? (<span>|decades?|century|summer)|(<number>|five|ten|twenty)+ (years|decades)))',
  inworld:
    '((in|of|on) (the|this|all|my|your|our|entire|whole)* (world|universe|history|life|planet|earth|year|decade|century|week|day|month|time|internet|web|net|town|galaxy|existence|youtube|market|topic|subject|matter|site|channel|platform|genre))',
  of: '(of|in|on|for|from|about|by|to|at)',
  /** from start to finish, all the way through */
  throughout:
    '((from|the|first|start|beginning|top|word|line|cover)+ to (the|last|finish|end|bottom|word|line|cover)+|(all the way)? (through|throughout))',
  /** 2024, this year, in July */
  year: '(<number>|2k24|<month>|<and>|the|this|year|today|now|on|in|of|after|still|summer|winter|christmas|tonight|morning|night|quarantine|lockdown)',
  /** all day, over and over, every single time. For how long, in figures, is a fact: "works for 25 minutes" */
  often:
    '((all|every|each|any|whole) (single|damn|other|the)* (<span>|time)+|(all|the|whole|entire)+ <span>|again|(again|over) (and|again|over)+|on (repeat|loop|replay)|(for|since|about|past|last|the|over|after|in) ((the|last|past|so|many|several|some|about|over|long|of)|a (couple|few|long)|(last|past) <number>)* <span>+|(for|in|after) a (while|lot|bit)|<number> (times|<span>+ (ago|later|already|straight|in a row))|daily|everyday|everytime|twice|nonstop|forever|everywhere|long|anymore|{adv}|(non|many|till|so|for) -? (stop|times|now|long|free)|until <it>)',
  whom: '(<you>|<people>|{names}|him|them|her|everyone|everybody|all|(the|above|previous|last|op|this|that|other)+ (poster|comment|commenter|author|person|guy|post|op|above|<name>)?|most of|<det> (above|others|comments))',
  /** What thanks are given for: sharing this, your time and effort, everything you do. */
  thanked:
    '({giving}|{given}|<det>+ {deg}* {fine}|(<it>|everything|all|what|that) (<it>|<you>|<have>|do|did|done|make|made|share|shared|put|give|gave|said|wrote|explained|to)*|<i>)',
  giving:
    '{adv}* (<give>|looking (into|at|after|out)) (up|out|together|down|with|to|back|away|forward|by|on|in|the|time|for|at|us|so|well|and|again|there|such|light|attention|awareness|<i>|<people>|<you>|<like>|<made>|<give>|<good>|<apt>|<degree>|<thing>|<it>|<det>|community|world|{fine})*',
  given:
    '<det>* {deg}* ({fine} <and>? <degree>*)* {plain}* ({thing} {plain}*)+ ((of|and|&|to|,|for|with|in|on) <det>* ({fine}|{plain})* ({thing}|<give>)+)*',
  /** is, has been, would be, looks */
  is: '(<have> {adv}*)? (<aux> {adv}*)? <be> {adv}*',
  /** in simple words, in such a clear way */
  inwords:
    '(in|with) (<det>|{plain}|<degree>|<good>|<apt>|<and>)* (way|ways|manner|words|terms|language|fashion|detail|details|style|format|steps|clarity|ease|depth|passion|grace)+',
}
