import { describe, expect, it, onTestFinished } from 'vitest'
import { Crew } from './crew.js'

function fragileCrew(): Crew {
  const script = new URL('./fixtures/fragile-worker.mjs', import.meta.url)
  const crew = new Crew({ script, jobs: 2, data: null })
  onTestFinished(() => crew.close())
  return crew
}

const failed = (number: number, { message }: Error) => `${number}: ${message}`

describe('a crew of threads', () => {
  it('does a batch in its order', async () => {
    expect(await fragileCrew().run('double', [1, 2, 3], failed)).toEqual([2, 4, 6])
  })

  it('loses nothing when a thread ends, and says what ended it', async () => {
    const crew = fragileCrew()
    const batches = [[1, 13, 2], [3, 4], [13], [5, 7]].map((batch) =>
      crew.run<number, number | string>('double', batch, failed),
    )
    expect(await Promise.all(batches)).toEqual([
      [2, expect.stringMatching(/^13: worker exited with code: 3/), 4],
      [6, 8],
      [expect.stringMatching(/^13: /)],
      [10, '7: seven'],
    ])
    expect(await crew.run('double', [6], failed)).toEqual([12])
  })

  it('says so when its threads can not even start', async () => {
    const script = new URL('./fixtures/gone.mjs', import.meta.url)
    const crew = new Crew({ script, jobs: 2, data: null })
    onTestFinished(() => crew.close())
    const done = await crew.run<number, string>('double', [1, 2], failed)
    expect(done).toEqual([expect.stringMatching(/^1: /), expect.stringMatching(/^2: /)])
  })
})
