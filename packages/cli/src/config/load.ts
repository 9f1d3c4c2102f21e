import type { RuleInfo } from '@commentlint/core'
import { ConfigError } from './errors.js'
import { defaults, mergeConfig } from './merge.js'
import { PRESET_PREFIX, presets } from './presets.js'
import { suggest } from './suggest.js'
import type { Config, ConfigHost, MergedConfig } from './types.js'

/** The name of a configuration file. */
export const CONFIG_NAME = 'commentlint.config.json'

/** Most files that a configuration may extend in total: if each file named two more, there would be no end. */
const MOST_FILES = 100

/**
 * Finds the nearest configuration file, from a folder upwards; null when there is none. Walks by URL, so that
 * it works both on a disk and in an editor without one.
 */
export async function findConfig(folder: URL, host: ConfigHost): Promise<URL | null> {
  for (let at = folder; ; at = new URL('../', at)) {
    const file = new URL(CONFIG_NAME, at)
    if ((await host.read(file)) !== null) return file
    if (new URL('../', at).href === at.href) return null
  }
}

/** Reads a configuration file and all it extends; throws a `ConfigError`. */
export async function loadConfig(
  file: URL,
  host: ConfigHost,
  rules: readonly RuleInfo[],
): Promise<MergedConfig> {
  const text = await host.read(file)
  if (text === null)
    throw new ConfigError([{ file, position: null, message: 'There is no such file.' }])
  return new Loader(host, rules).load(file, text, [], defaults)
}

class Loader {
  #files = 0

  constructor(
    readonly host: ConfigHost,
    readonly rules: readonly RuleInfo[],
  ) {}

  /** The settings of a file and all it extends, on top of earlier settings. */
  async load(
    file: URL,
    text: string,
    chain: readonly URL[],
    earlier: MergedConfig,
  ): Promise<MergedConfig> {
    // Loaded only here, because the checks load zod and most runs have no configuration.
    const { readConfig } = await import('./validate.js')
    const config = readConfig(text, file, this.rules)
    let merged = earlier
    for (const [index, reference] of [config.extends ?? []].flat().entries()) {
      const place = typeof config.extends === 'string' ? ['extends'] : ['extends', index]
      const from = { file, text, place }
      merged = reference.startsWith(PRESET_PREFIX)
        ? mergeConfig(merged, await this.#preset(reference, from))
        : await this.#file(reference, from, [...chain, file], merged)
    }
    return mergeConfig(merged, config)
  }

  async #preset(reference: string, from: Reference): Promise<Config> {
    const name = reference.slice(PRESET_PREFIX.length)
    if (Object.hasOwn(presets, name)) return presets[name]?.config ?? {}
    const known = Object.keys(presets).map((one) => PRESET_PREFIX + one)
    throw await problem(
      from,
      `There is no preset ${JSON.stringify(reference)}${suggest(reference, known, `; there are ${known.join(', ')}.`)}`,
    )
  }

  async #file(
    reference: string,
    from: Reference,
    chain: readonly URL[],
    earlier: MergedConfig,
  ): Promise<MergedConfig> {
    if (!/^\.\.?\//.test(reference))
      throw await problem(
        from,
        `extends takes files that begin with ./ or ../, and presets that begin with ${PRESET_PREFIX}; it is ${JSON.stringify(reference)}.`,
      )
    this.#files += 1
    if (this.#files > MOST_FILES)
      throw await problem(from, `extends leads to more than ${MOST_FILES} files.`)
    // A path may contain characters that have another meaning in a URL.
    const file = new URL(reference.replace(/[%?#]/g, encodeURIComponent), from.file)
    const names = [...chain, file].map((one) => one.pathname.split('/').at(-1))
    if (chain.some((one) => one.href === file.href))
      throw await problem(from, `extends goes round in a circle: ${names.join(' → ')}.`)
    const text = await this.host.read(file)
    if (text === null)
      throw await problem(from, `extends names ${reference}, and there is no such file.`)
    return this.load(file, text, chain, earlier)
  }
}

/** Where a file names another. */
interface Reference {
  file: URL
  text: string
  place: readonly PropertyKey[]
}

async function problem({ file, text, place }: Reference, message: string): Promise<ConfigError> {
  const { locate, parseJson } = await import('./syntax.js')
  return new ConfigError([{ file, position: locate(parseJson(text, file).body, place), message }])
}
