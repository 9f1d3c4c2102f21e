import { describe, expect, it } from 'vitest'
import { createLinter } from '../src/index.js'
import { assess, pointed } from './under-pump.js'

describe('an advertisement is found', () => {
  it.each([
    [
      'of a firm that wants readers to change to it',
      'Change to Watergate before Friday: first 60 days free, no contract, and the pump is ours to mend.',
    ],
    ['that calls readers over', 'Move over to us and we will match whatever your pump costs you.'],
    [
      'of a firm in the third person',
      'Forget the council! Lagwell wraps your pump for £30 a visit, see lagwell.example',
    ],
    ['of a trade with its prices', 'Pipefix Hull, pumps lagged, visits from £45, no job too small'],
    [
      'of goods that a firm has at work',
      'Our pumps at Watergate ran all January. Happy to arrange a demo for any allotment.',
    ],
    ['of goods with what is claimed', 'Loved by thousands of gardeners, 60 nights money back'],
    [
      'of a maker, with a person to write to',
      'We make pumps in Ningbo since 2004, best price. Contact Ms. Wu for a catalogue: wu@pumps.example',
    ],
    ['of a first time for nothing', 'Rent a pump with Wheelio, the first day is on us!'],
    ['that pays who posts it', 'This wool is good https://www.amazon.co.uk/dp/B0TEST?tag=wool-21'],
    ['by a short link of partners', 'Wool for pumps: https://amzn.to/4abcDE'],
    ['by a code of one’s own', 'I got two cans for £9. Use my code PUMP10'],
    [
      'by a guide that lives by it',
      'Top 8 pumps of 2031, read our full review here: https://pumptest.example/best',
    ],
    [
      'of somebody who gets money back',
      'My savings were gone until Agent Doyle recovered all of it in two days. Write to him on Telegram.',
    ],
    [
      'of the same, with mail that anybody can have',
      'If your crypto was stolen contact COIN RETRIEVERS on coinretrievers@gmail.com, they got my money back.',
    ],
    [
      'of a healer',
      'Priest Obi did a powerful ritual and the frost left us, his mail is priestobi@yahoo.com',
    ],
    [
      'of a broker who multiplied what was given',
      'My sister gave Mr Lane 300 pounds and he gave me 4,200 within a week. Message him on WhatsApp +44 7700 900100',
    ],
    [
      'of a course with few places',
      'My free webinar on frost is on Monday, and seats are limited.',
    ],
    ['of a call for nothing', 'Book a free clarity call and find out what holds you back.'],
    ['of a gift at a place of one’s own', 'Grab your free checklist from my website today.'],
    ['that asks for a sign', 'Drop a 🔥 and I will reach out to you.'],
    ['of an easy living', 'I earn £280 a day on my phone and you can too, inbox me'],
    ['of a life without work', 'I quit my 9-5 last spring. Anyone can learn this, msg me START'],
    ['of money that will multiply', 'Invest $100 and receive $1,500 within 3 hours, guaranteed'],
    ['of a stream', 'Town v Rovers live stream free HD, no registration >>> goals.example/1'],
    ['of a download', 'free pdf ebooks download here booktrove.example'],
    ['of a podcast', 'We run a podcast called Cold Taps, new episode about this on Spotify'],
    ['of a film', 'You should really see my documentary about wool'],
    ['of a shop', 'We turn old cans into rings. Etsy shop Canlore'],
    [
      'of something new that wants readers',
      'I built a tool that watches your pump, free tier, would love your feedback: pumpwatch.example',
    ],
  ])('%s', (_, comment) => {
    expect(pointed(comment)).toHaveLength(1)
    expect(assess(comment).score).toBeLessThan(14)
  })
})

describe('nothing is taken for an advertisement', () => {
  it.each([
    ['a change that is told', 'We switched to wool because the foam let the pump freeze, no fees.'],
    ['a price that is paid', 'I paid £140 for a skip and the council still left the cans.'],
    ['a price that is compared', 'Ropewalk lets your barrow fill for £4 a can, which is dear.'],
    ['terms that a story is about', 'No contract, no pension, no sick pay: that is the fitters.'],
    ['places on a bus', 'There are 3 seats left on the 8.15 to Ropewalk most days.'],
    ['a shop’s page', 'The wool is on https://www.amazon.co.uk/dp/B0TEST and lasted nine winters.'],
    [
      'an ombudsman',
      'The ombudsman got my 400 back, write to complaints@ombudsman.example with dates.',
    ],
    ['a helpline', 'Call Shelter on 0808 800 4444, they got our deposit back.'],
    [
      'a driver by his name',
      'We went with Levan, who drove slowly. WhatsApp him on +995 555 010 010.',
    ],
    ['a warning', 'They write to you on WhatsApp and say they recovered your money. It is a scam.'],
    ['files that are recovered', 'My mate Dave recovered the meter’s files with photorec.'],
    ['a health visitor', 'Our health visitor Jo sorted the nights in a week, ask yours.'],
    ['a patch', 'My fork of the meter has the fix with tests, I am happy to send a patch.'],
    ['a team’s own channel', 'We have a channel for frost at work, and it was silent until noon.'],
    [
      'a journalist who asks',
      'I report for the Courier and want to hear from fitters: ana.reed@courier.example',
    ],
    ['a wage', 'I make £11.40 an hour, ask me how I pay for the water.'],
    ['a recording', 'The recording is free to watch online, at https://film.example/archive/1931'],
    ['a newsletter', 'I write a newsletter on wool, and readers ask the same every January.'],
    ['what was tried', 'I built a sheet for our turns, and feedback changed it twice.'],
    ['a free course of others', 'There was a free course at the college, I did it twice.'],
    ['a business that is told of', 'I run a small café and we fetched 31 cans that week.'],
  ])('%s', (_, comment) => {
    expect(pointed(comment)).toEqual([])
  })
})

describe('without a story nothing is taken for an advertisement', () => {
  it.each([
    [
      'a filing',
      'The filing is public: https://registry.example/pump-2023.pdf, page 14 has the loan.',
    ],
    [
      'a course',
      'There is a free course by a plumber on just this, frost.example, and it begins with wool.',
    ],
  ])('%s', (_, comment) => {
    expect(
      createLinter()
        .assess(comment)
        .findings.map(({ ruleId }) => ruleId),
    ).not.toContain('no-solicitation')
  })
})

describe('what solicits', () => {
  const point =
    'The pump froze because the council laid the riser 40 cm above the drain cock: ours was moved in 2019, and since then we fetched water in cans once, in February, when Ropewalk froze too. Wool only slows it. Ask them for the drawing of the riser before they spend another 400 pounds on wrapping.'

  it('keeps the whole comment thin where it is an advertisement', () => {
    const advert =
      'The council paid 400 pounds for wool until I met Mrs Elsa Holm who trades crypto, now my weekly profit pays for the pump. Find her on WhatsApp +44 7700 900122'
    expect(assess(advert).rating).toBe('thin')
  })

  it('leaves a long comment with a point its rating where it ends with a mention of a page', () => {
    const mention = `${point} Check out my channel.`
    expect(pointed(mention)).toHaveLength(1)
    expect(assess(mention).rating).toBe(assess(point).rating)
  })

  it('is shown with its sentence, and not only with a number', () => {
    const advert = 'The pump froze. For loans contact our agent, WhatsApp +44 7700 900123.'
    expect(pointed(advert)[0]).toMatch(/^For loans contact our agent, WhatsApp \+44/)
  })
})
