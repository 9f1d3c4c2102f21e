import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { comments, STORY } from './comments.js'

const built = new URL('../dist/', import.meta.url).href

/** Program that reads comments from stdin and writes its locale and their assessments. */
const PROGRAM = `
  import { createLinter } from '${built}index.js'
  import { loadMeaning } from '${built}meaning.js'
  import { text } from 'node:stream/consumers'
  const { comments, story } = JSON.parse(await text(process.stdin))
  const linter = createLinter({ meaning: loadMeaning() })
  const prepared = linter.prepareStory(story)
  const assessments = comments.map((comment) => linter.assess(comment, { story: prepared }))
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions()
  process.stdout.write(JSON.stringify({ place: [locale, timeZone], assessments }))`

function assessIn(locale: string, timeZone: string, list: readonly string[]) {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    input: JSON.stringify({ comments: list, story: STORY }),
    env: { LC_ALL: locale, LANG: locale, TZ: timeZone, PATH: process.env.PATH },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout) as { place: string[]; assessments: unknown[] }
}

it.each([
  ['tr_TR.UTF-8', 'tr-TR', 'Asia/Tokyo'],
  ['lt_LT.UTF-8', 'lt-LT', 'America/St_Johns'],
  ['ar_EG.UTF-8', 'ar-EG', 'Pacific/Kiritimati'],
])('gives the same assessments in the locale %s', (variable, locale, timeZone) => {
  const list = fc.sample(comments, { numRuns: 300, seed: 7 })
  list.push('İSTANBUL IS FREEZING, I AGREE. Iğdır’s pump I saw in 1990.')
  const home = assessIn('en_US.UTF-8', 'UTC', list)
  const abroad = assessIn(variable, timeZone, list)
  expect(home.place).toEqual(['en-US', 'UTC'])
  expect(abroad.place).toEqual([locale, timeZone])
  expect(abroad.assessments).toEqual(home.assessments)
})
