/**
 * Packages that the build takes into our own files, because Node finds, reads and compiles each file of
 * a package by itself, and these have eighty. They are development dependencies: nobody installs them
 * twice. What is part of our types stays outside. `NOTICES.md` names them (`pnpm gen`).
 */
export const TAKEN_IN: readonly string[] = [
  'automated-readability',
  'character-entities-html4',
  'coleman-liau',
  'dale-chall',
  'dale-chall-formula',
  'flesch',
  'gunning-fog',
  'html-tag-names',
  'normalize-strings',
  'pluralize',
  'smog-formula',
  'spache',
  'spache-formula',
  'syllable',
  'wink-eng-lite-web-model',
  'wink-nlp',
]
