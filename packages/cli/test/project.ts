import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Files, folderWith } from './commentlint.js'

/** The root of this repository. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** No registry: whatever would be downloaded fails at once. */
export const OFFLINE = {
  npm_config_registry: 'http://127.0.0.1:9',
  npm_config_fetch_retries: '0',
  npm_config_update_notifier: 'false',
}

/** An author of commits, for machines where git has none. */
export const SOMEBODY = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
}

/** A team's repository with these files, and commentlint among its dependencies. */
export async function projectWith(files: Files): Promise<string> {
  const folder = await folderWith({ 'package.json': { name: 'a-team', private: true }, ...files })
  const modules = join(folder, 'node_modules')
  await mkdir(join(modules, '@commentlint'), { recursive: true })
  await mkdir(join(modules, '.bin'))
  await symlink(join(ROOT, 'packages/cli'), join(modules, '@commentlint/cli'))
  await symlink('../@commentlint/cli/bin/commentlint.js', join(modules, '.bin/commentlint'))
  return folder
}
