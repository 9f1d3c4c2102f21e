import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { Crew } from './crew.js'

function fragileCrew(): Crew {
  const script = new URL('./fixtures/fragile-worker.mjs', import.meta.url)
  const crew = new Crew({ script, jobs: 2, data: null })
  onTestFinished(() => crew.close())
  return crew
}

const substitutes = {
  failed: (number: number, { message }: Error) => `${number}: ${message}`,
  /** Does as the fixture does, except for what would end this thread. */
  here: (numbers: readonly number[]): (number | string)[] =>
    numbers.map((number) => {
      if (number === 13) throw new Error('This thread would be gone.')
      if (number === 7) throw new Error('seven')
      return number * 2
    }),
}

describe('a crew of threads', () => {
  it('does a batch in its order', async () => {
    const crew = fragileCrew()
    expect(await crew.run('double', [1, 2, 3], substitutes)).toEqual([2, 4, 6])
    expect(crew.problem).toBeNull()
  })

  it('loses nothing when a thread ends, and says what ended it', async () => {
    const crew = fragileCrew()
    const batches = [[1, 13, 2], [3, 4], [13], [5, 7]].map((batch) =>
      crew.run<number, number | string>('double', batch, substitutes),
    )
    expect(await Promise.all(batches)).toEqual([
      [2, expect.stringMatching(/^13: worker exited with code: 3/), 4],
      [6, 8],
      [expect.stringMatching(/^13: worker exited/)],
      [10, '7: seven'],
    ])
    expect(await crew.run('double', [6], substitutes)).toEqual([12])
    expect(crew.problem).toBeNull()
  })

  it('does in this thread what it can when its threads can not even start', async () => {
    const script = new URL('./fixtures/gone.mjs', import.meta.url)
    const crew = new Crew({ script, jobs: 2, data: null })
    onTestFinished(() => crew.close())
    const batches = [[1, 2], [3, 7], [4], [5]].map((batch) =>
      crew.run<number, number | string>('double', batch, substitutes),
    )
    expect(await Promise.all(batches)).toEqual([[2, 4], [6, '7: seven'], [8], [10]])
    expect(crew.problem).toMatch(/^not all of the 2 threads could be started \(.*gone\.mjs.*\): /)
  })

  it('does nothing in this thread once it is closed', async () => {
    const crew = fragileCrew()
    const here = vi.fn(substitutes.here)
    const batches = [[1, 2], [3], [4]].map((batch) =>
      crew.run<number, number | string>('double', batch, { ...substitutes, here }),
    )
    await crew.close()
    await Promise.all(batches)
    expect(here).not.toHaveBeenCalled()
  })

  it('goes on with the threads that start', async () => {
    const script = new URL('./fixtures/scarce-worker.mjs', import.meta.url)
    const places = new Int32Array(new SharedArrayBuffer(4)).fill(2)
    const crew = new Crew({ script, jobs: 6, data: places })
    onTestFinished(() => crew.close())
    const numbers = Array.from({ length: 60 }, (_, index) => index + 20)
    const batches = numbers.map((number) =>
      crew.run<number, number | string>('double', [number, number], substitutes),
    )
    expect(await Promise.all(batches)).toEqual(numbers.map((one) => [2 * one, 2 * one]))
  })
})
