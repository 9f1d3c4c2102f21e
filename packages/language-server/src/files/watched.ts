import { IGNORE_NAME } from '@commentlint/cli/config'
import { STORY_KINDS } from '@commentlint/cli/drafts'

/** Suffixes of the files whose changes matter: stories, and the files that make up configurations. */
const KINDS = [...STORY_KINDS, '.json']

/** Globs for these files, for clients that report changes. */
export const WATCHED: readonly string[] = [`**/*{${KINDS.join()}}`, `**/${IGNORE_NAME}`]

/** Whether a file is one of them. A story's name may have no extension, and its changes are never reported. */
export function isWatched({ pathname }: URL): boolean {
  return KINDS.some((kind) => pathname.endsWith(kind)) || pathname.endsWith(`/${IGNORE_NAME}`)
}
