import type { Examples } from '../rule.js'

const bakery = {
  title: 'What a second oven did for our bakery',
  text: `We bought a used deck oven in May 2012. The queue on Saturdays is shorter now, but the flour bill went up by a third, and the mill delivers on Mondays only.

The old oven stays for rye, because it keeps its heat longer. Our night baker starts an hour later, and the apprentices have learned to load from both sides.`,
}

const ferry = {
  title: 'Why our ferry sails later in winter',
  text: `From November on the first ferry leaves the island at 7:40 instead of 6:15. Many have asked who decided that, and why the bakery knew before the school did.

The harbour master asked for it after two mornings of black ice on the pier. Salt eats the new hinges of the ramp, and sand ends up in the bilge pump, so the crew has to break the ice by hand, which takes three people about fifty minutes. Nobody is paid for that hour at present. The union offered a rota, the council offered gloves.

For pupils the later sailing means that the first lesson starts without them on Mondays and Thursdays. The headmaster has moved sport to those hours. Commuters to the cannery can take the mail boat, which has eleven seats and no toilet; a list hangs in the post office.

In March we go back to 6:15, unless the ramp gets its heating mat. The mat costs 38,000 crowns, of which the county pays half if we order before the end of January.`,
}

const letters = {
  title: 'Eleven letters',
  text: `My sister left me eleven letters when she died, all of them written with the same green pen, none of them dated. After the funeral I put them in a biscuit tin. I open one each autumn, on the day the clocks go back, and answer it aloud in the kitchen while the kettle boils.`,
}

export const examples: Examples = {
  valid: [
    {
      name: 'a word of the story',
      comment: 'Does the mill charge you for the extra trips as well?',
      story: bakery,
    },
    {
      name: 'a part that is pointed at',
      comment: 'Your second paragraph leaves out what it did to wages and sleep.',
      story: bakery,
    },
    {
      name: 'a moment that is pointed at',
      comment: 'At 2:05 she mixes up two names, which confused me all the way through.',
      story: bakery,
    },
    {
      name: 'a step by its number',
      comment: 'Step 3 made no difference for us, whatever we changed before or after.',
      story: bakery,
    },
    {
      name: 'a reply that answers the parent',
      comment: 'Gas is no cheaper than electricity where I live, whatever the tariff.',
      story: bakery,
      parent: 'I would ask what the electricity costs, since gas is cheaper by far where we live.',
    },
    {
      name: 'a reply to the person above',
      comment: 'Did you ask the union, or were you told no by somebody on the phone?',
      story: bakery,
      parent: 'Nobody in our street ever got a grant for double glazing.',
    },
    {
      name: 'a story that is too short to carry much',
      comment: 'My grandfather used to say that patience is half of any craft.',
      story: 'Bread, again.',
    },
    {
      name: 'a quotation shows what is meant',
      comment: '> it keeps its heat longer\n\nIs that so in winter too, with a draught? 🤔',
      story: bakery,
    },
    {
      name: 'what happened to the writer with the same',
      comment: 'We tried that in Porto, and within a month nobody knew who had to clean up.',
      story: bakery,
    },
    {
      name: 'what the writer did with the same, without saying who',
      comment: 'Made these for my sister, and nobody at her table asked for anything else.',
      story: bakery,
    },
    {
      name: 'few words of a long story, and telling ones',
      comment:
        'With a mat the hinges would rust just as fast, because meltwater carries what you strew.',
      story: ferry,
    },
    {
      name: 'a question about it',
      comment: 'Does it work as well with a gas line that is older than my house?',
      story: bakery,
    },
    {
      name: 'what belongs to the page',
      comment: 'Is there a printable version? Mine comes out with four blank sheets each time.',
      story: bakery,
    },
    {
      name: 'a part that there is one of',
      comment: 'For me the ending comes too soon, just when things begin to go wrong.',
      story: bakery,
    },
    {
      name: 'a loss of one’s own under a story of one',
      comment: 'I lost my dad in June and I still ring his number before I remember.',
      story: letters,
    },
    {
      name: 'a loss of one’s own in a reply to one',
      comment: 'Our gran passed away on a Sunday, nobody has moved her slippers since.',
      story: bakery,
      parent: 'My mum died in the spring and I keep setting a plate for her at noon.',
    },
    { name: 'an empty comment', comment: '', story: bakery },
  ],
  invalid: [
    {
      name: 'one word of a long story, which comes up anywhere',
      comment:
        'Our landlord keeps a drum kit in the attic, and the post never brought us an apology. His cousin tunes pianos, his aunt repairs accordions, and their dog howls at clarinets. The parrot upstairs whistles waltzes, and every birthday drowns in polka.',
      story: ferry,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'somebody else who did the same',
      comment:
        '> We tried that\n\nMy phone battery dies before lunch since the update, and nobody will help.',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'something else altogether',
      comment: 'My phone battery dies before lunch since the last update, and nobody will help me.',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'something else that is printed',
      comment: 'My printer has eaten the last sheet again, and nobody sells any ink in this town.',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'a loss of one’s own under a story of something else',
      comment: 'I lost my dad in June and I still ring his number before I remember.',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'a moment in somebody else’s words',
      comment:
        '> At 2:05 he sneezes\n\nMy phone battery dies before lunch since the update, and nobody will help.',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
  ],
}
