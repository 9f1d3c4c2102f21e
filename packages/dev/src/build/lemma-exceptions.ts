import { createRequire } from 'node:module'

const FILE = /wink-eng-lite-web-model[/\\]dist[/\\]wn-\w+-exceptions\.js$/

/**
 * wink-nlp's tables of irregular base forms as JSON, read when a base form is first asked for, which
 * few do. As the package has them, five thousand assignments, they take an eighth of the time before
 * a first verdict.
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
