import { UnreadableError } from './unreadable.js'

/** Why hosts refuse to read files, in words that follow a file's name. */
const REFUSALS = {
  missing: 'does not exist',
  folder: 'is a folder; name a file',
  denied: 'may not be read: permission denied',
}

/** A file that a host refuses to read: the same words, whichever host it is. */
export function refused(code: keyof typeof REFUSALS): UnreadableError {
  return new UnreadableError(code, REFUSALS[code])
}
