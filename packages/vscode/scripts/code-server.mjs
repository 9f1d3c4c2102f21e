/**
 * Installs code-server, a real VS Code in a browser, from the npm registry into this repository's
 * `.cache/code-server`, once, and prints where it is.
 *
 *   node packages/vscode/scripts/code-server.mjs
 *
 * Needs npm, a C++ compiler, make and python3, because two of its parts are built here.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** Contains VS Code 1.100.3, the newest that runs on Node 20. */
const VERSION = '4.100.3'

const cache = fileURLToPath(new URL('../../../.cache/code-server/', import.meta.url))
const installed = `${cache}${VERSION}.installed`

/** Resolves to the path of code-server's entry point; rejects with one line when it can't be installed. */
export async function installCodeServer() {
  const home = `${cache}node_modules/code-server`
  if (!existsSync(installed)) {
    await rm(cache, { recursive: true, force: true })
    await mkdir(cache, { recursive: true })
    await writeFile(`${cache}package.json`, '{"private":true}\n')
    await run('npm', ['install', '--ignore-scripts', `code-server@${VERSION}`], cache)
    await run('npm', ['rebuild', 'argon2', '--build-from-source'], cache)
    const editor = `${home}/lib/vscode`
    await run('npm', ['install', '--ignore-scripts', '--omit=dev'], editor)
    await run('npm', ['rebuild', 'node-pty', '@vscode/spdlog', 'native-watchdog'], editor)
    await rm(`${editor}/node_modules.asar`, { force: true })
    await symlink('node_modules', `${editor}/node_modules.asar`)
    await writeFile(installed, '')
  }
  return `${home}/out/node/entry.js`
}

function run(command, options, cwd) {
  const child = spawn(command, [...options, '--no-audit', '--no-fund'], {
    cwd,
    env: { ...process.env, npm_config_yes: 'true' },
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  })
  let printed = ''
  child.stderr.on('data', (chunk) => {
    printed = (printed + chunk).slice(-2000)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) return resolve()
      const line = printed.split('\n').findLast((one) => /err/i.test(one)) ?? `exit code ${code}`
      reject(new Error(`code-server can't be installed: ${command} ${options[0]}: ${line.trim()}`))
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${await installCodeServer()}\n`)
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
