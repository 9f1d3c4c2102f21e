import type { Linter, LinterOptions } from '@commentlint/core'

/** How the core makes a linter. */
export type CreateLinter = (options?: LinterOptions) => Linter

/** The core's `createLinter`. */
export async function loadCreateLinter(): Promise<() => Linter> {
  const core: { createLinter?: CreateLinter } = await import('@commentlint/core')
  const { createLinter } = core
  if (!createLinter) throw new Error('this checkout of @commentlint/core exports no createLinter')
  return () => createLinter()
}
