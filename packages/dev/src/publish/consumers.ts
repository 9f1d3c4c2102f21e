/** What an empty project does with a package, as a user's would. */
export interface Consumer {
  readonly name: string
  /** Packages that it needs from the registry. */
  readonly tools: readonly string[]
  readonly files: Readonly<Record<string, string>>
  /** Commands, run one after the other; `node` stands for the Node version being tried. */
  readonly commands: readonly (readonly string[])[]
  /** Text that the output of the last command must contain. */
  readonly prints: string
}

const COMMENT = 'Did the council ask the gardeners at all? We drain our pipe in November.'
const JUDGE = `
const linter = createLinter({ meaning: loadMeaning() })
const { rating, findings } = linter.assess(${JSON.stringify(COMMENT)}, { story: 'The pump froze.' })
console.log('rating', typeof rating, Array.isArray(findings))
`
const PRINTED = 'rating string true'
const IMPORTS = `import { createLinter } from '@commentlint/core'
import { loadMeaning } from '@commentlint/core/meaning'
`

/** Bundles `main.mjs` into `out.mjs`. */
const ESBUILD = [
  'node_modules/.bin/esbuild',
  'main.mjs',
  '--bundle',
  '--format=esm',
  '--platform=browser',
  '--outfile=out.mjs',
  '--log-level=error',
]
/** Builds a folder `dist` from `index.html`. */
const VITE = ['node', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error']

const core: readonly Consumer[] = [
  {
    name: 'ESM',
    tools: [],
    files: { 'main.mjs': IMPORTS + JUDGE },
    commands: [['node', 'main.mjs']],
    prints: PRINTED,
  },
  {
    name: 'CommonJS, require',
    tools: [],
    files: {
      'main.cjs': `const { createLinter } = require('@commentlint/core')
const { loadMeaning } = require('@commentlint/core/meaning')
${JUDGE}`,
    },
    commands: [['node', 'main.cjs']],
    prints: PRINTED,
  },
  {
    name: 'CommonJS, import()',
    tools: [],
    files: {
      'main.cjs': `Promise.all([import('@commentlint/core'), import('@commentlint/core/meaning')]).then(
  ([{ createLinter }, { loadMeaning }]) => {${JUDGE}},
)`,
    },
    commands: [['node', 'main.cjs']],
    prints: PRINTED,
  },
  {
    name: 'TypeScript, strict',
    tools: ['typescript@6.0.3'],
    files: {
      'main.mts':
        IMPORTS + JUDGE.replace('console.log', 'export const said: unknown[] = Array.of<unknown>'),
      'tsconfig.json': JSON.stringify({
        compilerOptions: { module: 'NodeNext', strict: true, noEmit: true, types: [] },
        files: ['main.mts'],
      }),
    },
    commands: [
      ['node', 'node_modules/typescript/bin/tsc', '-p', '.'],
      ['node', '-p', '"typed"'],
    ],
    prints: 'typed',
  },
  {
    name: 'esbuild bundle',
    tools: ['esbuild@0.28.2'],
    files: { 'main.mjs': IMPORTS + JUDGE },
    commands: [ESBUILD, ['node', 'out.mjs']],
    prints: PRINTED,
  },
  {
    name: 'Vite bundle',
    tools: ['vite@7.3.8'],
    files: {
      'main.js': IMPORTS + JUDGE,
      'index.html': '<script type="module" src="/main.js"></script>',
      'vite.config.mjs': `export default { build: { modulePreload: false, chunkSizeWarningLimit: 1e6,
  rollupOptions: { output: { entryFileNames: 'out.mjs' } } } }`,
    },
    commands: [VITE, ['node', 'dist/out.mjs']],
    prints: PRINTED,
  },
]

const cli: readonly Consumer[] = [
  {
    name: 'a draft file',
    tools: [],
    files: { 'a.comment.md': 'Thank you, great post!' },
    commands: [
      ['node', '-e', runAnyway('node_modules/@commentlint/cli/bin/commentlint.js', 'a.comment.md')],
    ],
    prints: 'no-generic',
  },
  {
    name: 'score filter',
    tools: [],
    files: { 'in.jsonl': `${JSON.stringify({ id: 'a', comment: COMMENT })}\n` },
    commands: [
      ['sh', '-c', '"$NODE" node_modules/@commentlint/cli/bin/commentlint.js score < in.jsonl'],
    ],
    prints: '"rating":',
  },
  {
    name: 'configuration as a module',
    tools: [],
    files: {
      'main.mjs': `console.log('read', Object.keys(await import('@commentlint/cli/config')).length > 0)`,
    },
    commands: [['node', 'main.mjs']],
    prints: 'read true',
  },
]

/** A program that runs another and prints its output, whatever its exit code. */
function runAnyway(...args: string[]): string {
  return `const { stdout } = require('child_process').spawnSync(process.execPath, ${JSON.stringify(args)}, { encoding: 'utf8' }); console.log(stdout)`
}

const INITIALIZE = `
const { spawn } = require('child_process')
const bin = 'node_modules/@commentlint/language-server/bin/commentlint-language-server.js'
const server = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize',
  params: { processId: null, rootUri: null, capabilities: {} } })
server.stdin.write('Content-Length: ' + body.length + '\\r\\n\\r\\n' + body)
server.stdout.once('data', (data) => { console.log(String(data)); server.kill() })
`

const languageServer: readonly Consumer[] = [
  {
    name: 'answers an editor',
    tools: [],
    files: { 'main.cjs': INITIALIZE },
    commands: [['node', 'main.cjs']],
    prints: 'Content-Length',
  },
]

const textarea: readonly Consumer[] = [
  {
    name: 'import where there is no page',
    tools: [],
    files: {
      'main.mjs': `console.log('loads', Object.keys(await import('@commentlint/textarea')).length > 0)`,
    },
    commands: [['node', 'main.mjs']],
    prints: 'loads true',
  },
  {
    name: 'esbuild bundle',
    tools: ['esbuild@0.28.2'],
    files: { 'main.mjs': `import '@commentlint/textarea/define'` },
    commands: [
      ESBUILD,
      ['node', '-p', `require('fs').readFileSync('out.mjs', 'utf8').includes('comment-lint')`],
    ],
    prints: 'true',
  },
  {
    name: 'Vite bundle',
    tools: ['vite@7.3.8'],
    files: {
      'main.js': `import '@commentlint/textarea/define'`,
      'index.html': '<script type="module" src="/main.js"></script>',
    },
    commands: [
      VITE,
      [
        'node',
        '-p',
        `require('fs').readdirSync('dist/assets').some((name) => /worker/.test(name)) || require('fs').readdirSync('dist/assets').length > 0`,
      ],
    ],
    prints: 'true',
  },
]

/** Consumers by the folder of the package that they use. */
export const consumers: Readonly<Record<string, readonly Consumer[]>> = {
  core,
  cli,
  'language-server': languageServer,
  textarea,
}
