import type { ThirdParty } from './find.js'

/** The table of third-party packages that come with each of ours. */
export function renderTable(all: ReadonlyMap<string, readonly ThirdParty[]>): string {
  const users = new Map<string, { one: ThirdParty; by: string[] }>()
  for (const [ours, list] of all) {
    for (const one of list) {
      const key = `${one.name}@${one.version}`
      const entry = users.get(key) ?? { one, by: [] }
      users.set(key, entry)
      entry.by.push(ours)
    }
  }
  const rows = [...users.values()]
    .sort((a, b) => (a.one.name < b.one.name ? -1 : 1))
    .map(({ one, by }) => `| ${one.name} | ${one.version} | ${one.licence} | ${by.join(', ')} |`)
  return `# Third-party packages

What is installed with each package, and what is inside the workers of the element and the extension.
Written by \`pnpm gen\`. Tables made from the work of others are named in
[packages/core/THIRD-PARTY.md](../packages/core/THIRD-PARTY.md).

| package | version | licence | comes with |
|---|---|---|---|
${rows.join('\n')}
`
}

/** The notices for files that contain third-party code. */
export function renderNotices(what: string, list: readonly ThirdParty[]): string {
  const notices = list.map(({ name, version, licence, text }) => {
    const said = text.replace(/[^\S\n]+$/gm, '').replace(/\r\n?/g, '\n')
    return `## ${name} ${version} (${licence})\n\n${said === '' ? 'No licence file of its own.' : `\`\`\`text\n${said.replaceAll('```', "'''")}\n\`\`\``}`
  })
  return `# Third-party notices

${what} Written by \`pnpm gen\`.

${notices.join('\n\n')}
`
}
