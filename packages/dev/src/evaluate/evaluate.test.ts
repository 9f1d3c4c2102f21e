import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Assessment, Linter } from '@commentlint/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from './baselines/words.js'
import { CorporaError, findCorpora, type SetName, setNames } from './corpora.js'
import { readOptions, UsageError } from './options.js'
import { plainLine } from './report/plain.js'
import { showReport } from './report/report.js'
import { reportSet } from './report-set.js'
import type { Run } from './run.js'
import { taskNames } from './tasks.js'

/** Stands in for the core: a longer comment scores higher, and shared words make it relevant. */
function countWords(): Linter {
  const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
  return {
    prepareStory: (story) => ({
      title: '',
      text: typeof story === 'string' ? story : story.text,
      topics: [],
    }),
    prepareBackground: (stories) => ({ stories: [...stories].length }),
    assess(comment, context): Assessment {
      const words = wordsOf(comment)
      const story = context?.story
      const shared = typeof story === 'object' && story ? wordsOf(story.text) : []
      const found = (ruleId: string) => ({
        ruleId,
        severity: 'error' as const,
        reason: 'Say more.',
        place,
        url: 'https://example.org',
      })
      return {
        score: Math.min(words.length * 5, 100),
        rating: words.length > 3 ? 'solid' : 'generic',
        aspects: {
          length: 0.5,
          specificity: words.length / 50,
          relevance: words.filter((word) => shared.includes(word)).length / words.length,
          contribution: 0,
          readability: null,
        },
        details: {
          words: words.length,
          ownWords: words.length,
          formulas: [],
          contributions: [],
          next: null,
        },
        findings: [
          ...(words.length <= 3 ? [found('no-generic')] : []),
          ...(comment.includes('subscribe') ? [found('no-solicitation')] : []),
        ],
        evidence: [],
        topics: [],
        abstained: null,
        skipped: [],
      }
    },
  }
}

const stories = [
  { id: 'bees', title: 'Bees in town', text: 'Hives on the flat roof of a school.' },
  { id: 'bread', title: 'Bread', text: 'Rye dough rests for two days in a cold cellar.' },
  { id: 'bikes', title: 'Bikes', text: 'The council paints lanes on the main road.' },
]

const comments = [
  { id: 'a-1', storyId: 'bees', comment: 'Lovely post!', label: 'generic', adds: 0 },
  {
    id: 'a-2',
    storyId: 'bees',
    comment: 'Our school put hives on its roof too \u001b[31mand the lime trees feed them.',
    label: 'specific',
    adds: 2,
  },
  { id: 'b-3', storyId: 'bread', comment: 'My cellar is too warm', label: 'specific', adds: 1 },
  { id: 'b-4', storyId: 'bikes', comment: 'Paint is cheap', label: 'specific', adds: 1 },
]

/** The labels of a comment in the form of its set. */
function labelsOf(set: SetName, adds: number, index: number): object {
  if (set.endsWith('specificity')) return { label: adds + 1, split: 'val', storyId: undefined }
  if (set.endsWith('spam')) return { label: index === 0 ? 'spam' : 'ham' }
  if (set === 'qa-2016') return { label: index % 2 ? 'Good' : 'Bad', split: 'dev2016' }
  return {}
}

let run: Run

beforeAll(() => {
  const corpora = mkdtempSync(join(tmpdir(), 'corpora-'))
  const write = (name: string, rows: object[]) =>
    writeFileSync(join(corpora, name), gzipSync(rows.map((row) => JSON.stringify(row)).join('\n')))
  for (const set of setNames) {
    write(
      `${set}.comments.jsonl.gz`,
      comments.map((comment, index) => ({
        ...comment,
        judges: [comment.label, comment.label],
        ...labelsOf(set, comment.adds, index),
      })),
    )
    if (!set.endsWith('specificity') && set !== 'videos-spam')
      write(`${set}.stories.jsonl.gz`, stories)
  }
  run = { createLinter: countWords, corpora, fast: false, seed: 11 }
})

afterAll(() => rmSync(run.corpora, { recursive: true }))

const wanted = { rounds: 20, mistakes: 5, dump: true }

