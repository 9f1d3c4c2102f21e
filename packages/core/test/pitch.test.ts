import { describe, expect, it } from 'vitest'
import { assess, severities } from './under-pump.js'

describe('cues of an advertisement add up', () => {
  it.each([
    [
      'a trade, its terms and its number',
      'We lag pumps and pipes, any make, same day. Message Bert on 07700 900 515',
      'error',
    ],
    [
      'a need, a house and its terms',
      'If your pump is frozen, talk to us first, we don’t charge for looking. Search Thawwell Hull.',
      'error',
    ],
    [
      'a work that is out now',
      'I’ve just released my first album, it’s up on Spotify, give it a listen!',
      'error',
    ],
    [
      'an address in words',
      'We make cans that never freeze. 20% cheaper than the big names, have a look at cankeep dot com',
      'warn',
    ],
    [
      'a house with its evening',
      'Come along to our open evening, Pump Club Hull, first visit free and no commitment. Google us!',
      'error',
    ],
    [
      'a class, without a price',
      'If you want to lag it yourself, I run a four week course, drop me a line.',
      'warn',
    ],
    [
      'a price with its currency in a word',
      'I knit pump jackets in any colour, thirty quid each, drop me a line at woollypump@gmail.com.',
      'warn',
    ],
    [
      'a first hour for nothing, in a landlord’s words',
      'I teach lagging at weekends, fifteen euros an hour, first hour’s on the house, ring me on 07700 900 288.',
      'error',
    ],
    [
      'lessons that somebody runs',
      'I run small lagging lessons in the shed, a tenner an hour, write to me at lagwell@gmail.com, first one’s on the house.',
      'warn',
    ],
    [
      'a price with the postage',
      'We do cans in copper, £30 inc postage, message me if you want one.',
      'error',
    ],
    [
      'work at a rate without a currency',
      'I do valves and gutters round here, thirty-five an hour, call me on 07700 900 613.',
      'warn',
    ],
    [
      'a price that is cut by half',
      'We turn hosepipe reels out of oak, half off till Sunday, message me.',
      'warn',
    ],
    [
      'a code that is given out',
      'We turn oak lids in Ludham every Friday, two for £18 delivered, free peg with code LIDDY.',
      'warn',
    ],
    [
      'a founder with a product, its customers and its trial',
      'As the co-founder of a small firm I know precisely this problem, which is why we built Thawline, which replaces your buckets with a warm hose. Over 300 allotments already use it. There’s a free 14-day trial, no card needed, at thawline.example',
      'error',
    ],
    [
      'a maker who asks for stars',
      'Sorry to barge in, but this is why I started Pumpwatch, my own alarm for frozen pipes in Go. Star it on my profile if you like, and there’s a newsletter where I write about the sensors every month.',
      'error',
    ],
    [
      'kilos lost by a product',
      'My shoulder hurt from the cans and i was 94kg, then i found these magnet straps and lost 15kg in 4 weeks no diet, see here >> strapslim-now.example',
      'warn',
    ],
    [
      'kilos lost by a product, behind a link that hides where it leads',
      'Nice can! I lost 9 kilos in five weeks with this one berry drink: bit.ly/brrydrnk',
      'error',
    ],
    [
      'a works with its fewest pieces',
      'Our factory in Foshan makes these cans OEM, MOQ 300 pcs, contact Ms Chen for catalogue',
      'error',
    ],
    [
      'a works that has no name',
      'We are can factory from Hebei, OEM available, MOQ 500 pcs, send inquiry to Mr Li for quotation',
      'warn',
    ],
    [
      'goods that an arrow points to, in words',
      'Cheap cans and wool, 24/7 delivery >> canzone dot com',
      'warn',
    ],
    [
      'a fee to be shown',
      'DM us @pumps.of.hull to be featured to our 90k followers, small promo fee applies',
      'error',
    ],
  ])('%s', (_, comment, severity) => {
    expect(severities(comment)).toEqual([severity])
    expect(assess(comment).score).toBeLessThan(13)
  })
})

