/** A quoted session: a block of ```console whose first line is `$ command`, and what it printed. */
export interface ConsoleBlock {
  command: string
  output: string
}

const block = /^```console\n\$ (.+)\n([\s\S]*?)^```$/gm

/** The quoted sessions of a Markdown page, in order. */
export function findConsoleBlocks(page: string): ConsoleBlock[] {
  return [...page.matchAll(block)].map(([, command = '', output = '']) => ({ command, output }))
}

/** The page with the output of each quoted session replaced by what `run` resolves to. */
export async function refreshConsoleBlocks(
  page: string,
  run: (command: string) => Promise<string>,
): Promise<string> {
  const outputs: string[] = []
  for (const { command } of findConsoleBlocks(page)) outputs.push(await run(command))
  return page.replace(
    block,
    (_, command: string) => `\`\`\`console\n$ ${command}\n${outputs.shift()}\`\`\``,
  )
}
