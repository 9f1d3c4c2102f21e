import type { Lexicon } from '../types.js'

/** What formulas are about, and whom they address. */
export const nouns: Lexicon = {
  thing: {
    note: 'Nouns that name the story itself, a part of it, its making or its use, whatever it is about.',
    source:
      'Our own list of what can be published and answered on blogs, news, forums, video, music, photo, teaching and code sites.',
    words: `post posts article articles artical artice articel blog blogs blogpost blogging blogger weblog
      entry entries story stories column essay editorial piece pieces newsletter report paper read
      reading share writeup writing writings text content contents info infos information
      informations knowledge wisdom insight insights thought thoughts thinking idea ideas concept
      concepts perspective perspectives take view viewpoint views opinion opinions analysis
      breakdown overview summary recap roundup intro introduction conclusion explanation
      explanations explication explainer example examples sample illustration demo demonstration
      walkthrough walkthru tutorial tutorials tuto tutorail guide guides howto lesson lessons
      lecture lectures course courses class series training workshop webinar talk talks presentation
      speech slides podcast episode episodes show interview debate discussion conversation thread
      threads topic topics subject subjects matter question questions q answer answers reply
      response comment comments feedback suggestion suggestions point points argument remark
      observation observations reminder message words quote tip tips trick tricks hint hints hack
      hacks advice advise resource resources material materials reference references list collection
      compilation set link links download site sites website websites webpage page pages channel
      channels forum platform video videos vid vids vidéo clip clips vlog vlogs film movie footage
      documentary trailer song songs track tracks tune tunes music musical album beat beats lyrics
      melody voice vocals cover remix mashup performance concert dance choreography photo photos
      photograph photography pic pics picture pictures image images shot shots art artwork drawing
      drawings painting paintings sketch illustration animation animations design designs style
      layout theme template edit editing edits graphics visuals composition capture collage game
      gameplay stream recipe recipes dish project projects app tool tools plugin library code
      snippet script solution solutions fix workaround approach method technique implementation
      release update updates version announcement announcements news feature features product
      service offer work works job jobs effort efforts initiative contribution contributions
      contributing creation stuff thing things thingy one ones 1 bit part parts basics fundamentals
      concepts way start beginning ending end result results research study findings data details
      detail facts evidence title headline topic's book books chapter chapters review reviews help
      support assistance hardwork dedication passion talent skills skill time attention patience
      kindness detail choice laugh giggle listen watch find catch save addition mention job's
      language collab collaboration pov sharing explaination explination contents narrative
      narration storytelling poem poetry verse prose delivery production quality entertainment
      inspiration food pr patch commit change changes refactor cleanup diff pull request decision
      decisions move gesture outcome win victory goal comeback plan verdict coverage reporting
      journalism characters plot rec recs recommendation recommendations`,
  },
  people: {
    note: 'Words that speak to people without naming anybody.',
    source:
      'Standard English terms of address, our own list, with those of forums and video sites.',
    words: `man dude bro bruh brah buddy bud mate m8 guys guy friend friends frnd frnds sir sirs maam
      madam mam ma'am team everyone everybody every1 evry1 all folks folk people ppl peeps author
      authors op admin admins brother sister sis girl girls lady ladies gentlemen gents gentleman
      boss fam homie champ pal dear dears yall y'all world community readers viewers fans fan
      subscribers writer teacher professor prof mr mrs ms dr doctor sensei son babe baby hun hon
      honey sweetie gurl boy boys chap fella lad lads mods moderators members both creator
      creators devs dev uploader fellow gang crew nation bruv cuz sire master there youtube internet
      kid kids someone anyone somebody anybody colleagues students student beginners beginner newbie
      newbies newcomers newcomer noob noobs learners learner starters dummies novice novices blogger
      bloggers programmers developers others mama mamas mummy mommy moms mums dads parents papa
      daddy neighbours neighbors`,
  },
  kin: {
    note: 'Relatives and pupils of the writer, who like the story too.',
    source: 'Standard English kinship terms, our own list.',
    words: `mom mum mommy mother dad daddy father parents wife husband hubby son daughter sons daughters
      kid kids child children baby babies toddler sister brother sis bro cousin grandma grandpa
      grandmother grandson granddaughter niece nephew family friend friends bf gf boyfriend
      girlfriend bestie roommate dog cat class classmates students boss coworkers colleagues heart
      soul club office neighbours neighbors`,
  },
  social: {
    note: 'What platforms count.',
    source: 'The vocabulary of video, forum and link sites, our own list.',
    words: `views view likes like dislikes dislike subs subscribers upvotes upvote comments comment shares
      retweets stars credit recognition attention followers respect love appreciation exposure
      support visibility traffic clicks hits awards`,
  },
  platform: {
    note: 'Where people come from.',
    source: 'Names of large platforms and their parts, our own list.',
    words: `youtube yt tiktok reddit google facebook fb twitter instagram insta linkedin hn medium quora
      discord pinterest tumblr whatsapp telegram snapchat twitch spotify soundcloud algorithm bing
      yahoo netflix stackoverflow substack hackernews`,
  },
  month: {
    note: 'Months, for "who is here in July".',
    source: 'English months and their short forms; "may" and "march" only as written.',
    words: `january february march april may june july august september october november december
      jan feb mar apr jun jul aug sep sept oct nov dec`,
  },
  span: {
    note: 'Stretches of time and amounts, as in "saved me hours".',
    source: 'Standard English nouns of measure, our own list.',
    words: `time times day days hour hours hrs hr minute minutes mins week weeks month months year years
      yrs night morning afternoon evening weekend lot lots ton tons bunch bit million billion loads
      heaps plenty deal life lives headache headaches hassle trouble pain frustration while ages`,
  },
}