describe('an advertisement that a single phrase gives away', () => {
  it.each([
    'For beginners I have made a full course on pumps, with nine hours of video and twenty exercises. For readers of this page the price is only £7.99 this month with the coupon PUMPED. Link is in my bio, please check and subscribe my channel',
    'A pump always freezes for a lack of lagging. We developed FrostGel for exactly this problem and over 2,000 gardeners have seen results in 7 days or their money back. Search FrostGel or visit our page, first tub is half price for members.',
  ])('is thin at most, whatever else it says: %s', (comment) => {
    expect(severities(comment)).toEqual(['error'])
    expect(assess(comment).score).toBeLessThan(13)
  })
})

describe('what shares some of the cues is left alone', () => {
  it.each([
    [
      'a firm that somebody rang',
      'We rang a firm in Hull, they offered a free survey, from £60, and then nobody came.',
    ],
    [
      'a trade that gives advice',
      'I’m a plumber in Hull, and I’d say lag the tap first, wool costs £4 a metre.',
    ],
    [
      'a free meeting of neighbours',
      'Our allotment has a frost group too. If you’re ever in Hull come along, it’s free.',
    ],
    [
      'what can be borrowed',
      'If you need a can, ours are in the shed and you can have one for nothing.',
    ],
    [
      'an office and its number',
      'If you’re in Hull the council lends heaters for free, ring 01632 960 777 and ask for the depot.',
    ],
    ['a shop of others', 'You can get wool from £8 at Hullmart, they’re open till 8.'],
    [
      'a price that was paid',
      'I sell about forty lettuces a year, £1 each, and I had none in May.',
    ],
    [
      'a line that is free to call',
      'You can ask the depot for free, help@depot.example, and they put me on a list.',
    ],
    [
      'names that end as hosts do',
      'If you use ASP.NET for the pump’s page, look at the MVC.NET docs.',
    ],
    ['a bill', 'A man from Hull lagged ours for 30 an hour, his number is on the gate.'],
    ['a price paid', 'I paid forty quid for a jacket like that and it split within a week.'],
    [
      'a price paid with the postage',
      'We paid thirty pounds plus postage for the lid and it never fitted.',
    ],
    ['what others charge', 'Our plumber charges forty pounds an hour and brings his own tea.'],
    [
      'a duty with its number',
      'I do the watering on Mondays, ring me on 07700 900 118 if the pump sticks again.',
    ],
    ['a rota', 'I run the Monday rota, so message me if you want to swap your turn.'],
    [
      'who teaches',
      'I teach at the school next door, and our caretaker wraps the pump in old coats for nothing.',
    ],
    [
      'what it costs to make',
      'I make my own jackets from carpet, costs me two quid each, happy to show anyone how.',
    ],
    [
      'a gift',
      'You can have my old can for nothing, it’s by the gate, just text me first on 07700 900 254.',
    ],
    ['who buys', 'Does anyone have a spare can? I can give you a tenner for it, message me.'],
    [
      'a hire that was worth it',
      'We rented a heater for twenty quid a day from the yard in Hull and it was worth every penny.',
    ],
    [
      'what is sold at a gate',
      'I sell about thirty jars of honey a year at the gate, two pounds each, and the frost took half the hives.',
    ],
    [
      'a library of that name',
      'Moq 4 let me fake the pump’s valve with less code, and I opened a question on it: pumpoverflow.com',
    ],
    [
      'sources behind short links',
      'A full restore of the logger took a day (see the story here: https://bit.ly/hQ22k). Back up all pumps, instant access to the data is worth £30.',
    ],
    [
      'kilos lost by what is no product',
      'I lost 8 kg in three months with long walks to Ropewalk, the log is here: https://walks.example/log',
    ],
    [
      'a works of one’s own that sells nothing here',
      'Our factory in Hull makes pumps, and the minimum order went from 20 to 200 pcs, so ask Ms Reed at the council for the list of who bought ours.',
    ],
    ['what is cheap', 'Cheap cans froze first, and fast delivery helped nobody in January.'],
    [
      'an arrow between two things',
      'Wool >> straw, and the wool was at woolnet dot com for £8 a roll.',
    ],
    [
      'what should have been bought',
      'The council should have bought wool with carriage included, ours was £14 a roll delivered.',
    ],
    [
      'what a landlord says',
      'The first round’s on the house if the pump survives February, says the landlord at the Anchor.',
    ],
    [
      'a sale of others',
      'Half off the wool at the agricultural store last week, that’s where I got mine.',
    ],
    [
      'what is done for a cabbage',
      'I do two hours on the pump every Saturday and I get a free cabbage for it.',
    ],
    [
      'a wage of old',
      'My dad fixed pumps for fifty pence an hour in 1961 and never had one freeze.',
    ],
    [
      'what is left over',
      'I’ve got 20 metres of pipe left over, yours for a fiver, drop me a line at jim@allotment.example.',
    ],
    [
      'money to be given back',
      'Write to me at secretary@allotment.example if you want your eight pounds back for January.',
    ],
    [
      'a collection',
      'We run a collection every winter, five pounds a plot, and the money goes on wool.',
    ],
    [
      'a price that is too high',
      'I do think 400 pounds plus postage is a lot for wool, write to the clerk if you agree.',
    ],
    [
      'a runner and a number',
      'I run past the pump each morning and it was frozen at six, 07700 900 412 is the caretaker.',
    ],
    [
      'lessons that were taken',
      'Lessons with the county scheme are ten pounds an hour, I took six and can lag anything now.',
    ],
    ['a reward', 'I lost my can near the gate, twenty quid reward, call me on 07700 900 555.'],
    ['a neighbour', 'My neighbour lags pipes for a tenner, I’ll ask him for you, message me.'],
    [
      'a sum',
      'I make it 400 pounds for 12 metres, that’s thirty-three pounds a metre, who signed that off?',
    ],
    [
      'who runs, and weighs less',
      'I run marathons and lost twenty pounds, ring me on 07700 900 222 if you want the plan we used.',
    ],
    ['a small debt', 'Pay me the four pounds whenever, no rush, my email is jo.plot9@gmail.com.'],
    ['a raffle', 'We do jam for the raffle, two pounds a jar, come along on Saturday.'],
    ['a speed', 'I do 40 an hour on the bypass, so the pump is six minutes away.'],
    [
      'lunches for a good end',
      'We do lunches for five pounds at the hall, come along, it’s for wool.',
    ],
    [
      'a box of one’s own',
      'I had exactly this problem with our pump, so I built a box out of pallets and stuffed it with straw. It has not frozen in three winters.',
    ],
    [
      'what is to be seen somewhere',
      'I wouldn’t trust the council with it, but there is a fair amount of cash in the frost fund. Have a look here: https://council.example/minutes/issue13/issue13_part3.htm',
    ],
    [
      'a weight lost by work',
      'I lost 8kg in 10 weeks by carrying cans up from Ropewalk, and I’d not recommend it to anybody with a bad back.',
    ],
    [
      'a trial that was made',
      'We tried Thawline for a month because the trial was free. It replaces your buckets, but the hose froze all the same and we went back to wool.',
    ],
    [
      'the author of a tool, who answers',
      'I wrote Pumpwatch for exactly this. It reads the temperature each minute and over 40 people have sent fixes, but it can’t tell a frozen pump from a dry one, so keep the wool on.',
    ],
    [
      'a free tool, recommended with a reason',
      'For exactly this there is Thermod, free and without an account: it warns at two degrees, which gave us the time to drain the pump before it froze.',
    ],
    [
      'a share that is counted',
      'I make it forty pounds each if ten of us chip in, message me on 07700 900 300.',
    ],
  ])('%s', (_, comment) => {
    expect(severities(comment)).toEqual([])
  })
})
