import { expect, it } from 'vitest'
import { Documents } from '../text/documents.js'
import { Positions } from '../text/positions.js'
import { Desk } from './desk.js'

const URI = 'file:///drafts/ferry.md'

it('does not take a change for judged because the verdict before it failed', async () => {
  const document = new Documents(() => new Positions('utf-16')).open(URI, 'markdown', 1, 'Why?')
  const heard: string[] = []
  let fail = () => {}
  const failed = new Promise<void>((resolve) => {
    const desk = new Desk({
      judge() {
        heard.push('asked')
        if (heard.length > 1) {
          fail()
          return new Promise(() => {})
        }
        desk.change(document, [])
        return new Promise((_, reject) => {
          fail = () => reject(new Error('The story is gone.'))
        })
      },
      debounce: () => 0,
      onMarks() {},
      onVerdict() {},
      onFailure() {
        desk.settled(URI).then(() => heard.push('settled'))
        setTimeout(resolve, 0)
      },
    })
    desk.open(document)
  })
  await failed
  expect(heard).toEqual(['asked', 'asked'])
})
