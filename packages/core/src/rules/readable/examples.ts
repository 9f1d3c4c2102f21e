import type { Examples } from '../rule.js'

const HEAVY =
  'Notwithstanding the aforementioned considerations, implementation of comprehensive organisational restructuring necessitates interdepartmental collaboration between municipal authorities.'

export const examples: Examples = {
  valid: [
    {
      name: 'short sentences in plain words',
      comment:
        'We moved the checkout next to the door. Thefts went up for a month, then fell below where they had been.',
    },
    {
      name: 'one long word in a short sentence',
      comment: 'Interoperability matters here, I think, more than the price.',
    },
    {
      name: 'a sentence of fewer than fourteen words',
      comment: 'Our janitor photographed two pelicans beside the cemetery on Wednesday.',
    },
    { name: 'a quotation, hard as it may be', comment: `> ${HEAVY}\n\nWho writes like that? 🙃` },
    {
      name: 'names of code, which have no plainer word',
      comment:
        'Rows piled up because max_parallel_maintenance_workers was ignored whenever maintenance_work_mem was under a gigabyte.',
    },
    { name: 'an empty comment', comment: '' },
    {
      name: 'what is easy enough for the readers one has in mind',
      comment:
        'The committee published new rules, although several departments had already introduced their own.',
      options: { age: 20 },
    },
  ],
  invalid: [
    {
      name: 'a long sentence of long words',
      comment: `I disagree. ${HEAVY}`,
      reports: [{ actual: HEAVY, line: 1, column: 13 }],
    },
    {
      name: 'two of them, in two paragraphs',
      comment: `${HEAVY}\n\nMeanwhile. ${HEAVY}`,
      reports: [
        { line: 1, column: 1 },
        { line: 3, column: 12 },
      ],
    },
  ],
}
