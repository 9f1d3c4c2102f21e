import type { Format } from '../format.js'
import { remarksOf } from '../remark.js'
import { plural, Tally } from '../tally.js'
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

function summary({ drafts, shares, said }: Tally): string {
  const spread = shares.map(
    ({ kind, count }) => `<span class="${kind}" style="flex:${count}"></span>`,
  )
  const verdicts = shares.map(({ count, words }) => `${count} ${words}`).join(', ')
  return `<h1>${plural(drafts, 'draft')}</h1>
<p class="summary">${verdicts || 'None to judge'}. ${said || 'No findings'}.</p>
<div class="spread" role="presentation">${spread.join('')}</div>
`
}
