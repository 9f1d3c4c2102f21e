/**
 * Words that web stories are about, but that news agencies hardly used before 2014 and wink's lexicon
 * does not know, so that frequency alone would leave them out. Chosen by hand, by field.
 */
export const WEB_WORDS = new Set(
  `
  css html xml json javascript jquery php mysql sql api apis url urls http https ajax regex unicode
  linux ubuntu debian unix posix bash gpl ide sdk cli gui gpu cpu ram ssd usb hdmi lcd oled wifi lan
  vpn ssl ssh ftp dns tcp ip isp cdn iis cms wordpress drupal wiki wikis github git svn opensource
  android ios iphone ipad macbook chromebook kindle xbox playstation nintendo firefox mozilla gmail
  youtube facebook twitter instagram reddit tumblr linkedin paypal ebay bitcoin blockchain crypto
  devops ux seo saas startup startups crowdfunding kickstarter freelancer freelancers
  blogging blogger bloggers blogs podcast podcasts vlog hashtag selfie emoji meme memes webinar
  screenshot screenshots tooltip dropdown checkbox textarea textbox navbar sidebar homepage webpage
  metadata namespace middleware backend frontend async boolean bytecode runtime refactoring
  debugging debugger compiler compilers plugin plugins autocomplete localhost hostname timestamp
  varchar mongodb postgresql sqlite redis django ruby perl haskell erlang scala clojure lisp
  tofu quinoa kale hummus sriracha umami sourdough ramen sushi pesto gluten vegan
  yoga pilates crossfit hiit cardio keto probiotic probiotics gmo
  mortgage mortgages etf etfs ira roth
  cgi vfx imdb netflix hulu spotify anime manga cosplay sitcom sitcoms remake reboot prequel
  nba nfl nhl mlb ufc mma fifa uefa
  `
    .split(/\s+/)
    .filter(Boolean),
)
