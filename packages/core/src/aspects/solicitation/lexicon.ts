import type { Lexicon } from '../../formulas/word-classes.js'

/** What a word can be to a solicitation. */
export type Part =
  | 'ask'
  | 'lure'
  | 'bait'
  | 'take'
  | 'ware'
  | 'follow'
  | 'subscribe'
  | 'like'
  | 'swap'
  | 'mine'
  | 'channel'
  | 'place'
  | 'audience'
  | 'maker'
  | 'please'
  | 'opener'
  | 'teller'
  | 'modal'
  | 'gain'
  | 'money'
  | 'call'
  | 'service'
  | 'trade'
  | 'bargain'
  | 'sell'
  | 'link'
  | 'discount'
  | 'riches'
  | 'earned'
  | 'cure'
  | 'slogan'
  | 'send'
  | 'order'
  | 'booked'
  | 'seller'
  | 'found'
  | 'shelf'
  | 'terms'
  | 'ending'
  | 'write'
  | 'wrote'
  | 'wonder'
  | 'partner'
  | 'returned'
  | 'weight'
  | 'job'
  | 'hour'
  | 'reply'
  | 'exchange'
  | 'ranked'
  | 'claim'
  | 'spot'
  | 'gift'
  | 'switch'
  | 'willing'
  | 'yours'
  | 'feedback'
  | 'freedom'
  | 'regained'
  | 'sure'
  | 'stream'
  | 'aired'

const SEEN = 'Comments under videos, tutorials and blogs that readers marked as spam.'
const CLOSED = 'A closed class of English, with the short forms that people type.'
const NAMES = 'The common names of places on the web where people publish.'
const TRADE = 'The vocabulary of small advertisements, and comments that readers marked as spam.'

