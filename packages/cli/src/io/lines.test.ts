import { describe, expect, it } from 'vitest'
import { byteLines } from './lines.js'

async function read(chunks: string[], longest = 100): Promise<(string | null)[][]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk)
  }
  const batches: (string | null)[][] = []
  for await (const lines of byteLines(stream(), longest))
    batches.push(lines.map((line) => (line === null ? null : Buffer.from(line).toString())))
  return batches
}

describe('lines of a stream', () => {
  it('come as soon as they are complete', async () => {
    expect(await read(['one\ntwo\nth', 'ree\n'])).toEqual([['one', 'two'], ['three']])
  })

  it('may be empty, and the last may lack its end', async () => {
    expect(await read(['\n\nlast'])).toEqual([['', ''], ['last']])
  })

  it('are not split inside a letter of several bytes', async () => {
    const bytes = Buffer.from('é\n')
    async function* stream() {
      yield bytes.subarray(0, 1)
      yield bytes.subarray(1)
    }
    for await (const [line] of byteLines(stream(), 10))
      expect(Buffer.from(line ?? []).toString()).toBe('é')
  })

  it('that are too long are dropped and counted', async () => {
    expect(await read(['short\nmuch ', 'too ', 'long\nfine\n'], 8)).toEqual([
      ['short'],
      [null, 'fine'],
    ])
  })

  it('without bytes are none', async () => {
    expect(await read([])).toEqual([])
  })
})
