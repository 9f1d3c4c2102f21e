import type { Format } from '../format.js'
import { remarksOf } from '../remark.js'
import { Tally } from '../tally.js'
import { draftSection } from './draft-section.js'
import { HEAD } from './page.js'

/** One page that needs nothing beside it: each draft with its underlines, aspects and story. */
export const html: Format = async function* (verdicts, { quiet }) {
  const tally = new Tally()
  const sections: string[] = []
  for await (const verdict of verdicts) {
    tally.add(verdict.report)
    if (!quiet || remarksOf(verdict.report).length > 0) sections.push(draftSection(verdict))
  }
  yield `${HEAD}${summary(tally)}`
  yield* sections
  yield '</body>\n</html>\n'
}

function summary({ drafts, ratings, abstained, failed, findings }: Tally): string {
  const counts = [
    ['strong', ratings.strong, 'strong'],
    ['solid', ratings.solid, 'solid'],
    ['thin', ratings.thin, 'thin'],
    ['generic', ratings.generic, 'generic'],
    ['unrated', abstained, 'without verdict'],
    ['unrated', failed, 'unreadable'],
  ] as const
  const present = counts.filter(([, count]) => count > 0)
  const spread = present.map(
    ([name, count]) => `<span class="${name}" style="flex:${count}"></span>`,
  )
  const words = present.map(([, count, label]) => `${count} ${label}`).join(', ')
  const { error, warn, info } = findings
  return `<h1>${drafts} ${drafts === 1 ? 'draft' : 'drafts'}</h1>
<p class="summary">${words || 'None to judge'}. Errors: ${error}, warnings: ${warn}, infos: ${info}.</p>
<div class="spread" role="presentation">${spread.join('')}</div>
`
}
