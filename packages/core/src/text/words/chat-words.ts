/**
 * Words that are common in comments but not in news, the source of the frequency ranks.
 * Compiled by hand; without them "lol" would count as rare as a chemical's name.
 */
const CHAT = `
  lol lmao rofl haha hahaha hehe omg wtf btw imo imho fyi afaik tldr thx thnx tnx ty plz pls ppl
  coz cuz cos gonna wanna gotta kinda sorta dunno lemme gimme yeah yea yep yup nope nah hmm hm umm
  uh ugh ah aha oh ooh wow whoa yay meh ok okay hey hi hello hiya bye cheers thanks thankyou
  bro bruh dude guys ur b4 gr8 alot anyways awesome cool nice lovely amazing
  blog blogs post posts posted posting comment comments article thread link links click website
  hope hopefully glad wish please sorry congrats welcome lmk smh tbh idk ikr nvm brb asap
`

/** Everyday words written without their apostrophe, or cut off at it. */
const CLIPPED = `
  a i ll re ve im ive ill id dont doesnt didnt isnt arent wasnt werent wont wouldnt cant
  couldnt shouldnt hasnt havent hadnt aint thats whats hows wheres theres heres lets youre youve
  youll theyre theyve weve hes shes its didn doesn isn aren wasn weren wouldn couldn shouldn hasn
  haven hadn ain don won
`

/** Highest surprise of a chat word, in nats: about that of rank 1,000. */
const CHAT_SURPRISE = 9

/** Highest surprise of a clipped form, in nats: about that of rank 100. */
const CLIPPED_SURPRISE = 7

/** Single letters: the frequency ranks include no word of one letter. */
const LETTERS = 'b c d e f g h j k l m n o p q r s t u v w x y z'

const words = (list: string) => list.trim().split(/\s+/)

/** The highest surprise of each chat word in a comment, in nats. */
export const chatWords: ReadonlyMap<string, number> = new Map([
  ...words(`${CHAT} ${LETTERS}`).map((word) => [word, CHAT_SURPRISE] as const),
  ...words(CLIPPED).map((word) => [word, CLIPPED_SURPRISE] as const),
])
