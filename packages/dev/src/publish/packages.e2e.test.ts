import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles, pack, published } from './pack.js'

/** Every file that is published, and nothing else. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  core: [
    'API.md',
    'LICENSE',
    'NOTICES.md',
    'README.md',
    'THIRD-PARTY.md',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/meaning.d.ts',
    'dist/meaning.js',
    'dist/…-*.d.ts',
    'dist/…-*.js',
    'package.json',
  ],
  cli: [
    'LICENSE',
    'NOTICES.md',
    'README.md',
    'bin/commentlint.js',
    'dist/config.d.ts',
    'dist/config.js',
    'dist/drafts.d.ts',
    'dist/drafts.js',
    'dist/files.d.ts',
    'dist/files.js',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/main.js',
    'dist/worker.js',
    'dist/…-*.d.ts',
    'dist/…-*.js',
    'package.json',
    'schema.json',
  ],
  'language-server': [
    'LICENSE',
    'README.md',
    'bin/commentlint-language-server.js',
    'dist/browser.d.ts',
    'dist/browser.js',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/node.d.ts',
    'dist/node.js',
    'dist/protocol.d.ts',
    'dist/protocol.js',
    'dist/…-*.js',
    'package.json',
  ],
  textarea: [
    'LICENSE',
    'README.md',
    'THIRD-PARTY.md',
    'dist/define.d.ts',
    'dist/define.js',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/worker-meaning.js',
    'dist/worker.js',
    'dist/…-*.d.ts',
    'dist/…-*.js',
    'package.json',
    'types/react.d.ts',
    'types/shared.d.ts',
    'types/svelte.d.ts',
    'types/vue.d.ts',
  ],
}

/** Workers are used by address; nobody imports them as modules, so they have no types. */
const WORKERS = ['./worker', './worker-meaning']

const folder = mkdtempSync(join(tmpdir(), 'commentlint-pack-'))
const tarballs = new Map<string, string>()

beforeAll(() => {
  for (const one of published) tarballs.set(one.folder, pack(one.folder, folder))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

const program = (path: string) =>
  fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url))

/** Runs a checker; if it finds something, its output is the error. */
function run(file: string, ...args: string[]): string {
  try {
    return execFileSync(process.execPath, [file, ...args], { encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout)
  }
}

describe.each(published.map((one) => one.folder))('the package %s', (name) => {
  const tarball = () => tarballs.get(name) ?? ''

  it('contains what it should and nothing else', () => {
    expect(listFiles(tarball())).toEqual(FILES[name])
  })

  it('has nothing that publint objects to', () => {
    expect(run(program('publint/src/cli.js'), 'run', tarball(), '--strict')).toMatch(/All good/)
  })

  it('has types that resolve as its code does', () => {
    const args = ['--profile', 'esm-only', '--format', 'ascii', '--no-emoji']
    const left = name === 'textarea' ? ['--exclude-entrypoints', ...WORKERS] : []
    const said = run(program('@arethetypeswrong/cli/dist/index.js'), tarball(), ...args, ...left)
    // If it finds a problem, its exit code makes `run` throw.
    expect(said).toContain(name)
  })
})
