import { parseArgs } from 'node:util'
import { here } from '../command.js'
import { findCorpora, readCorpus } from '../evaluate/corpora.js'
import { drawTable } from '../evaluate/report/table.js'
import { contributionTables } from './contribution-kinds.js'
import { tokenTable } from './token-traits.js'

/**
 * Prints what the aspects are based on, at fixed length: which tokens go with specificity, and which
 * contributions go with what readers think a comment adds. `pnpm explore:aspects [--corpora DIR]`
 */
function main(): void {
  const { values } = parseArgs({ options: { corpora: { type: 'string' } } })
  const folder = findCorpora(values.corpora, here)
  const read = (set: Parameters<typeof readCorpus>[1]) => readCorpus(folder, set)
  const tables = [
    tokenTable(read('tweets-specificity'), read('movies-specificity')),
    ...contributionTables(read('judged'), read('qa-2016')),
  ]
  console.log(tables.map(drawTable).join('\n\n'))
}

main()
