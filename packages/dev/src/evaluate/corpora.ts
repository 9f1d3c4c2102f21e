import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A story of a corpus. */
export interface CorpusStory {
  id: string
  title: string
  text: string
}

/** A comment of a corpus, with whatever labels its set has. */
export interface CorpusComment {
  id: string
  comment: string
  storyId?: string
  label?: string | number
  judges?: string[]
  adds?: number
  split?: string
  byAsker?: boolean
  video?: string
}

/** One set: its comments in file order, and its stories by id. */
export interface Corpus {
  set: SetName
  comments: CorpusComment[]
  stories: Map<string, CorpusStory>
}

/** The sets that can be measured. */
export const setNames = [
  'judged',
  'blog',
  'qa-2016',
  'tweets-specificity',
  'movies-specificity',
  'videos-spam',
  'tutorials-spam',
] as const

/** The name of a set. */
export type SetName = (typeof setNames)[number]

/** The corpora can't be read; the message says what was expected, where, and what to do. */
export class CorporaError extends Error {
  override name = 'CorporaError'
}

/** The folder of the corpora: the one given, or `../shared/corpora` beside the checkout. */
export function findCorpora(named: string | undefined, from: string): string {
  const folder = resolve(from, named ?? '../shared/corpora')
  if (existsSync(join(folder, 'judged.comments.jsonl.gz'))) return folder
  throw new CorporaError(
    named === undefined
      ? 'needs a folder of corpora (judged.comments.jsonl.gz and so on): name it with --corpora DIR'
      : `${named} holds no corpora: expected judged.comments.jsonl.gz and so on in it`,
  )
}

/** Reads one set. */
export function readCorpus(folder: string, set: SetName): Corpus {
  const stories = join(folder, `${set}.stories.jsonl.gz`)
  return {
    set,
    comments: readLines<CorpusComment>(join(folder, `${set}.comments.jsonl.gz`)),
    stories: new Map(
      existsSync(stories)
        ? readLines<CorpusStory>(stories).map((story) => [story.id, story] as const)
        : [],
    ),
  }
}

function readLines<T>(file: string): T[] {
  if (!existsSync(file)) throw new CorporaError(`${file} is missing`)
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}
