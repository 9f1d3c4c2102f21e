import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../gen/workspace.js'

/** A package that is published. */
export interface Published {
  readonly name: string
  /** Its folder in `packages`. */
  readonly folder: string
  /** The packages of this workspace that it needs, including itself, lowest first. */
  readonly needs: readonly string[]
}

export const published: readonly Published[] = [
  { name: '@commentlint/core', folder: 'core', needs: ['core'] },
  { name: '@commentlint/cli', folder: 'cli', needs: ['core', 'cli'] },
  {
    name: '@commentlint/language-server',
    folder: 'language-server',
    needs: ['core', 'cli', 'language-server'],
  },
  { name: '@commentlint/textarea', folder: 'textarea', needs: ['core', 'textarea'] },
]

/** Packs a built package as it would be published; returns the tarball's path. */
export function pack(folder: string, into: string): string {
  const before = new Set(readdirSync(into))
  const [program = '', ...options] = pnpm()
  execFileSync(program, [...options, 'pack', '--pack-destination', into], {
    cwd: join(root, 'packages', folder),
    stdio: 'pipe',
  })
  const made = readdirSync(into).find((name) => name.endsWith('.tgz') && !before.has(name))
  if (made === undefined) throw new Error(`packages/${folder} made no tarball`)
  return join(into, made)
}

/** The pnpm that runs this, else the one named in package.json; npm does not know `workspace:`. */
function pnpm(): string[] {
  if (process.env.npm_config_user_agent?.startsWith('pnpm/')) return ['pnpm']
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return ['npx', '--yes', String(packageManager).replace(/\+.*/, '')]
}

/** The files of a tarball, sorted; those that a bundler named by a hash are `dist/…-*.js`. */
export function listFiles(tarball: string): string[] {
  const listed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
  const files = listed.split('\n').filter((line) => line !== '')
  const named = files.map((file) =>
    file.replace(/^package\//, '').replace(/^(dist\/).*-[\w-]{8}(\.d)?\.(js|ts)$/, '$1…-*$2.$3'),
  )
  return [...new Set(named)].sort()
}
