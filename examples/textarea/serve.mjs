/**
 * Serves this folder under a strict policy, to show that nothing more is needed:
 *
 *   node serve.mjs [port]
 */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('./', import.meta.url))
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
}

/** The path in an address; for one that can't be decoded, a name that no file has. */
function pathOf(url) {
  try {
    return normalize(decodeURIComponent(url.replace(/\?.*$/s, '')))
  } catch {
    return '/none'
  }
}

const server = createServer(async ({ url = '/' }, response) => {
  const path = pathOf(url)
  const file = join(root, path, path.endsWith(sep) ? 'index.html' : '')
  const type = types[extname(file)]
  const isServed = type !== undefined && file.startsWith(root) && !file.includes(`${sep}.`)
  const found = isServed ? await stat(file).catch(() => null) : null
  if (!found?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
    return
  }
  response.writeHead(200, {
    'content-type': type,
    'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'",
  })
  createReadStream(file).pipe(response)
})

const port = Number(process.argv[2] ?? 4173)
server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Name another: node serve.mjs ${port + 1}`
      : error.message,
  )
  process.exit(1)
})
server.listen(port, '127.0.0.1', () => {
  console.log(`The story with its comment form: http://localhost:${server.address().port}/`)
})
