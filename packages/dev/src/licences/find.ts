import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { takenIn } from './taken-in.js'

/** A third-party package that is installed along with one of ours, or is part of its files. */
export interface ThirdParty {
  readonly name: string
  readonly version: string
  /** An SPDX expression, from its package.json. */
  readonly licence: string
  /** The text of its licence file; empty if it has none. */
  readonly text: string
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string | { readonly type: string }
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const OURS = '@commentlint/'

const readManifest = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

/**
 * All packages that a package needs at run time, directly or not, by name; without our own.
 *
 * @param only Names of the packages to start from; all by default.
 */
export function findThirdParty(folder: string, only?: readonly string[]): ThirdParty[] {
  const found = new Map<string, ThirdParty>()
  const visited = new Set<string>()
  const visit = (at: string): void => {
    if (visited.has(at)) return
    visited.add(at)
    for (const name of neededBy(readManifest(at))) {
      if (at === folder && only?.includes(name) === false) continue
      const needed = folderOf(name, at)
      const manifest = readManifest(needed)
      if (!name.startsWith(OURS)) {
        found.set(`${name}@${manifest.version}`, describe(manifest, needed))
      }
      visit(needed)
    }
  }
  visit(folder)
  return [...found.values()].sort((a, b) => order(a.name, b.name) || order(a.version, b.version))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The names of a package's dependencies, and of what it builds into its own files. */
function neededBy({ name, dependencies = {}, devDependencies = {} }: Manifest): string[] {
  const inside = name.startsWith(OURS) ? takenIn[name.slice(OURS.length)] : undefined
  const built = Object.keys(devDependencies).filter((one) => inside?.includes(one))
  return [...Object.keys(dependencies), ...built]
}

/** The folder in which Node finds a package; searched for, because many export no package.json. */
function folderOf(name: string, from: string): string {
  const places = createRequire(join(from, 'package.json')).resolve.paths(name) ?? []
  const place = places.find((one) => existsSync(join(one, name, 'package.json')))
  if (place === undefined) throw new Error(`${name} is not installed below ${dirname(from)}`)
  return realFolder(join(place, name))
}

/** Resolves pnpm's links, so that each package is met once and its own dependencies are beside it. */
function realFolder(path: string): string {
  return dirname(createRequire(import.meta.url).resolve(join(path, 'package.json')))
}

function describe({ name, version, license }: Manifest, folder: string): ThirdParty {
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : (license?.type ?? 'not said'),
    text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim(),
  }
}
