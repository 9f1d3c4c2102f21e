import { describe, expect, it } from 'vitest'
import { fetchPage, type Web } from './fetch-page.js'

const UNSTOPPED = new AbortController().signal

type Answer = { status?: number; type?: string; location?: string; body?: string | Uint8Array }

/** A web of these pages; hosts named `inside…` have a private address. */
function web(pages: Record<string, Answer>): Web & { seen: string[] } {
  const seen: string[] = []
  return {
    seen,
    addresses: async (host) => [host.startsWith('inside') ? '10.1.2.3' : '93.184.216.34'],
    fetch: async (input) => {
      const url = String(input)
      seen.push(url)
      const {
        status = 200,
        type = 'text/html',
        location,
        body = '<p>Hello',
      } = pages[url] ?? { status: 404 }
      const headers = new Headers({ 'content-type': type })
      if (location !== undefined) headers.set('location', location)
      return new Response(body, { status, headers })
    },
  }
}

const fetchFrom = (url: string, pages: Record<string, Answer>) =>
  fetchPage(new URL(url), UNSTOPPED, web(pages))

describe('fetching a page', () => {
  it('follows redirects, also relative ones', async () => {
    const page = await fetchFrom('http://a.example/', {
      'http://a.example/': { status: 301, location: 'https://a.example/x' },
      'https://a.example/x': { status: 302, location: '../y' },
      'https://a.example/y': { body: 'There.' },
    })
    expect(page).toMatchObject({
      kind: 'html',
      text: 'There.',
      url: new URL('https://a.example/y'),
    })
  })

  it.each([
    ['Markdown', 'text/markdown; charset=utf-8', 'markdown'],
    ['text', 'text/plain', 'text'],
    ['XHTML', 'application/xhtml+xml', 'html'],
  ])('tells %s by its type', async (_, type, kind) => {
    expect(await fetchFrom('http://a.example/', { 'http://a.example/': { type } })).toMatchObject({
      kind,
    })
  })

  it('reads the encoding that the server or the page names', async () => {
    const body = Buffer.from('<meta charset="iso-8859-1"><p>Café', 'latin1')
    const bare = await fetchFrom('http://a.example/', { 'http://a.example/': { body } })
    expect(bare.text).toContain('Café')
    const type = 'text/html; charset="windows-1252"'
    const said = await fetchFrom('http://a.example/', {
      'http://a.example/': { body: Buffer.from('Café', 'latin1'), type },
    })
    expect(said.text).toBe('Café')
  })

  it.each([
    ['a page that is not there', {}, 'answers 404'],
    [
      'a picture',
      { 'http://a.example/': { type: 'image/png' } },
      'is image/png: a story is HTML, Markdown or text',
    ],
    [
      'a picture that is said to be a page',
      { 'http://a.example/': { body: Buffer.of(0x89, 0x50, 0x4e, 0x47, 0, 0), type: 'text/html' } },
      'is binary, not text',
    ],
    [
      'a redirect to a file',
      { 'http://a.example/': { status: 302, location: 'file:///etc/passwd' } },
      'redirects to something that is not a web page',
    ],
    [
      'a redirect into the network',
      { 'http://a.example/': { status: 302, location: 'http://inside.example/' } },
      'redirects into a private network',
    ],
    [
      'a redirect to this machine',
      { 'http://a.example/': { status: 302, location: 'http://[::1]/' } },
      'redirects into a private network',
    ],
    [
      'a redirect with a password',
      { 'http://a.example/': { status: 302, location: 'http://me:secret@a.example/y' } },
      'redirects to an address with a name and a password',
    ],
    [
      'a redirect to itself',
      { 'http://a.example/': { status: 302, location: '/' } },
      'redirects too often',
    ],
    [
      'a page without end',
      { 'http://a.example/': { body: 'x'.repeat(17 * 1024 * 1024) } },
      'is larger than 16 MB',
    ],
  ])('refuses %s', async (_, pages, message) => {
    await expect(fetchFrom('http://a.example/', pages)).rejects.toThrow(message)
  })

  it('never asks a private address that a page redirects to', async () => {
    const one = web({ 'http://a.example/': { status: 302, location: 'http://inside.example/' } })
    await expect(fetchPage(new URL('http://a.example/'), UNSTOPPED, one)).rejects.toThrow()
    expect(one.seen).toEqual(['http://a.example/'])
  })

  it('may be told to read a server in the private network', async () => {
    const page = await fetchFrom('http://inside.example/', {
      'http://inside.example/': { status: 302, location: 'http://inside2.example/' },
      'http://inside2.example/': { body: 'A draft of a page.' },
    })
    expect(page.text).toBe('A draft of a page.')
  })
})

it('ends when it is stopped', async () => {
  const stop = new AbortController()
  const waiting: Web = {
    addresses: async () => ['203.0.113.1'],
    fetch: (_page, init) => {
      stop.abort()
      return init?.signal?.aborted === true
        ? Promise.reject(init.signal.reason)
        : new Promise(() => undefined)
    },
  }
  await expect(fetchPage(new URL('http://a.example/'), stop.signal, waiting)).rejects.toThrow()
})
