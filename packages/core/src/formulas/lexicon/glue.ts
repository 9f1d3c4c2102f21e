import type { Lexicon } from '../types.js'

/** Grammatical words that hold formulas together. */
export const glue: Lexicon = {
  i: {
    note: 'The writer.',
    source: 'English personal pronouns, with the spellings of speech.',
    words: "i im i'm ive i've iv id i'd ill i'll we weve we've we're us me myself",
  },
  you: {
    note: 'The person spoken to.',
    source: 'English personal pronouns, with the spellings of speech.',
    words: "you u ya ye yu yall y'all yourself yourselves youre you're u're ur youve you've uve",
  },
  it: {
    note: 'What stands for the story, or for somebody in it, without naming it.',
    source: 'English pronouns, with the spellings of speech.',
    words:
      "it this that these those dis dat tis its it's thats that's he she they him her them hes he's shes she's theyre they're here there which everything all something nothing anything",
  },
  det: {
    note: 'Determiners and possessives.',
    source: 'English determiners, with the spellings of speech.',
    words:
      "a an the this that these those dis dat teh my your ur yur yr his her their our its such what wat some any all another every each both one no many few several 's",
  },
  be: {
    note: 'Copulas, also contracted.',
    source: 'English copular verbs.',
    words:
      "is are was were am be been being 's 're 'm s re m iz r looks look looked looking sounds sound sounded seems seem seemed feels felt remains stays became gets got",
  },
  have: {
    note: 'Auxiliaries of the perfect.',
    source: 'English auxiliaries.',
    words: "have has had 've 'd ve haven't having",
  },
  aux: {
    note: 'Modal auxiliaries and "do".',
    source: 'English auxiliaries.',
    words:
      "do does did will would could should can may might must shall 'll 'd ll wanna gonna gotta got need have",
  },
  not: {
    note: 'Negation. It appears in few patterns: "not good" is a verdict, "not working" is a point.',
    source: 'English negation, with the forms tokenisers make.',
    words: "not n't nt never no cannot",
  },
  and: {
    note: 'Words and marks that join praise to praise.',
    source: 'English coordination.',
    words: 'and & n nd an , / + yet plus but',
  },
  edge: {
    note: 'Words before which a formula may end without a mark: conjunctions, and words that open the next formula.',
    source: 'English coordination and subordination.',
    words: `and & but so because cuz coz though tho although yet while however except plus also since
      when if love loved luv thank thanks thx ty tysm lol lmao haha wow omg congrats congratulations keep btw please
      by`,
  },
  prep: {
    note: 'Prepositions that tie a generic noun or a person to praise.',
    source: 'English prepositions.',
    words: 'on about of for from in with to at by as regarding concerning 4 2',
  },
  give: {
    note: 'Gerunds of giving something to readers: "thanks for sharing".',
    source: 'Standard English verbs, our own list; the kind is seen in every corpus.',
    words: `sharing shareing saying posting writing making creating doing putting taking uploading publishing explaining providing
      giving helping building recording documenting clarifying pointing showing teaching bringing
      compiling collecting organizing organising producing presenting highlighting spreading covering
      starting keeping answering replying responding commenting contributing reviewing translating
      reminding letting telling listing gathering assembling supporting inspiring being continuing
      releasing updating fixing solving investigating stopping reading watching listening
      educating enlightening enlightning introducing demonstrating describing summarizing
      summarising sending offering raising asking breaking getting having dropping streaming hosting
      speaking standing
      share post write explain provide give make create publish document record answer teach show
      respond reply clarify describe`,
  },
  consume: {
    note: 'Verbs of reading, watching, hearing, with their gerunds.',
    source: 'Standard English verbs, our own list.',
    words: `read reads reading watch watched watching watchin listen listened listening hear heard hearing
      see saw seen seeing view viewed viewing follow followed following play played playing learn
      learned learnt learning study studying hearin readin try tried trying visit visiting visited
      check checking checked use used using know knowing find found finding discover discovered
      understand understanding get getting come came coming share shared sharing`,
  },
  attend: {
    note: 'Verbs of having the story before one, with their past: being there is all they tell. To try, use, learn, see or find something is a deed with an outcome, and stays out.',
    source:
      'The verbs of "consume" that take a text, a song or a film and nothing else; "rewatching" as said on video sites.',
    words: `read reads reading watch watched watching watchin rewatching listen listened listening hearing
      hearin view viewed viewing play playing follow following`,
  },
  fill: {
    note: 'Adverbs that carry nothing in a formula, and what chat puts in their place.',
    source: 'English adverbs, our own list; the tags in use in chat.',
    words: `just really still also always already ever never again too honestly truly actually only
      finally certainly definitely especially sincerely simply even now today back once here there
      so much very well kindly warmly personally greatly thoroughly deeply totally absolutely
      rn fr frfr ngl tbh lowkey highkey istg`,
  },
}
