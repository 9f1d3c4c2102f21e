import { readFile } from 'node:fs/promises'
import { createServer, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' }

/** A page of a test site. */
export interface SitePage {
  readonly body: string | Buffer
  readonly type?: string
  readonly headers?: OutgoingHttpHeaders
}

/** A site on this machine: pages by path, and the built package at `/dist/`. */
export interface Site {
  readonly origin: string
  /** Puts a page at a path; returns its address. */
  put(path: string, page: SitePage | string): string
  /** Paths under `/dist/` that were requested, in order. */
  readonly asked: string[]
  close(): Promise<void>
}

/** The policy of every page: nothing from other origins, no inline script, no inline style. */
export const STRICT = "default-src 'self'; require-trusted-types-for 'script'"

export async function serve(): Promise<Site> {
  const pages = new Map<string, SitePage>()
  const asked: string[] = []
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const page = pages.get(pathname)
    const headers = { 'content-security-policy': STRICT, 'cache-control': 'max-age=60' }
    if (page !== undefined) {
      const type = page.type ?? 'text/html; charset=utf-8'
      response.writeHead(200, { ...headers, 'content-type': type, ...page.headers })
      response.end(page.body)
      return
    }
    const name = /^\/dist\/([\w.-]+)$/.exec(pathname)?.[1]
    const file = name === undefined ? null : await readFile(dist + name).catch(() => null)
    if (name === undefined || file === null) {
      response.writeHead(404).end()
      return
    }
    asked.push(name)
    response.writeHead(200, { ...headers, 'content-type': TYPES[extname(name)] ?? 'text/plain' })
    response.end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    asked,
    put: (path, page) => {
      pages.set(path, typeof page === 'string' ? { body: page } : page)
      return origin + path
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
