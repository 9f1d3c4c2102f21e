import { describe, expect, it } from 'vitest'
import { severities } from './under-pump.js'

describe('goods with a link to the front page of their brand as a signature', () => {
  it.each([
    [
      'a change that was never regretted',
      'After the third frost we moved to ThawGuard and never looked back. It cut our losses by 94% and their team is amazing. thawguard.io',
      'error',
    ],
    [
      'what is to be used instead',
      'Use PipeHero instead, it does this and more, pipehero.example/pricing',
      'error',
    ],
    [
      'a call with all that it does',
      'Just try LagNinja, way easier and it drains the riser for you, lagninja.app',
      'error',
    ],
    [
      'a figure and a team',
      'Since we use Frostkeep our burst pipes are down 90%, their support is fantastic. frostkeep.com',
      'warn',
    ],
    [
      'praise, and a host with a verb before the name',
      'Honestly RiserPal saved us, and the dashboard is lovely. getriserpal.com',
      'warn',
    ],
  ])('are found: %s', (_, comment, severity) => {
    expect(severities(comment)).toEqual([severity])
  })

  it.each([
    [
      'with what they did, and no praise',
      'We switched to Lagline in May. It warns at two degrees and needs no riser. lagline.io',
    ],
    [
      'with their faults',
      'ThawGuard cut our losses by 94%, but it costs 900 a month and the team is slow. thawguard.io',
    ],
    [
      'with a page that shows something',
      'We moved to ThawGuard and never looked back, it warns at two degrees: thawguard.io/docs/sensors',
    ],
    ['in a sentence', 'The valve came from Tapworld, see tapworld.com for the threads.'],
    ['where the host has another name', 'Try Frostmap for the riser, it is easier. metoffice.com'],
    ['in a question', 'Is ThawGuard any good? thawguard.io says that it drains the riser for you.'],
    [
      'with a use for them',
      'Try Pipescope if you want to see the frost in the riser, ours sat behind the tap. pipescope.dev',
    ],
  ])('are left alone %s', (_, comment) => {
    expect(severities(comment)).toEqual([])
  })
})
