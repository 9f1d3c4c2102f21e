import type { Examples } from '../rule.js'

const bakery = {
  title: 'What a second oven did for our bakery',
  text: 'We bought a used deck oven in May. The queue on Saturdays is shorter now, but the flour bill went up by a third. Subscribers of our bread box got their loaves first.',
}

export const examples: Examples = {
  valid: [
    {
      name: 'subscribing is what the story is about',
      comment:
        'Do subscribers of the bread box still get their loaves first, or did that end with the queue?',
      story: bakery,
    },
    {
      name: 'a writer may tell what they do',
      comment:
        'I subscribe to two newsletters about baking, and neither says what an oven costs to run.',
      story: bakery,
    },
    {
      name: 'a page may be named with what it shows',
      comment:
        'I measured the same on our deck oven and put the numbers on my blog: half the gas, a third more flour. https://crumb.example/gas',
      story: bakery,
    },
    {
      name: 'a channel in which a team talks',
      comment: 'We have a Slack channel for the oven, and it says 240 degrees at night.',
      story: bakery,
    },
    {
      name: 'a channel that tells where something of the story is known from',
      comment: 'On my channel I weighed it: a used deck oven takes 11 kilos of flour more a week.',
      story: bakery,
    },
    {
      name: 'checking something is no invitation',
      comment: 'I only came to check the price of the oven, and now I want a bread box.',
      story: bakery,
    },
    {
      name: 'somebody else’s words in a quotation',
      comment: '> Subscribe to my channel!!!\n\nWhy is this still the first comment here? 🙄',
    },
    {
      name: 'a cut price somebody found',
      comment:
        'The mill sold us the last sacks at 20% off, and the deck oven was on https://used.example.',
      story: bakery,
    },
    {
      name: 'a buyer may tell of prices',
      comment:
        'Where did you find the best price for a used oven? The dealer here asks 4,000, and free delivery ends at the border.',
      story: bakery,
    },
    {
      name: 'who tells what they sell, as evidence',
      comment:
        'I sell rye at a stall, average loaf £3.60, I clear about 90p of it. A used oven would take me two years to pay off.',
      story: bakery,
    },
    {
      name: 'a tool that somebody uses, with its price',
      comment: 'I use Doughtime for the queue, £4 a month, and Saturdays are calmer with it.',
      story: bakery,
    },
    { name: 'an empty comment', comment: '' },
    {
      name: 'a neighbour’s offer',
      comment:
        'WhatsApp me on 07700 900 377 if you want to see our deck oven run, I bake on Fridays.',
      story: bakery,
    },
    {
      name: 'a pointer to somebody else’s shop',
      comment:
        'The mill at Sutton has strong flour, ring 01632 960 118 before you drive, they close at noon.',
      story: bakery,
    },
    {
      name: 'a code that was used',
      comment: 'I used code CRUMB at the mill, got 15% off, and the flour was last year’s.',
      story: bakery,
    },
    {
      name: 'what a book of one’s own taught',
      comment:
        'When I wrote my first book about ovens I sold nine copies on Amazon, so I believe your flour bill.',
      story: bakery,
    },
    {
      name: 'a number for those who need help',
      comment:
        'If the bill keeps you awake, the bakers’ charity listens on 01632 960 170, nobody has to pay for that.',
      story: bakery,
    },
    {
      name: 'sources that are introduced',
      comment:
        'Two makers publish what their ovens burn: [Deck Notes](https://deck.example/gas) | [Stone Notes](https://stone.example/gas)',
      story: bakery,
    },
    {
      name: 'a question about a number is no call',
      comment: 'Is 1,200 loaves a week the most that one oven can do?',
      story: bakery,
    },
    {
      name: 'an address of an office',
      comment:
        'Email markets@council.example about the queue, they have to log every complaint and answer within ten days.',
      story: bakery,
    },
    {
      name: 'who mends things for a living',
      comment:
        'I repair deck ovens for a living: check the thermostat before you blame the flour, it drifts after a year.',
      story: bakery,
    },
    {
      name: 'what a doctor did',
      comment:
        'My husband came back to baking after his back gave out. Dr Moss at the clinic helped, her number is 01632 960 119.',
      story: bakery,
    },
    {
      name: 'what an oven brought in',
      comment:
        'We put in 500 pounds for the oven and got 4,000 back by May. Ask Mr Price at the bank, he has the form.',
      story: bakery,
    },
    {
      name: 'kilos that were lost',
      comment: 'I lost 6 kilos in the month when the oven stood still. Ask me how I know.',
      story: bakery,
    },
    {
      name: 'a page that many share',
      comment:
        'Our library lends you the plan of a deck oven, and it costs nothing there: https://library.example',
      story: bakery,
    },
    {
      name: 'an answer that is asked for',
      comment:
        'Reply with a photo of the crust and I will tell you whether the oven or the flour did it.',
      story: bakery,
    },
    {
      name: 'company for a count',
      comment: 'Let’s collaborate on a list of used ovens, I have eleven and what they burn.',
      story: bakery,
    },
    {
      name: 'pay that is told',
      comment: 'I applied for six jobs at ovens before one paid 18 pounds an hour.',
      story: bakery,
    },
    {
      name: 'what somebody wrote about the same',
      comment:
        'I wrote about exactly this failure last year, with graphs of the gas: https://crumb.example/gas-2030',
      story: bakery,
    },
    {
      name: 'a page to be read before something',
      comment:
        'I wrote up the vents with drawings, check the angle before you cut: https://crumb.example/vents',
      story: bakery,
    },
    {
      name: 'a change that is told',
      comment:
        'We switched to a deck oven because the fan one dried the crust, and there was no contract to get out of.',
      story: bakery,
    },
    {
      name: 'what somebody pays',
      comment: 'The mill takes our ash for £4 a bag, which is more than the flour bill went up by.',
      story: bakery,
    },
    {
      name: 'a firm that was rung',
      comment:
        'We rang a firm in Split, they offered a free survey from £60, and then nobody came to see the oven.',
      story: bakery,
    },
    {
      name: 'a free evening of neighbours',
      comment:
        'Our street bakes on Fridays, too. If you are ever in Zadar come along, it is free and the oven is warm.',
      story: bakery,
    },
    {
      name: 'an ombudsman',
      comment:
        'The ombudsman got my 400 back after the oven failed, write to complaints@ombudsman.example with your dates.',
      story: bakery,
    },
    {
      name: 'a fault that was reported, without a comma',
      comment:
        'the thermostat went on mine too i had to call 01632 960 121 twice before they sent someone',
      story: bakery,
    },
  ],
  invalid: [
    {
      name: 'an invitation to a channel of one’s own',
      comment: 'Great post! 🍞 Check out my new channel for more recipes.',
      story: bakery,
      reports: [{ actual: 'Check out my new channel', line: 1 }],
    },
    {
      name: 'an advertisement in the words of the story',
      comment: 'Best deck ovens 2031 - buy online at the lowest price - free shipping',
      story: bakery,
      reports: [{ actual: 'buy online at the lowest price - free shipping' }],
    },
    {
      name: 'the slogan of a trade',
      comment: 'For all your oven repair needs call Emberly and Sons, serving Zadar since 1987',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'mail to be sent',
      comment: 'Kindly send me the recipe of the loaves to my mail ovenfan@crumb.example',
      story: bakery,
      reports: [{ actual: 'send me the recipe of the loaves to my mail ovenfan@crumb.example' }],
    },
    {
      name: 'two asks in one comment',
      comment: 'Sub4sub anyone? I always follow back.',
      reports: [{ actual: 'Sub4sub' }, { actual: 'follow back' }],
    },
    {
      name: 'stretched and misspelt it is the same',
      comment: 'plzzzz suscribe to meeee',
      reports: [{ actual: 'suscribe to meeee' }],
    },
    {
      name: 'a goal of subscribers',
      comment: 'If I get 50 subscribers by Friday I will bake a cake in a kettle.',
      story: bakery,
      reports: [{ line: 1, column: 4 }],
    },
    {
      name: 'money is promised',
      comment: 'Earn easy money from home, ask me how.',
      story: bakery,
      reports: [{ actual: 'Earn easy money' }],
    },
    {
      name: 'a number to call, and a service',
      comment: 'Oven broken? Dial our support team on +44 800 555 0100, 24/7.',
      story: bakery,
      reports: [{ actual: 'Dial our support team on +44 800 555 0100' }],
    },
    {
      name: 'an advertisement after a compliment',
      comment: 'Thank you for sharing.\nBest essay company in Leeds',
      story: bakery,
      reports: [{ actual: 'Best essay company in Leeds', line: 2 }],
    },
    {
      name: 'goods at a cut price',
      comment: 'Buy organic flour at https://mill.example/shop, 20% off!',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'goods without a price',
      comment: 'selling rye starters cheap, dm me',
      reports: [{ actual: 'selling rye starters cheap, dm me' }],
    },
    {
      name: 'a place to write to',
      comment: 'Cheap ovens and mixers, telegram in my profile',
      reports: [{ actual: 'telegram in my profile' }],
    },
    {
      name: 'goods of one’s own, whatever they are',
      comment: 'At Emberly we line deck ovens with new stone. Book a visit before Easter!',
      story: bakery,
      reports: [{ actual: 'At Emberly we line deck ovens with new stone. Book a visit' }],
    },
    {
      name: 'a need, and whom to call',
      comment: 'Cold oven? Moss & Sons come the same day. Ring 01632 960 555.',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'a code before what it cuts',
      comment: 'Nice queue! Use RYE15 at checkout for 15% off a second oven.',
      story: bakery,
      reports: [{ line: 1, column: 17 }],
    },
    {
      name: 'a code that is a word',
      comment: 'Wooden peels in two sizes, use code CRUMB for 15% off.',
      story: bakery,
      reports: [{ actual: 'CRUMB for 15% off' }],
    },
    {
      name: 'a work of one’s own',
      comment:
        'If you liked this, you will love my new novel The Night Baker! Only 99p on Kindle, reviews welcome.',
      story: bakery,
      reports: [{ line: 1, column: 20 }],
    },
    {
      name: 'a team to contact, and what it costs',
      comment: 'We provide oven cleaning, plans from £20 a month. Contact our team for the rest.',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'titles in a row',
      comment: 'Lovely post. Mixer repair Leeds | Oven service Leeds | Bakery grants Leeds',
      story: bakery,
      reports: [{ actual: 'Mixer repair Leeds | Oven service Leeds | Bakery grants Leeds' }],
    },
    {
      name: 'a firm’s name under praise',
      comment: 'Thank you for sharing this lovely post. Mara Shutter Repair Leeds',
      story: bakery,
      reports: [{ actual: 'Mara Shutter Repair Leeds' }],
    },
    {
      name: 'a wish for readers',
      comment:
        'I wrote about this on my Substack, would love for you all to read it and subscribe!',
      story: bakery,
      reports: [{ line: 1 }],
    },
    {
      name: 'a push to a page that has nothing to do with the story',
      comment: 'Please vote here https://contest.example/entry/17',
      story: bakery,
      reports: [{ actual: 'vote here https://contest.example/entry/17' }],
    },
    {
      name: 'a link that pays who posts it',
      comment: 'Flour is cheaper at https://shop.example/flour?ref=4711 than where you buy yours.',
      story: bakery,
      reports: [{ actual: 'https://shop.example/flour?ref=4711' }],
    },
    {
      name: 'a caster of spells and his address',
      comment:
        'He had left me in May, until Dr Abara brought my husband back in two days. Email him: abara@spells.example',
      story: bakery,
      reports: [{ line: 1 }],
    },
    {
      name: 'money that became more, and who did it',
      comment:
        'I put in $300 and received $4,100 within a week thanks to Ms Lorne. Message her on Telegram.',
      story: bakery,
      reports: [{ line: 1 }],
    },
    {
      name: 'kilos lost, and an offer to tell how',
      comment: 'Try Breadless drops, I lost 7 kilos, ask me how!',
      story: bakery,
      reports: [{ actual: 'lost 7 kilos, ask me how' }],
    },
    {
      name: 'what a business does for you, and its address',
      comment:
        'Forget the dealer, our fitters bring your oven to the door. https://ovenfitters.example',
      story: bakery,
      reports: [{ actual: 'our fitters bring your oven to the door. https://ovenfitters.example' }],
    },
    {
      name: 'a word to comment',
      comment: 'I teach bakers to plan their week. Comment LOAF and I’ll send you the plan.',
      story: bakery,
      reports: [{ actual: 'Comment LOAF and I’ll send' }],
    },
    {
      name: 'an exchange of audiences',
      comment: 'Lovely! I host a show on crust, let’s do a review swap?',
      story: bakery,
      reports: [{ actual: 'let’s do a review swap' }],
    },
    {
      name: 'a better place in a search engine',
      comment:
        'Nobody finds you. Our agency can bring your bakery to the top of Google in a month.',
      story: bakery,
      reports: [{ actual: 'agency can bring your bakery to the top of Google' }],
    },
    {
      name: 'a job',
      comment: 'Remote typing job, $35/hr, apply at https://typists.example/now',
      story: bakery,
      reports: [{ line: 1 }],
    },
    {
      name: 'a post of one’s own that readers are sent to',
      comment:
        'We also wrote about kitchens on our blog, have a look https://kitchens.example/ours',
      story: bakery,
      reports: [
        { actual: 'wrote about kitchens on our blog, have a look https://kitchens.example/ours' },
      ],
    },
    {
      name: 'the same with an address that has no "https"',
      comment: 'I blogged about kitchens too, please visit and say hello: mykitchens.net',
      story: bakery,
      reports: [
        { actual: 'blogged about kitchens too, please visit and say hello: mykitchens.net' },
      ],
    },
    {
      name: 'a small advertisement without any marks',
      comment: 'oven cleaning and hood repairs free quotes call pete 01632 960 456',
      story: bakery,
      reports: [{ actual: 'free quotes call pete 01632 960 456' }],
    },
    {
      name: 'a need without a question mark',
      comment: 'need your chimney swept before easter ring tom on 01632 960 457',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'a school and its city under praise',
      comment: 'Thank you for sharing this useful information. Best pastry course in Leeds.',
      story: bakery,
      reports: [{ actual: 'Best pastry course in Leeds' }],
    },
    {
      name: 'a firm in the third person',
      comment: 'Forget the dealer! Crustway fits your oven for £90 a visit, see crustway.example',
      story: bakery,
      reports: [{ actual: 'Crustway fits your oven for £90' }],
    },
    {
      name: 'a call to change, and its terms',
      comment: 'Switch to Loafpay today: first 3 months free for bakeries, no contract.',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'money that came back, and whom to write to',
      comment:
        'The dealer kept our 900 pounds until Agent Doyle recovered all of it. Write to him on Telegram.',
      story: bakery,
      reports: [{ line: 1 }],
    },
    {
      name: 'a trade in everyday words',
      comment: 'We mend ovens and mixers, any make, same day. Message Bert on 07700 900 515',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'an advertisement that goes on in the next sentence, told once',
      comment:
        'We mend ovens and mixers, any make, same day. Message Bert on 07700 900515. Book a visit today, £40 with free delivery.',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'a first album',
      comment: 'I’ve just released my first album, it’s up on Spotify, give it a listen!',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'a course with few places',
      comment: 'My free masterclass on crust is on Friday, seats are limited.',
      story: bakery,
      reports: [{ actual: 'My free masterclass on crust is on Friday, seats are limited' }],
    },
    {
      name: 'an easy living',
      comment: 'No more ovens for me, I make £280 a day from my phone, msg me BREAD',
      story: bakery,
      reports: [{ line: 1 }],
    },
    {
      name: 'a download that is cried out',
      comment: 'Deck oven manual free pdf download >>> manuals.example/deck',
      story: bakery,
      reports: [{ line: 1 }],
    },
    {
      name: 'a seller, plugged in an account of how well it went',
      comment:
        'Our deck oven went cold on a Saturday as well. Hearth & Hob had it going in an hour, lovely job. They look at ovens for nothing this month, ask for Ivy and say Norman sent you.',
      story: bakery,
      reports: [{ line: 1 }],
    },
    {
      name: 'a letter that wants to be passed on',
      comment: 'If you love bread copy this to your own wall and tag six friends. 93% won’t.',
      story: bakery,
      reports: [{ line: 1 }],
    },
    {
      name: 'more details on another page',
      comment: 'Nice work! For more details visit https://ovens.example/offers',
      story: bakery,
      reports: [{ line: 1 }],
    },
  ],
}
