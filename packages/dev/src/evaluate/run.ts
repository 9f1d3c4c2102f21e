import { type Linter, type LinterOptions, type PreparedStory, rules } from '@commentlint/core'
import { type Corpus, type CorpusComment, readCorpus, type SetName } from './corpora.js'
import { sample, seededRandom } from './metrics/random.js'
import { assessRow, type Row } from './row.js'

/** The settings of a run of the evaluation. */
export interface Run {
  /** Makes a new linter. */
  createLinter: (options?: Pick<LinterOptions, 'rules'>) => Linter
  /** Folder of the corpora; empty if no set needs it. */
  corpora: string
  /** Whether only a seeded sample is judged. */
  fast: boolean
  /** Seed that decides which comments are drawn for `gaming`, `typing` and `dress`. */
  seed: number
}

/** All rules off, for when only the aspects are needed. */
export const noRules: LinterOptions['rules'] = Object.fromEntries(
  rules.map(({ ruleId }) => [ruleId, 'off' as const]),
)

/** Reads a set; in a fast run only `fastSize` of its stories (or comments, if it has no stories). */
export function readSample(run: Run, set: SetName, fastSize: number): Corpus {
  const corpus = readCorpus(run.corpora, set)
  if (!run.fast) return corpus
  const random = seededRandom(2)
  if (corpus.stories.size === 0) {
    return { ...corpus, comments: sample(corpus.comments, fastSize, random) }
  }
  const kept = new Set(sample([...corpus.stories.keys()], fastSize, random))
  return { ...corpus, comments: corpus.comments.filter(({ storyId }) => kept.has(storyId ?? '')) }
}

/** Prepares each story of a set once, when it is first needed. */
export function storyShelf(
  linter: Linter,
  { stories }: Pick<Corpus, 'stories'>,
  { known }: { known: boolean },
): (id: string | undefined) => PreparedStory | null {
  const background = known ? linter.prepareBackground(stories.values()) : undefined
  const shelf = new Map<string, PreparedStory>()
  return (id) => {
    const story = id === undefined ? undefined : stories.get(id)
    if (!story) return null
    const ready = shelf.get(story.id) ?? linter.prepareStory(story, { background })
    shelf.set(story.id, ready)
    return ready
  }
}

/** Judges each comment of a set beside its story, with no other story known. */
export function assessAll(run: Run, corpus: Pick<Corpus, 'comments' | 'stories'>): Row[] {
  const linter = run.createLinter()
  const story = storyShelf(linter, corpus, { known: false })
  return corpus.comments.map((comment) =>
    assessRow(linter, comment, corpus.stories.get(comment.storyId ?? '') ?? null, {
      story: story(comment.storyId),
    }),
  )
}

/** All texts of a set, for a baseline that learns from all of them. */
export function* textsOf({
  stories,
  comments,
}: Pick<Corpus, 'stories' | 'comments'>): Generator<string> {
  for (const story of stories.values()) yield storyText(story)
  for (const { comment } of comments) yield comment
}

/** A story as one text. */
export function storyText({ title, text }: { title: string; text: string }): string {
  return `${title}\n\n${text}`
}

/** The cluster of a comment in the bootstrap: its story, its video, or itself. */
export function clusterOf({ storyId, video, id }: CorpusComment): string {
  return storyId ?? video ?? id
}
