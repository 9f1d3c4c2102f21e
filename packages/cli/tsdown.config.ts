import { createRequire } from 'node:module'
import { defineConfig } from 'tsdown'
import { ascii } from '../dev/src/build/ascii.ts'
import { TAKEN_IN } from './taken-in.ts'

const common = defineConfig({
  platform: 'node',
  fixedExtension: false,
  deps: { alwaysBundle: TAKEN_IN.map((name) => new RegExp(`^${name}(/|$)`)), onlyBundle: false },
  plugins: [ascii()],
  inputOptions: {
    resolve: {
      conditionNames: ['import', 'default'],
      // Its modules for browsers are the same ones, as modules: those for Node are 72 functions to compile.
      alias: {
        yaml: createRequire(import.meta.url)
          .resolve('yaml')
          .replace(/dist.index\.js$/, 'browser/index.js'),
      },
    },
  },
})

/** What takes long to load and is loaded when it is needed: the core with what calls it, and YAML. */
const LOADED_LATER =
  /[\\/](?:yaml[\\/]|front-matter|sources[\\/]text|story-text|judge|row-judge|filter)/

export default defineConfig([
  {
    ...common,
    entry: { main: 'src/main.ts', worker: 'src/work/in-thread.ts' },
    dts: false,
    outputOptions: {
      codeSplitting: {
        // In one file: apart, as for every set of commands that share them, they are forty to find and read.
        groups: [{ name: 'shared', minShareCount: 2, test: (id) => !LOADED_LATER.test(id) }],
      },
    },
  },
  {
    // Built apart, because hosts without Node take these.
    ...common,
    entry: {
      index: 'src/index.ts',
      config: 'src/config/index.ts',
      drafts: 'src/drafts.ts',
      files: 'src/files.ts',
    },
    dts: true,
  },
])
