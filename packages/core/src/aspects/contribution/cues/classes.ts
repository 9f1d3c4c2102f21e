import type { Lexicon } from '../../../formulas/types.js'

const grammar = 'closed class of English grammar'
const ours = 'written by hand from how people tell, advise and object'

/** Word classes that cues refer to as `<name>`. Contractions are split as the tokeniser splits them. */
export const classes: Lexicon = {
  me: { note: 'the writer, alone or with others', source: grammar, words: 'i we' },
  my: { note: "the writer's", source: grammar, words: 'my our mine ours' },
  you: {
    note: 'whoever is spoken to; "u" as people type it',
    source: grammar,
    words: 'you u ya yall',
  },
  it: {
    note: 'what is spoken of',
    source: grammar,
    words: 'it this that these those there they he she which what',
  },
  det: {
    note: 'what may stand before a noun',
    source: grammar,
    words:
      'the a an this that these those my your his her its our their some any no every each both all another',
  },
  be: {
    note: 'forms of "be"',
    source: grammar,
    words: "be is are was were been being am 's 're 'm im its thats",
  },
  have: { note: 'forms of "have"', source: grammar, words: "have has had 've having ive" },
  would: {
    note: 'modal verbs; "\'d" is mostly "would"',
    source: grammar,
    words: "would could can might may should must 'd will 'll shall wud shud cud",
  },
  not: { note: 'negations', source: grammar, words: "not n't nt never cannot" },
  adv: {
    note: 'adverbs that may stand within a cue and change nothing',
    source: ours,
    words:
      'also just really actually recently currently already always often usually personally once even still ever only finally first then simply probably definitely maybe perhaps sometimes later now eventually both all either instead quickly successfully too honestly literally basically lately mostly normally generally originally initially previously myself ourselves never',
  },
  told: {
    note: 'irregular pasts of doing: what somebody did, tried, met with',
    source: ours,
    words:
      'had did made got took went came ran built bought sold paid spent lost found kept left gave brought broke drove rode flew ate drank slept wore grew taught wrote held met sent set put cut hit hurt won fell stood began chose drew fought led saw heard spoke caught dealt shot stuck swam threw understood',
  },
  done: {
    note: 'irregular participles of doing, after "have"',
    source: ours,
    words:
      'been done seen had made gotten got taken gone come run built bought sold paid spent lost found kept left given brought broken driven ridden flown eaten drunk slept worn grown taught written held met sent set put cut hit hurt won fallen heard spoken caught dealt stuck known lived worked tried used',
  },
  prep: {
    note: 'prepositions that follow an instruction',
    source: grammar,
    words: 'near around behind inside through about under over between within',
  },
  felt: {
    note: 'pasts that tell a state of mind or a reaction, not what happened: none of them is an experience with the matter',
    source: ours,
    words:
      'loved liked enjoyed hated wanted needed wished hoped meant guessed wondered laughed cried agreed disagreed expected believed appreciated missed watched listened commented posted subscribed clicked shared bookmarked assumed cared bored impressed surprised interested excited confused tired shocked amazed disappointed concerned supposed inspired pleased thrilled blessed glad done need needed speed feed seed proceed exceed succeed',
  },
  kin: {
    note: 'people of whom one tells first-hand',
    source: ours,
    words:
      'wife husband son daughter kid kids child children mother father mom mum dad mama papa parents brother sister friend friends boss coworker colleague colleagues team company employer client clients customer customers students student landlord neighbour neighbor neighbours neighbors doctor teacher uncle aunt cousin grandmother grandfather grandma grandpa boyfriend girlfriend partner roommate flatmate niece nephew family maid nanny',
  },
  own: {
    note: 'settings of which one tells first-hand',
    source: ours,
    words:
      'job work experience case company team office school class country city town village house home apartment flat car phone laptop computer machine site website blog project app code setup server garden kitchen department university college life day days time years bike cat dog pc mac company firm shop store business area neighbourhood neighborhood street opinion',
  },
  trouble: {
    note: 'what one may have "the same" of',
    source: ours,
    words:
      'problem problems issue issues experience trouble error errors thing situation question idea difficulty bug effect result results',
  },
  say: {
    note: 'verbs by which somebody else is referred to',
    source: ours,
    words:
      'say says said write wrote written mention mentioned mentions claim claimed claims state stated states suggest suggested suggests argue argued argues imply implied implies assume assumes describe described',
  },
  show: {
    note: 'verbs of studies and measurements',
    source: ours,
    words:
      'show shows showed shown find finds found suggest suggests suggested report reports reported estimate estimates estimated prove proves proved demonstrate indicates indicate confirmed confirm say says said conclude concluded',
  },
  study: {
    note: 'what may be cited',
    source: ours,
    words:
      'study studies research survey surveys report reports data statistics stats benchmark benchmarks documentation docs manual paper papers experiment experiments poll polls census evidence article articles book wikipedia figures numbers researchers scientists experts spec specification rfc changelog law article section',
  },
  unit: {
    note: 'units of time, length, weight, money, data, rate',
    source: ours,
    words:
      'second seconds sec secs ms minute minutes min mins hour hours hr hrs day days week weeks month months year years yr yrs percent % km kms kilometers kilometres mile miles meter meters metre metres cm mm inch inches feet foot ft kg kgs kilo kilos gram grams g lb lbs pound pounds ton tons tonnes litre litres liter liters gallon gallons degrees dollar dollars usd euro euros eur gbp bucks cents rupees qr qar riyal riyals dirhams kb mb gb tb mbps px hp mpg mph kmh watts kw kwh volts hz ghz mhz calories times people users customers students employees lines requests rows votes',
  },
  money: { note: 'signs of money', source: grammar, words: '$ € £ ¥ ₹' },
  where: {
    note: 'parts of a text or of code that one points to',
    source: ours,
    words:
      'line lines page pages paragraph section chapter step figure table slide version part equation example minute point exercise question footnote',
  },
  nice: {
    note: 'what wishes are introduced by',
    source: ours,
    words:
      'nice great good better best helpful useful cool awesome interesting wise safer easier ideal wonderful lovely handy fantastic worth',
  },
  craft: {
    note: 'verbs that tell a reader what to do where they have an object, and are nouns or adjectives as often',
    source: ours,
    words:
      'warm heat cool dry soak rinse drain peel slice chop dice grate stir fold knead roll rest fry roast steam simmer season salt pepper pour fill empty drill screw sand glue paint tape tie hang lift lower raise press pull push hold plug unplug charge tighten loosen oil grease scrub wipe sweep vacuum plant sow prune water feed dig mulch repot harvest freeze thaw defrost cover line trim mark pin sew stitch iron pack unpack load unload carry ship return cancel renew print scan copy upload restore reboot flash patch merge rebase revert commit fork clone debug log trace mock lock unlock close toggle mute block report flag ignore aim equip sell level rice mash whisk shake strain crush rub brush butter flour dust fix check shift hire ring phone email swap double halve clear clip hook thread wire solder sharpen polish varnish seal caulk bleed flush prime grind toast brown chill spread drop tap hit kick catch throw hide split stack sort weigh record rent lease file appeal claim teach',
  },
  act: {
    note: 'verbs that, opening a clause, tell a reader what to do',
    source: ours,
    words:
      'try use check go call ask visit consider look search google contact read see install add remove replace change set get take buy make put keep apply bring send write avoid open click download run start stop turn move switch enable disable delete create update upgrade downgrade compare measure test ensure remember wait learn watch choose pick find follow talk speak tell join register submit pay save leave drive walk book wrap rename import export convert specify pass wear eat drink cook bake mix boil cut clean wash give let dont include skip split rewrite restart reinstall configure compile store reduce increase imagine',
  },
  better: {
    note: 'what a question may ask readers for',
    source: ours,
    words:
      'idea ideas clue tip tips advice suggestion suggestions recommendation recommendations chance plan plans way update updates thoughts news info information reason solution workaround link links reference references example examples help',
  },
  ask: {
    note: 'words that open a question',
    source: grammar,
    words: 'what when where which who whom whose why how wat wht wen',
  },
  whats: {
    note: 'such a word with its verb, as people type them in one',
    source: grammar,
    words: 'whats wats hows wheres whens whos',
  },
  whom: {
    note: 'of whom or what a question asks, as a pronoun',
    source: grammar,
    words: 'you u i we it they there he she one people anyone anybody',
  },
  aux: {
    note: 'auxiliaries that open a question by inversion',
    source: grammar,
    words:
      'is are was were do does did have has had can could would should will may might am must shall',
  },
  clear: {
    note: 'verbs of a request for explanation',
    source: ours,
    words:
      'explain clarify elaborate tell describe show share help suggest advise point provide give let confirm expand',
  },
  wrong: {
    note: 'words of a correction',
    source: ours,
    words:
      'wrong incorrect inaccurate false mistaken untrue outdated misleading broken missing misspelled misspelt mislabeled deprecated obsolete',
  },
  notion: {
    note: 'what sayings are about: they are said of all of it, and of nothing in particular',
    source: 'written by hand from the subjects of proverbs and of maxims on life',
    words:
      'life love nature time history success failure grief loss happiness joy kindness change growth progress patience perseverance persistence discipline communication honesty hope beauty family trust art creativity memory freedom simplicity perfection wisdom courage community friendship forgiveness healing learning experience tradition preparation prevention balance teamwork practice craft craftsmanship humanity home technology language knowledge education health strength motivation consistency',
  },
  piece: {
    note: 'parts of a whole that are said to matter, each of them, whatever the whole',
    source: ours,
    words:
      'part parts piece pieces detail details element elements component components aspect aspects step steps ingredient ingredients word words line lines image images symbol symbols scene scenes note notes frame frames stitch moment moments little bit single one gram penny voice chapter page sentence colour color flavour flavor layer layers texture choice stage',
  },
  showing: {
    note: 'verbs of what a text is said to do with its matter, or its matter with its readers',
    source: ours,
    words:
      'shows show showed showing underlines underline underlined underscores underscore highlights highlight highlighted illustrates illustrate illustrated demonstrates demonstrate demonstrated emphasises emphasizes emphasise emphasize proves prove reminds remind reminded teaches teach taught tells tell reveals reveal captures capture captured',
  },
}
