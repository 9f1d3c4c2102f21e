import { defineConfig } from 'tsdown'
import { ascii } from '../dev/src/build/ascii.ts'
import { lemmaExceptions } from '../dev/src/build/lemma-exceptions.ts'
import { TAKEN_IN } from './taken-in.ts'

export default defineConfig({
  entry: ['src/index.ts', 'src/meaning.ts'],
  platform: 'neutral',
  dts: true,
  plugins: [ascii(), lemmaExceptions()],
  deps: { alwaysBundle: TAKEN_IN.map((name) => new RegExp(`^${name}(/|$)`)), onlyBundle: false },
  inputOptions: {
    resolve: { conditionNames: ['import', 'default'], mainFields: ['module', 'main'] },
  },
})
