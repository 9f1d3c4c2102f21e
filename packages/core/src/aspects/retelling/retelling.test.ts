import { describe, expect, it } from 'vitest'
import { createLinter } from '../../linter.js'

const story = {
  title: 'How the allotments got their own well',
  text: `In the dry summer of 2019 the town switched off the taps of the 84 allotments on Gasworks Lane for nine weeks. We lost the beans first, then the currants, and two families gave their plots back.

In October we asked a driller from Wexcombe what a well would cost. He wanted 6,200 pounds for thirty metres, pump and solar panel included. The club had 1,900. A jumble sale, a raffle and a loan from the bowls club made up the rest, and the driller waived the last 300 when he hit water at twenty-two metres.

The well gives forty litres a minute at noon and nothing at night. There are rules now: the pump key hangs with Mrs Adeyemi, each plot has twenty minutes, and Sundays are for the school's plot. The iron in the water stains the cans brown, so nobody drinks it.`,
}

const linter = createLinter()
const assess = (comment: string) => {
  const { score, findings } = linter.assess(comment, { story })
  return { score: score ?? 0, rules: findings.map(({ ruleId }) => ruleId) }
}

describe('a retold story', () => {
  it.each([
    'The town switched off the taps for nine weeks in 2019, so the allotments lost beans and currants. A driller wanted 6,200 pounds for a well of thirty metres, and the club only had 1,900.',
    'The well gives forty litres a minute at noon. The pump key hangs with Mrs Adeyemi, and each plot has twenty minutes. The water is brown of iron.',
    'The rest of the money came from a raffle, a jumble sale and the bowls club. The driller hit water at twenty-two metres and waived 300 pounds.',
    'Ask a driller from Wexcombe for a well of thirty metres with pump and solar panel for 6,200 pounds. Then make a jumble sale, a raffle and a loan from the bowls club. Hang the pump key with Mrs Adeyemi and give each plot twenty minutes, and the school Sundays.',
  ])('says nothing new: %s', (comment) => {
    const { score, rules } = assess(comment)
    expect(rules).toContain('no-parroting')
    expect(score).toBeLessThan(16)
  })

  it.each([
    'Twenty minutes at forty litres is 800 litres for each plot. Do the 84 plots share one pump key with Mrs Adeyemi, or can a neighbour draw the water for two?',
    'Our club paid 9,000 for a well of forty metres in 2021, pump included, and the driller never hit water. Wexcombe sits on chalk, so you were lucky at twenty-two.',
    'Iron in the water should not go on the beans through a rose: the can clogs. Let it stand for a night in an open barrel, and most of the brown settles.',
    '6,200 pounds for thirty metres is about 207 pounds a metre, and 73 for each of the 84 plots.',
    'Hardly any of the 84 plots has twenty minutes at noon, when the well gives forty litres, without the solar panel.',
    'The town should have told the families before it switched off the taps, but nine weeks without rain was not its fault.',
  ])('is not confused with a stand on it: %s', (comment) => {
    const { score, rules } = assess(comment)
    expect(rules).not.toContain('no-parroting')
    expect(score).toBeGreaterThan(15)
  })

  it.each([
    'You can hang the pump key with Mrs Adeyemi on Sundays, for the school’s plot.',
    'Ask the driller from Wexcombe what thirty metres cost with the pump and the solar panel.',
    'Just take the water at noon, forty litres a minute, and leave the cans for the beans.',
  ])('is not confused with instructions, which need the story’s words: %s', (comment) => {
    const { score, rules } = assess(comment)
    expect(rules).not.toContain('no-parroting')
    expect(score).toBeGreaterThan(15)
  })

  it('counts for less than what is added to it', () => {
    const told =
      'The driller from Wexcombe wanted 6,200 pounds for thirty metres, pump and solar panel included, and the club had 1,900.'
    const asked = `${told} Would a shallow well with a hand pump not have done for the beans?`
    expect(assess(asked).score).toBeGreaterThan(assess(told).score + 10)
  })

  it.each([
    // Any account contains a few denials and a "but".
    'The author tells how the allotments lost the taps for nine weeks in 2019 and some families did not keep their plots. A well of thirty metres would have cost 6,200 pounds, but the club had only 1,900, so they held a raffle and a jumble sale and got a loan from the bowls club. Nobody drinks the water because it is too full of iron.',
    'TL;DR: in a dry summer the town switched off the taps of 84 allotments, the beans and the currants were lost, and a driller from Wexcombe hit water at twenty-two metres instead of thirty. The club did not have the 6,200 pounds but a jumble sale, a raffle and a loan helped. Now there is not much water at night, and each plot gets twenty minutes.',
    'Basically, nine weeks without taps in 2019, the beans gone, then a well by a driller from Wexcombe for 6,200 pounds, a third of which the club had. Most of the rest came from a raffle, a jumble sale and the bowls club. It gives forty litres a minute at noon but none at night, and no one drinks it as the iron makes the cans brown.',
    'This article describes how the town switched off the taps for nine weeks in a dry summer. The author explains that a driller hit water and that the club paid with a raffle, a jumble sale and a loan, and talks about the rules for the pump: each plot has twenty minutes, and the school has Sundays.',
    'So your town switched off the taps for nine weeks, and you lost the beans and then the currants. You asked a driller from Wexcombe, who wanted 6,200 pounds for thirty metres, but you did not have it, so you held a jumble sale and a raffle. The iron in the water stains your cans and nobody drinks it.',
    // A "should", a figure in other words, and the opinion of somebody in the story.
    'The town switched off the taps for nine weeks in 2019, and the allotments on Gasworks Lane could not keep their beans and currants. The driller from Wexcombe said that 6,200 pounds was fair for thirty metres, pump and solar panel included, but the club should have had three times its 1,900, so it held a raffle and a jumble sale and got a loan from the bowls club. Each plot must do with twenty minutes, and nobody would drink the water because of the iron.',
  ])('is an account, even with denials in it: %s', (comment) => {
    const { score, rules } = assess(comment)
    expect(rules).toContain('no-parroting')
    expect(score).toBeLessThan(14)
  })

  it.each([
    // Figures written differently.
    'So no taps for nine weeks in 2019, no beans, no currants, and the driller wanted 6.2k. Club had only 1.9k so jumble sale, loan, water at twenty-two metres, none at night and brown cans.',
    // More of its own words, in the order of the story.
    'A drought, nine weeks without taps on the allotments, dead beans and two gardens gone. October brings a quote of 6,200 pounds for thirty metres against savings of 1,900. Raffle, luck with water at twenty-two metres, and a tap that gives forty litres by day, rusty cans and a queue for the key.',
  ])('may be short, with the figures of the story: %s', (comment) => {
    const { score, rules } = assess(comment)
    expect(rules).toContain('no-parroting')
    expect(score).toBeLessThan(14)
  })

  it.each([
    'In a drought the allotments on Gasworks Lane lose their taps for nine weeks, so the gardeners save up with a raffle and a jumble sale, hire a driller and end up with a well and a rota kept by Mrs Adeyemi.',
    'A drought takes the taps from the gardeners on Gasworks Lane for nine weeks, a driller sinks a well, and Mrs Adeyemi keeps the key of the pump.',
  ])('may take no stand at all, partly in its own words: %s', (comment) => {
    const { score, rules } = assess(comment)
    expect(rules).toContain('no-parroting')
    expect(score).toBeLessThan(14)
  })

  it.each([
    'The author lost the beans and the currants in nine weeks without taps, and then paid 6,200 pounds for a well of thirty metres, pump and solar panel included. Our bowls club did the same in 2021 and the pump broke within two winters, so put money by for it.',
    'So the town switched off the taps for nine weeks, the driller from Wexcombe wanted 6,200 pounds, and a raffle, a jumble sale and the bowls club paid for it. What happens to the loan if the pump breaks before it is paid back?',
    'TL;DR: a well for 6,200 pounds, forty litres a minute at noon and nothing at night. That is not enough for 84 plots: twenty minutes each is twenty-eight hours of pump a day, so the rules of Mrs Adeyemi cannot work in a dry summer.',
    'Twenty-two metres for a well is not much, and the driller hit water in a dry summer, so the level on Gasworks Lane cannot have dropped by more than a few metres in nine weeks. The taps were switched off because of the pumps of the town, not because of the water.',
    'The rules are not fair: Mrs Adeyemi has the pump key and each plot has twenty minutes, but the plots at the far end of Gasworks Lane get nothing at night and little at noon. Nobody with beans and currants can live with that in a dry summer.',
    'The driller was wrong to waive the last 300: the club had agreed on thirty metres, and a well of twenty-two metres costs less. I would have asked for the rest back as well.',
    'Will the well on Gasworks Lane still give forty litres a minute at noon in a dry summer, and will Mrs Adeyemi keep the pump key, with twenty minutes for each plot and Sundays for the school',
  ])('may introduce a point: %s', (comment) => {
    const { score, rules } = assess(comment)
    expect(rules).not.toContain('no-parroting')
    expect(score).toBeGreaterThan(15)
  })
})

