/**
 * What customers say about any purchase: that it came, is as described, that they would buy again, or never.
 * What came with it ("a cracked tank") and what it does count as the writer's own.
 */
export const custom: { readonly praise: readonly string[]; readonly blame: readonly string[] } = {
  praise: [
    // Arrived quickly and well packed, fast delivery
    '^ (<it>|<det>|item|product|order|parcel|package|everything|and|{adv})* (arrived|came|was delivered|got here|shipped) {adv}* (on time|in (good|perfect|great|excellent) (time|condition|order)|quick|quickly|fast|promptly|early|safely|well (packed|packaged|wrapped)|(nicely|securely) (packed|packaged|wrapped)|as (described|expected|promised|advertised)|and|next day)+ $',
    '^ {adv}* (was)? (well|nicely|securely)+ (packed|packaged|wrapped) $',
    '^ (<good>|fast|quick|prompt|speedy|swift|free)+ (delivery|shipping|dispatch|postage|packaging|seller|transaction)+ ((and|,) (<good>|fast|quick|prompt|speedy)* (delivery|shipping|dispatch|packaging|seller|price|service))* $',
    '^ (<it>|<be>|{adv}|and|exactly|item|product)* as (described|advertised|pictured) $',
    '(<it>|and|{subject})? {adv}* (does|did) {adv}* (exactly|just)? (the job|what <it> (says|said|claims|promises|should|<be> (supposed|meant) to do)) ((on|in) the (tin|box|label|packet|pack))? $',
    '^ ({deg}* <good> (value|quality|product|item|buy|price|service)+ <and>?)+ ((for|at) (the|a|<det>|<good>|fair|reasonable|low)* (money|price|cost))* $',
    '(<i> <be>)? {deg}* (happy|pleased|satisfied|delighted|chuffed|impressed) (with|by) (my|this|the|our|<it>)+ (purchase|order|product|item|buy|service) {adv}* $',
    '^ {deg}* (happy|satisfied|pleased|loyal|returning) (customer|customers|buyer) {adv}* $',
    "<i>? (would|will|shall|'ll|'d) {adv}* (buy|order|purchase|shop|use) (<it>|from|here|this|seller|company|shop|them)* again {adv}* $",
  ],
  blame: [
    // Appalling customer service, taking my custom elsewhere
    '^ (<det>|{bad}|<it>|<be>|{adv}|zero|no|non -? existent|what)* (customer|after sales|technical)? (service|support|care) ({is}? {bad}|is (a|an) {bad}? <dud>)? $',
    '(<i>|<be>|<have>|will|would|going to|gonna|and|{adv})* (taking|take|taken|took) (my|our) (business|custom|money) (elsewhere|somewhere else|to a competitor) {adv}*',
    '^ {adv}* (do not|never) (buy|order|purchase|shop|use) (<it>|from|here|these|this|seller|company|shop|product|<people>|again|{adv})* $',
    '^ {adv}* (save|keep|hold on to) your money (and|,)? $',
    '^ (and|{adv})* (avoid|stay away|steer clear) (from|of)? (<it>|these|this|the|company|seller|shop|product|<people>|at all costs?|like the plague)* $',
    '(we|<i>|people|customers) {adv}* (pay|paid|paying|spend|spent) good money ((for|on|to) <it>)?',
    '(please|just|can <you>|could <you>|and|{adv})* (fix|sort|solve|resolve|correct) (<it>|this|the|{thing}|issue|problem|error|bug|out|asap)* (asap|urgently|immediately|right now|quickly|already|as soon as possible|(at|to) <you> earliest convenience|or <i> will (leave|cancel|switch))+ $',
    '(<it>|and)? {is} {deg}* urgent (for (<i>|us|our|my|company|business|team|work|project)+)? {adv}* $',
    '(<it>|{subject})? {is} {deg}* (<bad>) (from|for|of) (a|an|<det>) {adv}* (company|firm|business|brand|team|organisation|organization) (of (your|this|their|its) (size|standing|reputation|calibre)|<it> {adv}* (big|large|size))? $',
  ],
}
