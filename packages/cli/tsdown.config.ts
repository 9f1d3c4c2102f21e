import { defineConfig } from 'tsdown'

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
  dts: true,
  inputOptions: { resolve: { conditionNames: ['import', 'default'] } },
})
