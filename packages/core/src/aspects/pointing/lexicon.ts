import type { Lexicon } from '../../formulas/types.js'

export const lexicon: Lexicon<'part' | 'whole' | 'pointer' | 'page' | 'site'> = {
  part: {
    note: 'Parts of a text, a talk, a video or a program that a comment may point at. "Article" and "post" are left out: every thank-you holds one.',
    source: 'How readers of `blog` and `qa-2016` point at what they answer.',
    words: `example examples paragraph section chapter step steps line lines figure chart table graph
      diagram screenshot picture photo code snippet script function method query command formula
      solution approach link links list item title headline quote footnote minute question answer
      author writer conclusion argument claim bug error`,
  },
  whole: {
    note: 'Parts that a story has one of: "the" is enough before them.',
    source: 'The names of the parts of a text.',
    words: 'ending opening intro introduction beginning title headline byline caption plot twist',
  },
  page: {
    note: 'What belongs to a page, or stands behind it, and readers ask for. "Copy" and "date" are left out: people ask for those of other things.',
    source: 'What readers ask for under articles, papers and recipes.',
    words: `link links doi reference references citation source sources pdf print printout printable paper
      study transcript recording edition photo photos picture pictures caption slides`,
  },
  site: {
    note: 'What a page and its site are made of, behind "the", "this" or "your".',
    source: 'What readers complain of under articles, and ask about.',
    words: `page site website font fonts layout popup popups paywall captcha cookies newsletter feed rss
      button login`,
  },
  pointer: {
    note: 'What stands before them when this text is meant. "The" is left out: anything has a photo, a line, a question.',
    source: 'The demonstratives, the second person, and the ordinals of English.',
    words: 'this that these those your ur first second third fourth fifth last next previous above',
  },
}
