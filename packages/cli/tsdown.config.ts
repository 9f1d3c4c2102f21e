import { defineConfig } from 'tsdown'
import { TAKEN_IN } from './taken-in.ts'

export default defineConfig({
  entry: {
    main: 'src/main.ts',
    worker: 'src/work/worker.ts',
    index: 'src/index.ts',
    config: 'src/config/index.ts',
    drafts: 'src/drafts.ts',
    files: 'src/files.ts',
  },
  platform: 'node',
  fixedExtension: false,
  deps: { alwaysBundle: TAKEN_IN.map((name) => new RegExp(`^${name}(/|$)`)), onlyBundle: false },
  dts: true,
  inputOptions: { resolve: { conditionNames: ['import', 'default'] } },
})
