import { readFileSync } from 'node:fs'
import type { Corpus, CorpusComment, CorpusStory } from '../evaluate/corpora.js'
import type { Part } from './labelled.js'

/** Kinds of comments that add nothing, by their fault; the other kinds say how good a comment is. */
export const faultKinds = ['empty', 'off-topic', 'retelling', 'solicits'] as const
export type Kind = (typeof faultKinds)[number] | 'middling' | 'good'

/** A comment with its kind, how much it adds (0 to 3), and the parent if it is a reply. */
export interface KindComment extends CorpusComment {
  readonly kind: Kind
  readonly adds: number
  readonly parent?: string
}

type Line = { readonly story: CorpusStory } | (Omit<KindComment, 'id'> & { readonly story?: never })

/**
 * Our own comments by kind, written to be hard: advertisements that tell of an experience, empty ones that name much
 * of the story, good ones that look like either. The writer of each labelled it before commentlint had seen it;
 * commentlint has been improved on those of `fitted` since. JSON Lines: a story, and the comments under it.
 */
export function readKinds(part: Part): Pick<Corpus, 'stories'> & { comments: KindComment[] } {
  const stories = new Map<string, CorpusStory>()
  const comments: KindComment[] = []
  const file = new URL(`kinds/${part}.jsonl`, import.meta.url)
  for (const text of readFileSync(file, 'utf8').trimEnd().split('\n')) {
    const line = JSON.parse(text) as Line
    if (line.story) stories.set(line.story.id, line.story)
    else comments.push({ ...line, id: `${line.storyId}-${comments.length}` })
  }
  return { stories, comments }
}
