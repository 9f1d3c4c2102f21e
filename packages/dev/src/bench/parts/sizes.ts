import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { drawTable } from '../../evaluate/report/table.js'
import { withoutVectors, withVectors } from '../own-peer.js'
import type { Part } from '../part.js'
import { peers } from '../peers/index.js'

/** Size of a bundle, in bytes. */
interface Size {
  name: string
  minified: number
  gzip: number
  brotli: number
}

/** What a page would have to load. */
export const sizes: Part = {
  name: 'sizes',
  about: 'what esbuild bundles of a small program that imports each',
  async run() {
    const figures: Size[] = []
    for (const { name, imports } of [withVectors, withoutVectors, ...peers]) {
      figures.push({ name, ...(await sizeOf(imports)) })
    }
    const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0)
    const shown = drawTable({
      title: 'Bundled by esbuild, kB (the binary of harper.js, 16 MB, is loaded apart)',
      columns: ['', 'minified', 'gzip', 'brotli'],
      rows: figures.map(({ name, minified, gzip, brotli }) => [
        name,
        ...[minified, gzip, brotli].map(kilobytes),
      ]),
    })
    return { figures, shown }
  },
}

async function sizeOf(imports: string): Promise<Omit<Size, 'name'>> {
  const { outputFiles } = await build({
    stdin: { contents: imports, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  // The highest quality takes seconds per megabyte and saves little more.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
  return {
    minified: code.length,
    gzip: gzipSync(code).length,
    brotli: brotliCompressSync(code, { params }).length,
  }
}
