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
