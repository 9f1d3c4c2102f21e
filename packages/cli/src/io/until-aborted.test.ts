import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { untilAborted } from './until-aborted.js'

it('says in words that stdin can not be read any more', async () => {
  const broken = new Readable({
    read() {
      this.destroy(Object.assign(new Error('i/o error, read'), { code: 'EIO' }))
    },
  })
  const chunks = untilAborted(broken, new AbortController().signal)
  await expect(chunks.next()).rejects.toThrow("What comes on stdin can't be read (EIO).")
})
