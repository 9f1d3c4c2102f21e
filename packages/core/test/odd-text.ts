import fc from 'fast-check'

/** Strings that have broken tokenisers before. */
const ODD = [
  ...['word', 'don’t', "it's", "author's", "cats'", 'e.g.', 'U.S.', 'Mr.', 'C++', "90's", '1st'],
  ...[' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '\u3000', '\u2028', '\u000b', '\u0000'],
  ...['!', '!!!!!!', '...', '.....', '..', '?', '-', '-----', '*', '_', '(', '[1]', '"', '“', '”'],
  ...['//', '://', '////', 'http://a.example/b', 'www.x.example', 'me@x.example', '@a', '#b'],
  ...['&amp;', '&#39;', '&#x1f600;', '&', '<br>', '<a href="x">', '</b>', '<!-- x -->', '<!--'],
  ...['😀', '😀😀😀😀', '👨‍👩‍👧', '🇬🇧', ':)', '<3', '\ud800', '\udc00', '\u200b', '\ufeff'],
  ...['\u0301', 'e\u0301', '\u0336', 'İ', 'ﬁ', '½', '漢字', 'Привет', '\u001b[31m'],
  ...['`', '```', '> ', '&gt; ', '10:30am', '1,000', '$5', '3%', 'a'.repeat(120)],
]

/** Texts made of odd pieces, of any characters at all, and of both. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...ODD), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', maxLength: 4 })), {
      maxLength: 20,
    })
    .map((parts) => parts.join('')),
)
