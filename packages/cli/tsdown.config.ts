import { createRequire } from 'node:module'
import { defineConfig } from 'tsdown'
import { ascii } from '../dev/src/build/ascii.ts'
import { TAKEN_IN } from './taken-in.ts'

export default defineConfig({
  entry: {
    main: 'src/main.ts',
    worker: 'src/work/in-thread.ts',
    index: 'src/index.ts',
    config: 'src/config/index.ts',
    drafts: 'src/drafts.ts',
    files: 'src/files.ts',
  },
  platform: 'node',
  fixedExtension: false,
  deps: { alwaysBundle: TAKEN_IN.map((name) => new RegExp(`^${name}(/|$)`)), onlyBundle: false },
  dts: true,
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
