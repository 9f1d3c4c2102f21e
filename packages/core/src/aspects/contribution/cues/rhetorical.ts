import type { Cues } from './cues.js'

/** Cues of questions that don't ask anybody anything. */
export const rhetorical: readonly Cues<'call' | 'tag'>[] = [
  {
    group: 'call',
    note: 'calls for company, outcries and set phrases that end in a question mark',
    source: 'written by hand from what stands under popular videos and posts',
    cues: `
    (who|any1|anyone|anybody|whos) (else|here|still|all|is|'s|are|be)* (here|in|from|with|watching|listening|agree|agrees|crying|think|thinks|feel|feels|love|loves|came|like|likes|<number>|want|wants|remember|remembers)
    who (cares|knows|knew|needs|asked|gives|does n't|dont|would have|doesnt|the|wants)
    (am|is it) (i|just) (the only|me|only)
    (are|r) (you|u|they|we) <adv>* (kidding|serious|joking|mad|crazy|insane|stupid|blind|nuts|for real|high|drunk|ok|okay|retarded|dumb|mental)
    (what|who|how|why|wtf|where) (the|in the|da|tha) (hell|heck|fuck|world|f|fck|hck|devil)
    what (could|can) (possibly)? go wrong
    what (<be>)? not to (like|love)
    (how|why) (dare|can|could|would) (you|anyone|anybody|people|someone|they) <adv>* (be|say|even|not|do|like|hate|dislike)
    since when
    so what
    what (is|'s) wrong with (you|people|u|him|her|them|this|these)
    (do|did|have|can) (you|u) even
    (is n't|are n't|was n't|ai n't|isnt|aint) (it|that|this|he|she) <adv>* (great|amazing|awesome|cool|beautiful|lovely|funny|sad|cute|ironic|wonderful|crazy|nice)
    (know|see|get) what i mean
    guess what
    what a
    (why|how|what) (is|'s|are) (this|that|it|he|she|they|everyone|everybody|people) so
    (does|do) (it|that|this|anyone|anybody|he|she|they) <adv>* (matter|care)
  `,
  },
  {
    group: 'tag',
    note: 'a word or two after a statement, or alone',
    source: 'written by hand from the grammar of tag questions',
    cues: `
    (you|u) know
    (right|no|eh|huh|yes|yeah|ok|okay|correct|innit|yea|agreed|agree|really|seriously|remember|lol|what|why|hello|anyone|y)
    (is|are|was|were|do|does|did|has|have|can|could|will|would|should) n't (it|that|they|he|she|we|you|i|there)
    (is|was|does|can|will) (it|that|he|she|there)
`,
  },
]
