import { describe, expect, it } from 'vitest'
import { assess, pointed } from './under-pump.js'

describe('no-solicitation points at', () => {
  it.each([
    [
      'what is all to be done',
      'There is a draw for wool on our page, all you have to do is like the page and wait until Sunday.',
      /like the page/,
    ],
    [
      'a button that is to be hit',
      'The riser cracked as ours did. If that helps please hit subscribe, nearly at 5000.',
      /subscribe/,
    ],
    [
      'a channel that answers, and is to be followed',
      'The council paid 400 pounds for the wool, I show how it is cut on my channel. Please hit subscribe.',
      /my channel/,
    ],
    [
      'a book that is out now',
      'I’ve written up our own winter in a small book called Nine Cans, it’s out now for Kindle.',
      /out now/,
    ],
    [
      'a handle at which the writer is to be written to',
      'The pump froze here, too. Contact me on telegram @pumpfix_9',
      /Contact me on telegram @pumpfix_9/,
    ],
    [
      'a channel of their own',
      'Nice. Please check out my channel, I make videos of pipes.',
      /my channel/,
    ],
    [
      'what is asked for later',
      'My videos about wool are decent, check them out if you like.',
      /My videos .* them/,
    ],
    ['the person themselves', 'You guys should check me out some time.', /check me out/],
    ['a channel that was made', 'I just made a new gaming channel last week.', /made .* channel/],
    ['a swap', 'Cool story. sub for sub anyone?', /sub for sub/],
    ['a swap with a promise', 'Follow and I will follow back every one of you.', /follow back/],
    ['a goal', 'I am trying to get 500 subscribers before my birthday.', /500 subscribers/],
    ['a vote', 'Everyone please vote for me on the next page.', /vote for me/],
    ['a favour', 'Could you all like this comment please?', /like this comment/],
    ['a favour with a give', 'Give it a like if you agree.', /Give it a like/],
    ['an invitation', 'Add me on Facebook, I post there daily.', /Add me/],
    ['a hit', 'Hit me up on Instagram for more.', /Hit me up/],
    ['a subscription', 'please subscribe', /subscribe/],
    ['a follow', 'Follow me on Twitter for more about pumps.', /Follow me/],
    ['money', 'Earn $500 a week at home, ask me how.', /Earn \$500/],
    ['being paid', 'You can get paid for surveys that take a minute.', /get paid/],
    ['a sale', 'I sell covers for pumps at 3 dollars each.', /I sell .*/],
    ['a helpline', 'Call our customer support number 1-800-555-0199 today.', /.+/],
    ['WhatsApp', 'For loans contact our agent, WhatsApp me at +44 7700 900123.', /.+/],
    ['a link to click', 'Click on the link in my bio now.', /Click .* (?:link|bio)/],
    ['a referral', 'See https://shop.example/pump?ref=anna42', /ref=anna42/],
    ['a hidden address', 'Go to cheapwool . com for yours.', /cheapwool \. com/],
    [
      'a hidden address in brackets',
      'Visit cheapwool (dot) com for yours.',
      /cheapwool \(dot\) com/,
    ],
    ['begging with a link', 'Please help me go to college https://fund.example/me', /help me/i],
    [
      'a channel that is only named',
      'My "pump" channel has more about pipes.',
      /My "pump" channel/,
    ],
    ['a maker who wants a look', "I'm a new rapper from Leeds, check it out.", /I'm a new rapper/],
    ['a look at something', 'Check this out, friends.', /Check this out/],
    ['a video that says nothing', 'You should watch that video about a goat.', /watch that video/],
    ['a polite ask', 'Please do check my channel.', /check my channel/],
    ['an ask by a noun', 'Have a listen to my channel, thanks.', /listen to my channel/],
    ['a promise to who follows', 'Who subscribe to me gets a reply.', /subscribe to me/],
    ['two words', 'please like', /please like/],
    ['money to win', 'Win the money they promised.', /Win the money/],
    ['a line below that names a trade', 'Nice pump.\nbest wool company', /best wool company/],
    ['something free at a link', 'Free gifts here: https://gifts.example', /Free/],
    ['a code before the cut', 'Use code WOOL10 for 10% off at the till.', /WOOL10 .* off/],
    [
      'a course at a price',
      'Learn to wrap a pump with our online course, now only £99.',
      /Learn .*£99/,
    ],
    [
      'an app of their own',
      'Our new app finds frozen pumps and it is free, download it here: https://pumps.example/app',
      /Our .*app/,
    ],
    ['a firm and its number', 'Our firm cards wool all week. Ring 01632 960 231.', /01632/],
    ['an invitation to call', 'We at WarmCo offer free surveys. Call us today.', /Call us/],
    ['a permission to follow', 'You can follow me on Instagram for more of this.', /follow me/],
    ['a polite permission', 'Feel free to follow me, I post pipes.', /follow me/],
    ['a polite word that wants a follower', 'please follow, I upload every day', /please follow/],
    ['a follow beside a share', 'Share and follow us, the pump story comes next.', /follow us/],
    ['a follow at a place online', 'Follow me here: https://pipes.example/anna', /Follow me/],
    ['a follow at an account', 'Follow me here: Insta, annapipes.', /Follow me/],
    ['a follow here', 'Follow me here, I post daily.', /Follow me/],
    ['a follow on a page', 'Follow me on this page for more of the same.', /Follow me/],
    ['three asks in a row', 'Subscribe/like/share, pump people!', /Subscribe/],
    ['a follow with a dash', 'Subscribe - I post a pump a week', /Subscribe/],
    ['a follow after a comment', 'Leave a comment and follow me for more frost.', /follow me/],
    ['a follow after pipes', 'If you like pipes come and follow us.', /follow us/],
    ['a follow that is returned', 'Follow me back, all of you.', /Follow me/],
    [
      'a follow of one’s own',
      'I drain pumps on camera and follow me on Insta for it.',
      /follow me/,
    ],
    ['a follow for anybody’s gain', 'Anybody who follows me gets a free sleeve.', /follows me/],
    ['a gentle ask', 'Consider following me, I am a small creator.', /following me/],
    ['an ask of everyone', 'Everyone should subscribe to my channel!', /my channel/],
    ['an ask of some', 'It would help if some of you could subscribe to me.', /subscribe to me/],
    ['a reminder', 'Be sure to check out my Etsy page.', /check out my Etsy page/],
    ['a link in a profile', 'Any support would mean the world, link in my bio', /link in my bio/],
    ['a discount', 'Get 50% off all hoses with code WOOL50 now', /off .* WOOL50/],
    ['a discount at their own shop', '20% off this week at our store.', /off .* our store/],
    ['wares by message', 'DM me for cheap boosting, fast and safe.', /DM me for cheap/],
    [
      'an agent who makes rich',
      'Contact Mrs Brook on Telegram, she traded for me and I earned a lot.',
      /Contact .* Telegram/,
    ],
    [
      'work from home',
      'I made $4,800 last month working from home, ask me how.',
      /made \$4,800 .* ask me how/,
    ],
    [
      'an investment that grew',
      'Thanks to Mr Arnold my bitcoin investment grew from $1000 to $9500, the best broker there is.',
      /grew .* \$1000/,
    ],
    [
      'a house that has a name',
      'At Hartwell Plumbing we lag outdoor pipes for a fixed fee. Book a visit before the next frost!',
      /At Hartwell .* Book a visit/,
    ],
    [
      'a firm that was founded',
      'We had the same trouble, which is why we founded FrostGuard. Happy to show anyone around, just DM us.',
      /we founded .* DM us/,
    ],
    [
      'who writes for a team',
      'Our team at Warmlane looks after taps for schools, get in touch if you want an offer.',
      /Our team .* get in touch/,
    ],
    [
      'wares of no list',
      'Try our ThawFlex 3, it has a timer and costs less than wool.',
      /Try our ThawFlex/,
    ],
    [
      'what is made and cut in price',
      'We make raised beds from larch and they are 15% off until Easter, grab yours.',
      /We make .* grab yours/,
    ],
    [
      'terms that begin with a call',
      'This heat cable keeps a standpipe open at minus twenty, order before Sunday and shipping is free.',
      /order before .* free/,
    ],
    [
      'a new range at half price',
      'Come and see our new range of watering cans, this week everything is half price.',
      /see our .* half price/,
    ],
    [
      'a code without its name',
      'Seed potatoes from Ferndale. Use SPUD15 at checkout for 15% off.',
      /SPUD15 .* off/,
    ],
    [
      'a percentage before a code',
      'There is a 20% code FROST20 for taps this week.',
      /code FROST20/,
    ],
    ['a code of an amount', 'Get 10 euros off a first order with code KT4F9.', /off .* KT4F9/],
    [
      'a need and a number',
      'Frozen pipes? Delaney & Daughters thaw them. Ring 01632 960 733.',
      /Frozen pipes\? .* 733/,
    ],
    [
      'a need and a gift for buyers',
      'Tired of ice? NestWool keeps it off. Buy two, get one free.',
      /Tired of ice\? .* get one/,
    ],
    ['who is for hire', 'Hire me! I have ten years of experience with pumps.', /Hire me/],
    [
      'a message for a price',
      'I mend pumps and ship them back. Drop me a message for a quote.',
      /message for a quote/,
    ],
    ['a message to order', 'Covers for taps in three sizes, DM to order.', /DM to order/],
    [
      'a link that pays',
      'Sign up with my referral link and we both get 20 dollars of credit.',
      /with my referral link/,
    ],
    [
      'what is free on a profile',
      'I wrote an e-book about winter watering, it is free on my profile this weekend.',
      /free on my profile/,
    ],
    [
      'commissions',
      'Commissions are open for garden portraits, my price list is on Etsy.',
      /Commissions are open/,
    ],
    [
      'a trial',
      'TapWatch finds leaks for you. Start your free trial today.',
      /Start your free trial/,
    ],
    [
      'a book with us',
      'Our nursery has the hardy leeks, book a tour with us for Saturday.',
      /book a tour/,
    ],
    [
      'a code without a digit',
      'Wool sleeves for every riser, use code MERINO for 20% off.',
      /MERINO for 20% off/,
    ],
    ['a code that is promoted', 'Taps at half price with promo code FROSTY, save 15%.', /.+/],
    [
      'an address in words',
      'Sleeves and taps now at woolsleevery dot shop',
      /woolsleevery dot shop/,
    ],
    [
      'a work of their own at a price',
      'If this made you laugh you will love my new novel The Frozen Tap! Only 99p on Kindle until Sunday.',
      /my new novel .*99p/,
    ],
    [
      'a work of their own that wants reviews',
      'You might enjoy our album Songs for a Stopcock, out now on Bandcamp, reviews welcome!',
      /our album .* reviews welcome/,
    ],
    [
      'a team to contact',
      'We provide heated risers for clubs, plans from $9.99 a month. Contact our sales team for the details.',
      /^We provide heated risers/,
    ],
    [
      'an office to call',
      'We supply lagging to allotments, prices starting at £4. Please call our office.',
      /We supply .* our office/,
    ],
    [
      'a trained person who offers',
      'I am a certified plumber and offer visits at weekends, first visit free, message me!',
      /certified plumber and offer visits/,
    ],
    [
      'who is booked at an address',
      "I'm a qualified garden coach and teach small groups, book at leekcoach.com",
      /I'm a qualified .* book/,
    ],
    [
      'a newsletter that readers will love, and its address',
      'If you liked this you will love my newsletter on frost, I write of pipes every week: substack.com/@frosty',
      /you will love my newsletter .*@frosty/,
    ],
    [
      'a course that readers are going to love, and its address',
      'You’re going to love my lagging course, all of it on video: https://lagging.example',
      /love my lagging course, .*lagging\.example/,
    ],
    ['a living that readers may want', 'Anyone want to earn from home? Ask me how.', /earn .* how/],
    ['an income that readers may want', 'Looking for a side income? Inbox me', /income\? Inbox me/],
    [
      'a show that runs',
      'live rn playing the thaw, come hang out! twitch.tv/pumpgirl',
      /playing .*twitch\.tv\/pumpgirl/,
    ],
    [
      'money that a stranger got back',
      'I got back $12k thanks to @lena_refunds on insta',
      /got back .* insta/,
    ],
    [
      'money that a stranger got back who has a title',
      'i recovered 3 BTC thanks to Mr Lewis on whatsapp',
      /recovered .* whatsapp/,
    ],
    [
      'a wish without its subject',
      'Wrote about pumps on my blog last week, would love for you all to read it and subscribe!',
      /my blog .* read it|subscribe/,
    ],
    ['a wish for everybody', "I'd love for everyone to subscribe.", /subscribe/],
    [
      'titles in a row',
      'Lovely post. Tap repair Hull | Boiler service Hull | Drain cleaning Hull',
      /Tap repair Hull .* Drain cleaning Hull/,
    ],
    [
      'links in a row',
      'Very helpful. <a href="https://a.example/tap">Tap repair</a> | <a href="https://b.example/">Boiler hire</a>',
      /a\.example.*Tap/,
    ],
    [
      'links in a row, in Markdown',
      'Very helpful.\n\n[Tap repair](https://a.example/tap) [Boiler hire](https://b.example/)',
      /Tap repair.*Boiler hire/,
    ],
    [
      'a signature of a trade',
      'Thanks for sharing this lovely post. Mara Boiler Service Hull',
      /Mara Boiler Service Hull/,
    ],
    [
      'what is sold after a compliment',
      'Great article! Office Movers and Storage',
      /Office Movers/,
    ],
    [
      'a healer with a telephone',
      "Doctor Ehi's herbal tea healed my knees after the frost. Text him on +1 555 010 0147",
      /healed .* 0147/,
    ],
    [
      'a marriage that was restored',
      'Prophet Lumo restored my marriage in two days, contact him via lumo@spells.example',
      /restored my marriage .*lumo@/,
    ],
    [
      'a healer who is to be looked up',
      'Mother Selva’s herbs cured my gout in nine days, you can look her up on any app.',
      /cured .*look her/,
    ],
    [
      'a lawyer who can help readers, too',
      'The swindlers had my savings. Barrister Noor recovered every cent, she can help you as well.',
      /recovered .*help/,
    ],
    [
      'an account that grew, with whom to ask',
      'My account has grown 70% since April, contact Coach Brandt.',
      /grown .*Coach/,
    ],
    [
      'a weekly sum, with where she is',
      'I trade with Mrs Vane and cash out $900 weekly, she is on Telegram.',
      /cash out .*Telegram/,
    ],
    [
      'coins that came back, with an address of anybody’s',
      'In two days my coins were back in my wallet, write him on vanehelp@gmail.com',
      /back in .*vanehelp/,
    ],
    [
      'a share that is promised',
      'Invest today and get 150% in 24 hours, guaranteed.',
      /Invest .*hours/,
    ],
    [
      'a code of an invitation that is read out',
      'Wool is half the battle. My invite code is WOOLY7, it helps us both.',
      /My invite code/,
    ],
    ['a link in a name', 'Loved it. I draw pumps all day, link in my name.', /link in my name/],
    [
      'money that was turned into more',
      'Thanks to Mr Foster I turned $200 into $2,900 in one week. Message him on WhatsApp.',
      /200 into .* WhatsApp/,
    ],
    [
      'where an agent is found',
      'I started with $250 and withdrew $3,900 after five days, her Telegram is @rowe_fx',
      /250 .* Telegram/,
    ],
    [
      'a size smaller, and where to order',
      "I dropped two sizes with these patches, dm me and I'll tell you where to order",
      /dropped .* where/,
    ],
    [
      'who roasts, and their front page',
      'We roast to order every Tuesday and post the same day. https://beans.example/',
      /We roast .*beans\.example/,
    ],
    [
      'a word in quotation marks to comment',
      `Comment "PUMP" below and I'll DM you my free checklist.`,
      /Comment .* DM/,
    ],
    ['a collaboration', "Love this. Let's collab and talk of pipes!", /Let's collab/],
    [
      'an exchange of links',
      'I run a site on taps, anyone interested in exchanging links?',
      /exchanging links/,
    ],
    [
      'more traffic',
      'I can help your site and double your traffic, let me know.',
      /I can .* traffic/,
    ],
    [
      'the first page',
      'Our team will bring your blog to page 1 in 30 days.',
      /team will bring your blog to page/,
    ],
    [
      'papers for a job that pays by the hour',
      'We are looking for drivers, 22 euros per hour, send your CV to jobs@pumps.example',
      /send your CV/,
    ],
    ['who is hiring', 'We are hiring, remote, DM me your CV.', /hiring.* CV/],
    [
      'a look at a post of theirs',
      'Nice! I wrote about goats too, come and read my post: https://goats.example/',
      /wrote about goats .*goats\.example/,
    ],
    [
      'a trade that visits all makes',
      'boiler broken we come same day all makes call 01632 960 124 no call out charge',
      /all makes .* charge/,
    ],
    [
      'a sign with its marks',
      'Roof leaks, gutter repairs, free quotes. Call Tony, 01632 960 123.',
      /free quotes/,
    ],
    [
      'a link with a school and its city',
      'I liked it. <a href="https://inst.example/">Plumbing course in Pune</a>',
      /Plumbing course in Pune/,
    ],
    [
      'training that is provided',
      'Very nice post. We provide the best training in Leeds.',
      /We provide the best training in Leeds/,
    ],
  ])('%s', (_, comment, words) => {
    expect(pointed(comment).join(' | ')).toMatch(words)
  })
})

describe('no-solicitation leaves alone', () => {
  it.each([
    [
      'a list that one can subscribe to',
      'You can also subscribe to frost-warnings, the men of the water board write there.',
    ],
    [
      'a trade that somebody works in',
      'My company offers training in lagging, and I still wrapped ours the wrong way round.',
    ],
    [
      'what was paid',
      'My thermostat cost £99 and I learned to wire it from https://wires.example/guide',
    ],
    ['advice on what to buy', 'Buy the wool at our council depot, they charged me £12 a roll.'],
    [
      'a manual to download',
      'Download the manual of the pump, page 9 shows our valve: https://pumps.example/m.pdf',
    ],
    ['who was called', 'The council offered us wool. Call us ungrateful, but it was wet.'],
    ['a sister who will follow', 'My sister will follow me there.'],
    ['a child who would', 'My daughter would follow me around the plots all day.'],
    ['gardeners who can', 'The gardeners can follow us to the other pump, but it is far.'],
    ['a smell that will', 'The smell of wet wool will follow me to work.'],
    ['who never follows', 'The cats never follow me past the pump.'],
    ['a walk with the reader', 'When the gate opens, follow me through the hedge.'],
    ['who says so', 'Then the man from the council says "follow me" and walks into the hedge.'],
    ['advice that is followed', 'Follow my advice and drain the pipe first.'],
    ['a rule that is followed', 'Follow our grandmother’s rule: wool goes on last.'],
    ['a duty of others', 'She told me that her kids must follow us to the meeting.'],
    ['a question about others', 'Should your goats ever follow me home again, I will keep them.'],
    ['who follows by habit', 'The goat now follows me and expects a biscuit.'],
    ['who does two things', 'My nephew imitates and follows us all morning.'],
    ['who took something first', 'He steals my wool and follows me onto the ferry.'],
    ['who is related and follows', 'My aunt drains hers and follows us back.'],
    ['what clings', 'What a winter, the smell of the wool just follows me.'],
    ['many who do two things', 'The dogs bark and follow us to the pump.'],
    ['children who do two things', 'Kids shout and follow me in a row.'],
    ['many who come as well', 'My kids now follow us to the pump with a bucket.'],
    ['a way over a board', 'Drain the valve, then follow me onto the roof.'],
    ['a way back', 'Take the wool and follow me back to the pump.'],
    ['a day of company', 'Bring the twins, follow us all morning and count the drips.'],
    [
      'a book of others',
      'If you liked this you will love the book of Holm on wool: https://wool.example',
    ],
    [
      'a tool that answers',
      'You would like our app for it, it reads the valve each minute: https://github.com/pumps/valve',
    ],
    [
      'a living of one’s own',
      'I want to earn more from home since the pump froze, ask me how that went.',
    ],
    [
      'a living of others',
      'Plumbers want to earn, too, and nobody makes money from home with a wrench.',
    ],
    [
      'a stream that was seen',
      'I was streaming the thaw, and it was over when the man came, twitch.tv/pump has an hour of it.',
    ],
    [
      'money that a house got back',
      'I got $300 back thanks to my lawyer and a letter to the council.',
    ],
    ['a tip of somebody', 'Thanks to @anna_pumps on insta I knew that wool gets wet.'],
    [
      'an argument to be followed',
      'Follow me here: two frosts at 400 pounds of wool make a new pump cheaper.',
    ],
    ['an argument that asks for patience', 'Follow me for a second, who drains it on Sundays?'],
    ['an argument to follow on a matter', 'Follow me on this one, the wool was wet by noon.'],
    ['an argument so far', 'You follow me so far? The riser drains first, then the tap.'],
    ['a word that is joined', 'Subscribe-style feeds tell me of a frost before the pump does.'],
    ['a word that is joined behind', 'Publish/subscribe is what the sensor on the pump speaks.'],
    ['a word in code, joined', 'On-subscribe the sensor sends the last reading of the pump.'],
    ['company at a time', 'Follow me when the frost sets in and you will hear the riser.'],
    ['a visit of others', 'My aunt might visit our place on Fridays just to see the pump.'],
    ['others who watch', 'My husband can watch my video of the pump for hours.'],
    ['others who check', 'Plumbers may check my work whenever they like.'],
    ['others who vote', 'My neighbours would vote for me if I promised them a new pump.'],
    ['what was read', 'If you have read my blog you know how long the pump has been broken.'],
    ['what is not read', 'My wife does not read my blog, or she would have drained it.'],
    ['a plan of one’s own', 'Will check my page of dates tonight and come back.'],
    ['company in the street', 'A robin will join us on the bench as soon as the spade is out.'],
    ['an invitation to come by', 'Come and join us on Saturday at the pump, we bring the wool.'],
    [
      'who subscribes to a thought',
      'I hope that my kids never subscribe to the idea of tap water.',
    ],
    ['a subscription in code', 'You forgot to call pump.subscribe(onFreeze) before that.'],
    ['what people like', 'I guess people like this video for the goat.'],
    ['an app that everybody has', 'I have YouTube on my phone and still found nothing about wool.'],
    ['an account that is gone', 'I deleted my Instagram the week the pump froze.'],
    ['a feed full of it', 'My Instagram feed is full of frozen pumps.'],
    ['an audience that left', 'We lost 200 subscribers at the theatre when the heating froze.'],
    ['an audience that is there', 'Hm, I have 83 followers, and not one knew what a stopcock is.'],
    ['a follower in the past', 'It took her three months to follow me back up that hill.'],
    ['being paid', 'We all get paid late since the council moved.'],
    ['what is needed', 'You don’t need the card for the pump, they just need the money order.'],
    ['pay that is due', 'Make sure your salary is paid before you buy wool.'],
    ['pocket money', 'My son can earn money with chores, so he carries the water.'],
    [
      'a trader who was called',
      'I had to call the insurance company four times before customer service picked up.',
    ],
    [
      'wares of one, prices of others',
      'I sell at a market, and nobody pays 3 dollars for wet wool.',
    ],
    [
      'a small seller, as evidence',
      'I sell second-hand taps at the market, average sale £4.20, I clear about 80p. A pound on each for the wool fund and I am done.',
    ],
    [
      'a seller who advises',
      'I sell sleeves at a stall for £3 and tell everyone the same: drain the pump first.',
    ],
    [
      'a seller with a cost',
      'I sell cans, about twenty a month at £9, and every frost I sell more of them than in the summer, so the pump is worth it.',
    ],
    ['a code of an error', 'The meter fails with code E1001 when it is off.'],
    ['a sale elsewhere', 'The shop had 50% off on hoses last week.'],
    ['a way to speak of addresses', 'Your link goes to the .com and not to the .org one.'],
    ['a friend’s channel', 'My friend has a channel about pumps and never once asked the council.'],
    ['a subscribe button', 'The subscribe button of the council’s page does not work.'],
    ['a feed', 'I subscribe to the feed of the allotment and saw no word of wool.'],
    ['a date', 'Call it what you like: on 2021-01-14 and 2021-01-15 the pump froze.'],
    [
      'a price that is told',
      'The man sells wool for 3 dollars, which the council could have known.',
    ],
    ['what somebody is', 'I am a musician and I wrote about pumps once.'],
    ['somebody else’s audience', 'The council has 500 subscribers in that district.'],
    ['a video of no one', 'Please watch the video of a goat before you judge.'],
    ['what somebody sells', 'They sell wool by the pound in the market.'],
    ['a trade that is told', 'We sell wool, as everybody on the lane knows.'],
    ['money that is not offered', 'Get money from the council first, then wrap pipes.'],
    ['a number in code', 'Call the number `0800 555 0199 22` now.'],
    ['an address in code', 'Write to the council for `cheap . com`.'],
    ['a visit that is told', 'I have checked my page for a date.'],
    ['a like', 'I like this story because the wool came from a flock nearby.'],
    ['a number that is no telephone', 'They call 400 pounds cheap, and 12 metres of pipe long.'],
    [
      'a neighbour on WhatsApp',
      'WhatsApp me on 07700 900 654 if your leeks went too, I have two trays of seedlings to spare.',
    ],
    [
      'a neighbour’s number',
      'If anybody wants to share the drive for wool, text me on 07700 900 218, we leave at eight.',
    ],
    [
      'a number of the council',
      'You can ring the water board on 01632 960 800, they log a burst riser as urgent.',
    ],
    [
      'a number of a shop',
      'The nursery in Ferndale sells frost-proof taps, ask for Maureen, phone 01632 960 245.',
    ],
    ['what is lent', 'I can lend you my pipe bender, just text me when you need it.'],
    ['a well that runs', 'If anybody needs water before Monday, call us, our well still runs.'],
    [
      'a cut price elsewhere',
      'Try the shop on Bridge Street, they have taps at 20% off while stocks last.',
    ],
    ['somebody else’s feed', "Subscribe to Tarn's feed, the dates of frost are in there."],
    ['work that is told', 'We mend pumps all winter, and the riser always freezes first.'],
    [
      'terms that lost money',
      'We offer free delivery at our nursery and lose money on every sack.',
    ],
    [
      'a house where one was a guest',
      'At Heathrow we had to wait for hours. Book a slot online next time.',
    ],
    ['what a buyer owns', 'Our Bosch pump does that too. Give it a try without the filter.'],
    [
      'an order that sorts',
      'We make lists of frosts. Order by the date and you see two in January.',
    ],
    ['a table for friends', 'Book us a table at the pub once the pump runs.'],
    ['a code that failed', 'The code FROST20 for 20% off never worked at the till of the depot.'],
    ['a channel of a team', 'Our sensor counts drips, and it posts to our channel what it finds.'],
    ['rules of the place', 'Please read our Allotment Rules, page 4 has the stopcock.'],
    ['free to be copied', 'My table of frosts is free to copy: https://frost.example/table'],
    ['a link with a look', 'check this out https://pumps.example/abc'],
    [
      'a code that was used',
      'I used code MERINO there, got 20% off, and the sleeve leaked anyway.',
    ],
    ['a code of a fault', 'Ours shows code FROST and then the timer is 20% off.'],
    ['what was cheap', 'My sleeve cost 99p on Amazon and it has held for three winters.'],
    [
      'an address that is spoken',
      'The red dot shop on the corner has wool, the dot com boom had none.',
    ],
    ['a page that is named', 'Try valvedepot dot com, I found two of them on there.'],
    ['where mail goes', 'Questions go to clerk at gasworkslane dot org, she answers within a day.'],
    [
      'a book as experience',
      'When I wrote my first novel the pipes froze too, and I sold nine copies of it on Amazon.',
    ],
    [
      'a book that sold badly',
      'You would not like my novel about a pump, it sold for 99p and nobody bought it.',
    ],
    ['a team of others', 'Contact our parish office, they hold the key to the stopcock.'],
    ['what a club does', 'We provide the wool at our allotment and the council pays for it.'],
    ['what a tariff costs', 'My plan starts at 4.99 a month, and the meter still reads nothing.'],
    ['who is trained', 'I am a certified plumber and I would not wrap a riser in wool.'],
    ['who is trained and may be asked', "I'm a qualified fitter, message me if yours bursts too."],
    ['a wish for the council', 'Would love for the council to read it and think.'],
    ['a wish', 'Would love to read more about the valve.'],
    ['who taught them', 'The plumber would love for us all to drain it and wait.'],
    ['a table', 'pump | litres | hours\n--- | --- | ---\nold | 40 | 3\nnew | 90 | 2'],
    [
      'sources that are introduced',
      'I compared three makers, and these are the pages: [valve notes](https://a.example/v) | [drain notes](https://b.example/d)',
    ],
    ['a choice', 'Which would you take: wool | foam | straw?'],
    ['a pipe of commands', 'I ran dmesg | grep pump | tail and saw nothing.'],
    ['who signs', 'Great read! Mara Brook'],
    ['who signs with a town', 'Thanks for this, it helped us with the valve. Mara, Hull'],
    ['a service that is spoken of', 'Great post! Our bus service froze as well that week.'],
    ['a last wish', 'Thanks for sharing. More pump repairs please'],
    ['what helped', 'Thanks, very helpful. Wool and insulation tape'],
    [
      'an address of the council',
      'Email pumps@council.example, they have to log every burst, and mine was cured in a day.',
    ],
    [
      'a man with parts',
      'I got the valve from a man in Leeds, email him at valves@parts.example, 9 pounds a pair.',
    ],
    [
      'what came home',
      'When my husband came home the pump ran again. Call Mr Price on 01632 960 122, he has the key.',
    ],
    [
      'a loss of money',
      'I invested $900 and received $40 back, and her Telegram is gone since May.',
    ],
    ['a size that does not fit', 'The sleeve is 2 sizes too small, ask me how I know.'],
    ['a swap of words', 'Let’s swap the words: they reviewed the pump, and nobody mended it.'],
    ['a swap of things', 'Anyone want to swap leeks for wool on Saturday?'],
    ['numbers that are got', 'We can get your numbers from the traffic office, they count carts.'],
    ['a page that is shown', 'Google shows your map only on the first page, could you link it?'],
    ['a prompt', 'Type HELP at the prompt of the meter, and it shows you the code.'],
    [
      'a job of somebody',
      'A plumber gets 17 pounds an hour here and the job is still open, no wonder the pump froze.',
    ],
    [
      'a script with a warning',
      'We wrote a script for the meter, read the header before you run it: https://git.example/meter',
    ],
    [
      'a tool that is named with its page',
      'We build the pages of the allotment with Quillpress. https://quillpress.example',
    ],
    [
      'who met a driver',
      'Our driver brought you wool in January and wanted 5 pounds. https://wool.example',
    ],
    [
      'what somebody took part in',
      'Great article. I took a plumbing course in Leeds, and none of it covered a frozen riser.',
    ],
    ['who was charged', 'No call out charge, they said, and then the fitter wanted 60 pounds.'],
    ['a report without marks', 'need to report it again call 01632 960 128 and say footbridge'],
    [
      'a type of a name',
      'The driver is built on asp.net and reads the meter: visit the tap to see.',
    ],
  ])('%s', (_, comment) => {
    expect(pointed(comment)).toEqual([])
  })
})

describe('an advertisement', () => {
  const score = (comment: string) => assess(comment).score

  it('gains no score from any of its sentences', () => {
    const advert =
      'At Hartwell Plumbing we lag the risers of eleven allotments with 40 mm of rubber. Book a visit before January!'
    expect(score(advert)).toBeLessThanOrEqual(score('Book a visit before January!') ?? 0)
  })

  it('is not told to speak to the story, which would only hide it', () => {
    const [finding] = assess('I sell covers for pumps at 3 dollars each.').findings
    expect(finding?.reason).toMatch(/Take out the offer/)
    expect(finding?.reason).not.toMatch(/this story/)
  })

  it('is found among thousands of its parts', () => {
    const parts = 'I wrote about work, check it, 6 kilos a day, apply now at a.net '
    expect(pointed(`${parts.repeat(1200)}lost 6 kilos, ask me how`).join()).toMatch(/ask me how/)
  })

  it('is found among thousands of calls', () => {
    const calls = 'We sell wool, order yours now. '.repeat(3000)
    expect(pointed(calls)[0]).toMatch(/order yours/)
  })
})

describe('a bare link', () => {
  it('is told to say what it shows, where nothing says whose the page is', () => {
    const rules = assess('check this out https://pumps.example/abc').findings.map(
      ({ ruleId }) => ruleId,
    )
    expect(rules).toContain('no-bare-link')
  })
})
