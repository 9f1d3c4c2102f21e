import type { Lexicon } from '../types.js'

/** Words that judge. */
export const verdicts: Lexicon = {
  good: {
    note: 'Adjectives that praise whatever they stand with: a story, a song, a recipe, a patch.',
    source:
      'Standard English evaluative adjectives, our own list, checked against the nearest neighbours of "great", "awesome", "beautiful", "helpful" and "funny" in GloVe; spellings of speech seen as a kind in several corpora.',
    words: `good great gr8 nice excellent awesome amazing fantastic wonderful brilliant superb terrific
      fabulous marvelous marvellous magnificent outstanding splendid perfect lovely beautiful
      gorgeous stunning incredible unbelievable phenomenal exceptional extraordinary remarkable
      impressive exquisite flawless impeccable glorious divine sublime stellar epic legendary
      iconic cool neat sweet rad dope ace wicked groovy nifty swell stupendous ravishing dandy fab
      brill mint peachy solid decent greatest finest coolest nicest sweetest cutest funniest
      prettiest loveliest smartest cleverest hottest dopest goated fascinating intriguing
      captivating engaging gripping compelling riveting absorbing insightful thoughtful
      informative educational instructive enlightening illuminating eyeopening valuable invaluable
      beneficial worthwhile priceless inspiring inspirational motivating motivational uplifting
      encouraging empowering heartwarming poignant profound soulful soothing relaxing calming
      catchy addictive mesmerizing mesmerising hypnotic enchanting magical breathtaking
      jawdropping mindblowing mindboggling spectacular dazzling hilarious amusing entertaining
      witty humorous comical hysterical succinct articulate eloquent clever smart ingenious genius
      elegant stylish classy adorable handsome precious charming delightful pleasant exciting
      thrilling satisfying pleasing rewarding yummy delicious tasty generous gracious first-rate
      topnotch unmatched unreal commendable admirable laudable praiseworthy unforgettable polished
      crisp usefully beautifull wonderfull amzing amazin awsome owesome owsome awsum awesum awsm
      osm osum osam supa superbb bomb badass kickass baller banging bangin bussin based wholesome
      phenom fantabulous awesomesauce awe-inspiring boss super superbly dank lush grand tremendous
      swag immense noice noiceee naice gud gd gewd goood nyc nyce grt beaut bonza champion gnarly
      stoked astonishing masterful astute gratifying meaningful likable likeable endearing
      exhilarating graceful serene majestic whimsical quirky lighthearted meticulous sophisticated
      compassionate lucid productive relatable energetic vibrant enriching invigorating lovable
      delish scrumptious mouthwatering heavenly rockin bestest excelente genial buena bueno buen
      magnifique parfait super-duper mantap bagus otimo timo`,
  },
  apt: {
    note: 'Adjectives that praise a story, and elsewhere may tell a fact: "clear", "simple", "fresh". With a noun that is not generic they are left alone.',
    source: 'As for "good".',
    words: `interesting important relevant timely needed necessary crucial essential vital practical handy
      resourceful deep simple easy clear concise precise complete accurate understandable readable
      accessible digestible coherent organized organised straightforward comprehensive thorough
      detailed indepth original classic top honest true kind fresh unique special balanced pure
      positive professional short clean fair fine serious wise sincere genuine authentic useful
      usefull emotional powerful touching moving refreshing happy glad pleased thankful grateful
      satisfied impressed amazed inspired touched moved fascinated proud blessed hooked obsessed
      mesmerized excited thrilled delighted honored honoured speechless mindful intelligent favorite
      favourite fav fave favourable fun smooth fire sick lit legit tight slick heartfelt timeless
      creative innovative imaginative robust seamless vivid apt convincing persuasive nuanced
      intuitive knowledgeable talented skilled gifted funny helpful helpfull better best worthy
      magic hot cute pretty sexy popular underrated memorable enjoyable raw vulnerable tender candid
      evocative lyrical brave courageous bold sharp atmospheric immersive unflinching heart-felt
      quotable cosy cozy tasteful addicting hypnotising`,
  },
  bad: {
    note: 'Adjectives that condemn anything. A fault that can be checked (wrong, false, broken, outdated) stays out: naming it is a point.',
    source:
      'Standard English evaluative adjectives, our own list, checked against the nearest neighbours of "terrible" and "boring" in GloVe.',
    words: `bad terrible horrible awful dreadful abysmal atrocious appalling lousy crappy shitty poor
      pathetic lame dumb stupid silly idiotic moronic ridiculous retarded boring dull tedious
      uninteresting bland mediocre meh pointless useless worthless cringe cringy cringey disgusting
      gross nasty ugly hideous vile annoying irritating overrated disappointing disappointed
      underwhelming worst worse weak sad tragic wack whack trash rubbish laughable mindless
      horrendous miserable ghastly shameful embarrassing absurd outrageous deplorable despicable
      nonsensical senseless sloppy depressing creepy infuriating heartbreaking shocking tasteless
      tacky cheesy corny unfunny unwatchable unreadable wank shite crap bored garbage disgraceful
      scandalous unacceptable unforgivable inexcusable shambolic diabolical sickening heartless
      disgusted appalled gutted devastated fuming ashamed heartbroken devastating insulting
      abhorrent ludicrous preposterous scary frightening terrifying`,
  },
  gem: {
    note: 'Nouns that praise by themselves: "a masterpiece", "you are a legend".',
    source: 'Standard English evaluative nouns, our own list; slang seen as a kind on video sites.',
    words: `masterpiece gem genius legend king queen goat hero heroine lifesaver saver banger gold
      treasure goddess god beast winner pleasure delight blessing inspiration perfection beauty joy
      brilliance classic jam bop goodness excellence star superstar rockstar champ champion master
      pro expert wizard guru ninja angel savior saviour talent treat eyeopener gamechanger gold-mine
      goldmine bomb shit best greatest boss favorite favourite fav fave vibe vibes mvp godsend class
      fun life rock art magic poetry goty aoty soty marvel wonder triumph tour-de-force page-turner
      pageturner stunner beaut belter cracker corker`,
  },
  dud: {
    note: 'Nouns that condemn by themselves.',
    source: 'Standard English evaluative nouns, our own list.',
    words: `garbage trash crap rubbish junk bullshit bs nonsense joke waste clickbait disappointment fail
      failure disaster mess shit dogshit horseshit bollocks drivel dross tripe slop cringe
      snoozefest bore shame disgrace idiot moron loser clown fool bitch whore slut asshole prick
      bastard jerk scum scumbag douche douchebag dumbass retard creep weirdo hag pervert imbecile
      twat wanker cunt shambles farce scandal travesty tragedy snooze embarrassment insult hogwash
      baloney poppycock piffle tosh balderdash slog`,
  },
  like: {
    note: 'Verbs of liking.',
    source: 'Standard English verbs, our own list; short spellings seen as a kind on video sites.',
    words: `love loved loves loving like liked likes enjoy enjoyed enjoying enjoys adore adored dig
      appreciate appreciated appreciates luv luved lurve lv luvs loove heart admire admired
      recommend recommended cherish`,
  },
  loathe: {
    note: 'Verbs of disliking.',
    source: 'Standard English verbs, our own list.',
    words: 'hate hated hates h8 dislike disliked despise loathe detest regret',
  },
  degree: {
    note: 'Adverbs that make a verdict stronger or weaker, or only fill.',
    source: 'Standard English degree and attitude adverbs, our own list.',
    words: `so very really truly absolutely totally completely quite pretty super extremely incredibly
      insanely damn dang darn freaking freakin frickin fricking friggin fucking fuckin effing bloody
      hella mad too just simply most more much way rather fairly kinda sorta especially particularly
      utterly remarkably exceptionally wonderfully ridiculously seriously genuinely honestly literally
      always still also even ever such mega ultra uber proper real hugely deeply highly greatly
      thoroughly immensely vastly definitely certainly surely indeed actually consistently
      amazingly insane crazy absolute fully entirely perfectly sooo rly rlly vry realy relly
      probably easily obviously clearly hands-down straight-up legit lowkey highkey sincerely
      personally forever plain soo v def deffo defo defs truely awfully terribly
      beyond overall undoubtedly again well maybe perhaps possibly arguably excellently brilliantly
      superbly fantastically beautifully marvelously marvellously stunningly impressively
      refreshingly delightfully hilariously`,
  },
  well: {
    note: 'Adverbs that praise the making: "beautifully written".',
    source: 'Standard English manner adverbs, our own list.',
    words: `well nicely beautifully clearly brilliantly perfectly excellently wonderfully superbly
      expertly amazingly masterfully elegantly concisely simply fantastically greatly eloquently
      thoughtfully carefully neatly properly wonderfuly gorgeously cleverly lovingly skillfully
      skilfully creatively flawlessly powerfully succinctly lucidly comprehensively vividly
      intelligently precisely patiently meticulously`,
  },
  tell: {
    note: 'Verbs of what a story does for its readers.',
    source: 'Standard English verbs, our own list.',
    words: `explain explains explaining cover covers covering capture captures address addresses highlight
      highlights present presents describe describes describing show shows break breaks sum sums
      put puts make makes express expresses convey conveys illustrate illustrates demonstrate
      demonstrates teach teaches sing sings play plays write writes handle handles do does deliver
      delivers summarize summarizes tackle tackles present speak speaks nail nails`,
  },
  badly: {
    note: 'Adverbs that condemn the making.',
    source: 'Standard English manner adverbs, our own list.',
    words: 'badly poorly terribly horribly lazily sloppily awfully',
  },
  made: {
    note: 'Participles and past forms of making something to be read, seen or heard.',
    source: 'Standard English verbs, our own list.',
    words: `written wrote writen writed writing done said put explained explain explains explaned made
      produced presented documented structured organized organised researched articulated crafted
      edited played sung sang performed executed told shot illustrated designed detailed deserved
      described summarized summarised taught delivered composed spoken filmed formatted constructed
      reasoned argued worded phrased demonstrated covered broken laid thought captured curated
      compiled arranged acted directed drawn painted handled built rendered recorded mixed shared
      expressed conveyed stated outlined narrated paced prepared balanced rounded planned paid`,
  },
}
