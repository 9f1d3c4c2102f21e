import { defineConfig } from 'tsdown'
import { TAKEN_IN } from './taken-in.ts'

export default defineConfig({
  entry: ['src/index.ts', 'src/meaning.ts'],
  platform: 'neutral',
  dts: true,
  deps: { alwaysBundle: TAKEN_IN.map((name) => new RegExp(`^${name}(/|$)`)), onlyBundle: false },
  inputOptions: {
    resolve: { conditionNames: ['import', 'default'], mainFields: ['module', 'main'] },
  },
})
