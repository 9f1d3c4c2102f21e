import { describe, expect, it } from 'vitest'
import { createLinter } from '../src/index.js'

const linter = createLinter()
const story = linter.prepareStory({
  title: 'The pump at the allotment',
  text: 'The pump froze twice in January, and the council paid 400 pounds for wool to wrap it in.',
})

/** The words that no-solicitation points at. */
const pointed = (comment: string) =>
  linter
    .assess(comment, { story })
    .findings.filter(({ ruleId }) => ruleId === 'no-solicitation')
    .map(({ actual }) => actual)

describe('no-solicitation points at', () => {
  it.each([
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
  ])('%s', (_, comment, words) => {
    expect(pointed(comment).join(' | ')).toMatch(words)
  })
})

describe('no-solicitation leaves alone', () => {
  it.each([
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
  ])('%s', (_, comment) => {
    expect(pointed(comment)).toEqual([])
  })
})
