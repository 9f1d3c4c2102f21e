import type { Root } from 'nlcst'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRepeatedWords from 'retext-repeated-words'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { InvalidOptionError, PluginError } from '../errors.js'
import { createLinter } from '../linter.js'
import type { LinterOptions } from '../types.js'

const comment = 'The index in in your second example is a expensive one.'

function findings(text: string, ...plugins: NonNullable<LinterOptions['plugins']>[number][]) {
  const { findings: all } = createLinter({ plugins }).assess(text)
  return all.filter(({ ruleId }) => ruleId.includes(':') || ruleId === 'plugin')
}

/** Reports each word in capitals, in the way its settings say. */
const noCapitals: Plugin<[told?: { fatal?: boolean | null }], Root> =
  ({ fatal } = {}) =>
  (tree, file) => {
    visit(tree, 'TextNode', (node) => {
      if (!/^[A-Z]{2,}$/.test(node.value)) return
      const message = file.message(`Don't shout ${node.value}`, {
        place: node.position,
        source: 'capitals',
        ruleId: 'word',
      })
      message.fatal = fatal ?? undefined
    })
  }

describe('a foreign retext plugin', () => {
  it('reports under its own name, at its own place', () => {
    expect(findings(comment, retextRepeatedWords)).toEqual([
      {
        ruleId: 'retext-repeated-words:in',
        severity: 'warn',
        reason: 'Unexpected repeated `in`, remove one occurrence',
        actual: 'in in',
        expected: ['in'],
        place: {
          start: { line: 1, column: 11, offset: 10 },
          end: { line: 1, column: 16, offset: 15 },
        },
        url: 'https://github.com/retextjs/retext-repeated-words#readme',
      },
    ])
  })

  it('takes its place among the findings, in the order of the text', () => {
    const found = findings(comment, retextIndefiniteArticle, retextRepeatedWords)
    expect(found.map(({ actual }) => actual)).toEqual(['in in', 'a'])
  })

  it('is sorted by name where two report the same place, whichever was added first', () => {
    const named =
      (source: string): Plugin<[], Root> =>
      () =>
      (tree, file) => {
        file.message('Look here', { place: tree.position, ruleId: 'look', source })
      }
    const inOrder = ['ann:look', 'bob:look']
    const [ann, bob] = [named('ann'), named('bob')]
    for (const plugins of [
      [ann, bob],
      [bob, ann],
    ]) {
      expect(findings(comment, ...plugins).map(({ ruleId }) => ruleId)).toEqual(inOrder)
    }
  })

  it.each([
    [true, 'error'],
    [false, 'warn'],
    [null, 'info'],
  ] as const)('whose messages have fatal %s gives the severity %s', (fatal, severity) => {
    expect(findings('Read the MANUAL.', [noCapitals, { fatal }])).toMatchObject([{ severity }])
  })

  it('is silenced like any rule', () => {
    const silenced = `<!-- commentlint-disable capitals:word -- a name -->\nThe RUST book says so.`
    expect(findings(silenced, noCapitals)).toEqual([])
  })

  it('does not report on quotations and code', () => {
    const text = '> READ this\n\nYou said “READ this now” and `READ`, why?'
    expect(findings(text, noCapitals)).toEqual([])
  })

  it('reports the whole comment when it names no place', () => {
    const everywhere: Plugin<[], Root> = () => (_tree, file) => void file.message('Too blue')
    expect(findings('The sky in your photo is blue.', everywhere)).toMatchObject([
      { ruleId: 'plugin', place: { start: { offset: 0 }, end: { offset: 30 } } },
    ])
  })
})

describe('a plugin that can’t be used', () => {
  it('is refused when it is no plugin', () => {
    expect(() => createLinter({ plugins: ['retext-repeated-words' as never] })).toThrow(
      '`plugins[0]` should be a retext plugin or a list of one and its settings, but is "retext-repeated-words".',
    )
  })

  it.each([
    ['an empty list', []],
    ['a list that begins with none', [{ a: 1 }]],
    ['an object that is no preset', {}],
  ])('is refused when it is %s', (_, odd) => {
    const misuse = () => createLinter({ plugins: [() => undefined, odd as never] })
    expect(misuse).toThrow(InvalidOptionError)
    expect(misuse).toThrow(
      '`plugins[1]` should be a retext plugin or a list of one and its settings',
    )
  })

  it('is taken in a list with its settings, and in a preset', () => {
    const seen: unknown[] = []
    const plugin: Plugin<[string], Root> = (setting) => () => void seen.push(setting)
    const plugins = [[plugin, 'alone'] as const, { plugins: [[plugin, 'in a preset']] }]
    createLinter({ plugins: plugins.slice(0, 1) as never }).assess('A fine comment.')
    createLinter({ plugins: plugins.slice(1) as never }).assess('A fine comment.')
    expect(seen).toEqual(['alone', 'in a preset'])
  })

  it('is named when it throws', () => {
    const broken: Plugin<[], Root> = () => () => {
      throw new Error('no dictionary')
    }
    const linter = createLinter({ plugins: [broken] })
    expect(() => linter.assess('A fine comment.')).toThrow(PluginError)
    expect(() => linter.assess('A fine comment.')).toThrow('A plugin failed: no dictionary')
  })

  it('is named when it throws something that is no error', () => {
    const broken: Plugin<[], Root> = () => () => {
      throw 'no dictionary'
    }
    const linter = createLinter({ plugins: [broken] })
    expect(() => linter.assess('A fine comment.')).toThrow('A plugin failed: no dictionary')
  })

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [0, '0'],
    ['', '""'],
  ])('is named when it throws %j, which is taken for no error', (thrown, said) => {
    const broken: Plugin<[], Root> = () => () => {
      throw thrown
    }
    const waiting: Plugin<[], Root> = () => (_tree, _file, next) => {
      if (next !== undefined) throw thrown
    }
    for (const plugin of [broken, waiting]) {
      const linter = createLinter({ plugins: [plugin] })
      expect(() => linter.assess('A fine comment.')).toThrow(PluginError)
      expect(() => linter.assess('A fine comment.')).toThrow(`A plugin failed: it threw ${said}.`)
    }
  })

  it('may report a point instead of a stretch, and add a note', () => {
    const pointer: Plugin<[], Root> = () => (tree, file) => {
      const place = tree.children[0]?.position?.start
      file.message('Mind the beginning', { place, ruleId: 'begin', source: 'mind' }).note = 'Twain'
    }
    const [found] = findings('  A fine comment.', pointer)
    expect(found).toMatchObject({ ruleId: 'mind:begin', actual: '', note: 'Twain' })
    expect(found?.place.start).toEqual(found?.place.end)
  })

  it('is refused when it is asynchronous', () => {
    const later: Plugin<[], Root> = () => async () => undefined
    const linter = createLinter({ plugins: [later] })
    expect(() => linter.assess('A fine comment.')).toThrow(PluginError)
  })
})

