/** A text has no place for a generated section, or only one of its markers. */
export class MissingSectionError extends Error {
  override name = 'MissingSectionError'
}

/**
 * Replaces the text between `<!-- generated:NAME (pnpm gen) -->` and `<!-- /generated:NAME -->`.
 *
 * @throws MissingSectionError when the text does not contain both markers, in this order.
 */
export function replaceSection(text: string, name: string, content: string, path: string): string {
  const start = `<!-- generated:${name} (pnpm gen) -->`
  const end = `<!-- /generated:${name} -->`
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from < 0 || to < from) {
    throw new MissingSectionError(
      `${path}: expected the lines "${start}" and "${end}", found ${from < 0 ? 'no start' : 'no end'}. Put both where the section belongs and run pnpm gen.`,
    )
  }
  return `${text.slice(0, from + start.length)}\n\n${content.trim()}\n\n${text.slice(to)}`
}
