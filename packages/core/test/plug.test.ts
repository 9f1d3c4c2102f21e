import { describe, expect, it } from 'vitest'
import { assess, severities } from './under-pump.js'

describe('a seller who is advertised in an account of how well it went', () => {
  it.each([
    [
      'who is to be told who sent a customer',
      'Our pump froze just like that. Fenton Lagging came the next morning, lovely job. They look at pumps for nothing this month, ask for Ivy and say Norman sent you.',
      'error',
    ],
    [
      'who is to be told where a reader came from',
      'We wrapped ours three times. In the end Thawright did it in an hour, and they knock £30 off if you say you came from this story.',
      'error',
    ],
    [
      'who sees it by a blog',
      'Wool never held for us. The heated sleeve from Corriedale Pipeworks does, mention this blog and they take a bit off.',
      'error',
    ],
    [
      'whose code is given out',
      'My brother’s plot had the same frost. He fitted a Drizzle collar in ten minutes. Use the code FROSTY15 and you get a bit off.',
      'error',
    ],
    [
      'whose code stands by itself',
      'We gave up on wool and took Pumpsure, not one burst since. Six months off with PLOTS25.',
      'error',
    ],
    [
      'whose goods are cheap just now',
      'The cans broke my back until I saw the Aquabarrow. Half price at aquabarrow.example at the moment, you won’t regret it.',
      'error',
    ],
    [
      'whose price fell',
      'I carried water as well. The Aquabarrow was 80, now 45, aquabarrow.example if anyone wants one.',
      'warn',
    ],
    [
      'whose goods anybody may want',
      'My sister froze up every winter, then she got the Holm jacket. They do 3 for 2 until Friday at holmjackets.example if anyone wants one.',
      'error',
    ],
    [
      'where they can be ordered',
      'Ours has never frozen since the copper tape. You can order it at copperwind.example, they send a free roll with the first box.',
      'warn',
    ],
    [
      'with few rooms left',
      'We stayed by the allotments in May and it is magical. Mallow House still has a few rooms in June, cheaper if you message them direct.',
      'error',
    ],
    [
      'through whom the writer is paid',
      'I save forty quid a month since I joined Waterpool. The first month is free through my link.',
      'error',
    ],
    [
      'who made money grow',
      'The council could have had the wool for nothing. With Coach Ottilie 200 turned into 1,900 in three weeks, telegram @ottiliefx, say Wilf sent you.',
      'error',
    ],
    [
      'who took a sum and gave more',
      'I was as broke as the council. Mine was 150 in and 1,200 out by Friday with Marlow, message him on whatsapp and tell him Jo sent you.',
      'error',
    ],
  ])('%s', (_, comment, severity) => {
    expect(severities(comment)).toEqual([severity])
    expect(assess(comment).score).toBeLessThan(13)
  })

  it('is reported from where it is first named', () => {
    const account =
      'Fenton Lagging came the next morning. It drains by itself, it warns at two degrees, it reports each leak before the wool is wet, and the gauge keeps the figures of every night since we carried cans from Ropewalk to forty plots in the frost.'
    const offer = 'Six months off with PLOTS25.'
    expect(severities(`${account} ${offer}`)).toEqual(['error'])
    expect(assess(account).score).toBeGreaterThan(13)
    expect(assess(`${account} ${offer}`).rating).toBe('thin')
  })
})

describe('somebody whom readers are told to contact, with another cue of an advertisement', () => {
  it.each([
    [
      'the number of another',
      'Ours froze as well. My cousin does pumps under shop price, pm me for his number.',
      'error',
    ],
    [
      'the rooms of a relative',
      'We know that frost. My aunt has two warm huts by the plots and still a few free weeks, every fourth night for nothing. Write to me and I’ll give you her number.',
      'error',
    ],
    [
      'somebody to be put in touch with',
      'Same here. We are looking for a few more plots to try heated collars, nothing to pay, only write to me and I’ll put you in touch.',
      'error',
    ],
    [
      'one that is kept, at the price of the staff',
      'I work at the shop with the Holm collars and can get you the staff price. Text me and I’ll put one aside for you.',
      'warn',
    ],
    [
      'a handful that is left',
      'My sister knits collars for pumps, only a handful left, nine each. Comment below and I’ll ask her to hold one for you.',
      'warn',
    ],
    [
      'what costs no charge',
      'My uncle drew a map of every riser, no charge of course. Leave your email below and I’ll send you the link.',
      'warn',
    ],
    [
      'a sample',
      'I melt it with my own salve. Happy to send you a sample and tell you how I earn a bit on the side, just message me.',
      'warn',
    ],
    [
      'a list to be on',
      'The wool never held. We are looking for testers of a new sleeve. Send your details to Ottilie.',
      'warn',
    ],
    [
      'the next order',
      'The Holm collar stops it. I get them for 20 instead of 35, if someone wants one give me a shout and I’ll add you to the next order.',
      'error',
    ],
    [
      'a word to answer with',
      'If you want a good can, my uncle makes them, a pair for thirty. I can put your name down, just comment with how many.',
      'warn',
    ],
    [
      'copies that are left',
      'I wrote a booklet on frost and have twenty copies left, seven pounds each. Say below and I’ll get in touch.',
      'warn',
    ],
  ])('%s', (_, comment, severity) => {
    expect(severities(comment)).toEqual([severity])
    expect(assess(comment).score).toBeLessThan(13)
  })

  it.each([
    ['a log', 'Write to me and I’ll send you the log of both nights, minus four at six.'],
    [
      'a spare part',
      'I have a spare valve, you can have it for the postage. Measure the riser before, ours was three quarters.',
    ],
    [
      'a number to complain at',
      'The council pays nothing after March. Message me and I’ll give you the number of the man who answers.',
    ],
    [
      'a wait',
      'They kept us waiting for 12, and the pump froze at 11. Ask below if you need the log.',
    ],
  ])('is left alone with %s', (_, comment) => {
    expect(severities(comment)).toEqual([])
  })
})

