/**
 * Which part of the code may import which. Run by `pnpm check`; .github/ARCHITECTURE.md has the map.
 *
 * Imports run downwards: each part lists here what it must not import.
 */

/** The rooms of the core, top to bottom; a room imports from itself and from rooms below. */
const floors = [
  ['index', 'retext', 'meaning'],
  ['linter'],
  ['assess', 'given', 'report'],
  ['options', 'abstain', 'read'],
  ['rules', 'aspects', 'score', 'findings'],
  ['reading'],
  ['story', 'formulas'],
  ['text'],
  ['types', 'rule-ids.generated', 'errors', 'slip', 'is-record', 'read-property', 'kit'],
]

const core = '^packages/core/src'
const tests = '\\.test\\.ts$'
const room = (names) => `${core}/(${names.join('|')})(/|\\.ts$)`

const upwards = floors.slice(1).map((floor, index) => ({
  name: `${floor.join('-')}-imports-downwards`,
  comment: `${floor.join(', ')} must not import from a room above (order: ${floors.map((one) => one.join('/')).join(', ')}).`,
  severity: 'error',
  from: { path: room(floor), pathNot: tests },
  to: { path: room(floors.slice(0, index + 1).flat()) },
}))

/** Rooms on one floor that measure must not import those that judge. */
const sideways = [
  [
    'aspects',
    ['rules', 'score', 'findings'],
    'Aspects measure; they hold no threshold and no rule.',
  ],
  ['rules', ['score'], 'A rule reports; the score does not depend on it, nor it on the score.'],
  ['score', ['rules', 'findings'], 'The score rests on aspects alone.'],
  ['findings', ['aspects', 'score'], 'Findings are ordered and placed, whatever the rule.'],
].map(([from, to, comment]) => ({
  name: `${from}-keeps-to-itself`,
  comment,
  severity: 'error',
  from: { path: room([from]), pathNot: tests },
  to: { path: room(to) },
}))

/** Folders of the core that only `pnpm gen` and tests read. */
const patternSources = ['formulas/(compile|grammar|lexicon)', 'aspects/contribution/cues']

/** The packages of this workspace that each package may import, apart from itself. */
const mayImport = {
  core: [],
  textarea: ['core'],
  cli: ['core'],
  'language-server': ['core', 'cli'],
  vscode: ['language-server'],
}

/** What all packages are built with, and what starts a browser for their tests and benchmarks. */
const tools = '^packages/dev/src/(build|chromium)/'

const betweenPackages = Object.entries(mayImport).map(([name, allowed]) => ({
  name: `${name}-imports-${allowed.join('-') || 'no-other-package'}`,
  comment: `packages/${name} may import ${allowed.join(', ') || 'no other package of this workspace'}.`,
  severity: 'error',
  from: { path: `^packages/${name}/`, pathNot: tests },
  to: {
    path: `^(packages|examples)/`,
    pathNot: [`^packages/(${[name, ...allowed].join('|')})/`, tools],
  },
}))

module.exports = {
  forbidden: [
    ...upwards,
    ...sideways,
    ...betweenPackages,
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-runs-anywhere',
      comment: 'Core runs in Node, browsers and workers: no node:*, no DOM library, no editor.',
      severity: 'error',
      from: { path: core, pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-knows-no-host',
      comment: 'Core runs in Node, browsers and workers: no node:*, no DOM library, no editor.',
      severity: 'error',
      from: { path: core, pathNot: tests },
      to: { path: '(^|/)(vscode|vscode-[a-z-]+|jsdom|linkedom|happy-dom|lit|commander)(/|$)' },
    },
    {
      name: 'patterns-are-taken-apart-beforehand',
      comment:
        'What ships reads the tables that `pnpm gen` makes of patterns and lexicons, not these: they take longer to load than a comment to judge.',
      severity: 'error',
      from: {
        path: `${core}/`,
        pathNot: [tests, `${core}/(${patternSources.join('|')})/`],
      },
      to: { path: `${core}/(${patternSources.join('|')})/` },
    },
    {
      name: 'only-text-knows-wink',
      comment:
        'Everything but core/src/text reads its tokens, so that the tagger can be replaced. (The script that picks the vocabulary asks which words wink knows, and the benchmark times wink alone.)',
      severity: 'error',
      from: {
        path: '^(packages|examples)/',
        pathNot: '^packages/(core/src/text|dev/src/distil|dev/src/bench/peers)/',
      },
      to: { path: 'wink-(nlp|eng)' },
    },
    {
      name: 'rules-do-not-share',
      comment: 'A rule is one folder; what two rules need lives below them.',
      severity: 'error',
      from: { path: `${core}/rules/([^/]+)/`, pathNot: tests },
      to: { path: `${core}/rules/[^/]+/`, pathNot: `${core}/rules/$1/` },
    },
    {
      name: 'everything-resolves',
      comment:
        'An import must lead somewhere. (Addresses, as a bundler gives them, are not followed.)',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '(^|/)dist/|\\?url$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '^(packages|examples)/[^/]+/(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@commentlint/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
}
