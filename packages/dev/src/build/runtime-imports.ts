import type { Bundle } from './ascii.ts'

/** An import of an address that is known at run time only. */
const IMPORT = /\bimport\((?=[\w$]+\))/g

/** What Vite and webpack look for in an import that they should leave as it is. */
const LEFT_ALONE = 'import(/* @vite-ignore */ /* webpackIgnore: true */ '

/** Tells the bundlers of those who use a package to leave such an import alone. A minifier drops what says so in a source. */
export function runtimeImports() {
  return {
    name: 'runtime-imports',
    generateBundle(_options: unknown, bundle: Bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (name.endsWith('.js') && file.code !== undefined) {
          file.code = file.code.replace(IMPORT, LEFT_ALONE)
        }
      }
    },
  }
}
