import { verdictShapes } from './verdicts.js'

/** Bare blame and insults: verdicts that name no fault. */
export const blame: readonly string[] = [
  ...verdictShapes({
    adjective: '{bad}',
    strong: '<bad>',
    noun: '<dud>',
    verb: '<loathe>',
    manner: '<badly>',
  }),
  '({subject})? {adv}* (sucks|suck|sucked|blows|stinks|stunk|sux|reeks) (<degree>|so|hard|ass|balls|dick|big time|<it>|at <it>)* $',
  "(what|such)? (a|an|complete|total|utter|huge|big)* (waste|wast) of ((my|your|our|everyone 's|good|a)? (time|money|space|life|bandwidth|oxygen|data|electricity|breath))",
  '(what|such)? (a|an)+ (<bad>|absolute|complete|total|utter|huge|big)* <dud> of (a|an)? <bad>* {thing}',
  '(what|such) (a|an) (<bad>|complete|total|utter|huge|big)* <dud>',
  '<i>? (do|did|does|would|could|<aux>) not {adv}* (like|love|enjoy|get|understand|care|appreciate|recommend|see the point) {adv}* ({object}|<it>|<you>|(about|of) <it>|at all|why people like <it>|the (hype|point))* $',
  '(not|never) (a)? {adv}* (fan|impressed|interested|amused|for me|my cup of tea|worth (it|my time|the (time|money|hype)|reading|watching)) (of <it>)? $',
  '^ (who|nobody|no one|no -? one|noone|why|i do not|i dont)+ (cares?|asked|gives a (shit|damn|fuck)) (about <it>)? $',
  '^ (shut up|shut the (fuck|hell) up|stfu|gtfo|get a life|get lost|go away|fuck (you|off|this|that)|screw (you|this|that)|kys|go to hell|go die|grow up|get over it|dislike|disliked|thumbs down|unsubscribed|unsubscribe|stop (hating|crying|complaining|whining|it)|ignore the (haters|trolls)|(haters|hater)+ (gonna|will|going to)? hate|hi haters|sit down|get out|cry more|cope|l|ratio|skill issue|massive l|big l|delete (this|it|your (channel|account|blog))) (<people>|<it>|please|already|everyone|lol)* $',
  '^ (what|such|so|just|more|another|pure|obvious|lol|the)* (fake|old|biased|slow|no|clickbait|click bait|bait|trash|garbage|lazy|yellow|tabloid|propaganda)+ (news|title|thumbnail|journalism|reporting|media|bait|day|article|story|content|headline|clickbait|propaganda)+ (day|much|again|as usual|lol|<it>)* $',
  '^ (how|why) <be> (this|that|it) {adv}* (news|newsworthy|a thing|allowed|legal|trending|on here|here|relevant|a story|on hn|a question|worth (it|my time))+ (now|today)? $',
  '^ (did not|didnt|could not|cannot|will not|too long|could not even)+ (,|;)? (read|finish|watch|bother|get through|did not read|didnt read|to read|even)+ (<it>|lol|that|all|whole thing|past the (title|headline|first paragraph)|<react>)* $',
  '^ (tldr|tl dr|tl ; dr|tl;dr|wall of text) $',
  '^ (please|pls)? (delete|remove) (<it>|your|the|{thing})+ $',
  '(<it>|{subject}|<you>) <be> {adv}* (a|an|the|such|full of|so|total|complete|utter|piece of)* (<dud>|<bad>|nuts|crazy|insane|delusional|clueless|idiots|morons|fools|clowns|sheep|losers|toxic) <people>? ({tail})*',
  // "I'm deaf" and "it was cancer, they said" blame nobody
  '(this|<you>|they) <be> {adv}* (so|all|either|just|totally|completely)* (gay|cancer) <people>? $',
  '(<you>|they) <be> {adv}* (so|all|either|just|totally|completely)* deaf ({tail})*',
  '(piece|load|pile|bunch|heap|lot) of (utter|complete|total|absolute)? <dud>',
  '(i want|give me) (my|our|those|these)? (<number>|two|three|five|ten|twenty|thirty|few|last|<span>|of my life|life|time|money|minutes)+ back $',
  '(wasted|there goes|just wasted) ((my|our|those|these|so|much|hours|of)* (time|money|life|hours|evening|morning|day)|(my|our|those|these)? (<number>|two|three|five|ten|twenty|thirty|few|last|<span>)+ (of my life|reading|watching|on <it>)) (back|reading|watching|on <it>|<it>)* $',
  '(could|can) (<it>|<you>|there)? be (any)? <bad>+',
  '^ (why|how|who|what|1k|<number>|k|all|the|wtf|people|<people>|those|to)+ (so many|disliked?|does <it> have|has|have|dislikes?|is|are|<number>|who|<it>|how|many|people|still|would|could|can|did)* (dislikes?|disliked|downvotes?|downvoted|haters|thumbs down|negative|hate) (<it>|on <it>|{object}|<be>|deaf|<dud>|<bad>|no taste|<people>|have|\\?)* $',
  '(<people>|<you>|they|he|she|who|<det>+ (<people>|company|studio|team))* {adv}* (have|has|had|having|got) {adv}* (no|zero|not a|not the (slightest|faintest)) (clue|idea) {adv}* ((of|about) (<it>|what)|what|how)* ((they|<you>|he|she|<be>|doing|talking|about|on about|saying)+)? $',
]
