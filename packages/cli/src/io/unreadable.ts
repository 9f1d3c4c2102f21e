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

/** Why hosts refuse to read files, in words that follow the file's name. */
const REFUSALS = {
  missing: 'does not exist',
  folder: 'is a folder; name a file',
  denied: 'may not be read: permission denied',
}

/** The error for a file that a host refuses to read: the same words, whichever host it is. */
export function refused(code: keyof typeof REFUSALS): UnreadableError {
  return new UnreadableError(code, REFUSALS[code])
}