describe('what is put another way', () => {
  it.each([
    [
      'a code before where it is entered',
      'Our Drizzle collar never froze. DRIZZLE20 at the checkout gives you twenty percent off, not sure how long.',
    ],
    [
      'a code that is a word of the story',
      'We were frozen out until the Drizzle collar. First month free with the code ROPEWALK.',
    ],
    [
      'a code for a price',
      'Ours is a Drizzle collar, a tenner, type FROSTY at the end and you get it for six.',
    ],
    [
      'where it was read',
      'A neighbour pointed us to Drizzle. They give the first three months away, mention where you read it.',
    ],
    ['a number to tell', 'We rent a Drizzle collar. A tenner less if you tell them number 4471.'],
    [
      'what comes after a condition',
      'Drizzle collars held. If anyone needs one message them, they take 10% off in January.',
    ],
    [
      'a first one',
      'Drizzle evenings on lagging, twelve pounds a go and your first one’s on me. Come along on Thursday.',
    ],
    [
      'what is on a profile',
      'I coach plots through frost. I have room for two more, a first chat doesn’t cost anything, my calendar is on my profile.',
    ],
  ])('%s', (_, comment) => {
    expect(severities(comment)).not.toEqual([])
  })
})

describe('a writer who tells what they make, sell, use or found is left alone', () => {
  it.each([
    ['a tool with its price', 'I use Pipeguard, £4 a month, and it has warned me twice in time.'],
    [
      'a shop with its price',
      'Ours was £14 with postage from tapworld.example and it came in two days. The thread was wrong.',
    ],
    [
      'a shop for whoever needs one',
      'The sleeve was £14 at tapworld.example if anyone needs one, measure the riser first.',
    ],
    [
      'a tool for nothing',
      'Frostmap is free, it is at frostmap.example, and it says minus four for Ropewalk.',
    ],
    [
      'a trial that is told of',
      'I had the free trial of Pipeguard, a month at pipeguard.example, and it warned of both times that the pump froze in January.',
    ],
    [
      'a cut price that is told of',
      'Lidl has wool at half price until Sunday, I bought two rolls and still ran short.',
    ],
    [
      'an office with a grant',
      'The council pays up to £500 off a new pump until March. Ring them and ask for a survey, it costs you nothing.',
    ],
    [
      'a library that lends',
      'The library lends thermal cameras for nothing this month, book with Joan, you won’t regret it.',
    ],
    ['who answers somebody', '@Wilma, Tapworld has the same for £30, easy to find at a discount.'],
    [
      'a name on a list',
      'I live across from Ropewalk and just put my name on the list for wool, it was free.',
    ],
    ['a share', 'The loss went down to 3% once we lagged it, says frostmap.example.'],
    ['a setting', 'With RAID10 in the logger I lost nothing, and the second disk was £160.'],
    [
      'a code that was used',
      'I put FROST20 in there, got 20% off, and the sleeve of Holm leaked anyway.',
    ],
    [
      'thrift',
      'I turned £40 of seed into £110 of leeks with that water, message them at Ropewalk if you doubt it.',
    ],
    [
      'who was sent',
      'Say what you like, the council sent you the bill twice, and Fenton Lagging wanted £90.',
    ],
    ['regards', 'Tell Norman I said hello, his can from 1998 still holds and cost him a fiver.'],
  ])('%s', (_, comment) => {
    expect(severities(comment)).toEqual([])
  })
})
