/** A way to write the same words that a reader hardly notices, or can't see at all. */
export interface Dress {
  kind: string
  wear(comment: string): string
}

/** Changes the middle one of a comment's words of letters; a comment without any stays as it is. */
function atOneWord(comment: string, change: (word: string) => string): string {
  const words = [...comment.matchAll(/(?<=^|\s)\p{L}{3,}(?=[\s.,!?]|$)/gu)]
  const word = words[Math.floor(words.length / 2)]
  if (word === undefined) return comment
  const end = word.index + word[0].length
  return comment.slice(0, word.index) + change(word[0]) + comment.slice(end)
}

/** Every dress, named as the report prints it. */
export const dresses: readonly Dress[] = [
  { kind: 'typographic apostrophes', wear: (text) => text.replaceAll("'", '’') },
  { kind: 'apostrophes as entities', wear: (text) => text.replace(/['’]/g, '&#8217;') },
  {
    kind: 'a soft hyphen in each long word',
    wear: (text) => text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad'),
  },
  { kind: 'blanks that do not break', wear: (text) => text.replaceAll(' ', '\u00a0') },
  { kind: 'tabs for blanks', wear: (text) => text.replaceAll(' ', '\t') },
  { kind: 'lines of 72 characters', wear: (text) => text.replace(/([^\n]{60,72}) /g, '$1\n') },
  { kind: 'Windows line ends', wear: (text) => text.replace(/\r?\n/g, '\r\n') },
  {
    kind: 'line ends as stored by nl2br',
    wear: (text) => text.replace(/\r?\n/g, '<br />\n'),
  },
  { kind: 'one word in bold, Markdown', wear: (text) => atOneWord(text, (word) => `**${word}**`) },
  {
    kind: 'one word in italics, HTML',
    wear: (text) => atOneWord(text, (word) => `<i>${word}</i>`),
  },
  {
    kind: 'one word marked, HTML',
    wear: (text) => atOneWord(text, (word) => `<mark>${word}</mark>`),
  },
  { kind: 'one word in full width', wear: (text) => atOneWord(text, inFullWidth) },
  { kind: 'signs escaped as Markdown does', wear: (text) => text.replace(/[*_()[\]#]/g, '\\$&') },
  { kind: 'question marks in threes', wear: (text) => text.replace(/(?<!\?)\?(?!\?)/g, '???') },
  {
    kind: 'no blank after a full stop',
    wear: (text) => text.replace(/(\p{Ll}{2}\.) (?=\p{Lu}\p{Ll})/gu, '$1'),
  },
]

function inFullWidth(word: string): string {
  return word.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
}
