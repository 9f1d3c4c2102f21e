/**
 * The worker when nothing is built: threads can neither read TypeScript nor resolve packages to their sources.
 * In the bundle, `in-thread.ts` takes this file's name and place.
 */
import { register } from 'node:module'
import { register as readTypeScript } from 'tsx/esm/api'

const fromSources = `export const resolve = (specifier, context, next) =>
  next(specifier, { ...context, conditions: [...context.conditions, '@commentlint/source'] })`
readTypeScript()
register(`data:text/javascript,${encodeURIComponent(fromSources)}`)

export const { assess, answer } = await import('./in-thread.ts')
