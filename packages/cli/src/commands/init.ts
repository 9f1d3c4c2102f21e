import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CONFIG_NAME } from '../config/index.js'
import { EXIT, type Host, UsageError } from '../host.js'
import { unwritable, write } from '../io/output.js'

const START = {
  $schema: './node_modules/@commentlint/cli/schema.json',
  extends: 'commentlint:story-response',
  rules: {},
  drafts: [],
  ignores: [],
  overrides: [],
}

/** Writes a configuration to start from; throws a `UsageError` when one exists. */
export async function init({ cwd, stdout }: Host): Promise<number> {
  try {
    const text = `${JSON.stringify(START, null, 2)}\n`
    await writeNew(join(cwd, CONFIG_NAME), text)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(CONFIG_NAME, error)
    throw new UsageError(`${CONFIG_NAME} exists already, and is left as it is.`)
  }
  await write(stdout, `Wrote ${CONFIG_NAME}. \`commentlint rules\` lists what "rules" can hold.\n`)
  return EXIT.clean
}

/** Writes a new file as a whole or not at all; throws system errors, also when the file exists. */
async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(text)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}
