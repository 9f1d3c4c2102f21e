import type { Wanted } from '../answers.js'
import type { Cues } from './cues.js'

const ours =
  'written by hand: question words of English and what is bought, paid, sought in a forum'

/** Cues in a question that show what it asks for. */
export const questions: readonly Cues<Wanted>[] = [
  {
    group: 'yes-no',
    note: 'inversions and indirect questions that can be answered by yes or no',
    source: ours,
    cues: `
      ^ (is|are|was|were|do|does|did|can|could|will|would|should|has|have|may)
      (if|whether) (<it>|<me>|<you>|<det>|<name>|<noun>|there|any)
      (is|are) (it|there|this|that)
      (can|could|should|do|will|would|may) <me>
    `,
  },
  {
    group: 'place',
    note: 'where something is or is to be had',
    source: ours,
    cues: `
      where
      (which|what|any|a) <adj>? (place|places|shop|shops|store|stores|area|school|schools|hospital|restaurant|hotel|clinic|market|location)
      (looking for|to buy|to find|to rent|can find|can buy|can get)
      (location|located|directions|address)
    `,
  },
  {
    group: 'name',
    note: 'who or which one',
    source: ours,
    cues: `
      (who|whom|which|recommend|recommendation|recommendations|suggest)
      (best|good|reliable|nice|cheap|cheapest|decent|trusted) <adj>? <noun>
      (anyone|anybody|someone|somebody) <adv>* (know|knows) (<det>|of|who|where|which)
    `,
  },
  {
    group: 'amount',
    note: 'how much, how many, how long',
    source: ours,
    cues: `
      how (much|many|long|far|old|big|fast|often|high)
      (cost|costs|price|prices|salary|fee|fees|rate|rates|charge|charges|budget|average|rent)
    `,
  },
  {
    group: 'time',
    note: 'when',
    source: ours,
    cues: `
      (when|timing|timings|deadline)
      what (time|day|date)
      how (long|soon)
    `,
  },
  {
    group: 'way',
    note: 'how something is done, and what to do',
    source: ours,
    cues: `
      how (to|do|can|does|should|could|would|did)
      what (should|can|could|to|do|must|would)
      (procedure|process|steps|requirement|requirements|documents|advice|tips|help|suggestion|suggestions|solution|error|problem)
    `,
  },
  {
    group: 'opinion',
    note: 'what readers think, and why',
    source: ours,
    cues: `
      (why|opinion|opinions|thoughts|views|favorite|favourite|prefer|experience|experiences|discuss|comments)
      (do|would|what|how) <you> (think|feel|say|prefer|like|recommend|choose)
      (what|how) about
      (better|worse|worth)
    `,
  },
]

/** Cues that tell somebody who needs help from somebody who ends an article with a question. */
export const pleas: readonly Cues<'plea'>[] = [
  {
    group: 'plea',
    note: 'asking for help with a trouble of one’s own; not "what do you think", which bloggers end with',
    source: 'written by hand from how people end a post in a forum',
    cues: `
      (any|some) <adj>? (help|pointer|pointers|clue|clues|hint|hints|suggestion|suggestions|ideas|advice|guidance) <adv>* (<be>|welcome|appreciated|please|would)
      ^ any <adj>? (help|pointer|pointers|clue|clues|hint|hints|suggestion|suggestions|ideas|advice|guidance) $
      (help|pointer|pointers|hints|suggestions|advice|input) <be>? <adv>* <adj>? (appreciated|welcome)
      (please|pls|plz|kindly) <adv>* (help|advise)
      (thanks|thank you|thx) (in advance|for (any|your) help)
      what (am i|did i) <adv>* (missing|doing|do|miss|get)
      (does|can|could) (anyone|anybody|someone|somebody) <adv>* (know|have|help|explain|tell|see|spot)
      has (anyone|anybody|someone|somebody) <adv>* (else)? (seen|had|got|solved|fixed|run into)
      (out of ideas|at the end of my (wits|tether))
    `,
  },
]

/** Cues of an answer, by what was asked for. */
export const answers: readonly Cues<Wanted>[] = [
  {
    group: 'yes-no',
    note: 'yes and no, and how sure',
    source: ours,
    cues: `
      ^ (yes|no|yep|yup|nope|yeah|nah|sure|certainly|definitely|absolutely|never|depends|possible|impossible)
      (it|they|you|u|he|she|we) <adv>* (<be>|can|could|will|would|do|does|should|<have>) <adv>* <not>
      (depends|depending) (on|upon|how|what|where|if)
    `,
  },
  {
    group: 'place',
    note: 'a place: a preposition and a name, a street, an address',
    source: ours,
    cues: `
      (near|at|in|from|behind|beside|opposite|around|between|after|along|inside|outside|@) <det>? <adj>? <name>
      (next|close|opposite|across|front) (to|of|from) <det>? <adj>? (<name>|<noun>)
      (road|street|st.|rd|rd.|roundabout|area|souq|mall|building|floor|corner|avenue|branch|signal)
      <url>
    `,
  },
  {
    group: 'name',
    note: 'a name',
    source: ours,
    cues: `
      <name>
      (try|called|named|contact|ask|use|choose|recommend|go for|go to|go with) <det>? <adj>? (<name>|<noun>)
    `,
  },
  {
    group: 'amount',
    note: 'a number, a price, a duration',
    source: ours,
    cues: `
      <money>? <number> <money>?
      <number> - ? <unit>
      (free|cheap|cheaper|cheapest|expensive)
    `,
  },
  {
    group: 'time',
    note: 'a date, a time, a duration',
    source: ours,
    cues: `
      (monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|weekend|tomorrow|today|tonight|summer|winter|spring|autumn|morning|evening|noon|midnight)
      (after|before|until|till|by|from|within|in|at|on|since) <det>? <number>
      <number> (am|pm|a.m.|p.m.|o'clock|days|weeks|months|hours|minutes|years)
    `,
  },
  {
    group: 'way',
    note: 'what to do: advice, conditions, instructions',
    source: ours,
    cues: `
      <you> <adv>* (can|could|may|must|should|need|have to|'ll|will|might|ought|just|better)
      if <you> <adv>* (want|need|have|are|'re|can|go|get|do|like|plan|live|work|know|r|wanna)
      ^ (please|just|then|simply|also|always|never|first|maybe|do n't|dont|do not)* <act>
      (contact|dial|call|email|tel|phone|mobile|website|visit|check) :? (<number>|<name>|<noun>|them|<url>|the)
      (first|then|after that|finally|next) ,? (<you>|<act>|<verb>)
      (required|requirement|documents|apply|submit|procedure)
    `,
  },
  {
    group: 'opinion',
    note: 'a view, or a comparison',
    source: ours,
    cues: `
      <me> <adv>* (think|believe|feel|guess|prefer|reckon|vote|choose|suggest|recommend|say|would)
      (in|imho|imo) <my>? <adj>? opinion?
      (the|is|are|much|far|lot)? (best|better|worst|worse|worth|cheaper|easier|safer|nicer)
      (because|coz|cuz|since|reason)
      <adv>* (depends)
    `,
  },
]
