import { defineConfig } from 'tsdown'
import { ascii } from '../dev/src/build/ascii.ts'
import { lemmaExceptions } from '../dev/src/build/lemma-exceptions.ts'
import { runtimeImports } from '../dev/src/build/runtime-imports.ts'

const shared = {
  platform: 'browser',
  target: 'es2022',
  minify: true,
  plugins: [ascii(), lemmaExceptions()],
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
} as const

/** A worker is a single file without imports: pages refer to it by its address. */
const worker = (entry: string) => ({
  ...shared,
  entry: [entry],
  dts: false,
  clean: false,
  noExternal: [/./],
  inputOptions: { resolve: { conditionNames: ['@commentlint/source', 'import', 'default'] } },
})

export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts', 'src/define.ts'],
    dts: true,
    plugins: [...shared.plugins, runtimeImports()],
  },
  worker('src/worker.ts'),
  worker('src/worker-meaning.ts'),
])
