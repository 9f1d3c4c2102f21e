/**
 * What threads run where nothing is built: they know neither how to read TypeScript nor that packages
 * are to be taken from their sources. In the bundle, `in-thread.ts` has this file's name and place.
 */
import { register } from 'node:module'
import { register as readTypeScript } from 'tsx/esm/api'

const fromSources = `export const resolve = (specifier, context, next) =>
  next(specifier, { ...context, conditions: [...context.conditions, '@commentlint/source'] })`
readTypeScript()
register(`data:text/javascript,${encodeURIComponent(fromSources)}`)

export const { assess, answer } = await import('./in-thread.ts')
