import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/index.ts', 'src/node.ts', 'src/browser.ts', 'src/protocol.ts'],
  platform: 'node',
  fixedExtension: false,
  dts: true,
  inputOptions: { resolve: { conditionNames: ['import', 'default'] } },
})
