import type { Cues } from './cues.js'

/**
 * Cues of what is true at all times and of everything: morals, maxims, advice that leaves the decision to the reader,
 * and praise of all parts of a thing at once. A cue stands for the clause around it. Those of `none` are longer, and
 * mark clauses that say something after all.
 */
export const sayings: readonly Cues<'sure' | 'likely' | 'none'>[] = [
  {
    group: 'sure',
    note: 'morals: what a story goes to show, what matters in the end, what a thing is more than',
    source: 'written by hand from the set phrases of proverbs, sermons, blurbs and greeting cards',
    cues: `
      (goes|go|going) to show
      (reminds|remind|reminding|teaches|teach|taught) (us|you|one) (all)? <adv>* (that|how|what|who|why|to|of|something|so|a|the)
      (reminds|reminded) me (that|how)
      ^ <adj>? <notion> (teaches|reminds|shows|tells) (us|you)
      (reminder|testament|tribute|ode) (that|of|to|how)
      (true|real|beautiful|wonderful|perfect|quiet|lovely) (celebration|reminder) of
      (makes|make|made) (you|one|us|me) <adv>* (wonder|realise|realize|appreciate)
      what (<adv>|truly)* (matters|counts) (most)?
      what (it|life|this|that) <be> <adv>* all about
      (so much|a lot|much|something|lots|plenty) to (teach|tell|give|learn)
      if only (we|you|people|they) <adv>* (would|could|listen|look|let|take|took|know|knew|stop|stopped|care|cared|listened|looked)
      if (we|you|one) (only|just) (listen|look|let|take|stop|care|slow)
      (much|far|always|often|something) more than (just|only|simply|merely)? (a|an|the|its|their|<noun>)
      <be> more than (just|only|simply|merely) (a|an|the|its|<noun>|<adj>)
      <be> (never|not) <adv>* (just|only|merely|simply) (about|a|an|the)+ <adj>* (<noun>|<name>)? (, (it|they) <be>|it <be>)?
      <be> never <adv>* (just|only|merely|simply) (<noun>|<adj>)
      <be> never (just|only|simply)? (about|a straight|a failure|too late|too old|too soon|easy|the end)
      it <be> <not> <adv>* (about)? (the|a|an)? (<noun>|<name>) , (but|it <be>) <adv>* (about|the|a|an)
      (small|smallest|simple|simplest|little|littlest|ordinary) (things|moments|pleasures|joys|gestures|acts|everyday)
      sometimes it <be> (in|the|those|these|our|not)+
      sometimes (the|less|all|we|life|love) <adv>* (<adj>|need|needs|is|have|must|<noun>)
      (we|you) (could|can|should|would|might|must|'d) all <adv>* (do with|use|learn|take|be|try|stand|need|agree|remember|benefit)
      there <be> something (so|quietly|deeply|truly|very|almost|really|about|strangely|wonderfully)* (<adj>|<noun>) (about|in)
      (takes|take|requires|needs) (real|true|great|some|a lot of|<adj>)? (courage|strength|bravery|patience|guts|heart|humility) to
      every (ending|end|door|failure|loss|mistake|setback|journey|story|beginning|day) <be> (a|an|the|another)
      ^ <adj>? (life|love|success|history|happiness|grief|progress|growth|change|communication|patience|kindness|perfection|discipline|consistency|preparation|prevention|practice|simplicity|trust) <be> (<adv>|never|not|a|an|all|about|too|the|key|everything|better|hard|easy|like|what|often)+
      ^ <adj>? <notion> (always|never) (<verb>|<noun>|has|is|finds|comes)
      ^ <adj>? <notion> (finds|has|will find) (a|its) way
      <be> (<det>|the)? key (to|in)
      <be> an act of
      ^ (life|time) is too
      life 's too short
      never (ever)? give up
      less <be> <adv>* (often)? more
      better than (a)? cure
      (goes|go) (such)? a (long|very long) way
      <be> only as (good|strong|fast|useful|reliable) as (its|their|the|your|his|her)
      (begins|starts|begin|start) with (a|the|one|that)? (first|single|small|one) (step|change)
      (only)? time (will|can|would) tell
      (bring|brings|bringing|brought) (us|people|everyone|everybody|communities|families|friends|generations|a community) (all)? (closer)? together
      (connects|unites|binds|divides) (us|people|everyone)
      as a community
      when (people|a community|we|everyone|everybody|neighbours|communities) <adv>* (come|comes|pull|pulls|work|works|stand|stick) together
      what can be (done|achieved) (when|if|with)
      than (we|you) (<adv>|ever|give|often)* (think|know|realise|realize|imagine|need|give|credit)
      (tell|tells|show|shows|makes|make|define|defines|remember|forget) (us)? who (we|you) <adv>* (are|were)
      (lose|find|found) (yourself|yourselves|ourselves|oneself)
      (feed|feeds|nourish|nourishes) (your|the|our) soul
      (see|find|recognise|recognize) (a bit of|something of|a part of)? (ourselves|themselves|yourself|oneself) in
      in <noun> (, )? (as|like|just as) in <noun>
      (learn|learns|learned) more from (losing|failure|failing|mistakes|defeat|our|your)
      be (a (little|bit)|a little bit|more)* more (<name>|like)
      (perhaps|maybe) (that|this) <be> (exactly|precisely|just)? the (whole)? point
      (makes|make) (a|an) <adj>* <noun> (a|an) <adj>* <noun>
      (stays|stayed|lingers|linger|lingered) with (you|us) (long)?
      long after (the|you|it)
      (layered|rich|full|loaded|heavy|filled|steeped) with (so much|such|real|deep|<adj>)? (meaning|symbolism|emotion|feeling|significance|history|memory)
      (carries|carry|holds|hold|bears) (so much|such|real|great|a lot of|its own|a) (weight|meaning|story|significance|power)
      speaks? (volumes|to (us|something|all))
      (bring|brings|brought|give|gives) (us|you|me)? (so much|such|real|great) (joy|comfort|happiness|peace|meaning)
      <not> (have|need) to be (<adj>|complicated|perfect|expensive|fancy|difficult) to be
      <not> (have|need) to be (complicated|perfect|fancy|difficult|expensive)
      (comes|come|coming|work|works|working|blend|blends) (all)? (together)? in (perfect|such|total|complete)? harmony
      the whole <adj>* <notion> (and)? (not|rather than) (just|only|simply)
      <be> (only|just) (one|a) (small)? (part|piece|aspect|element|side|factor) (of)?
      <be> the art of
      (a|the|one) <adj>? lesson (that|for|in|to) <adv>* (many|all|most|we|us|everyone|some|life|patience|humility|here|learn)
      (shining|perfect|great|wonderful|powerful|fine|beautiful|prime|lovely|striking) (example|image|metaphor|illustration|lesson|symbol|testament|parable) (of|for|on)
      (greater|more|bigger) than the sum of
      <be> <not> (that|this|it) <adv>* (just|exactly)? (like|what) (life|we|<noun>)
      what <det>? <noun> <be> <adv>* all about
      <be> what <det>? <noun> <be> <adv>* all about
      we <be> all <adv>* (<noun>|human|just)
      the <adj> thing (we|you|anyone|one|any of us) (can|could|will) (ever)? (do|be|give|say|learn|own)
      (nobody|no one|none of us) <adv>* (regrets|regretted|lives forever|is perfect|is an island|knows what)
      (only)? half (of)? the (story|battle|truth|picture)
      the only (thing|one|score|measure|question|<noun>) that <adv>* (counts|matters)
      (small|little|tiny|simple) (changes|steps|acts|gestures|things|efforts|habits) (can|could|do|often|really|<adv>)* (make|add|go|lead|have|change|grow|mean)
      new lease (of|on) life
      (puts|put|putting) (things|everything|it|life|all) <adv>* (in|into) perspective
      behind (every|each|all) <adj>* (<noun>|<piece>) (there|<be>|lies|stands|<it>)
      ^ may (every|all|we)
      cannot be (bought|measured|replaced|counted|taught|rushed|taken away|put into words|put a price)
      (is|are|be) <not> (a|an|the)? (failing|failure|weakness|weak|giving up|the end|the enemy|enemies|selfish|a crime|a weakness|forever|everything)
      (need|needs) not be (enemies|opposites|at odds|a|the)
      ^ <notion> is power
      in today 's <adj>* (world|age|society|climate|times|culture|economy)
      beating heart of
      (one|some|every|each|another|when one) (door|doors) (close|closes|closed|shuts|opens|open)
      all things (must)? pass
      everyone 's (job|responsibility|business|concern)
      there <be> (a|such)? (quiet|certain|special|real|strange|deep)* (dignity|beauty|magic|poetry|joy|charm|honesty|comfort|wisdom|grace|power|truth) (in|about|to)
      ^ with (<adj>|a|little|bit|some|of|enough)* <notion> and
      (is|are) a (lonely|long|winding|bumpy|two -? way)+ (road|journey|path|street)
      (is|are|be) (a|the) (bridge|thread|window|mirror|gateway|key) (between|to|into|of)
      (good|best|great|all) things (come|take|happen|must|in life)
      (an|the|every|each) end <be> (a|the) (start|beginning)
      in (our|their|his|her|its|your) own (small|quiet|little|different)* (way|ways|time|pace)
      (unsung|real|true|quiet|silent|everyday) (hero|heroes) (of|here)?
      at (its|their) (best|finest|purest)
      (rolled|all rolled) into one
      (we|you) (can|could|should) <adv>* (learn|take) (so|a|much|lot|great|deal|something|many|some|lessons)+ from
      (old|past|previous|our) generations
      (stand|stands|stood|standing) the test of time
      (no|any) (price|substitute|shortcut|shortcuts) (on|for|to) <notion>
      (united|together) we
      (never|not|nobody) <adv>* (forget|forgets|underestimate|judge|take) (where|how|what|the power|a book|for granted|who)
      (for)? granted
      food for thought
      (you|we|one) (ca|can|cannot) <not>? (please|win|have|save|fix) (everyone|everybody|them all|it all|everything|the world)
    `,
  },
  {
    group: 'sure',
    note: 'all at once: every part matters, each has its place, all of it is shown',
    source: 'written by hand from how a thing is praised by its parts',
    cues: `
      (every|each) (single|one|little|of|the|these|those|this|them|and)* <adj>? (<noun>|<name>|<piece>)? (of (the|this|these|them|it|that|his|her|your|our)+ (<noun>|<name>)?)? (and every <noun>)? (really|truly|does|do|always|also|here|just|still)* (matters|matter|counts|count|deserves|belongs|contributes|plays|has its|has a|have a|tells a|tells its|carries|works together|works in|is important|is essential|is vital|is crucial|has to be earned|is worth|adds something|brings something)
      each of (them|these|those) <adv>* (deserves|matters|counts|should|must|needs|has its|plays|adds something|brings something)
      (all|both|they|these|things|them) (really|truly|also|do|still)* (matter|count) (too|equally|in|for|here|as well)?
      (play|plays|playing|played) (a|an|its|their|his|her|our) <adj>* (part|role)
      (has|have|having) (a|its|their|his|her|our) (own)? <adj>? (part|role|place|purpose|function|merits|strengths|story) (to play|in)?
      none (of (them|these|it))? (can|could|would) (do|work|exist|stand) without
      should be (respected|valued|cherished|appreciated|celebrated|treasured)
      (underlines|underscores|highlights|illustrates|demonstrates|emphasises|emphasizes|shows|proves|reminds|reveals|brings home|captures) <adv>* (you|us)? (just|exactly)? (how|what) <adv>* (much|important|vital|crucial|essential|many|valuable|precious|fragile|powerful|hard|a|far|little|it|matters)
      (underlines|underscores|highlights|illustrates|demonstrates|emphasises|emphasizes|shows|proves|captures) the <adj>* (importance|value|power|beauty|need|essence|spirit|strength|role|complexity|magic)
      (covers|cover|covering|covered|touches on) (every|all|each) (the|possible|single)* (aspect|aspects|angle|angles|base|bases|detail|details|side|sides|facet)
      has it all
      <be> everything (that|a|an|one|we|you)
      every (single)? (word|line|sentence) (of (it|this|that|your|the)+ (<noun>)?)? <adv>* (rings|rang|hits|hit|speaks|spoke|resonates|resonated|is true|was true|lands)
      (rings|rang|ring) (a|so many|many|some)+ (bell|bells)
      (shown|explained|described|laid|covered|presented|told|set|listed|walked) (out|through)? (so|very|all|really|and)* (clearly|beautifully|nicely|simply|neatly|carefully|well|vividly)? (and|,)? (step by step|one (after|by) (another|the other|one)|in turn|in (such|great|so much) detail|point by point)
      how much (thought|care|work|effort|love|time|planning) (<adv>|there)? (goes|went|is|was|has gone|had gone) (in|into)?
      it <be> always the <adj> (one|ones|people|person|woman|man|kids) (who|that)
    `,
  },
  {
    group: 'sure',
    note: 'advice that leaves it to whoever asked: it depends, there are two sides, listen to your heart',
    source: 'written by hand from the set phrases of horoscopes, agony columns and buying guides',
    cues: `
      (depends|depend|comes down|come down|boils down) <adv>* (entirely|mostly|largely|very much|a lot|ultimately|heavily)* (on|to|upon) (your|personal|individual|who|many|each|everyone|the (person|individual|situation|circumstances|context|user|reader|needs|case|people|kind|type|type of|building|use))
      (depends|depend|comes down|boils down) <adv>* (on|to) (what|how|where|who) (you|people|each|everyone|your|the) <adv>* (<noun>|<verb>|need|needs|want|wants|use|like|are|plan|value)
      (your|their|his|her|one 's|the user 's) (own|specific|personal|individual|particular)* (needs|requirements|preferences|priorities|preference|use case|goals|lifestyle|circumstances)
      no (right|wrong|single|one|perfect|universal|definitive|easy|or)+ (answer|answers|size|way|ways|path|paths|choice|choices|solution|recipe|formula)
      one size (fits|does <not> fit|never fits) all
      (pros and cons|upsides and downsides|ups and downs|advantages and disadvantages|advantages and drawbacks|strengths and weaknesses|pluses and minuses|plusses and minuses|swings and roundabouts|benefits and drawbacks|good and bad points)
      weigh (up)? (the|your|all|every|everything|each|both)
      (listen to|trust|follow|go with|believe in) (your|you|the)? (own)? (heart|gut|instinct|instincts|feelings|feeling|intuition|inner|yourself|self|process)
      (whatever|whichever (way|one|option|path)?) you (decide|choose|do|pick|go|want)
      only you (can|could|know|will) (really|truly)? (know|decide|say|tell|make|judge|answer)?
      (nobody|no one|none of us) (else)? can <adv>* (make|tell|decide|answer|say|choose) (this|that|you|it|for)
      (right|best|good|wrong) (choice|decision|fit|option|thing|one|call|path|answer)? (to do)? for (you|your|everyone|everybody|him|her|them)
      (fits|suits|suit|meet|meets|fit|match|matches) your (own|specific|personal)* (needs|requirements|taste|style|situation|budget|use|lifestyle)
      what (works|worked) for (one|some|me|others|you|them)
      (do|choose|go with) (what|whatever) (makes|feels|is|you feel|brings|works) (you|right|best)
      be (kind|patient|gentle|honest|true) (with|to) (yourself|yourselves|one another|each other)
      (different|horses) (strokes|folks|for) (for)? (different|courses)
      (two|both|many|several) sides (to|of) (every|the|this|each|any|it)
      (points|arguments|cases|views|sense|truth|reasons|case) (to be made)? (on|for|from) both (sides|ends)
      (lies|is|somewhere) (probably|usually|somewhere|often|as always|as ever)* in (the middle|between)
      (all|both|they|everyone|each) <adv>* (have|has) a (good|valid|fair)? point
      (hit|hits|hitting) (a|the|that) sweet spot
      choose the (<adj>)? (tool|option|<noun>) that (fits|suits|works|meets|is right)
      (depends|depend) on where (you|we|one) (stand|stands|sit|come)
      many schools of thought
      (everyone|everybody|every <noun>) (has|have|swears by|does it|will have|is entitled to) (their|a|an|something|his|it|its)
      (try|see|find|do) (out)? (what|whatever) (feels|works|suits|is) (right|best|you|good)? (for)? (you|to you)?
      (brings|bring|adds|bringing) something (different|unique|special|else|new|of their own)? to the (table|party|mix|story)
      (has|have|with) (its|their|his|her) own (strengths|merits|quirks|place|charm|challenges|story|character|rewards|weaknesses|advantages|pros)
      (in|for|under) some (cases|scenarios|situations|people|areas|ways|contexts) and
      and <det>? <noun>? in others
      <not> (be)? for everyone
      for the right (person|people|user|audience|buyer|reader|job)
      (exactly|just|precisely) what (you|they|he|she|one|many|some) <be> looking for
      (solid|strong|worthy|serious) contender
      try before (you|they) buy
      (an|a) (important|essential|crucial|vital|key|integral|central|fundamental) (component|part|aspect|element|role|piece|ingredient|step|factor) (of|in|to|for)?
      (should|must|can|ought) (not|never) (to)? be (neglected|underestimated|overlooked|forgotten|ignored|rushed|dismissed|taken (lightly|for granted))
      (should|must|can) never be (neglected|underestimated|overlooked|forgotten|ignored|rushed|dismissed|taken (lightly|for granted))
      (keep|keeps|keeping) (everything|things|it|them|all) (running|going|working|ticking over) (smoothly|along)?
      (when|if) in (any)? doubt
      (consult|seek|ask|call|contact|hire) (a|an|your|with|advice from|the advice of)* (qualified|professional|licensed|certified|local|trained|good)* (professional|expert|specialist|advice|help|professionals)
      valid (points|arguments|concerns)
      (challenges|risks|problems) (as well as|and|but also) opportunities
      (see|watch|wait and see) how (it|this|things|that|they) (plays|play|turns|turn|works|work|develops|develop|goes|unfolds|pans|pan) (out)?
      (keep|keeping|have) an open mind
      (do|does|doing) your (own)? (research|homework|due diligence)
      (better|best) (to be)? safe than sorry
      (before|when) (making|taking|you make|you take) (a|any|your|the|such) (decision|choice|purchase|big|final)
      as so often
      (a|one 's|your) (matter|question) of (taste|perspective|opinion|preference|time)
      (only|just) you and
      take (it|things|everything) one (day|step) at a time
      (knowing|having|setting|set|keep) (your|healthy|clear|firm|good)+ boundaries
    `,
  },
  {
    group: 'sure',
    note: 'a success that any recipe, tool or trip may have had: everybody loved it, nothing was left',
    source: 'written by hand from what stands under recipes and in reviews',
    cues: `
      (licked|cleaned|scraped) (the|their|his|her|our|every|all)* (bowl|bowls|plate|plates|spoon|bowls clean|pan)
      (<not>|never) (a|one|single|any)* (crumb|crumbs|bite|drop|morsel|scrap|leftovers) (was|were|is|left|remained|remaining)?
      (there)? (was|were) (nothing|none|not a|no) (left|leftovers|crumb|crumbs)
      (could|can|ca) <not> get enough (of)?
      (asked|asking|begged|asks|ask|back|came back|went back|went) (for)? (seconds|thirds)
      (even)? (my|the|our) (fussy|picky|fussiest|pickiest) (eater|eaters|one|child|kids|toddler|husband|son|daughter|family|kid|<noun>)
      (firm|new|family|firm family|household|big|instant|all time)+ (favourite|favorite|staple|keeper|hit|fave) (in|with|of|at|for|here|now)?
      (a|real|definite|total|firm|such)+ (keeper|winner|hit|crowd pleaser|crowd -? pleaser)
      (whole|entire|all the|my|our) (family|household|gang|table|crew|house) <adv>* (loved|loves|enjoyed|devoured|adored|raved|approved)
      (full|bursting|packed) (of|with) flavou?r
      (so|really|very|super|lovely and|perfectly|absolutely|incredibly)+ (moist|delicious|tasty|yummy|fluffy|creamy|juicy|easy|comfortable|comfy)
      (turned|came) out (so|really|absolutely|just)? (perfect|perfectly|great|amazing|delicious|lovely|beautifully|wonderful|fantastic)
      (tasted|tastes|smelled|smelt|looked|looks) (so|absolutely|really|just)? (amazing|delicious|incredible|fantastic|divine|heavenly|great|wonderful)
      (will|would|shall|'ll|'d) <adv>* (be)? (making|make|buying|buy|ordering|order|cooking|cook|baking|bake|trying|using|use) (it|this|these|them|another)? (<adv>|for sure|without (doubt|hesitation))* (again|more)
      (worth|was worth) every (penny|cent|bite|calorie|minute|second|bit|step)
      (what|could)? (more|else) (could|can|do) (you|i|we|one|anyone) (ask|want|need|wish) (for)?
      (into|in|to|of|on) (our|my|the) (weekly|regular|monthly|recipe|dinner|family)+ (rotation|repertoire|menu|list|book)
      (recommend|recommended) (it|this|them)? <adv>* (to (anyone|everyone|all|everybody|friends)|for (anyone|everyone))
    `,
  },
  {
    group: 'likely',
    note: 'what opens a moral more often than a remark, and what any thing has',
    source: 'the same',
    cues: `
      at the end of the day
      in the end (it|we|you|all|what|that|love|there|everything)
      at (its|the|their) (heart|core) <adv>*
      (it|this) <be> <adv>* (all)? about (the|our|their|people|love|<notion>)
      <be> more than (a|an|the)
      <be> (not|never) <adv>* (just|only|merely|simply) <adj>* (<noun>|<name>)
      ^ <adj>? <notion> <be> (<adj>|<det>)
      ^ (it|they|that) <be> <adj>? <notion>
      ^ (all|some|most)? (of)? those who
      ^ some will
      and some will
      what we (choose to|all|have|leave|really)* (carry|leave|lose|love|build|give|hand|pass|make|hold|need)
      we all <adv>* (<verb>|have|know|need|carry|do)
      we never <adv>* (<verb>|know)
      sometimes (you|we) (have|need|just)
      (let|letting) go
      new (beginning|beginnings|chapter|start)
      as a whole
      as one (system|whole|unit)
      (counts|count|matters|matter) (as well|too)
      (should|must|needs to|need to|has to|ought to) be <adv>* (considered|treated|checked|optimised|optimized|tuned|handled|planned|looked) (and|with|as|for|<adv>)?
      (treated|handled|made|tuned|done|checked|planned) with (care|love|respect|patience|attention)
      with (care|love|respect|patience|the right mindset)
      (come|comes|coming) (and go|and goes|together)
      (means|meant|mean) (so much|a lot|everything)? to (everybody|everyone|us|so many|all|people|them)
      how much <det>? (<noun>|<name>)+ (means|meant|matters)
      every (single)? (<piece>|gram|inch|ounce) (here|of (this|it|the|that))?
      (made|makes|make) (them|us|you|people|one) feel
      (comes|come) first
      so many of us
      <be> what makes
      where (we|a community|people) (live|lives|belong|belongs|come|comes)
      (there|as with) (<be>)? (any|every|all) <noun> (there)?
      as (with|in) (any|every|all|everything|life)
      peace (of mind|with)
      worth (your|the) (peace|time|effort|wait|while)
      (it|this) <adv>* shows (us|you)? (that|how|what)
      what you (love|believe|do|want)
      ^ <adj>? <notion> (does|do|can|will|cannot) <not>
      sooner or later
      <be> <not> always
      that <adj>? <notion> <be>
      <be> (essential|crucial|vital|important|key|paramount) (to|for|in|when|if)
      consider (your|all|both|every|everything|the)
      before you (decide|buy|choose|start|commit|judge)
      ^ we <adv>* <verb>
      (us|we) all
      (reminds|remind|reminded|teaches|taught) (us|me|you)
      (makes|make|made) (you|one|us|me) <adv>* think
      <be> a <adj>? <noun> in itself
      (somewhere|somehow|something|someone) <adv>* (always|deep|we|that (we|you))
      (for)? generations
      the main thing <be>
    `,
  },
  {
    group: 'none',
    note: 'one thing held against another: a claim',
    source: 'the same',
    cues: `
      (every|each) (<noun>|<piece>)? (of (that|this|it|them|these))? <adv>* (matters|counts|deserves) (less|more) than
      depends on (the|your) (<adj>)* <noun> (:|,) (if|with|at|below|above|over|under|for|on|in)
    `,
  },
]
