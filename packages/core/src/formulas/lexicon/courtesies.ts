import type { Lexicon } from '../types.js'

/** Heads of thanks, greeting, agreement, reaction, congratulation. */
export const courtesies: Lexicon = {
  thank: {
    note: 'Heads of thanks, with the short and foreign forms that people mix into English.',
    source: 'Standard English; short forms seen as a kind in several corpora.',
    words: `thank thanks thanx thanxx thx thxx thnx thnks thks tnx tks thanku thankyou thnkyou thankx
      thanxs thnk thnq thanq thankz thanksss tanks thankies tx txs ty tyty tysm tyvm tq tqvm gracias
      merci danke arigato arigatou obrigado obrigada grazie spasibo dankie dziekuje takk tack kiitos thx4 thanks4 thnx4 ty4
      bitte bitteschoen bitteschön dankeschoen dankeschön bedankt tak mahalo
      shukran shukriya dhanyavaad salamat cheers kudos props`,
  },
  abroad: {
    note: 'Words that go with thanks, greetings and praise of other languages, and say nothing more.',
    source:
      'The courtesies of phrase books of German, French, Spanish, Italian, Portuguese, Dutch and the Scandinavian languages, our own list.',
    words: `schön schoen schon sehr vielen dank beaucoup bien très tres muchas muchos mucho muy mille molte
      molto muito muita bem har tack tusen mange dir ihnen euch toi vous tutti todos tutto alles amigo
      amigos jour buenos buenas dias días tardes noches bom dia boa tarde noite guten guter gute tag
      morgen abend salut saludos abrazos abrazo beijos parabéns parabens felicidades félicitations
      glückwunsch herzlichen auguri complimenti perfecto perfetto wunderbar toll klasse super prima
      geil hermoso hermosa lindo linda bello bella bellissimo bellissima maravilloso increible increíble
      excellente excelente fantastico fantástico magnifico magnífico mooi leuk fint weiter`,
  },
  gratitude: {
    note: 'Words that say the thanks are felt: "much appreciated", "so grateful".',
    source: 'Standard English, our own list.',
    words: 'grateful thankful appreciated appreciate appreciative indebted obliged gratitude',
  },
  greet: {
    note: 'Opening words.',
    source: 'Standard English greetings, our own list, with the commonest foreign ones.',
    words: `hi hii hello helo hallo hey heya hiya howdy yo greetings greeting dear hola bonjour salam
      salaam assalamualaikum namaste namaskar aloha ciao sup wassup whatsup gday g'day ello hullo
      welcome salutations ahoy morning hai`,
  },
  farewell: {
    note: 'Closing words.',
    source: 'Standard English farewells, our own list.',
    words: `bye byebye goodbye cya cheers regards sincerely ciao ttyl gn goodnight cheerio later laters l8r
      adios farewell xoxo peace wishes rgds br brgds tc`,
  },
  agree: {
    note: 'Verbs and words that agree by themselves.',
    source: 'Standard English, our own list; short forms seen as a kind on forums.',
    words: `agree agreed agrees concur concurred seconded amen preach ditto same true truth tru facts
      fact exactly precisely absolutely definitely totally indeed correct this right yes yess yep yup
      yeah yea yah ya yas yass yasss yeh yessir aye nope nah nay ok okay okey okie k kk sure certainly
      fr frfr ong word bingo affirmative +1 seconding thirded facts 100 likewise relatable aight
      alright gotcha deal noted understood roger`,
  },
  react: {
    note: 'Interjections, laughter and sounds.',
    source:
      'Standard English interjections and net speech, our own list; kinds seen in several corpora.',
    words: `wow woow wowza whoa woah woa omg omfg omgosh gosh god goodness lol lool lolz lulz lmao lmfao
      rofl roflmao lolol haha hah ha hahah hahaha ahaha ahah heh hehe heehee hee hihi jaja jajaja kkk
      xd xdd teehee bahaha bwahaha muahaha hmm hm hmmm mmm umm um uhm uh uhh er err erm ah ahh aha
      oh ooh ohh oo aw aww awww ugh ugg eww ew yikes yay yaay yippee yippie yeppee yahoo woo woohoo
      woot w00t whoo hooray hurray hurrah huzzah bravo brava bravissimo bravos oppa damn dang daamn dayum shit holy crap jeez
      geez jesus christ sheesh oof ouch phew whew eek ooo oops whoops duh doh d'oh wtf wth smh tbh imo
      imho fyi btw lel kek pog poggers pogchamp sigh yawn gasp facepalm psh pff pfft bruh bah meh boo
      yum yummy mic mwah muah hurrah golly blimey crikey yowza boom bam hallelujah alleluia mashallah
      masha mashaallah inshallah insha allah wallah subhanallah subhan chills goosebumps respect
      salute clap rip f`,
  },
  congratulate: {
    note: 'Heads of congratulation.',
    source: 'Standard English; short forms seen as a kind in several corpora.',
    words: `congrats congratulations congratulation congrat congratz grats gratz gz congratulate mazel
      felicitations mabrouk mubarak congo`,
  },
}
