import { drawTable } from '../../evaluate/report/table.js'
import type { Part } from '../part.js'
import { profileSteps, type Steps } from '../profile.js'

/** Steps with a smaller share than this are added up, except aspects and rules. */
const LEAST_SHARE = 0.01

interface Row {
  step: string
  /** Share of the time that all steps take together. */
  share: number
}

/** Where the time goes: each aspect, each rule, and the steps below them. */
export const steps: Part = {
  name: 'steps',
  about: 'where the time of an assessment goes: each aspect, each rule, and what comes before',
  async run() {
    const rows = rowsOf(profileSteps())
    const shown = drawTable({
      title: 'Where the time of an assessment goes (100 words, story, vectors; by a profiler)',
      columns: ['', 'share'],
      rows: rows.map(({ step, share }) => [step, `${(100 * share).toFixed(1)}%`]),
    })
    return { figures: rows, shown }
  },
}

function rowsOf(steps: Steps): Row[] {
  const whole = Object.values(steps).reduce((sum, time) => sum + time, 0)
  const rows = Object.entries(steps).map(([step, time]) => ({ step, share: time / whole }))
  const sum = (test: (step: string) => boolean) =>
    rows.reduce((share, row) => (test(row.step) ? share + row.share : share), 0)
  const isShown = ({ step, share }: Row) =>
    share >= LEAST_SHARE || /^(?:aspects|rules)\//.test(step)
  return [
    { step: 'all aspects', share: sum((step) => step.startsWith('aspects/')) },
    { step: 'all rules', share: sum((step) => step.startsWith('rules/')) },
    ...rows.filter(isShown).sort((a, b) => b.share - a.share),
    {
      step: 'smaller steps',
      share: rows.reduce((s, row) => (isShown(row) ? s : s + row.share), 0),
    },
  ]
}
