import { createRequire } from 'node:module'

const FILE = /wink-eng-lite-web-model[/\\]dist[/\\]wn-\w+-exceptions\.js$/

/**
 * Makes wink-nlp's tables of irregular base forms JSON that is parsed only when a base form is first
 * needed, which is rare. In the package they are five thousand assignments, which take an eighth of the
 * time before a first verdict.
 */
export function lemmaExceptions() {
  return {
    name: 'lemma-exceptions',
    load(id: string) {
      if (!FILE.test(id)) return null
      const table = createRequire(import.meta.url)(id) as Record<string, string>
      return `
        let table
        const read = () => Object.assign(Object.create(null), JSON.parse(${JSON.stringify(JSON.stringify(table))}))
        module.exports = new Proxy({}, { get: (_, word) => (table ??= read())[word] })
      `
    },
  }
}
