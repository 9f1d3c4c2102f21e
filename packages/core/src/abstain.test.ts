import { describe, expect, it } from 'vitest'
import { createLinter } from './index.js'
import { WORDS_BY_LANGUAGE } from './text/other-languages.js'
import { tableNumbers } from './text/words/word-table.js'

const linter = createLinter()
const STORY = {
  title: 'Slow tables after a delete',
  text: 'We deleted forty million rows and the table stayed as large as before. Vacuum marks the space as free, but index bloat stays until the index is built anew. Our nightly import took three hours until we ran it.',
}
const reasonFor = (comment: string, story: string | typeof STORY = STORY) =>
  linter.assess(comment, { story }).abstained?.reason ?? null

describe('another language', () => {
  it.each([
    'Excelente',
    'Très intéressant',
    'Merci pour cet article',
    "Je suis d'accord",
    'Das war bei uns auch so',
    "Complimenti per l'articolo",
    'Bravo, ottimo lavoro',
    'Concordo plenamente',
    'Helemaal mee eens',
    '谢谢分享',
    'شكرا جزيلا',
    'Super article, merci pour le partage',
    'Schöner Beitrag, danke',
    'Super Artikel, weiter so!',
    'Danke für den tollen Artikel',
    'Muy buen artículo, gracias',
    'Gracias por compartir',
    'Excelente aporte, saludos desde Lima',
    'Obrigado por compartilhar',
    'Muito bom, parabéns pelo texto',
    'Molto bello, grazie mille',
    'Articolo davvero utile',
    'Heel mooi geschreven, bedankt',
    'Tack så mycket för den här artikeln',
    'Veldig bra skrevet',
    'Bardzo dobry artykuł',
    'Świetny wpis, dzięki',
    'Çok güzel bir yazı',
    'Bagus sekali artikelnya',
    'Terima kasih, sangat bermanfaat',
    'Foarte bun articol',
    'Děkuji, velmi pěkný článek',
    'Nagyon jó cikk',
    'Bài viết rất hay',
    'Todella hyvä kirjoitus',
    'Спасибо за статью',
    'とても良い記事でした',
    'No me había pasado nunca, pero con tablas grandes es muy útil hacer esto cada noche',
    'Wir haben das auch so gelöst, aber der Import ist noch immer zu langsam',
    'Chez nous aussi, avec PostgreSQL, les index sont toujours trop grands',
    'Anche da noi la tabella era sempre più lenta, poi abbiamo fatto questo',
  ])('is recognised even in a short comment, which is not judged: %s', (comment) => {
    expect(reasonFor(comment)).toBe('language')
  })

  it.each([
    'Merci!',
    'Merci beaucoup !',
    'Muchas gracias',
    'Danke!',
    'Danke schön! Muchas gracias',
    'Hola amigos!',
    'Bravo!',
  ])('is not seen in thanks or a greeting that people mix into English: %s', (comment) => {
    expect(linter.assess(comment, { story: STORY })).toMatchObject({
      abstained: null,
      rating: 'generic',
    })
  })

  it.each([
    'Javier Hernandez Gomez',
    'Łukasz Wiśniewski, Søren Ødegård',
    'Charles de Gaulle',
    'Rio de Janeiro',
    'Magnifique!',
    'La Niña',
    'São Paulo',
    'Nguyễn Văn An',
    'Beyoncé rocks',
    'smörgåsbord',
    'Hasta la vista, baby',
    'Vorsprung durch Technik',
    'npm i nginx',
    'dis iz gud',
    'Keren, Naman and Oli',
    'Naman Oli',
    'gr8 psot m8',
    'luv dis',
    'awsome tutrial bruh',
    'Déjà vu',
    'Déjà vu, anyone?',
    "C'est la vie",
    "C'est la vie, as they say",
    'Je ne sais quoi indeed',
    'Merci for the tip on index bloat',
    'Gracias, Javier!',
    'A naïve café résumé',
    'grëät pöst',
    'Très cool',
    'kubectl nginx postgresql',
    '`SELECT voor FROM het`',
    'VACUUM FULL ANALYZE',
    'pg_repack > pg_squeeze',
    'The German word for it is "leider nicht mehr"',
    'My grandmother said leider nicht mehr, and she was right about index bloat.',
    'lol',
    'First!',
    'asdf qwer',
    'hahahaha xD',
    'Sehr gut, I would say the vacuum is the best part.',
  ])('is not seen in names, slang, code, and words that English has borrowed: %s', (comment) => {
    expect(reasonFor(comment)).toBeNull()
  })

  it('is not seen in words that an English story names, but in an answer to a story in that language', () => {
    const song =
      'The song is called Siempre mejor, and the band played it twice. We stood in the rain and sang along.'
    expect(reasonFor('Siempre Mejor!', song)).toBeNull()
    expect(reasonFor('Siempre Mejor!')).toBe('language')
    const cancion =
      'La canción es muy bonita, pero siempre llueve cuando la banda toca, y esto es mejor.'
    expect(reasonFor('Muy bonita, siempre mejor', cancion)).toBe('language')
  })

  it('is not recognised by a word that English has too', () => {
    for (const [language, words] of Object.entries(WORDS_BY_LANGUAGE)) {
      const known = words.split(/\s+/).filter((word) => tableNumbers().of(word) !== undefined)
      expect.soft(known, language).toEqual([])
    }
  })
})
