/**
 * The closed classes of English: words that carry grammar rather than content. Closed classes can
 * be listed (pronouns, determiners, prepositions, conjunctions, auxiliaries, particles, and the
 * pieces wink-nlp splits contractions into); our own list, by class.
 */
const BY_CLASS = {
  pronouns:
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves who whom whose which what that this these those one ones someone somebody something anyone anybody anything everyone everybody everything nobody nothing none each other another u ur ya',
  determiners:
    'a an the some any no every all both half either neither such much many more most few fewer less least several enough own same',
  prepositions:
    'of in on at by for with about against between into through during before after above below to from up down out off over under again around among within without toward towards upon across behind beyond near since until till per via as like than',
  conjunctions:
    'and or but nor so yet if because while although though whereas whether unless once when where why how',
  auxiliaries:
    'be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought need dare',
  contractions:
    "'s 's 'm 're 've 'd 'll n't ca wo sha ai let's gonna wanna gotta im ive dont cant didnt doesnt isnt wasnt wont id ill thats its youre theyre",
  particles:
    'not also just only too very even still then there here now ever never always quite rather really already away back else yes no ok okay oh well however please',
} as const

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  Object.values(BY_CLASS).join(' ').split(' '),
)
