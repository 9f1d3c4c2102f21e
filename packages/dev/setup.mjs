/**
 * `npm start`, `npm test` and `npm run demo` on a machine that has only Node and npm. Uses no
 * dependencies, because it runs before any are installed.
 *
 *   node packages/dev/setup.mjs start   install, build, check examples/writers-workspace
 *   node packages/dev/setup.mjs test    install, build, run all the tests; further arguments go to vitest
 *   node packages/dev/setup.mjs demo    install, build, serve a page whose textarea is watched
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const pnpmVersion = manifest.packageManager.replace(/^pnpm@([^+]+).*$/, '$1')
const pnpm = process.env.npm_config_user_agent?.startsWith('pnpm/')
  ? ['pnpm']
  : ['npx', '--yes', `pnpm@${pnpmVersion}`]
const drafts = 'examples/writers-workspace'

/** Seconds between signs of life of a step that prints nothing itself. */
const heartbeat = 5

/**
 * Runs a command in the workspace's root and resolves to its exit code and its output; with `shown`,
 * the output is printed instead.
 */
function run(command, { shown = false } = {}) {
  const [program, ...options] = command
  const child = spawn(program, options, {
    cwd: root,
    // On Windows npx and pnpm are batch files, which only a shell can start.
    shell: process.platform === 'win32' && program !== process.execPath,
    stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
  })
  const printed = []
  child.stdout?.on('data', (chunk) => printed.push(chunk))
  child.stderr?.on('data', (chunk) => printed.push(chunk))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}\n` }))
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(printed).toString() }),
    )
  })
}

/** Runs a quiet step: says what it does, that it is still running and how long it took; exits when it fails. */
async function step(label, command) {
  process.stdout.write(`${label}\n`)
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const timer = setInterval(
    () => process.stdout.write(`      still at it, ${seconds()} s\n`),
    heartbeat * 1000,
  )
  const { code, output } = await run(command)
  clearInterval(timer)
  if (code !== 0) {
    process.stderr.write(`${output}\n${command.join(' ')} ended with exit code ${code}.\n`)
    process.exit(code)
  }
  process.stdout.write(`      done in ${seconds()} s\n`)
}

async function install(steps) {
  await step(
    `[1/${steps}] Installing what package.json names, with pnpm ${pnpmVersion} (a minute or so the first time)`,
    [...pnpm, 'install', '--frozen-lockfile', '--prefer-offline'],
  )
}

/** Builds a package and those it depends on. */
async function build(label, name) {
  await step(label, [...pnpm, '--filter', `${name}...`, 'run', 'build'])
}

async function start() {
  await install(3)
  await build('[2/3] Building the scorer and the command line', '@commentlint/cli')
  process.stdout.write(
    `[3/3] Checking the drafts of ${drafts}, with\n      $ node_modules/.bin/commentlint ${drafts}\n\n`,
  )
  const cli = `${root}packages/cli/bin/commentlint.js`
  const { code } = await run([process.execPath, cli, drafts], { shown: true })
  if (code > 1) process.exit(code)
  process.stdout.write(farewell(code))
}

function farewell(code) {
  const verdict =
    code === 1
      ? `commentlint ended with exit code 1, as it should: some of these drafts are bad on purpose, and in CI
that would fail the build. This script ends with 0, because everything works.`
      : 'commentlint ended with exit code 0: it found nothing to hold against the drafts.'
  return `\n${verdict}

Try next:
  node_modules/.bin/commentlint explain no-generic
  echo "Thank you, great post!" | node_modules/.bin/commentlint --stdin --story ${drafts}/stories/night-bus.txt
  cat ${drafts}/README.md
`
}

async function test(options) {
  await install(3)
  await step('[2/3] Building every package', [...pnpm, '--recursive', 'run', 'build'])
  process.stdout.write('[3/3] Running all the tests\n')
  const vitest = `${root}node_modules/vitest/vitest.mjs`
  const { code } = await run([process.execPath, vitest, 'run', ...options], { shown: true })
  process.exit(code)
}

async function demo() {
  await install(3)
  await build('[2/3] Building the scorer and the textarea', '@commentlint/textarea')
  process.stdout.write('[3/3] Serving examples/textarea\n')
  const server = [process.execPath, `${root}examples/textarea/serve.mjs`]
  process.exit((await run(server, { shown: true })).code)
}

const [task, ...options] = process.argv.slice(2)
if (task === 'start') await start()
else if (task === 'test') await test(options)
else if (task === 'demo') await demo()
else {
  process.stderr.write(`Expected "start", "test" or "demo", got "${task ?? ''}".\n`)
  process.exit(2)
}
