import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/index.ts', 'src/meaning.ts'],
  platform: 'neutral',
  dts: true,
  inputOptions: { resolve: { conditionNames: ['import', 'default'] } },
})
