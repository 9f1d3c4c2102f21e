/** Why a file can't be read. */
export type UnreadableCode =
  | 'missing'
  | 'folder'
  | 'not-a-file'
  | 'denied'
  | 'too-large'
  | 'failed'
  | 'binary'
  | 'not-utf8'
  | 'empty'
  | 'kind'
  | 'outside'

/** A file that can't be read, in words that follow its name. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'

  constructor(
    readonly code: UnreadableCode,
    message: string,
  ) {
    super(message)
  }
}

/** A story that a draft may not name. */
export function outside(): UnreadableError {
  return new UnreadableError(
    'outside',
    'is outside the workspace (the folder of the nearest commentlint.config.json; without one the current folder, or the draft’s own if that lies elsewhere; with --config the current folder); run commentlint in a folder that holds drafts and stories, or `commentlint init` there',
  )
}
