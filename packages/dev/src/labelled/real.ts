import { readFileSync } from 'node:fs'
import {
  type CorpusComment,
  type CorpusStory,
  readCorpus,
  type SetName,
} from '../evaluate/corpora.js'
import { sourceOf } from '../evaluate/row.js'
import type { Label, LabelledComment, Part } from './labelled.js'

/** The sets that the labelled comments were drawn from. */
const SETS: readonly SetName[] = ['blog', 'qa-2016', 'tutorials-spam', 'videos-spam']

/**
 * Comments of the corpora that automated readers labelled for this project, one reader or two working
 * independently; none of them is in `judged`. The file has a line for each with its `id`, its label and
 * how much it adds, separated by tabs. The texts stay in the corpora; comments missing there are left out.
 */
export function readReal(part: Part, corpora: string): LabelledComment[] {
  const known = new Map(SETS.flatMap((set) => readSet(corpora, set)))
  return readFileSync(new URL(`real/${part}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const [id = '', label, adds] = line.split('\t')
      const found = known.get(id)
      return found === undefined ? [] : [{ ...found, label: label as Label, adds: Number(adds) }]
    })
}

type Unlabelled = Omit<LabelledComment, 'label' | 'adds'>

function readSet(corpora: string, set: SetName): [id: string, comment: Unlabelled][] {
  const { comments, stories } = readCorpus(corpora, set)
  return comments.map((row) => {
    const { id, comment } = row
    const story = row.storyId === undefined ? filmed(row) : (stories.get(row.storyId) ?? null)
    return [id, { id, source: sourceOf(row), comment, story }]
  })
}

/** A video as a story; only its name is known. */
function filmed({ video }: CorpusComment): CorpusStory | null {
  return video === undefined ? null : { id: video, title: video, text: '' }
}
