import { readFile } from 'node:fs/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const dist = new URL('../dist/', import.meta.url)

/** Bytes of the files a page loads before a field is used, gzip level 9. */
export async function gzipSize(names: readonly string[]): Promise<number> {
  const files = await Promise.all(names.map((name) => readFile(new URL(name, dist))))
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0)
}

/** Bytes of one file compressed with brotli, quality 11. */
export async function brotliSize(name: string): Promise<number> {
  return brotliCompressSync(await readFile(new URL(name, dist))).length
}