describe('what a plugin writes into a message', () => {
  /** The finding that is made of a message with these fields. */
  const written = (fields: object, text = comment) => {
    const plugin: Plugin<[], Root> = () => (_tree, file) => {
      Object.assign(file.message('Look here', { source: 'odd' }), fields)
    }
    const { findings: all } = createLinter({ plugins: [plugin] }).assess(text)
    return all.find(({ reason }) => reason === 'Look here')
  }

  it.each([
    ['before the text and after it', -5, 99_999, 0, comment.length],
    ['that are no numbers', Number.NaN, Number.NaN, 0, comment.length],
    ['without end', Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0, comment.length],
    ['between characters', 4.5, 9.5, 4, 9],
    ['the wrong way round', 9, 4, 9, 9],
    ['behind the text', 70, 80, comment.length, comment.length],
    ['in words', '4', '9', 0, comment.length],
  ])('offsets %s come to lie within it', (_, start, end, from, to) => {
    const point = (offset: unknown) => ({ line: 1, column: 1, offset })
    const found = written({ place: { start: point(start), end: point(end) } })
    expect(found?.place).toEqual({
      start: { line: 1, column: from + 1, offset: from },
      end: { line: 1, column: to + 1, offset: to },
    })
    expect(found?.actual).toBe(comment.slice(from, to))
  })

  it.each([
    [4, 5, '😀'],
    [5, 6, '😀'],
    [5, 9, '😀 of'],
    [2, 5, 'f 😀'],
    [5, 5, '😀'],
  ])('offsets %i and %i halve no emoji', (start, end, actual) => {
    const place = { start: { offset: start }, end: { offset: end } }
    expect(written({ place }, 'Off 😀 of the tram in your second picture.')?.actual).toBe(actual)
  })

  it('is left out where it is no text, so that the finding stays plain JSON', () => {
    const nothing = () => undefined
    const odd = {
      actual: nothing,
      note: Symbol('note'),
      url: 5,
      ruleId: { a: 1 },
      expected: [nothing],
    }
    const found = written(odd)
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    expect(found).toMatchObject({ ruleId: 'odd', actual: comment, reason: 'Look here' })
    expect(found).not.toHaveProperty('note')
    expect(found).not.toHaveProperty('expected')
    expect(written({ expected: ['in', nothing, 'an'] })?.expected).toEqual(['in', 'an'])
  })

  it('is replaced by the actual words at its place', () => {
    const place = { start: { offset: 4 }, end: { offset: 9 } }
    expect(written({ place, actual: 'INDEX' })?.actual).toBe('index')
  })

  it.each([[null], [undefined], ['Look here'], [{}], [{ reason: 5 }]])(
    'is named where it is no message: %j',
    (message) => {
      const plugin: Plugin<[], Root> = () => (_tree, file) => {
        file.messages.push(message as never)
      }
      const judge = () => findings(comment, plugin)
      expect(judge).toThrow(PluginError)
      expect(judge).toThrow(
        'A plugin failed: it left something with the file that is not a message',
      )
    },
  )

  it('gets a short error where it judges with its own linter endlessly', () => {
    const linter = createLinter({
      plugins: [() => () => void linter.assess('Another comment.')],
    })
    const judge = () => linter.assess(comment)
    expect(judge).toThrow(PluginError)
    expect(judge).toThrow(
      /^A plugin failed: it runs a linter of its own, which would never end\..{0,100}$/,
    )
  })

  it('may judge other comments with its own linter', () => {
    const inner: string[] = []
    const linter = createLinter({
      plugins: [
        () => (_tree, file) => {
          if (inner.push(String(file)) < 9) linter.assess(`${file} And more.`)
        },
      ],
    })
    for (let time = 0; time < 3; time += 1) {
      inner.length = 0
      linter.assess(comment)
      expect(inner).toHaveLength(9)
    }
  })

  it('is quoted in part where it throws a very long message, and named where that can not be read', () => {
    const throwing = (thrown: unknown) =>
      createLinter({
        plugins: [
          () => () => {
            throw thrown
          },
        ],
      })
    expect(() => throwing(new Error('no '.repeat(9_000))).assess(comment)).toThrow(/^.{100,500}$/)
    expect(() => throwing(Object.create(null)).assess(comment)).toThrow(
      "A plugin failed: something that can't be read. Take it out",
    )
  })
})

it('a list of plugins with a gap is refused', () => {
  const plugins = new Array<never>(1)
  expect(() => createLinter({ plugins })).toThrow('`plugins[0]` should be a retext plugin')
})
