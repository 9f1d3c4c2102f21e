import type { SetReport } from '../report-set.js'
import { drawTable, figureTable, markdownTable, noteLines, splitTable } from './table.js'

/** Formats all figures for a terminal, set by set. */
export function showReport(reports: readonly SetReport[], { splits }: { splits: boolean }): string {
  const parts = reports.flatMap(({ task, figures, tables }) => [
    [drawTable(figureTable(task, figures)), ...noteLines(figures).map((note) => `  ${note}`)].join(
      '\n',
    ),
    ...tables.map(drawTable),
    ...(splits ? splitTables(figures) : []),
  ])
  return [...parts, summary(reports)].join('\n\n')
}

function splitTables(figures: SetReport['figures']): string[] {
  return figures
    .filter((figure) => figure.splits.length > 0)
    .map((figure) => drawTable(splitTable(figure)))
}

function summary(reports: readonly SetReport[]): string {
  const bound = reports.flatMap(({ figures }) => figures.filter(({ ok }) => ok !== null))
  const reached = bound.filter(({ ok }) => ok)
  return `${reached.length} of ${bound.length} figures reach what they have to. Baselines: overall/at fixed length.`
}

/** Formats the same figures for a page of the documentation. */
export function showMarkdown(reports: readonly SetReport[]): string {
  return reports
    .flatMap(({ task, figures, tables }) => [
      markdownTable(figureTable(task, figures)),
      noteLines(figures)
        .map((note) => `- ${note}`)
        .join('\n'),
      ...tables.map(markdownTable),
    ])
    .filter((part) => part !== '')
    .join('\n\n')
}
