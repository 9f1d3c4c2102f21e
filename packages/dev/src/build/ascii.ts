/** The output of a bundler. */
export type Bundle = Readonly<Record<string, { readonly type: string; code?: string }>>

/** A non-ASCII character and the backslashes before it: an odd number of them escapes it, needlessly. */
const BEYOND = /(\\*)([^\0-\x7f])/g

/**
 * Writes all non-ASCII characters as escapes. With one character beyond Latin-1, V8 keeps a source at
 * two bytes per character, and takes half as long again to compile one with megabytes of tables.
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
