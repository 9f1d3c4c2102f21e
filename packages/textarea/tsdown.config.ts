import { defineConfig } from 'tsdown'

const shared = {
  platform: 'browser',
  target: 'es2022',
  minify: true,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
} as const

export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts', 'src/define.ts'],
    dts: true,
    // The worker is one file that stands alone: pages name it by its address.
    external: [/\.\/worker\.js$/],
  },
  {
    ...shared,
    entry: ['src/worker.ts'],
    dts: false,
    clean: false,
    noExternal: [/./],
    inputOptions: { resolve: { conditionNames: ['@commentlint/source', 'import', 'default'] } },
  },
])
