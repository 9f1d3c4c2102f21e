const SENTENCES = [
  'The ferry to the island was late again because the tide gauge had been moved in March.',
  'Our neighbour counted forty lorries on the coast road before the bakery opened.',
  'Nobody had asked the harbour pilots what the new breakwater does to a westerly swell.',
  'A winter timetable saves the council nine thousand euros and costs the school two lessons a week.',
  'When the lights on the quay failed, the ticket office kept selling with a torch and a notebook.',
  'The engineers measured the current for eleven days and found that it turns an hour early.',
  'I rowed that channel for twenty years and never saw the sandbank where the chart puts it.',
]

/** Prose of a length in UTF-16 code units, always the same, with numbers so that no two paragraphs are. */
export function prose(length: number): string {
  let text = ''
  for (let i = 0; text.length < length; i += 1) {
    const sentence = SENTENCES[(i * 3) % SENTENCES.length] ?? ''
    text += `${sentence} Buoy ${i + 1} was checked. ${i % 5 === 4 ? '\n\n' : ''}`
  }
  return text.slice(0, length)
}
