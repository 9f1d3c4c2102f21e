import { readFileSync } from 'node:fs'
import type { Corpus, CorpusComment, CorpusStory } from '../evaluate/corpora.js'
import type { Part } from './labelled.js'

/** What is wrong with a comment that adds nothing, and how good the others are. */
export const faultKinds = ['empty', 'off-topic', 'retelling', 'solicits'] as const
export type Kind = (typeof faultKinds)[number] | 'middling' | 'good'

/** A comment with its kind, how much it adds (0 to 3), and what it replies to where it does. */
export interface KindComment extends CorpusComment {
  readonly kind: Kind
  readonly adds: number
  readonly parent?: string
}

type Line = { readonly story: CorpusStory } | (Omit<KindComment, 'id'> & { readonly story?: never })

/**
 * Comments of our own by what they are, written to be hard: advertisements that tell an experience, empty ones that
 * name much of the story, good ones that look like either. Each was labelled by who wrote it, before commentlint had
 * seen it; `fitted` holds those that it was mended from since. JSON Lines: a story, and the comments under it.
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
