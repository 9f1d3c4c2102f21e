import { realpath, rename, rm, writeFile } from 'node:fs/promises'

/**
 * Gives a file another content, whole: where the disk is full or the process ends in between, the file
 * is what it was. Throws a system error.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const unfinished = `${target}.${process.pid}.new`
  try {
    await writeFile(unfinished, text)
    await rename(unfinished, target)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
