import type { TextTable } from '../evaluated-set.js'
import type { BaselineName, Figure } from '../figure.js'

/** Formats a number: three decimals by default, and an en dash where there is none. */
export function showNumber(value: number | null | undefined, decimals = 3): string {
  return value === null || value === undefined ? '–' : value.toFixed(decimals).replace('-', '−')
}

/** Formats a value; a rate of what should not happen is small, so it is written in per cent. */
function showValue({ lowerIsBetter }: Figure, value: number | null): string {
  return lowerIsBetter && value !== null ? `${(100 * value).toFixed(2)}%` : showNumber(value)
}

function showGoal({ lowerIsBetter }: Figure, goal: number): string {
  return lowerIsBetter ? `${100 * goal}%` : String(goal)
}

/** The table of one set's figures, with baselines as `overall/at fixed length`. */
export function figureTable(title: string, figures: readonly Figure[]): TextTable {
  const further = (['order of posting', 'second reader'] as const).filter((name) =>
    figures.some((figure) => figure.baselines[name]),
  )
  return withoutEmptyColumns({
    title,
    columns: [
      'figure',
      'rows',
      'commentlint',
      '95% interval',
      'fixed length',
      ...['length', 'TF-IDF', 'phrase list', ...further],
      'at least',
      'aim',
      '',
    ],
    rows: figures.map((figure) => [
      figure.name,
      String(figure.rows),
      showValue(figure, figure.commentlint),
      figure.interval ? figure.interval.map((end) => showValue(figure, end)).join(' to ') : '–',
      showNumber(figure.atFixedLength),
      ...(['length', 'TF-IDF', 'phrase list', ...further] as const).map((name) =>
        showBaseline(figure, name),
      ),
      figure.floor === null
        ? ''
        : `${figure.lowerIsBetter ? '≤' : '≥'} ${showGoal(figure, figure.floor)}`,
      figure.aim === null ? '' : showGoal(figure, figure.aim),
      figure.ok === null ? '' : figure.ok ? 'ok' : 'SHORT',
    ]),
  })
}

/** A table without the columns that are empty in every row. */
function withoutEmptyColumns({ title, columns, rows }: TextTable): TextTable {
  const keep = (_: string, index: number) =>
    rows.some((row) => row[index] !== '–' && row[index] !== '')
  return { title, columns: columns.filter(keep), rows: rows.map((row) => row.filter(keep)) }
}

function showBaseline({ baselines }: Figure, name: BaselineName): string {
  const found = baselines[name]
  if (!found) return '–'
  const all = showNumber(found.all, 2)
  return found.atFixedLength === null ? all : `${all}/${showNumber(found.atFixedLength, 2)}`
}

/** The splits of a figure as a table of its own, one row per group. */
export function splitTable(figure: Figure): TextTable {
  const names = Object.keys(figure.baselines) as BaselineName[]
  return {
    title: `${figure.set}, ${figure.name}, by length and source`,
    columns: ['group', 'rows', 'commentlint', ...names],
    rows: figure.splits
      .filter(({ rows }) => rows > 0)
      .map(({ group, rows, commentlint, baselines }) => [
        group,
        String(rows),
        showValue(figure, commentlint),
        ...names.map((name) => showNumber(baselines[name], 2)),
      ]),
  }
}

/** The notes on the figures, each once. */
export function noteLines(figures: readonly Figure[]): string[] {
  return [...new Set(figures.flatMap(({ note }) => (note === null ? [] : [note])))]
}

/** Formats a table in columns for a terminal. */
export function drawTable({ title, columns, rows }: TextTable): string {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)),
  )
  const line = (cells: string[]) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] as number))
      .join('  ')
      .trimEnd()
  return [
    title,
    line(columns),
    widths.map((width) => '─'.repeat(width)).join('──'),
    ...rows.map(line),
  ].join('\n')
}

/** Formats the same table in Markdown, with its title as a heading. */
export function markdownTable({ title, columns, rows }: TextTable): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [
    `### ${title}`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
  ].join('\n')
}
