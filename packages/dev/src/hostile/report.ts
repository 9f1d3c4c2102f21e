import { type Growth, WANTED } from './growth.js'
import type { Cost, SurfaceCost } from './measure.js'

const slowest = (costs: readonly Cost[], at: number): Cost =>
  costs.reduce((a, b) => ((b.milliseconds[at] ?? 0) > (a.milliseconds[at] ?? 0) ? b : a))

const seconds = (milliseconds = 0) => `${(milliseconds / 1000).toFixed(2)} s`
const lengthOf = (length: number) => `${length / 1000} kB`

/** The header of a table of surfaces. */
export function showHead(lengths: readonly number[]): string {
  return [
    `| hostile texts through | ${lengths.map((length) => `slowest at ${lengthOf(length)}`).join(' | ')} | memory beyond start |`,
    `|---|${lengths.map(() => '--:').join('|')}|--:|`,
  ].join('\n')
}

/** A surface's row in it: the slowest text at each length, and memory. */
export function showSurface(
  { name, costs, megabytes, largest }: SurfaceCost,
  lengths: readonly number[],
): string {
  const cells = lengths.map((_, at) => {
    const worst = slowest(costs, at)
    return `${seconds(worst.milliseconds[at])} (${worst.name})`
  })
  return `| ${name} | ${cells.join(' | ')} | ${Math.round(megabytes)} MB (${largest}) |`
}

const showExponent = ({ name, exponent }: Growth) => `${name} ${exponent.toFixed(2)}`

/** A table of the `count` most expensive texts: what each costs in one piece, and how that grows. */
export function showGrowth(
  growths: readonly Growth[],
  lengths: readonly number[],
  count: number,
): string {
  const byCost = [...growths].sort(
    (a, b) => (b.milliseconds.at(-1) ?? 0) - (a.milliseconds.at(-1) ?? 0),
  )
  const byGrowth = [...growths].sort((a, b) => b.exponent - a.exponent)
  const over = byGrowth.filter(({ exponent }) => exponent > WANTED)
  const middle = byGrowth[byGrowth.length >> 1]?.exponent
  const rows = byCost
    .slice(0, count)
    .map(
      ({ name, milliseconds, exponent }) =>
        `| ${name} | ${milliseconds.map(seconds).join(' | ')} | ${exponent.toFixed(2)} |`,
    )
  return [
    `| ${lengthOf(lengths.at(-1) ?? 0)} without a limit, the ${count} slowest of ${growths.length} | ${lengths.map((length) => `in pieces of ${lengthOf(length)}`).join(' | ')} | exponent |`,
    `|---|${lengths.map(() => '--:').join('|')}|--:|`,
    ...rows,
    '',
    `Exponent of growth over all texts: median ${middle?.toFixed(2)}. Over ${WANTED}: ${over.length} of ${growths.length}. Highest: ${byGrowth.slice(0, 5).map(showExponent).join(', ')}.`,
  ].join('\n')
}
