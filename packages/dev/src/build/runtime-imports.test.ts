import { expect, it } from 'vitest'
import { runtimeImports } from './runtime-imports.js'

it('marks an import of an address known only at run time, and no other', () => {
  const code = "import('./a.js');await import(e);reimport(e);import(e+f);import.meta"
  const file = { type: 'chunk', code }
  runtimeImports().generateBundle({}, { 'a.js': file })
  expect(file.code.replaceAll(/\/\*.*?\*\/ /g, '#')).toBe(code.replace('t(e)', 't(##e)'))
  expect(file.code).toContain('import(/* @vite-ignore */ /* webpackIgnore: true */ e)')
})
