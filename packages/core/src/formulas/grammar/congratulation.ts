/** Congratulation. */
export const congratulation: readonly string[] = [
  '{adv}* (many|big|huge|hearty|warm|my|belated|a|and)* <congratulate>+ (,|again|once again|to|<you>|<people>|{names}|all|both|the|and|<congratulate>|whole|entire|family|everyone|involved|who|was|were|had|part|a|hand|in|it|this|{occasion})* (<good>|all|again)*',
  '(way to go|(well|much|richly|truly) -? (deserved|earned)|well (played|done)|job well done|bravo|hip hip hooray|<you> (deserve|deserved|earned) (it|every bit of it|this)|good (for|on) (<you>|him|her|them)|good on ya|(so|very|really)? (proud|happy|thrilled|stoked|excited) (of|for) <you>|rooting for <you>) (<people>|<name>|(to|for) (all|everyone|everybody|<det>|both|whole|entire)+|on {object}|everyone|all|again|sir|involved|{occasion})*',
  '(<i> <be>)? {adv}* (proud|happy|excited|thrilled|glad|stoked|pumped|delighted) (of|for|about) (<you>|<it>|<people>|all|{names}|your ({noun}|success|family))+ <people>*',
]

/** The occasion of congratulations: on the launch, for winning the award. */
export const occasion =
  '((on|for|with|about|at|upon|from) (<det>|new|great|big|first|<good>|<degree>|<number>|more|-|of|winning|getting|being|becoming|finishing|making|shipping|releasing|launching|reaching|passing|completing|going|<give>)* ({thing}|<gem>|launch|baby|wedding|engagement|milestone|success|win|achievement|promotion|role|position|house|home|marriage|birth|graduation|anniversary|arrival|award|victory|accomplishment|progress|business|<span>|one|all|everything|title|opportunity|gig|adventure|move|team|v1|rc|beta|rtm|{much}|<social>|<it>|son|daughter|boy|girl|degree|exam|company|startup|live|public|gold|viral)+)'
