/** What audiences are asked for, and where they gather. */
import type { Lexicon } from '../../../formulas/types.js'
import { CLOSED, NAMES, SEEN } from './sources.js'

export const audience = {
  ask: {
    note: 'Verbs by which a reader is asked to go or look somewhere. Harmless alone: "check the logs".',
    source: SEEN,
    words: `check checkout checked checking chack chacking cheak ck visit watch listen look see view hear
      read try click tap go come search find discover stop swing drop peep browse tune enter join rate`,
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
  link: {
    note: 'What stands in a profile.',
    source: NAMES,
    words: `link links linked calendar discord telegram whatsapp insta instagram ig snap snapchat linktree`,
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
  aired: {
    note: 'Where shows and letters are to be had.',
    source: NAMES,
    words: 'spotify substack podbean audible apple itunes netflix vimeo',
  },
  stream: {
    note: 'Words of headlines that offer streams and downloads.',
    source: SEEN,
    words: `stream streams streaming live free hd 4k 1080p highlights watch online download downloads pdf
      ebook ebooks torrent apk registration signup sign`,
  },
  chained: {
    note: 'Verbs by which readers are asked to pass a letter on. Harmless alone.',
    source: SEEN,
    words: 'copy paste repost copied tag send forward name share',
  },
  learner: {
    note: 'Whom those speak of who sell courses.',
    source: SEEN,
    words:
      'those anyone anybody students beginners people learners professionals freshers candidates',
  },
  wrote: {
    note: 'How people speak of posts of theirs.',
    source: CLOSED,
    words: 'wrote written write blogged blog posted',
  },
} satisfies Lexicon
