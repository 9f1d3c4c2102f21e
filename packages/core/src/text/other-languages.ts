import { isProse, type Lexeme, type Token } from './token.js'
import { Facet } from './words/facet.js'
import { withoutMarks } from './words/lexemes.js'
import { rarity } from './words/rarity.js'

/**
 * Words that give away another language even in a short comment: its function words, and what readers
 * say about a text. Our own list, from grammars and phrase books of the languages most often used in
 * comments. Words that also occur in English, chat or news ("para", "sin", "toll") are left out on
 * purpose: a wrong abstention is worse than a missing one.
 */
export const WORDS_BY_LANGUAGE = {
  spanish: `trabajo servido acuerdo estoy muy pero esto está están más también porque donde
    dónde aquí cuando cuándo esta este estas nuestro mejor buen buena artículo articulo escrito
    compartir compartirlo excelente excelentes interesante interesantes increíble increible
    hermoso hermosa maravilloso felicidades saludos desde bendiciones publicación gustó encantó
    encanta ayuda información informacion aporte siempre ahora quiero puedo tiene tienen hacer qué
    cómo mucha`,
  portuguese: `concordo você valeu não nao voce vocês isso isto muito também tambem compartilhar
    partilhar texto artigo adorei gostei ótimo otimo parabéns parabens conteúdo conteudo ajudou
    sua seu nosso pela pelo então entao demais incrível incrivel maravilha ficou`,
  french: `suis d'accord trop infiniment l'idée très tres cet cette avec vous nous être c'est j'ai
    j'adore n'est d'un d'une l'article l'auteur qu'il s'il votre partage intéressant interessant
    intéressante toujours aussi rien toutes vraiment génial félicitations bonne écrit aimé sont
    leur`,
  german: `bei uns stimme nicht ein eine einen einem einer ich wir ihr für fuer auch auf sehr
    schöner schoener schönes schöne toller tolles beitrag beiträge artikel bericht hervorragend
    interessanter weiter dich mich euch dein deine dieser dieses diese diesen dafür genau richtig
    wirklich klasse geschrieben gelesen habe haben wurde aber oder noch mehr gute guter gutes
    gefällt dass finde schade leider hilfreich`,
  italian: `lavoro l'articolo d'accordo molto molta questo questa questi bellissimo bellissima
    articolo articoli dello nella anche perché più piu davvero condividere condivisione ottima
    sempre fatto scritto utile gli complimenti`,
  dutch: `helemaal eens niet voor goed leuk leuke mooi mooie ook deze zeer geschreven verhaal
    jullie onze nog zijn heb hebben`,
  scandinavian: `håller jobbat så mycket för här artikeln artikkel artikkelen artiklen inte är det
    meget jeg ikke också også på skrivet skrevet intressant veldig flott hyggelig väldigt läsning
    lesning läst`,
  finnish: `hyvä hyvin erittäin todella kirjoitus artikkeli hieno mutta olen tämä
    mielenkiintoinen`,
  polish: `zgadzam bardzo dobry dobra dobre świetny swietny świetne artykuł artykul wpis dziękuję
    dzięki jest się sie ciekawy ciekawe ciekawa dla nie że oraz pozdrawiam tego fajny fajne`,
  czech: `velmi pěkný článek clanek děkuji dekuji skvělý zajímavý zajímavé jsem ďakujem výborný
    který`,
  romanian: `foarte articol articolul mulțumesc multumesc pentru și frumos felicitări felicitari
    acest`,
  hungarian: `nagyon köszönöm koszonom szép cikk hogy érdekes jó írás`,
  turkish: `çok cok güzel guzel bir için icin teşekkürler tesekkurler teşekkür tesekkur ederim
    yazı olmuş olmus harika paylaşım paylasim makale faydalı elinize sağlık`,
  indonesian: `sekali artikelnya sangat terima kasih untuk dengan tidak bermanfaat banget makasih
    juga sudah bukan informasinya tulisan menarik bagus mantap`,
  filipino: `mga galing maganda napakaganda talaga`,
  vietnamese: `rất cảm ơn bài viết bạn của và không nhiều hữu ích`,
  hindi: `bahut bohot bahot accha achha nahi nahin hain kya badhiya`,
} as const

/**
 * Words that do not reveal the language: words of other languages that also occur in English, names
 * and news ("algo", "Oli"), and words that are the same in many languages. Our own list.
 */
