/** A comment of some 2 kB on the story of the tests, as a person might write it. */
export const NATURAL = [
  'I wait for the 41 at the hospital four nights a week, so I can say what the reflectors changed from the other side of the window.',
  'Before that winter I stood on the kerb with my phone held up like a torch, and even then two buses in five went past. A driver told me later that he saw a coat and a bin and could not tell which of them wanted to get on. Since the strip was glued to the timetable I have been left standing once in eleven weeks, and that was in fog.',
  'What I doubt is the price. Nine euros for each shelter is what the strips cost, but somebody has to wipe them. Ours were grey with salt by the middle of January and gave back about as much light as the bench. My neighbour cleans the one at our stop with a wet glove when she walks the dog, and I do not think a council can count on sixty-four neighbours with dogs. If the cleaning is not in the contract of the company that empties the bins, the 90 passengers will be gone again by the second winter.',
  'I would also start at the stops after a bend. Between the school and the old dairy the road turns twice, and a driver has perhaps three seconds from the moment the shelter comes into view. At the hospital the road is straight for 400 metres, which is why it worked so well there, and a trial at the easiest stop of the whole line says little about the other sixty-three.',
  'There is one more thing that Paula Ferreira told the local radio and that I miss here: on the nights without a stop she paid for a taxi out of her own pocket, 23 euros each time, and so did most of the ward. Put that beside nine euros and the sum is done before anybody has counted a passenger. Has the council asked the hospital what its staff spent on taxis in those two winters? I would like to see that number before they argue about the lamps again.',
  'And if it does come to a vote: put the strips up in October and not in spring. By the time the mornings are dark nobody on the council remembers what it is like to wave at a bus with a phone, and the shelter at our school has been dark since the clocks went back in the year before last.',
].join('\n\n')

/** A draft of the same length that is one single sentence: each word is marked, most of them twice. */
export const CROWDED =
  'The reflectors at nine euros each would pay at our hospital stop too, because 90 passengers a week buy more than one lamp. '.repeat(
    17,
  )
