/** What a bundler has put together. */
export type Bundle = Readonly<Record<string, { readonly type: string; code?: string }>>

/** A sign beyond ASCII, and the backslashes before it: an odd number of them escapes the sign, for nothing. */
const BEYOND = /(\\*)([^\0-\x7f])/g

/**
 * Writes all that is beyond ASCII as escapes. V8 keeps a source with one sign beyond Latin-1 at two bytes
 * a sign, and takes half as long again to compile one with megabytes of tables.
 */
export function ascii() {
  return {
    name: 'ascii',
    generateBundle(_options: unknown, bundle: Bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (name.endsWith('.js') && file.code !== undefined) file.code = asAscii(file.code)
      }
    },
  }
}

export function asAscii(code: string): string {
  return code.replace(BEYOND, (_, slashes: string, sign: string) => {
    const digits = sign.charCodeAt(0).toString(16).padStart(4, '0')
    return `${slashes.slice(slashes.length % 2)}\\u${digits}`
  })
}
