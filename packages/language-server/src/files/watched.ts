import { IGNORE_NAME } from '@commentlint/cli/config'
import { STORY_KINDS } from '@commentlint/cli/drafts'

/** Ends of the names of files whose changes matter: drafts' stories, and what configurations are made of. */
const KINDS = [...STORY_KINDS, '.json']

/** These files as globs, for clients that tell of changes. */
export const WATCHED: readonly string[] = [`**/*{${KINDS.join()}}`, `**/${IGNORE_NAME}`]

/** Whether a file is one of them. A story may have a name without an end, of which no client tells. */
export function isWatched({ pathname }: URL): boolean {
  return KINDS.some((kind) => pathname.endsWith(kind)) || pathname.endsWith(`/${IGNORE_NAME}`)
}
