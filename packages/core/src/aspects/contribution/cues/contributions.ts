import type { ContributionKind } from '../../../types.js'
import type { Cues } from './cues.js'

const ours = 'written by hand from how people ask, tell, object and advise'

/** Cues that a comment adds something, by kind. An `answer` is found by ../answers.ts, a `fact` by ../facts.ts. */
export const contributions: readonly Cues<ContributionKind>[] = [
  {
    group: 'experience',
    note: 'what the writer did or met with; verbs of mood and reaction are left out',
    source: ours,
    cues: `
      <me> <adv>* (<past>|<told>)
      <me> <have> <adv>* <not>? <adv>* (been|had|used|<past>|<told>|<done>)
      <me> <adv>* <have> <adv>* (been|used|<past>|<told>|<done>)
      <me> <have> (<det>)? (same|similar) <trouble>
      <me> <adv>* use
      <me> <adv>* (work|live|teach|own|run|drive|study) (as|at|in|for|on|with|a|an|here|my|next|near|by|opposite|above|below|beside|across|around)
      <me> (was|were|got|been) <adv>* (<past>|told|given|charged|able|asked|forced|refused|sent|paid|hit|stuck|born|offered)
      <me> (<be>|'m) <adv>* (using|running|working|building|living|writing|developing|teaching|having|getting|seeing|facing|trying|currently)
      i (<be>|'m) <det> <adj>? <noun>
      i (<be>|'m) <number>
      <me> (<be>|'m|m) in (a|the|my|our|year|grade) (<noun>|<number>)
      <me> (have|own|use|got) (one|<number>) of (these|those|the|them|<my>)
      <me> <adv>* (teach|own|run|drive|study|play|sell|grow|coach|manage|repair|farm|ride|breed|bake|cook|let|rent|chair|host|foster|tutor|train|mend|brew|knit|sew|weave|carve|sail|fish) (<det>|<noun>|<name>|<number>|<my>)
      (in|at|on|for|from) <my> <adj>? <own>
      <my> <adj>? <kin>
      when <me> <adv>* (<be>|<past>|<told>|work|use|try|run|live|go)
      as <det> <adj>? (developer|teacher|nurse|doctor|parent|mother|father|programmer|student|engineer|user|customer|designer|manager|driver|lawyer|writer|resident|expat|beginner|woman|man|mom|dad|tester|consultant|professional)
      (work|works|worked|working|happens|happened|did) <adv>* (fine|great|well|perfectly|good|ok)? <adv>* for (me|us)
      (happened|happens) to (me|us)
      <number> (years|months|weeks|days|yrs) ago
      (does|do|did|wo|would|is|was|are) <not> <adv>* (work|working|compile|compiling|run|running|load|loading|display|render|match|seem to)
      <my> <adv>* experience
      ^ (made|took|bought|tried|tested|used|built|ordered|switched|replaced|installed|grew|taught|drove|visited|ran|worked|lived) (<det>|<my>|<number>|<prep>|it|mine|these|those|there|at|in|on|to|for|with)
      ^ (was|were|been) (in|at|on|there) (<det>|<my>|<name>|<noun>)
      ^ been (a|an|the) <adj>? <noun> (for|since|here|in|at|on)
      ^ mine (<be>|<have>|did|does|<past>)
    `,
  },
  {
    group: 'reason',
    note: 'a because; "since" is one only where a clause follows, not a time',
    source: ours,
    cues: `
      (because|cuz|coz|becoz|bcoz|becuase|bcuz|bc) (of)?
      cause (i|you|he|she|it|we|they|there) <adv>* (<be>|<have>|<verb>|<past>|<told>|do|does|did|can|could|would|will)
      ^ since (<it>|<det>|<me>|<you>|<name>|<noun>)
      since (it|there|they|you|we|he|she|this|that)
      since i (am|'m|have|'ve|had|do|did|ca|can|could|will|would|need|use|work|live)
      (so|such) that
      due to
      <det>? reason (is|for|why|being|was|that|behind)
      for (this|that|<det>) reason
      (that|this|which|it) <be> why
      thats why
      (which|this|it) (means|implies|causes|caused|leads|makes|allows|prevents|avoids|lets|breaks|forces|ensures)
      ^ that (means|implies|causes|caused|leads|makes|allows|prevents|avoids|lets|breaks|forces|ensures)
      as a (result|consequence)
      (therefore|thus|hence|consequently|otherwise)
      or (else|(it|they) ('ll|will|<verb>)|you ('ll|will))
      in order to
      so <you> (do|does|did|can|could|will|would|wo|ca|'ll|dont|have|need)
      so i (do|did|can|could|will|would|wo|ca|'ll|dont)
      (that|this) way
      thanks to
      unless
    `,
  },
  {
    group: 'evidence',
    note: 'something to check: a figure with its unit, a source, a part of the text pointed to',
    source: ours,
    cues: `
      <number> - ? (<unit>)
      <number> <adj>? (<unit>)
      <money> <number>
      <number> <money>
      according to
      <det>? <adj>? <study> <adv>* (<show>|that)
      (<show>|based on|read|in) <det>? <adj>? (study|studies|research|survey|documentation|docs|manual|specification|spec|paper|benchmark|benchmarks|statistics)
      (source|sources|citation|reference|proof|ref) :
      (see|read|at|from|link|here|visit|check|on|to|out|in|is|:|by) :? <url>
      <where> <number>
      <me> (measured|tested|benchmarked|compared|counted|timed|profiled|calculated|verified|checked|confirmed|reproduced)
      as of <number>
      (error|exception|warning) :
    `,
  },
  {
    group: 'example',
    note: 'a case of what is meant',
    source: ours,
    cues: `
      for (example|instance|eg)
      (e.g|e.g.|eg|e.g.,)
      such as
      (an|one|another|good|classic|prime|perfect|typical|real) example (of|is|would|being|:)
      like when
      (case in point|in the case of|take for|take the case|let 's say|imagine if|imagine you)
      ^ (suppose|say) <you>
      (things|places|people|sites|books|tools|languages|companies|countries|games|words) like
      example :
    `,
  },
  {
    group: 'correction',
    note: 'what is said or done wrong, and how it is right',
    source: ours,
    cues: `
      (typo|typos|misspelling|mispelling|misprint|erratum)
      (<it>|<noun>)? should <adv>* (read|say|have been|derive|return)
      (it|this|that|which|<where>|code|link|url|title|caption|formula) should <adv>* be (<det>|<noun>|<name>|<adj>|<number>|<past>|<verb>|<done>)
      (should|must) n't (it|that|this|the|you|we)
      should not (it|that|this|the|you|we|one)
      (is|are|was|were) n't (it|that|this) (<adv>)* <det>
      <be> actually (<past>|<det>|<noun>|<name>|<adj>|<number>|in|on|at|<not>)
      ^ actually ,? (<it>|<det>|no|not)
      not <adv>* (true|correct|accurate|quite|exactly|entirely)
      (<be>|seems|looks|link|links|image|images|page|code) <adv>* (incorrect|inaccurate|false|mistaken|untrue|outdated|misleading|broken|missing|misspelled|misspelt|deprecated|obsolete|reversed|corrupted)
      (link|links|url|site|page|image|images|button|server) <adv>* (<be>|seems|looks)? <adv>* dead
      (<be>|seems) <adv>* wrong (about|in|with|here|on)
      <you> <adv>* (made|have|got) <det> (mistake|error|typo)
      (mistake|error|bug|flaw|inaccuracy) in
      did <you> mean
      you <adv>* meant
      contrary to
      <you> <adv>* (did|do|does|have|had) <not> <adv>* (give|given|mention|mentioned|explain|explained|show|shown|include|included|provide|say|answer|cover|specify|state|consider|test|address|list|name)
      <you> <adv>* (didnt|dont|never|forgot|missed|omitted|skipped|overlooked|neglected) <adv>* (to|give|mention|mentioned|explain|explained|show|include|provide|say|answer|cover|test|address|list|name|<det>|<noun>|<name>)
      (it|article|author|video|post|story|report|review|piece|nobody|they) <adv>* (never|(does|did|do) <not>) <adv>* (say|says|mention|mentions|explain|explains|show|shows|name|names|give|gives|tell|tells|answer|address|cover)
      no mention of
      ^ (correction|corrected|fixed|fix) :
      broken link
      <be> <adv>* (off|out) by (<det>|<number>|about|over|nearly)
      , not <det>? (<name>|<number>)
      (,|-) not <det>? (first|second|third|fourth|fifth|sixth|last)
      <number> ,? not <number>
      (i|we) <adv>* (make|made) (it|that) <number>
      not <det>? other way (round|around|about)
      <number> (<unit>|<noun>) ,? not <det>? <number>
      ^ not <number> <number>? (<unit>|<noun>)? , <number>
      <name> ('s)? not <det>? <name>
      <not> (<det>|<adj>|<noun>|<name>|<prep>|of|in|on|at|for)* so much as
      (is|are|was|were|do|does|did|have|has) <not> <adv>* (have|be|been|<verb>|<adj>)? <number>
      <not> <adv>* (from|in|at|on|by|with) <det>? <adj>? (<noun>|<name>|<number>) (,|-|but) (it|they|he|she|that|this|these|those) <be>
      <not> <adv>* <det>? <adj>? (<name>|<number>) (,|-|but) (it|they|he|she|that|this|these|those) <be>
    `,
  },
  {
    group: 'counterpoint',
    note: 'the other side of what is said',
    source: ours,
    cues: `
      (but|however|although|though|nevertheless|nonetheless|yet|tho|whereas|albeit)
      (on the (other hand|contrary)|that said|having said that|that being said|then again|at the same time)
      (except|despite|regardless|rather than|unlike)
      <me> <adv>* (disagree|doubt|object|differ|question)
      <me> <adv>* (do|would|ca|can|could) <not> <adv>* (agree|think|believe|see|buy|share)
      <me> <adv>* (dont|wouldnt|cant) <adv>* (agree|think|believe|see)
      <not> <adv>* (sure|convinced|necessarily|always|everyone|everybody|every)
      (does|do|is) <not> <adv>* mean
      (the|my|our|one|another|its) <adv>* <adj>? (problem|issue|downside|drawback|trouble|catch|concern|flaw|only|difference) (is|with|here|being|i)
      (a|an|this|that|any|some) <adj>? (problem|issue|downside|drawback|trouble|catch|concern|flaw|difference) (with|here|being|is (that|how|when|with))
      <me> (would|'d) <adv>* (argue|prefer|rather)
      (unfortunately|ironically|sadly)
      (the opposite|to be fair|devil's advocate|not (all|every|everyone))
      even (if|though|when)
      too (little|much|few|many|long|short|high|low|big|small|late|early|hot|cold|thin|thick|fast|slow|weak|strong|wide|narrow|deep|soft|hard|heavy|light|dry|wet) for
      too (little|much|few|many|late|early|slow|weak) to
      (proves|shows|means|says|changes) nothing
      (do|does|did) <not> (<verb>|<noun>|<adj>) (<prep>|from|in|at|on|for|with|to|of|<det>|<adj>|<noun>|<name>)* (,|-|;|:) (it|they|he|she|that|this|these|those) <adv>* (<verb>|<be>|<past>|<noun>|<adj>)
    `,
  },
  {
    group: 'suggestion',
    note: 'what could be done',
    source: ours,
    cues: `
      <you> <adv>* (can|could|might|may|should|must|shud|cud) <adv>* (want to|try|consider|use|just|also|have to|<verb>|<act>)
      <you> (need|have|ought|want|'d|had|got) <adv>* (to|better)
      (have|did) you <adv>* (tried|try|considered|consider|looked|look|thought|think|checked|check|seen)
      (why (not|do n't|dont)|how about)
      (would|'d|will|might|could) <adv>* be <adv>* <nice>
      (would|'d) love to (see|have)
      <me> (would|'d|will|'ll|can) <adv>* (suggest|recommend|advise|propose|love to see|like to see)
      <me> <adv>* (suggest|recommend|advise|propose)
      (suggestion|recommendation|tip|advice|solution|workaround|hint|alternative) (:|would|for)
      (suggestion|recommendation|tip|advice|solution|workaround|hint|alternative) <be> (to|that|<det>|do n't|dont|<not>|never|always|<noun>|using|just|simply)
      (please|pls|plz) (add|fix|update|consider|make|include|support|change|remove|provide|post|use)
      (better|best|easier|safer|cheaper|wiser) (to|if|off|approach|way|option|idea)
      (if i were|if i was) you
      (make sure|be sure|do n't forget|dont forget|make certain|keep in mind|bear in mind|be careful|beware)
      ^ (please|pls|just|then|simply|also|always|never|instead|so|and|or|first|maybe|otherwise|do n't|dont|do not)* <act> (<det>|<noun>|<name>|it|them|this|to|in|at|for|out|your|ur|with|if|from|into|<verb>|<adj>|<number>|<url>|on|by|<prep>)
      ^ (please|pls|just|then|simply|also|always|never|instead|so|and|or|first|maybe|otherwise|do n't|dont|do not)* <craft> (the|a|an|all|any|both|some|every|each|it|them|your|ur)
      <me> (would|'d) <adv>* (<act>|<craft>) (<det>|<noun>|it|them|your|ur|with|to|for|out|off)
      ^ lets (not|all|be|<verb>|<act>)
      let 's
      (worth|recommend|suggest) (trying|checking|looking|reading|using|considering|a)
      (should|must|needs to|ought to) be
      (it|this|that|they|he|she|<noun>|<name>) (should|ought to|needs to|need to) <adv>* <not>? <adv>* (<verb>|<act>)
    `,
  },
  {
    group: 'question',
    note: 'questions that need no question mark, in the order in which people ask',
    source: ours,
    cues: `
      <me> <adv>* (wonder|wondering|wondered) <adv>* (if|whether|<ask>|about)
      <me> (<be>|'m|was|am) <adv>* (wondering|curious|interested) (if|whether|<ask>|about|to know)
      (like|love|want|wanted|nice|good|interesting|curious|need|interested|trying) to (know|hear|learn|understand|see) <adv>* (if|whether|<ask>|about|more)
      (can|could|would|will|may|might) (you|u|anyone|someone|anybody|somebody|any1|some one|any one) <adv>* (please|pls|plz|kindly)? <adv>* (<clear>|<verb>)
      (please|pls|plz|kindly) <adv>* (<clear>) (me|us)? (that)? (from)? (<ask>|if|on|more|the|about|with)
      (do|does|did|is|has|have|are) (anyone|anybody|someone|any1|somebody|any one) <adv>*
      ^ <aux> <not>? (anyone|anybody|someone|any1|somebody|any one|nobody|no one) <adv>*
      ^ (anyone|anybody|any1|any one) <adv>* (know|knows|have|has|having|tried|seen|got|else|using|can|there|familiar|experience)
      ^ any (chance|idea|ideas|tips|plans|suggestions|advice|thoughts|news|update|updates|recommendations|clue|way|luck|reason|link|links)
      ^ <ask> (<adv>|exactly|else)* (<aux>|<be>) <adv>* (<det>|<whom>)
      ^ <whats> <adv>* (the|your|ur|his|her|its|their|our|<verb>)
      ^ (what|how) about
      ^ why (no|not|<number>)
      ^ how long (before|until|till)
      ^ who <verb> (it|this|that|them|<det>|<noun>|<name>|<ask>|for|to|at|in|on|from|about|with)
      ^ who <noun> (the|this|that|these|those|your|their|his|her|its|them)
      ^ what happens (to|if|when|in|with|after|next|then)
      ^ which of (the|these|those|them|your|their)
      ^ (which|whose|how many|how many of <det>|how much of <det>) (<adj>|<noun>|<name>)* <noun> <adv>* (<verb>|<past>|<aux>|<be>)
      ^ (does|do|did) (<det>|<number>|<name>) (<adj>|<number>|<noun>|<name>)* <noun> (who|<adv>|<verb>|<not>)
      ^ (does|did) <det> (<adj>|<noun>|<name>)+ <noun> (with|without|on|in|at|to|from|as)
      ^ (does|do|did) <det> <number> of (you|us|them|<det>)
      ^ (does|did|has|can|could|would|should) <name> <name>? <adv>* (<verb>|<noun>|ever|<past>|<done>|be|been|have)
      ^ (can|could|would|should|will) <det> (<adj>|<noun>|<name>)* <noun> <adv>* (be|have|<verb>|<act>)
      ^ (can|do|are|were|will|should|could) <adj>* <noun> <adv>* (be|have|<verb>|<past>|<act>)
      ^ (has|have|had) (the|your|their|his|her|its|any|these|those|this|that) (<adj>|<noun>|<name>)* <noun> <adv>* (<past>|<done>|been|ever)
      ^ (is|are|was|were) (the|your|their|his|her|its|any|these|those|this|that|both|half|<number>) (<adj>|<noun>|<name>|<number>|of)* <noun> (<not>|still|really|ever|also|enough|too|<adj>|<verb>|<past>)
      ^ (is|are|was|were) <not> <det>? (<adj>|<noun>|<name>|<number>)* <noun> (just|still|also|only|too|the|a|an|<adj>|<verb>|<past>)
      ^ (hasnt|(does|did|has|could|would|should|will|wo|ca|can) <not>) (<det>|<whom>|<name>|<number>)
      ^ how (to|come) <verb>
      ^ (what|which|how) (much|many|long|far|often|kind|type|sort|<noun>|<adj>) <noun>? (of <det>? <noun>)? (<aux>|<be>) <adv>* (<det>|<whom>)
      ^ (does|did|can|could|will|would|should|is|are|has|was|were) (you|u|i|we|it|they|there|this|that|he|she) <adv>* (<verb>|<adj>|<noun>|<name>|<det>|any|<past>|<done>|be|have|possible|<prep>|in|on|for|to|a)
      ^ (do|have) (you|u|we|they) <adv>* (<verb>|<noun>|<name>|<det>|any|<past>|<done>|have)
      i (do|did|dont|ca|can|could|couldnt|cant) <not>? <adv>* (understand|get|see|figure out|figure|find|know) <adv>* (<ask>|if|whether)
    `,
  },
]
