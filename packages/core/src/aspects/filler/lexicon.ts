import type { Lexicon } from '../../formulas/types.js'

export const lexicon: Lexicon<'effect' | 'virtue' | 'part' | 'received' | 'felt'> = {
  effect: {
    note: 'Verbs of what a text does to its subject and its readers: "the well and the rota illustrate", "it resonates". Bare forms that instruct elsewhere ("add", "cover") stay out.',
    source: 'Standard English verbs of showing and moving, our own list.',
    words: `resonate resonates resonated captures captured illustrate demonstrate illustrates illustrated
      highlight highlights highlighted highlighting demonstrates demonstrated showcase showcases
      showcased showcasing underscore underscores emphasises emphasizes conveys conveyed evoke evokes
      evoked inspire inspires inspired inspiring captivates captivated transported reminds reminded
      sheds shed shines adds offers provides raises describe describes described explains explained
      covers covered portray portrays portrayed presents presented outlines outlined explores explored`,
  },
  virtue: {
    note: 'Nouns that praise a text or its writer: "your reflections on the pump", "a testament to the choir".',
    source: 'Standard English nouns of writing and of its virtues, our own list.',
    words: `description descriptions portrayal portrait depiction exploration insight insights
      reflection reflections storytelling imagery reminder testament tribute importance honesty
      transparency authenticity passion dedication courage resilience vulnerability storyteller`,
  },
  part: {
    note: 'Nouns of what a text has beside those that formulas are made of; other things have them as well.',
    source: 'Standard English nouns of writing, our own list.',
    words:
      'depth context value emphasis focus mention contrast comparison section metaphor journey',
  },
  received: {
    note: 'Verbs of having a text before one, and taking to it: "I found the part on the pump eye-opening".',
    source: 'Standard English verbs of reading and feeling, our own list.',
    words: `found find read reading learned learnt feel felt think see look looking wait appreciate
      appreciated love loved like liked enjoy enjoyed admire admired commend applaud thank relate
      imagine picture`,
  },
  felt: {
    note: 'What of a reader a text touches.',
    source: 'The set phrases "touched my heart", "a smile to my face", our own list.',
    words:
      'heart face eyes eye mind soul day life spine cheek breath opinion view attention respect hat',
  },
}