export const lexicon: Lexicon<Part> = {
  ask: {
    note: 'Verbs by which a reader is asked to go or look somewhere. Harmless alone: "check the logs".',
    source: SEEN,
    words: `check checkout checked checking chack chacking cheak ck visit watch listen look see view hear
      read try click tap go come search find discover stop swing drop peep browse tune enter join rate`,
  },
  lure: {
    note: 'Verbs that ask for more than a look. Beside a link without a tie to the story they are bait.',
    source: SEEN,
    words: `click join buy order register signup donate vote subscribe follow earn win pledge purchase
      shop claim redeem hire enroll enrol`,
  },
  bait: {
    note: 'Verbs that may as well point to a useful page, and lure only where little else is said.',
    source: SEEN,
    words: 'visit get grab enjoy discover download install support help listen',
  },
  take: {
    note: 'Verbs by which a reader is asked to take what somebody offers, at a price or a link.',
    source: TRADE,
    words:
      'learn download join buy order register signup purchase shop claim grab book enroll enrol hire get try',
  },
  ware: {
    note: 'What people make to be sold or to be signed up for, and offer as theirs.',
    source: TRADE,
    words: `course courses class app apps guide guides book ebook webinar workshop masterclass bootcamp
      plugin template templates tool toolkit product products software platform service services shop
      store newsletter training program programme membership novel comic album ep merch`,
  },
  follow: {
    note: 'Verbs that ask for a standing tie to the writer.',
    source: SEEN,
    words: `subscribe subscribes subscribed subscribing sub subs subbed subbing suscribe subcribe
      follow follows following`,
  },
  subscribe: {
    note: 'The same, said of nothing else; "sub" and "follow" have other meanings.',
    source: SEEN,
    words: 'subscribe suscribe subcribe',
  },
  like: {
    note: 'Verbs that ask for a mark of favour.',
    source: SEEN,
    words: 'like likes vote upvote thumb thumbs share rate favorite favourite',
  },
  swap: {
    note: 'Offers to follow back, in one word.',
    source: 'The short forms in use where followers are traded.',
    words: `sub4sub subforsub sub4subs s4s f4f l4l follow4follow followforfollow follow4folow
      like4like likeforlike sub2sub c4c`,
  },
  mine: {
    note: 'What is the writer’s own.',
    source: CLOSED,
    words: 'my our mine ours me us ma mah',
  },
  channel: {
    note: 'Places that live by followers. Under a story, speaking of one’s own is advertising.',
    source: NAMES,
    words: `channel channels chanel chanell channell chan youtube yt twitch soundcloud instagram insta
      tiktok snapchat onlyfans patreon`,
  },
  place: {
    note: 'Places and works that somebody may advertise, or may well speak of: only with an ask.',
    source: NAMES,
    words: `page pages site sites website websites webpage blog blogs vlog vlogs films show documentary documentaries episode episodes video videos vid vids
      vidios vidio clip clips song songs cover covers remix remixes track tracks mixtape album ep
      beat beats rap music stream streams profile profiles playlist playlists store shop app apps
      podcast newsletter band facebook fb twitter ig tumblr pinterest google+
      kickstarter etsy ebay discord telegram portfolio petition campaign gameplay gameplays
      montage content stuff novel ebook book books comic company apparel merch
      projects work uploads lets animations poems art drawings stories story writing fiction wattpad
      substack`,
  },
  audience: {
    note: 'Readers and listeners counted.',
    source: NAMES,
    words: 'subscriber subscribers subs sub follower followers',
  },
  maker: {
    note: 'What people say they are when they ask for an audience: "I am a new youtuber".',
    source: SEEN,
    words: 'youtuber rapper singer songwriter musician producer artist dj vlogger streamer gamer',
  },
  please: {
    note: 'Politeness that makes an ask of a verb.',
    source: CLOSED,
    words: 'please plz pls plss plzz pleas plez plizz pliz plis',
  },
  opener: {
    note: 'Words after which a bare verb is an ask: "guys subscribe", "and subscribe", "just check".',
    source: CLOSED,
    words: `and also then so now just hey hi hello yo guys everyone everybody people friends all
      youtubers viewers kindly go come plus or if but anyone somebody someone dudes bro ehi lol thanks
      thx mind dont don't n't never forget`,
  },
  modal: {
    note: 'Words that make an ask of "you": "can you check", "you should check". Of others they tell.',
    source: CLOSED,
    words: "can could should must would will wont shall may might gotta ca wo 'll 'd",
  },
  teller: {
    note: 'Subjects that tell rather than ask: "I subscribe", "people who follow".',
    source: CLOSED,
    words: 'i we he she they who it that which did does',
  },
  gain: {
    note: 'Verbs of gain.',
    source: SEEN,
    words: `earn earning make making win winning get getting gain need want receive paid start
      generate`,
  },
  money: {
    note: 'What is promised.',
    source: SEEN,
    words: `money cash funds dollars bucks income profit profits salary gift giftcard giftcards cards card
      paypal bitcoin btc crypto forex loan loans credit credits coins crdits iphone robux vbucks
      followers subscribers`,
  },
  call: {
    note: 'Ways to be reached, as a trader offers them.',
    source: TRADE,
    words: `call calling dial phone telephone contact toll-free tollfree toll helpline hotline whatsapp
      24/7 24x7 helpdesk inquiry enquiry email mail text sms reach
      dm pm inbox message msg telegram ring touch`,
  },
  service: {
    note: 'What a trader is, in a trader’s words.',
    source: TRADE,
    words: `service services support customer customers care agency company experts expert technicians
      technician professionals professional agent agents specialists consultant consultants team solutions
      provider providers assistance certified`,
  },
  trade: {
    note: 'What is sold under other people’s stories.',
    source: TRADE,
    words: `printer antivirus airlines reservations reservation flights tickets booking training institute
      coaching seo marketing essay essays assignment homework dissertation casino betting slots poker
      escort escorts pills viagra keto movers packers rent plumber plumbing dentist clinic lawyer
      attorney insurance mortgage torrent torrents replica hacker hackers spell caster company agency`,
  },
  sell: {
    note: 'Who says it of themselves offers something.',
    source: TRADE,
    words: 'sell selling',
  },
  link: {
    note: 'What stands in a profile.',
    source: CLOSED,
    words: 'link links',
  },
  discount: {
    note: 'Words of a cut price, beside a code, an address or a shop of one’s own.',
    source: TRADE,
    words: 'off discount discounts coupon coupons promo voucher save code',
  },
  riches: {
    note: 'Ways to riches, as those praise them who live by the credulous.',
    source: SEEN,
    words: `broker brokers trader trading forex bitcoin btc crypto cryptocurrency invest invested
      investing investment investments withdrawal withdrawals payout payouts mining`,
  },
  earned: {
    note: 'Gains that were made, as they tell them.',
    source: SEEN,
    words: 'earned earning earn earns made make makes making grew gained profit profits returns',
  },
  cure: {
    note: 'What healers and casters promise.',
    source: SEEN,
    words:
      'cured cure cures healed herbal herpes spell spells lover traded recovered recover recovering',
  },
  slogan: {
    note: 'The last words of what only advertisements say: "free shipping", "lowest price", "for all your roofing needs".',
    source: TRADE,
    words: `shipping delivery returns quote quotes estimate estimates consultation trial audit demo samples
      price prices rates guaranteed needs serving off sale free warranty guarantee stock stocks supplies
      discount offer us list code commissions bookings slots orders plans packages insured small makes
      charge fee obligation`,
  },
  order: {
    note: 'Verbs by which a customer takes what is sold. "Pick up" and "sign up" have their other half behind them.',
    source: TRADE,
    words: `order preorder book reserve schedule buy purchase hire register enroll enrol signup sign pick
      start grab get claim shop apply`,
  },
  booked: {
    note: 'What is booked or begun with a trader, of whatever trade: a time, a place, a first look, a copy.',
    source: TRADE,
    words: `visit appointment call session consultation consult lesson class tour demo trial viewing tasting
      fitting slot slots seat seats table place ticket tickets stay room quote copy spot`,
  },
  seller: {
    note: 'What traders say that they do, in the present: "we stock", "I repair". What was done is told.',
    source: TRADE,
    words: `sell stock make build offer deliver ship supply provide help fix mend repair install fit serve
      specialise specialize rent teach design craft restore print manufacture import breed brew roast`,
  },
  found: {
    note: 'How a firm or its goods began, before their name: "we founded Emberly".',
    source: TRADE,
    words: 'founded started built created launched launch developed invented',
  },
  shelf: {
    note: 'Places on the web where people keep what they sell.',
    source: NAMES,
    words:
      'profile etsy ebay gumroad shopify depop vinted redbubble teespring ko-fi amazon kindle audible bandcamp steam smashwords',
  },
  terms: {
    note: 'Words for what such things cost.',
    source: TRADE,
    words: 'price prices free sale discount discounts commissions rates',
  },
  send: {
    note: 'Verbs by which a reader is asked to write to somebody.',
    source: TRADE,
    words: 'send mail email forward share give provide',
  },
  ending: {
    note: 'Ends of hosts: "streets.net" is an address without "https://".',
    source: 'The common top-level domains; those that are everyday words are left out.',
    words: 'net org info biz eu io dev example',
  },
  write: {
    note: 'A verb that asks for a letter. Of many a thing one may write: only with a person and an address.',
    source: CLOSED,
    words: 'write',
  },
  wrote: {
    note: 'How people speak of posts of theirs.',
    source: CLOSED,
    words: 'wrote written write blogged blog posted',
  },
  wonder: {
    note: 'What healers and casters say that they do, beside their address. Data is recovered by honest people.',
    source: SEEN,
    words: `cured cures healed heals herbs herbal herpes spell spells lover caster ritual
      rituals spirits spiritual`,
  },
  partner: {
    note: 'Whom they bring back.',
    source: CLOSED,
    words:
      'husband wife ex lover boyfriend girlfriend marriage relationship partner fiance fiancee',
  },
  returned: {
    note: 'How that is said.',
    source: CLOSED,
    words: 'back home restored reunited',
  },
  weight: {
    note: 'In what is counted who has become slimmer.',
    source: CLOSED,
    words: 'kg kgs kilo kilos kilogram kilograms lb lbs pound pounds stone inch inches size sizes',
  },
  job: {
    note: 'What is offered to who looks for work.',
    source: 'The vocabulary of advertisements of jobs.',
    words: 'job jobs hiring vacancy vacancies position positions role roles work',
  },
  hour: {
    note: 'For how long one is paid: "$20 an hour".',
    source: CLOSED,
    words: 'hour hr hourly day week month',
  },
  reply: {
    note: 'Verbs that ask for an answer of a given word: "comment READY".',
    source: 'The usual calls to answer under posts that want to be seen.',
    words: 'comment reply type drop',
  },
  exchange: {
    note: 'How audiences are traded among those who have some.',
    source: 'The short forms in use where followers are traded.',
    words: 'swap swaps swapping exchange exchanging collab collabs collaborate',
  },
  ranked: {
    note: 'What is promised to who has a page.',
    source: 'The vocabulary of those who sell places in search engines.',
    words: 'google seo ranking rankings traffic page',
  },
  claim: {
    note: 'The last words of what sellers claim: "3 spots left", "no contract", "30 days money back", "rates from".',
    source: TRADE,
    words: `left remaining remain available limited contract registration commitment fees experience signup
      sign back from included cheaper thousands`,
  },
  spot: {
    note: 'Places of a course or a clinic, which are said to be few.',
    source: TRADE,
    words: 'spot spots seat seats place places space spaces slot slots',
  },
  gift: {
    note: 'What is given away to win customers.',
    source: 'The usual lures of those who sell courses.',
    words: `workbook checklist cheatsheet guide ebook e-book pdf template templates masterclass webinar
      workshop challenge consultation session program programme course call`,
  },
  switch: {
    note: 'How customers of another are called over.',
    source: TRADE,
    words: 'switch move change upgrade',
  },
  willing: {
    note: 'How a seller offers to show something.',
    source: CLOSED,
    words: 'happy glad pleased delighted',
  },
  yours: {
    note: 'Whose it is that a firm takes care of.',
    source: CLOSED,
    words: 'your',
  },
  feedback: {
    note: 'What who launches something asks for.',
    source: CLOSED,
    words: 'feedback thoughts',
  },
  freedom: {
    note: 'What is said of easy livings: "your own boss", "financial freedom", "quit my 9-5".',
    source: SEEN,
    words: 'boss freedom quit left ditched',
  },
  regained: {
    note: 'How money is said to have been got back.',
    source: SEEN,
    words: 'recover recovered recovers recovering retrieve retrieved refunded reclaimed got',
  },
  sure: {
    note: 'That a stranger can be trusted, and what is sold to who bets.',
    source: SEEN,
    words: 'legit discreet trustworthy score scores match matches',
  },
  stream: {
    note: 'Words of headlines that offer streams and downloads.',
    source: SEEN,
    words: `stream streams streaming live free hd 4k 1080p highlights watch online download downloads pdf
      ebook ebooks torrent apk registration signup sign`,
  },
  aired: {
    note: 'Where shows and letters are to be had.',
    source: NAMES,
    words: 'spotify substack podbean audible apple itunes netflix vimeo',
  },
  bargain: {
    note: 'How it is praised.',
    source: TRADE,
    words: `offer offers offering provide provides providing deal deals discount discounts cheap cheapest
      affordable price prices rates quote free best guaranteed lowest instantly buy order hire sale promo coupon
      coupons book toll-free`,
  },
}
