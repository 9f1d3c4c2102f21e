/** Sentences about a garden, a bicycle and a kitchen, from which comments and stories of any length are made. */
export const seedSentences =
  `The beans came up a week late because the nights in May stayed under eight degrees.
My neighbour waters at noon and loses half of it to the sun before it reaches a root.
We put cardboard under the paths, and two years later the bindweed still grows around it.
A bucket of compost costs nothing if the café on the corner lets you have its coffee grounds.
I measured the rain with a tin can: eleven millimetres in June, ninety in August.
The slugs left the chives alone and ate the lettuce down to the stem overnight.
Is it worth digging at all, when the worms do it for free under a layer of leaves?
The old shed has no gutter, so the north bed drowns whenever a storm passes.
Nobody told us that the soil here is mostly rubble from a brick works that closed in 1958.
Potatoes in sacks gave four kilos each, which is less than in the ground but easier to dig.
The chain slipped on the third gear because the cable had stretched by a finger's width.
You can true a wheel on the frame itself with a zip tie and a little patience.
I replaced the brake pads twice before I saw that the rim was worn through.
The tyre maker prints a pressure on the side, and it is too high for wet cobbles.
On the hill by the station a heavy lock matters more than you would think.
She rode to work through the whole winter with one pair of studs and no fall.
The bottom bracket creaks only when it is cold, so I doubt that it is the bearing.
A second-hand frame from the nineties takes mudguards that a new one has no eyelets for.
How do you carry a ladder on a cargo bike without blocking the front light?
The mechanic charged twenty for the cable and nothing for the advice, which was better.
Rye dough sticks to everything, and more flour only makes it worse.
The oven is ten degrees hotter at the back, as a sheet of toast will show you.
I keep the starter in the fridge and feed it on Thursdays, and it has not died yet.
Salt goes in last, since it slows the yeast down when you are in a hurry.
If the crust cracks along the side, the loaf went in half an hour too early.
Grandmother used a wet cloth instead of a lid, and I still can't say that she was wrong.
We tried three mills and tasted no difference, but the children could tell them apart.
Half the recipes give cups, and no two cups in this kitchen hold the same.
Don't slice it warm, however good it smells, because the crumb sets as it cools.
The bakery in our street closed in March, so on Saturdays we bake for the whole stair.
A thermometer for eight euros ended the argument about when it is done.
Old bread makes a better soup than any stock cube, with garlic and a bay leaf.`
    .split('\n')
    .filter((sentence) => sentence !== '')