const question = {
  title: 'My sourdough stops rising at night',
  text: `I feed a rye starter every evening at eight, and it doubles in about four hours. Since we moved to Brennick in May it stops at half that, and by the morning there is no dome any more, and grey water on top.

The kitchen has 17 degrees at night. I have tried bottled water and a new jar. Flour is from the mill at Osten, as before. Should I feed it twice, or is it dead?`,
}
const recipe = {
  title: 'Quince jelly that sets',
  text: `You need two kilos of quinces, sugar, and a lemon.

1. Rub the down off with a cloth and cut the fruit in quarters, cores and all.
2. Cover them with water and simmer for 40 to 50 minutes with the lid on.
3. Hang them in muslin overnight. Do not squeeze, or the jelly clouds.
4. Weigh the juice, add 750 g of sugar to a litre, and boil it hard for ten minutes.
5. Add the lemon juice, skim, and fill the jars at once. It keeps for a year.`,
}
const rulesUnder = (under: typeof question, comment: string) =>
  linter.assess(comment, { story: under }).findings.map(({ ruleId }) => ruleId)

describe('a repeated question or recipe', () => {
  it.each([
    "So if I've understood it right, you feed a rye starter at eight, it doubles in four hours, but since you moved to Brennick it only gets to half of that, and in the morning there is no dome and grey water on top. And the kitchen has 17 degrees.",
    'If I read this right: rye starter, fed every evening at eight, doubles in four hours but not since May in Brennick, and grey water on top in the morning. Tried bottled water and a new jar, flour still from Osten.',
  ])('answers nothing: %s', (comment) => {
    expect(rulesUnder(question, comment)).toContain('no-parroting')
  })

  it.each([
    "If I've understood it right, the starter is fed at eight and has 17 degrees until the morning. That is ten hours after it has peaked, so the grey water is hunger.",
    'If I get this right it doubles in four hours in the day and not at night. Is the kitchen warmer when you bake?',
    'If I read this right, you feed a rye starter at eight and it doubles in four hours at 17 degrees in the kitchen. Mine in Brennick needs nine, so check the jar for a scale you misread.',
  ])('may open an answer: %s', (comment) => {
    expect(rulesUnder(question, comment)).not.toContain('no-parroting')
  })

  it.each([
    'So rub the quinces, quarters with the cores, simmer 40-50 with a lid, muslin overnight, then the juice, sugar, lemon and jars. No squeezing.',
  ])('is no recipe: %s', (comment) => {
    expect(rulesUnder(recipe, comment)).toContain('no-parroting')
  })

  it.each([
    'Rub the down off with a cloth, cut them, simmer 40-50 minutes, hang them in muslin, then boil it with 500 g of sugar to a litre. It sets as well.',
    'Simmer the quarters in water with the lid on and hang them in muslin, but leave the cores in and you need no lemon juice to make the jelly set.',
  ])('is another recipe: %s', (comment) => {
    expect(rulesUnder(recipe, comment)).not.toContain('no-parroting')
  })
})

const trial = {
  title: 'Twelve stoves on trial in Corrow',
  text: `Twelve cottages in Corrow burned the same ash logs in twelve stoves from November to March. The worst stove put 41 percent of the heat into the room, and the best 78. Nearly all of that, said surveyor Imre Dahl, was damp: in the good cottages the logs had stood under a roof for two summers.

Two chimneys caught fire, both in January. The parish pays for a log shed with twelve bays.`,
}

describe('an adjective of the story', () => {
  it('is part of the retelling', () => {
    const comment =
      'In Corrow twelve stoves burned ash logs from November to March, with the worst at 41 percent of the heat and the best at 78.'
    expect(rulesUnder(trial, comment)).toContain('no-parroting')
  })

  it('is a view of the story where the writer states it', () => {
    const comment =
      '41 percent is the worst and 78 the best of twelve, so a good roof over the logs is worth more than the stove.'
    expect(rulesUnder(trial, comment)).not.toContain('no-parroting')
  })
})
