import type { Bundle } from './ascii.ts'

/** An import of an address that is only known at run time. */
const IMPORT = /\bimport\((?=[\w$]+\))/g

/** The import with the comments by which Vite and webpack leave it alone. */
const LEFT_ALONE = 'import(/* @vite-ignore */ /* webpackIgnore: true */ '

/** Makes users' bundlers leave such imports alone. Comments in the source would not do: a minifier drops them. */
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