describe('the evaluation', () => {
  it('reports figures for every set, in a table that fits them', () => {
    const reports = taskNames.map((task) => reportSet(task, run, wanted))
    for (const { task, figures } of reports) {
      expect(figures.length, task).toBeGreaterThan(0)
    }
    const text = showReport(reports, { splits: true })
    expect(text).toContain('no-generic: F1')
    expect(text).toContain('own story first of ten')
  })

  it('measures no-generic against labels, and names the rules that wrongly flag specific comments', () => {
    const { figures, mistakes } = reportSet('judged', run, wanted)
    const figure = (name: string) => figures.find((found) => found.name === name)
    // One of one generic comment is found, and one of three specific ones is taken for generic.
    expect(figure('no-generic: F1')?.commentlint).toBeCloseTo(2 / 3)
    expect(figure('no-generic: F1')?.ok).toBe(false)
    expect(figure('specific comments with an error finding')?.commentlint).toBeCloseTo(1 / 3)
    expect(figure('specific comments with an error finding')?.note).toBe(
      'error findings on specific comments: no-generic 1',
    )
    expect(mistakes[0]).toContain('b-4: specific, but no-generic found')
  })

  it('tells kinds apart no better than length does when a linter counts words', () => {
    const { figures, mistakes } = reportSet('kinds', run, wanted)
    const passing = figures.filter(({ name }) => name.endsWith('rated solid or strong'))
    expect(passing).toHaveLength(5)
    for (const { name, commentlint, baselines } of passing) {
      expect(commentlint, name).toBe(baselines.length?.all)
    }
    expect(mistakes[0]).toContain('but rated solid')
  })

  it('shows mistakes without the control characters of a comment', () => {
    const { mistakes } = reportSet('movies-specificity', run, wanted)
    expect(mistakes.join('\n')).toContain('on its roof too and the lime trees')
    expect(mistakes.join('\n')).not.toContain('\u001b')
  })

  it('dumps one line a comment with its labels and what was measured', () => {
    const { dump } = reportSet('blog', run, wanted)
    expect(dump).toHaveLength(comments.length)
    const line = JSON.parse(dump[1] as string)
    expect(line).toMatchObject({ set: 'blog', id: 'a-2', adds: 2, words: 14, score: 70 })
    expect(line.relevanceToOthers).toHaveLength(2)
    expect(line).not.toHaveProperty('comment')
  })

  it('finds a linter whose result depends on what it read before', () => {
    let read = 0
    const forgetful: Run = {
      ...run,
      createLinter: () => {
        const linter = countWords()
        return {
          ...linter,
          assess: (comment, context) => ({ ...linter.assess(comment, context), score: read++ }),
        }
      },
    }
    expect(reportSet('order', run, wanted).figures[0]?.ok).toBe(true)
    expect(reportSet('order', forgetful, wanted).figures[0]?.ok).toBe(false)
  })

  it('shows that a linter which counts words can be gamed, and how', () => {
    const { figures, mistakes } = reportSet('gaming', run, wanted)
    const rate = (name: string) => figures.find((figure) => figure.name === name)?.commentlint
    expect(rate('said twice')).toBe(1)
    expect(rate('words shuffled')).toBe(0)
    expect(rate('smooth and empty text under a story')).toBe(1)
    expect(mistakes[0]).toMatch(/said twice: score \d+ before, \d+ after/)
  })

  it('types comments word by word and sees the rating jump', () => {
    const jumpy: Run = {
      ...run,
      createLinter: () => {
        const linter = countWords()
        return {
          ...linter,
          assess(comment, context) {
            const assessment = linter.assess(comment, context)
            return { ...assessment, rating: assessment.details.words > 4 ? 'strong' : 'thin' }
          },
        }
      },
    }
    expect(reportSet('typing', jumpy, wanted).figures[0]?.commentlint).toBeGreaterThan(0)
  })

  it('writes comments in another dress and sees that a linter which counts bytes is affected', () => {
    const scoredBy = (scoreOf: (comment: string) => number): Run => ({
      ...run,
      createLinter: () => {
        const linter = countWords()
        const assess: Linter['assess'] = (comment, context) => ({
          ...linter.assess(comment, context),
          score: scoreOf(comment),
        })
        return { ...linter, assess }
      },
    })
    const blind = scoredBy(() => 50)
    expect(reportSet('dress', blind, wanted).figures[0]?.commentlint).toBe(0)
    const { figures, mistakes } = reportSet('dress', scoredBy(Buffer.byteLength), wanted)
    expect(figures[0]?.ok).toBe(false)
    expect(mistakes[0]).toMatch(/score \d+ before, \d+ after/)
  })

  it('gives the same figures in every run', () => {
    const once = reportSet('judged', run, wanted).figures
    expect(reportSet('judged', run, wanted).figures).toEqual(once)
  })
})

describe('the command line', () => {
  it('refuses what it does not know, and says what there is', () => {
    expect(() => readOptions(['--set', 'blogs'])).toThrow(UsageError)
    expect(() => readOptions(['--set', 'blogs'])).toThrow(/judged, blog/)
    expect(() => readOptions(['--most', 'all'])).toThrow(UsageError)
    expect(() => readOptions(['--seed', '-1'])).toThrow(UsageError)
    expect(() => readOptions(['--quick'])).toThrow(UsageError)
  })

  it('says what it needs when there are no corpora', () => {
    expect(() => findCorpora(undefined, '/nowhere/at/all')).toThrow(CorporaError)
    expect(() => findCorpora('elsewhere', '/nowhere')).toThrow(/elsewhere holds no corpora/)
  })
})

describe('a text of a stranger', () => {
  it('is shown without escapes, controls and reordering marks', () => {
    expect(plainLine('a\u001b[2Jb\r\nc\u202ed\u0007')).toBe('ab cd')
  })
})
