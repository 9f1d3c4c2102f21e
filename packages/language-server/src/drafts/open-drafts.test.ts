import { expect, it } from 'vitest'
import { Documents } from '../text/documents.js'
import { Positions } from '../text/positions.js'
import { OpenDrafts } from './open-drafts.js'

const URI = 'file:///drafts/ferry.md'

it('does not count a change as judged because the judging before it failed', async () => {
  const document = new Documents(() => new Positions('utf-16')).open(URI, 'markdown', 1, 'Why?')
  const heard: string[] = []
  let fail = () => {}
  const failed = new Promise<void>((resolve) => {
    const drafts = new OpenDrafts({
      judge() {
        heard.push('asked')
        if (heard.length > 1) {
          fail()
          return new Promise(() => {})
        }
        drafts.change(document, [])
        return new Promise((_, reject) => {
          fail = () => reject(new Error('The story is gone.'))
        })
      },
      debounce: () => 0,
      onMarks() {},
      onVerdict() {},
      onFailure() {
        drafts.settled(URI).then(() => heard.push('settled'))
        setTimeout(resolve, 0)
      },
    })
    drafts.open(document)
  })
  await failed
  expect(heard).toEqual(['asked', 'asked'])
})
