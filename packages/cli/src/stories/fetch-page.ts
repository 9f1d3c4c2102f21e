import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { binary } from '../io/decode.js'
import { readStream, UnreadableError } from '../io/read-file.js'

/** Longest wait for a page, redirects included, in milliseconds. */
const PATIENCE = 20_000
/** Largest page, in bytes. */
const LARGEST = 16 * 1024 * 1024
const MOST_REDIRECTS = 5

/** A page as it was received. */
export interface Page {
  /** Its URL after redirects. */
  url: URL
  kind: 'html' | 'markdown' | 'text'
  text: string
}

/** The functions that fetch a page; a test brings its own. */
export interface Web {
  fetch: typeof fetch
  /** The addresses of a host. */
  addresses(host: string): Promise<string[]>
}

const web: Web = {
  fetch,
  addresses: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
}

/**
 * Fetches a page, unless it is stopped; throws an `UnreadableError`. Follows redirects to http and https only,
 * and never from a public address to a private one, so that a page can't reach into the local network.
 */
export async function fetchPage(
  url: URL,
  stop: AbortSignal,
  { fetch, addresses }: Web = web,
): Promise<Page> {
  if (hasCredentials(url))
    throw new UnreadableError(
      'failed',
      'is not fetched with a name and a password: save the page, and name that file',
    )
  const signal = AbortSignal.any([stop, AbortSignal.timeout(PATIENCE)])
  let at = url
  let isPrivate = true
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      isPrivate = isPrivate && (await leadsInside(at, addresses))
      const response = await fetch(at, { redirect: 'manual', signal, headers: HEADERS })
      const next = response.headers.get('location')
      if (response.status < 300 || response.status > 399 || next === null)
        return await readPage(at, response)
      await response.body?.cancel()
      at = nextHop(next, at)
      if (!isPrivate && (await leadsInside(at, addresses)))
        throw new UnreadableError('failed', 'redirects into a private network')
    }
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError('failed', why(error))
  }
  throw new UnreadableError('failed', 'redirects too often')
}

const HEADERS = {
  accept: 'text/html, application/xhtml+xml, text/markdown, text/plain',
  'user-agent': 'commentlint',
}

function nextHop(location: string, from: URL): URL {
  const url = URL.canParse(location, from.href) ? new URL(location, from) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UnreadableError('failed', 'redirects to something that is not a web page')
  if (hasCredentials(url))
    throw new UnreadableError('failed', 'redirects to an address with a name and a password')
  return url
}

/** Whether a URL contains a name or a password: fetch refuses such a URL, and its error would reveal the password. */
function hasCredentials({ username, password }: URL): boolean {
  return username !== '' || password !== ''
}

const privateAddresses = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  privateAddresses.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  privateAddresses.addSubnet(network, prefix, 'ipv6')

async function leadsInside({ hostname }: URL, addresses: Web['addresses']): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '')
  const all = isIP(host) === 0 ? await addresses(host) : [host]
  return all.some((address) =>
    privateAddresses.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'),
  )
}

async function readPage(url: URL, response: Response): Promise<Page> {
  if (!response.ok) throw new UnreadableError('failed', `answers ${response.status}`)
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? 'text/html').split(
    ';',
  )
  const kind = KINDS[type.trim().toLowerCase()]
  if (kind === undefined)
    throw new UnreadableError('kind', `is ${type.trim()}: a story is HTML, Markdown or text`)
  const charset = parameters.find((one) => /^\s*charset=/i.test(one))?.split('=')[1]
  const text = decode(await readStream(response.body ?? [], LARGEST), charset)
  // Servers say "text/html" of anything they don't know. The bytes of UTF-16 may be zero, its characters are not.
  if (text.includes('\0')) throw binary()
  return { url, kind, text }
}

const KINDS: Readonly<Record<string, Page['kind']>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/plain': 'text',
}

/** The encoding as the server states it, else the page itself, else UTF-8. */
function decode(bytes: Buffer, charset: string | undefined): string {
  const declared = /<meta[^<>]{0,200}charset=["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 2048))
  const label = charset?.trim().replace(/^["']|["']$/g, '') ?? declared?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** The details of Node's errors. */
type ErrnoException = Partial<NodeJS.ErrnoException>

function why(error: unknown): string {
  const { name, message } = error as Error
  if (name === 'TimeoutError') return 'did not answer within 20 s'
  const { code, message: reason = message } = ((error as Error).cause ?? error) as ErrnoException
  return `can't be fetched (${code ?? reason})`
}
