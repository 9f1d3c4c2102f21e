import { describe, expect, it } from 'vitest'
import { createLinter } from '../../linter.js'

const story = {
  title: 'The bell ferry of Osk rings for the last time',
  text: `Jorrit Baan rows people across the Osk for two coins, as his mother did. The bell hangs on a willow on the far bank. It rang eleven times on Tuesday and nine times on Wednesday, and on Thursday it was stolen.

He is 71, and his left shoulder clicks. In 1996 he took a calf over in fog, and it jumped. A bridge was planned in 1964, in 1988 and in 2009: three pillars of concrete stand in the reeds.

His daughter Wieke, who sells insurance in Dorn, has bought him an electric motor. It lies in its box under the bench. "It has a manual of ninety pages," says Baan. "I have two oars."

Somebody has hung a cowbell on the willow, with a note that says: until we find the other.`,
}

const linter = createLinter()
const assess = (comment: string) => {
  const { rating, findings } = linter.assess(comment, { story })
  return { rating, findings: findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`) }
}

describe('a comment that is made of sayings', () => {
  it.each([
    'The willow, the calf, the fog, the motor in its box: a ferry is never just a ferry. In the end it all comes down to what we choose to carry across.',
    'What Jorrit Baan and his two oars have shown is that progress is not always progress. The old ways have so much to teach us, if only we take the time to listen.',
    'The bell, the cowbell, the pillars in the reeds: every image here carries so much weight. Some will see a stubborn old man and some will see a wise one, and maybe that is the point.',
    'It takes courage to hold on, and it takes courage to let go. Life always finds a way to the other bank.',
    'The oars, the coins, the motor and the manual each have a part to play. It just goes to show how much a simple bell can mean to us all.',
  ])('is likely generic, and thin at most: %s', (comment) => {
    const { rating, findings } = assess(comment)
    expect(findings).toContain('no-generic warn')
    expect(rating).toBe('thin')
  })

  it.each([
    'Motor or oars, there is no right or wrong answer here. Weigh up the pros and cons, and listen to your heart, Jorrit.',
    'Whether the electric motor is right for him depends on his needs and on what he wants from the ferry. Only time will tell.',
  ])('may be advice that leaves the decision to whoever asked: %s', (comment) => {
    const { rating, findings } = assess(comment)
    expect(findings).toContain('no-generic warn')
    expect(rating).toBe('thin')
  })

  it.each([
    'Took the ferry last summer and the whole family loved it, worth every penny! The kids could not get enough of it. Will definitely be recommending it to anyone.',
  ])('may tell of a success that anybody may have had: %s', (comment) => {
    expect(assess(comment).findings).toContain('no-generic warn')
  })
})

describe('a comment of general statements that nothing in it supports', () => {
  it.each([
    'Each river has two sides. It is the young who want a bridge and the old who know the way, and progress has its price.',
    'Trust grows slowly. A ferry is a promise, and those who wait know what patience is.',
    'Hands remember what heads forget. A boat is a home, and home is the place that waits.',
  ])('is likely generic, whatever its words: %s', (comment) => {
    const { rating, findings } = assess(comment)
    expect(findings).toContain('no-generic warn')
    expect(rating).toBe('thin')
  })

  it.each([
    'Oars are quiet and motors scare calves. A ferry that takes cattle needs a bow ramp.',
    'Willow is a bad post. Willows rot at the water line, and a bell pulls at one side.',
    'Bridges bring lorries. A village with a ferry has people who stop for the pub.',
    'Electric motors hate reeds. Weed wraps round the shaft, and a man with oars just lifts them.',
    'Ferrymen die in harness. Motors break, bridges take a council, and a daughter with a company car does not row.',
    'Two coins is nothing. A ticket for the bus in Dorn costs more and the driver says less.',
    'Old men with oars are not a transport policy. A village with no bridge loses its school.',
    'A ferry is a promise and every bank has its people. What did the town say to the pillars, all three of them?',
    'A ferry is a promise, and every bank has its people. The one at Hasselt closed in 2003.',
  ])('is not found where a thing, a reason or a figure supports it: %s', (comment) => {
    expect(assess(comment).findings).not.toContain('no-generic warn')
  })
})

describe('a comment that says something beside a saying', () => {
  it.each([
    'The bell, the cowbell, the motor: all fine. It was the note that got me, because it says until.',
    'A boat with a motor is never just a boat: over three kilowatts he needs a licence, and an inspection each spring.',
    'It depends on the current. Above two knots no old man rows a calf across, motor or not.',
    'There are pros and cons, but a manual of ninety pages is no reason to leave it in its box, the dealer in Dorn shows you in ten minutes.',
    'It takes courage, yes. It also took my uncle three years and a torn shoulder to give up his oars at Hasselt.',
    'Every part of this matters less than the pillars. They were paid for three times, so who has the money?',
    'A willow always rots from the inside where a chain chafes it. Hang the cowbell on a post.',
    'Wet rope never holds a bell for long when the bank floods.',
  ])('is not a saying: %s', (comment) => {
    expect(assess(comment).findings).not.toContain('no-generic warn')
  })

  it('keeps its rating despite the saying', () => {
    const point = 'Ours at Hasselt was a ship bell from 1911, and it went for the bronze, too.'
    expect(assess(`${point} Time will tell.`).rating).toBe(assess(point).rating)
  })
})
