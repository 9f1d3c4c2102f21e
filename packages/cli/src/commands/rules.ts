import { wrapAnsi } from 'fast-wrap-ansi'
import { EXIT, type Host } from '../host.js'
import { write } from '../io/output.js'
import { rules } from '../rules/index.js'
import { styleFor } from '../terminal/style.js'

/** Prints a table of the rules. */
export async function listRules({ env, stdout }: Host): Promise<number> {
  const style = styleFor({ env, isTerminal: stdout.isTTY === true })
  const idWidth = Math.max(...rules.map(({ ruleId }) => ruleId.length))
  const indent = idWidth + 9
  const width = Math.min(120, stdout.columns ?? 80) - indent
  const paint = { error: style.red, warn: style.yellow, info: style.cyan }
  const lines = rules.map(({ ruleId, severity, summary, needs }) => {
    const text = needs === null ? summary : `${summary} (needs a ${needs})`
    const wrapped = wrapAnsi(text, width).replaceAll('\n', `\n${' '.repeat(indent)}`)
    return `${style.bold(ruleId.padEnd(idWidth))}  ${paint[severity](severity.padEnd(5))}  ${wrapped}`
  })
  await write(stdout, `${lines.join('\n')}\n\n\`commentlint explain RULE\` says more about one.\n`)
  return EXIT.clean
}
