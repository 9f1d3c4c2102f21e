import { defineConfig } from 'tsdown'

const shared = {
  platform: 'browser',
  target: 'es2022',
  minify: true,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
} as const

/** Parts of the tagger's model that nothing here runs: names, sentiment and negation. */
const UNUSED = /wink-eng-lite-web-model\/dist\/load-(?:ner|sa|negation)-model\.js$/

/** What stands in their place: a machine without a state, which the tagger reads and never runs. */
const EMPTY = `module.exports = () => ({
  machines: ['[100,0,{"0":{}},{},{},{}]'],
  transformers: [],
  setter() { throw new Error('This part of the model is left out of the worker.') },
})`

/** Leaves them out of the workers: 8% of what one weighs. */
const leaveOutUnused = {
  name: 'leave-out-unused-models',
  load(id: string) {
    return UNUSED.test(id.replaceAll('\\', '/')) ? EMPTY : null
  },
}

/** A worker is one file that stands alone: pages name it by its address. */
const worker = (entry: string) => ({
  ...shared,
  entry: [entry],
  dts: false,
  clean: false,
  noExternal: [/./],
  plugins: [leaveOutUnused],
  inputOptions: { resolve: { conditionNames: ['@commentlint/source', 'import', 'default'] } },
})

export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts', 'src/define.ts'],
    dts: true,
    external: [/\.\/worker\.js$/],
  },
  worker('src/worker.ts'),
  worker('src/worker-meaning.ts'),
])
