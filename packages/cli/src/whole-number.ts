import { InvalidArgumentError } from 'commander'

/** Parses a whole number on the command line; throws an `InvalidArgumentError`. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It should be a whole number.')
  return Number(text)
}