const OF_ANY_LANGUAGE = `
  per non gran mee med a an as am at die do en es for god has hat he in is man me no on so to was
  will de la le les el los las un une una du da di del der das den des dos van von y e o et est
  que qui por para con como sin sobre solo se si su mi te tu lo al ni sa ha mit und gut ja dans
  mais pour par sur bien bon ma mes als ten bra til dan yang ini hay bun moc buenos son super top
  info article texte blog post web site page video internet forum online okay ok nada todo todos
  gusto notre ist della het heel jag ang elle parfait magnifique mucho wunderbar cosa och foi
  keren naman saya oli erg algo maar billet sono`

/**
 * Thanks and greetings that people mix into English. Alone they do not reveal a language, and they
 * are formulas: see the lexicon of courtesies.
 */
const COURTESIES = `gracias merci danke arigato arigatou obrigado obrigada grazie spasibo dankie
  dziekuje takk tack tak kiitos bitte dankeschön dankeschoen bedankt mahalo shukran shukriya salamat
  muchas beaucoup schön schoen vielen dank mille tusen mange bravo brava bravissimo bravi hola
  bonjour amigo amigos ciao salut adios aloha namaste`

/** Foreign phrases that English has borrowed. */
const BORROWED = [
  "c'est la vie",
  'déjà vu',
  'deja vu',
  'por favor',
  'mea culpa',
  'mi casa es su casa',
  'bon appétit',
  'bon voyage',
  'je ne sais quoi',
  'que será será',
  'hasta la vista',
  'vis à vis',
  'crème brûlée',
  'pièce de résistance',
  "raison d'être",
  "coup d'état",
  'tour de force',
].map((phrase) => phrase.split(' '))

/** Surprise, in nats, from which a word does not count as English. */
export const UNKNOWN = 13.9

/** What a word's form reveals of its language. The last two mean another one, `marked` by its letters alone. */
const Tongue = { any: 0, unknown: 1, english: 2, other: 3, marked: 4 } as const

const setOf = (...lists: string[]) => new Set(lists.join(' ').split(/\s+/))
const ofOthers = setOf(...Object.values(WORDS_BY_LANGUAGE))
const ofAny = setOf(OF_ANY_LANGUAGE, COURTESIES)

const tongues = new Facet((lexeme) => tongueOf(lexeme))

function tongueOf({ normal, rarity: surprise, isFunction }: Lexeme): number {
  if (ofAny.has(normal)) return Tongue.any
  if (ofOthers.has(normal)) return Tongue.other
  if (isFunction || surprise < UNKNOWN) return Tongue.english
  if (!MARKED.test(normal)) return Tongue.unknown
  // "Café", "naïve", and English with decorative accents.
  return rarity(withoutMarks(normal)) < UNKNOWN ? Tongue.english : Tongue.marked
}

/** A letter of the Latin script that English lacks. */
const MARKED = /(?![a-zªº])\p{Script=Latin}/u
const CAPITAL = /^\p{Lu}/u

/** Foreign words for each English one above which a text is in another language: some words are the same in both. */
const MOST_BESIDE_ENGLISH = 2

/**
 * Whether a text's words, even a few, show that it is in another language. Quotations, code and
 * borrowed phrases are ignored.
 *
 * @param isNamed Whether a word is known here as a name.
 */
export function isOtherLanguage(
  tokens: readonly Token[],
  isNamed: (lexeme: Lexeme) => boolean = () => false,
): boolean {
  if (!tokens.some(({ lexeme }) => tongues.of(lexeme) >= Tongue.other)) return false
  const words = [0, 0, 0, 0, 0]
  for (let i = 0; i < tokens.length; i += 1) {
    const borrowed = borrowedAt(tokens, i)
    const tongue = borrowed > 0 ? Tongue.english : tongueAt(tokens[i] as Token, isNamed)
    words[tongue] = (words[tongue] as number) + 1
    if (borrowed > 0) i += borrowed - 1
  }
  const [, unknown, english, other, marked] = words as [number, number, number, number, number]
  if (english > 0) return other > 1 && other > english * MOST_BESIDE_ENGLISH
  return other > 0 || (marked > 0 && marked + unknown > 1)
}

function tongueAt(token: Token, isNamed: (lexeme: Lexeme) => boolean): number {
  if (token.kind !== 'word' || !isProse(token)) return Tongue.any
  const tongue = tongues.of(token.lexeme)
  if (tongue === Tongue.english || !isNamed(token.lexeme)) {
    // Names may have foreign letters: "Łukasz".
    return tongue === Tongue.marked && CAPITAL.test(token.value) ? Tongue.unknown : tongue
  }
  return Tongue.any
}

/** Returns how many tokens from here on are a phrase that English has borrowed. */
function borrowedAt(tokens: readonly Token[], from: number): number {
  const isHere = (words: readonly string[]) =>
    words.every((word, i) => tokens[from + i]?.lexeme.normal === word)
  return BORROWED.find(isHere)?.length ?? 0
}
