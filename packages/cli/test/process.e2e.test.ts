import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { draft, folderWith, SPECIFIC, STORY } from './commentlint.js'

/** The program as a user has it: built, and linked by the installation. */
const program = fileURLToPath(new URL('../../../node_modules/.bin/commentlint', import.meta.url))

function start(args: readonly string[], cwd: string, env: Record<string, string> = {}) {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  // A program that has ended reads no more; whether it should have is for the test to check.
  child.stdin.on('error', () => undefined)
  return child
}

/** What a program prints, and how it ends. */
async function end(child: ChildProcess) {
  const printed = { stdout: '', stderr: '' }
  child.stdout?.on('data', (chunk: Buffer) => {
    printed.stdout += chunk.toString()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    printed.stderr += chunk.toString()
  })
  const [code] = await once(child, 'close')
  return { code: code as number | null, ...printed }
}

async function run(args: readonly string[], cwd: string, stdin = '') {
  const child = start(args, cwd)
  child.stdin.end(stdin)
  return end(child)
}

const NAME = 'commentlint-suppressions.json'
const LINK = 'https://example.org/a-guide'
const row = `${JSON.stringify({ comment: SPECIFIC, story: STORY })}\n`

describe('the program', () => {
  it('judges a folder', async () => {
    const cwd = await folderWith({ 's.md': STORY, 'd.md': draft('s.md', SPECIFIC) })
    const { code, stdout, stderr } = await run(['.'], cwd)
    expect(stdout).toMatch(/^(solid|strong) +\d+ {2}d\.md\n\n1 draft: /)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it.each([
    [0, ['d.md'], {}],
    [1, ['d.md'], { rules: { 'no-bare-link': 'error' } }],
    [2, ['d.md', 'gone.md'], { rules: { 'no-bare-link': 'error' } }],
    [2, ['--no-such-option'], {}],
  ])('ends with %i for %j', async (expected, args, config) => {
    const cwd = await folderWith({ 'd.md': LINK, 'commentlint.config.json': config })
    expect((await run(args, cwd)).code).toBe(expected)
  })

  it('reads a draft from stdin', async () => {
    const cwd = await folderWith({ 's.md': STORY })
    const { code, stdout } = await run(['--stdin', '--story', 's.md'], cwd, SPECIFIC)
    expect(stdout).toMatch(/^(solid|strong) +\d+ {2}<stdin>/)
    expect(code).toBe(0)
  })

  it.each([
    ['a draft', ['--stdin']],
    ['the filter', ['score']],
  ])('says that a folder on stdin can’t be read: %s', async (_, args) => {
    const cwd = await folderWith({})
    const folder = openSync(cwd, 'r')
    const child = spawn(program, args, { cwd, stdio: [folder, 'pipe', 'pipe'] })
    closeSync(folder)
    expect(await end(child)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'commentlint: What comes on stdin is a folder; name a file.\n',
    })
  })

  it('says that the folder it is run in is gone', async () => {
    const cwd = await folderWith({})
    const gone = `mkdir gone; cd gone; rmdir ../gone; exec "${program}" .`
    const { code, stderr } = await end(spawn('bash', ['-c', gone], { cwd }))
    // The shell wrapper that an installation may put in front of the program says so, too.
    expect(stderr).toMatch(
      /^commentlint: The current folder is gone; change to one that exists\.\n$/m,
    )
    expect(code).toBe(2)
  })

  it('never reports a crash as findings, wherever it happens', async () => {
    const late = 'process.once("beforeExit", () => { throw new Error("late") })'
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(late)}`
    const cwd = await folderWith({ 'd.md': LINK })
    const { code, stdout, stderr } = await end(start(['d.md'], cwd, { NODE_OPTIONS }))
    expect(stdout).toContain('no-bare-link')
    expect(stderr).toBe('commentlint: crashed: late. This is a bug; DEBUG=1 shows where.\n')
    expect(code).toBe(2)
  })

  it('never waits on a pipe that is named as a draft', async () => {
    const cwd = await folderWith({})
    execFileSync('mkfifo', [join(cwd, 'pipe.md')])
    const { code, stdout } = await run(['pipe.md'], cwd)
    expect(stdout).toContain('The file is not a regular file.')
    expect(code).toBe(2)
  })

  it('judges what comes before a pipe', async () => {
    const cwd = await folderWith({ 'd.md': LINK })
    execFileSync('mkfifo', [join(cwd, 'pipe.md')])
    const { code, stdout } = await run(['d.md', 'pipe.md', '-f', 'compact'], cwd)
    expect(stdout).toContain('no-bare-link')
    expect(stdout).toContain('pipe.md:1:1: error: The file is not a regular file.')
    expect(code).toBe(2)
  })

  it.each([
    ['a report', ['d.md']],
    ['the filter', ['score']],
  ])('says in a line that the disk is full: %s', async (_, args) => {
    const cwd = await folderWith({ 'd.md': LINK })
    const full = openSync('/dev/full', 'w')
    const child = spawn(program, args, { cwd, stdio: ['pipe', full, 'pipe'] })
    child.stdin?.end(row)
    const { code, stderr } = await end(child)
    closeSync(full)
    expect(stderr).toBe("commentlint: The output can't be written (ENOSPC).\n")
    expect(code).toBe(2)
  })

  it('writes a report to the pipe that a name of a device stands for', async () => {
    const cwd = await folderWith({ 'd.md': LINK })
    const piped = `"${program}" d.md -f compact=/dev/stdout | cat; exit "${'$'}{PIPESTATUS[0]}"`
    const { code, stdout, stderr } = await end(spawn('bash', ['-c', piped], { cwd }))
    expect(stdout).toContain('no-bare-link')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('leaves the suppressions as they were where there is no room for more', async () => {
    const cwd = await folderWith({ 's.md': STORY, 'd.md': draft('s.md', 'Thanks!') })
    await run(['d.md', '--suppress-all'], cwd)
    const list = await readFile(join(cwd, NAME), 'utf8')
    await writeFile(join(cwd, 'more.md'), draft('s.md', '[name]\n\n'.repeat(500)))
    const limited = `ulimit -f 4; exec "${program}" . --suppress-all -f compact`
    const { code, stderr } = await end(spawn('bash', ['-c', limited], { cwd }))
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `commentlint: ${NAME} can't be written (EFBIG).\n`,
    })
    expect(await readFile(join(cwd, NAME), 'utf8')).toBe(list)
    expect((await readdir(cwd)).sort()).toEqual([NAME, 'd.md', 'more.md', 's.md'])
  })

  it('leaves a story as it was where there is no room for the next', async () => {
    const cwd = await folderWith({ 'page.txt': `${SPECIFIC}\n\n`.repeat(100), 'saved.md': STORY })
    const limited = `ulimit -f 4; exec "${program}" story page.txt -o saved.md`
    expect(await end(spawn('bash', ['-c', limited], { cwd }))).toEqual({
      code: 2,
      stdout: '',
      stderr: "commentlint: saved.md can't be written (EFBIG).\n",
    })
    expect(await readFile(join(cwd, 'saved.md'), 'utf8')).toBe(STORY)
    expect((await readdir(cwd)).sort()).toEqual(['page.txt', 'saved.md'])
  })

  it('leaves no half of a configuration where there is no room for it', async () => {
    const cwd = await folderWith({})
    const limited = `ulimit -f 0; exec "${program}" init`
    const { code, stderr } = await end(spawn('bash', ['-c', limited], { cwd }))
    expect(stderr).toBe("commentlint: commentlint.config.json can't be written (EFBIG).\n")
    expect(code).toBe(2)
    expect(await readdir(cwd)).toEqual([])
  })

  it('judges more drafts than it may have files open', async () => {
    const drafts = Array.from({ length: 200 }, (_, i) => [`${i}.md`, draft('s.md', 'Thanks!')])
    const cwd = await folderWith({ 's.md': STORY, ...Object.fromEntries(drafts) })
    const limited = `ulimit -n 40; exec "${program}" . -f compact`
    const { code, stdout, stderr } = await end(spawn('bash', ['-c', limited], { cwd }))
    expect(stdout.split('\n')).toHaveLength(201)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  })

  it('has colours in a terminal only, unless it is told', async () => {
    const cwd = await folderWith({ 'd.md': LINK })
    const forced = await end(start(['d.md'], cwd, { FORCE_COLOR: '1', NO_COLOR: '' }))
    expect(forced.stdout).toContain('\u001b[')
    expect((await run(['d.md'], cwd)).stdout).not.toContain('\u001b[')
  })
})

describe('a closed pipe', () => {
  it.each([
    ['score', ['score'], row.repeat(2_000)],
    ['json', ['--stdin', '--stdin-filename', 'rows.jsonl', '--format', 'json'], row.repeat(2_000)],
    [
      'stylish',
      ['--stdin', '--stdin-filename', 'rows.jsonl'],
      `{"comment":"${LINK}"}\n`.repeat(2_000),
    ],
  ])('ends %s quietly', async (_, args, stdin) => {
    const child = start(args, await folderWith({}))
    child.stdin.end(stdin)
    child.stdout.once('data', () => child.stdout.destroy())
    const { stderr, code } = await end(child)
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })
})

it('the exit code counts all drafts even when nobody reads the report any more', async () => {
  const args = ['--stdin', '--stdin-filename', 'rows.jsonl', '-f', 'compact']
  const child = start(args, await folderWith({}))
  child.stdin.write(`{"comment":"${LINK}"}\n`.repeat(2_000))
  child.stdin.end('{"comment":"Great post, thanks!"}\n')
  child.stdout.once('data', () => child.stdout.destroy())
  expect(await end(child)).toMatchObject({ code: 1, stderr: '' })
})

it('SIGTERM leaves nothing of a report that is not whole', async () => {
  const cwd = await folderWith({})
  const args = ['--stdin', '--stdin-filename', 'rows.jsonl', '-f', 'stylish', '-f', 'sarif=r.sarif']
  const child = start(args, cwd)
  child.stdin.write(`{"comment":"${LINK}"}\n`.repeat(5))
  child.stdout.once('data', () => child.kill('SIGTERM'))
  const { code, stderr } = await end(child)
  expect(stderr).toMatch(
    /^commentlint: interrupted: \d drafts? judged by then, as shown above; no report file is written\.\n$/,
  )
  expect(code).toBe(130)
  expect(await readdir(cwd)).toEqual([])
})

describe('Ctrl-C', () => {
  it('ends the filter after the lines in hand', async () => {
    const child = start(['score'], await folderWith({}))
    child.stdin.write(`${row.repeat(3)}${row.slice(0, 40)}`)
    child.stdout.once('data', () => child.kill('SIGINT'))
    const { code, stdout } = await end(child)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).rating),
    ).toHaveLength(3)
    expect(code).toBe(130)
  })

  it.each(['json', 'stylish'])('prints what is finished as %s', async (format) => {
    const child = start(
      ['--stdin', '--stdin-filename', 'rows.jsonl', '--format', format],
      await folderWith({}),
    )
    child.stdin.write(`{"comment":"${LINK}"}\n`.repeat(5))
    child.stdout.once('data', () => child.kill('SIGINT'))
    const { code, stdout, stderr } = await end(child)
    if (format === 'json') expect(JSON.parse(stdout).length).toBeGreaterThan(0)
    else expect(stdout).toMatch(/\n\d drafts?: .*\n.*\n$/)
    expect(stderr).toMatch(/^commentlint: interrupted/)
    expect(code).toBe(130)
  })
})

describe('--jobs', () => {
  const rows = Array.from({ length: 400 }, (_, index) => ({
    id: index,
    comment: index % 9 === 0 ? 'Thanks!' : `${SPECIFIC} That was ${index} weeks ago.`,
    storyId: index % 50 === 0 ? 'unknown' : 's',
  }))
  const jsonl = `${rows.map((row) => JSON.stringify(row)).join('\n')}\n{broken\n`
  const files = { 's.jsonl': `${JSON.stringify({ id: 's', text: STORY })}\n` }

  it('changes nothing but the time it takes', async () => {
    const cwd = await folderWith(files)
    const args = ['score', '--stories', 's.jsonl', '--jobs']
    const [one, two] = [
      await run([...args, '1'], cwd, jsonl),
      await run([...args, '2'], cwd, jsonl),
    ]
    expect(one.stdout.split('\n')).toHaveLength(402)
    expect(two).toEqual(one)
    expect(one.code).toBe(2)
  })

  it.each([
    ['lines', ['score', '--stories', 's.jsonl']],
    ['drafts', ['rows.jsonl', '--stories', 's.jsonl', '-f', 'compact']],
  ])('costs no %s their verdict where threads can not be started', async (_, args) => {
    // Enough drafts to make it start other threads.
    const rows = jsonl.repeat(3)
    const cwd = await folderWith({ ...files, 'rows.jsonl': rows })
    const one = await run([...args, '--jobs', '1'], cwd, jsonl)
    const limited = ['-c', 'ulimit -n 64; exec "$@"', 'bash', program, ...args, '--jobs', '16']
    const child = spawn('bash', limited, { cwd })
    // A run over drafts doesn't read stdin.
    child.stdin.on('error', () => undefined)
    child.stdin.end(jsonl)
    const { stderr, ...other } = await end(child)
    expect(other).toEqual({ code: one.code, stdout: one.stdout })
    expect(stderr).toMatch(
      /^(commentlint: not all of the 16 threads could be started \(.*\): everything was judged without them\.\n)?$/,
    )
  })

  it('does not judge what nobody reads any more', async () => {
    const child = start(['score', '--jobs', '2'], await folderWith({}))
    child.stdin.on('error', () => undefined)
    child.stdin.write(row.repeat(2_000))
    child.stdout.once('data', () => child.stdout.destroy())
    // stdin stays open: the program must end by itself.
    expect(await end(child)).toMatchObject({ code: 0, stderr: '' })
  })

  it('answers a source that trickles line by line', async () => {
    const child = start(['score', '--jobs', '2'], await folderWith({}))
    child.stdin.write(row)
    const [first] = await once(child.stdout, 'data')
    expect(JSON.parse(String(first))).toMatchObject({ abstained: null })
    child.stdin.end()
    expect((await end(child)).code).toBe(0)
  })

  it('judges a folder of many drafts as one thread does, and ends at Ctrl-C', async () => {
    const drafts = Array.from({ length: 1_100 }, (_, index) => [
      `d/${index}.md`,
      draft('../s.md', index % 100 === 0 ? SPECIFIC : `Thanks, ${index}!`),
    ])
    const cwd = await folderWith({ 's.md': STORY, ...Object.fromEntries(drafts) })
    const args = ['d', '-f', 'compact', '--jobs']
    const [one, two] = [await run([...args, '1'], cwd), await run([...args, '2'], cwd)]
    expect(one.stdout.split('\n').length).toBeGreaterThan(1_000)
    expect(two).toEqual(one)
    const child = start(['d', '--jobs', '2'], cwd)
    child.stdout.once('data', () => child.kill('SIGINT'))
    const { code, stdout, stderr } = await end(child)
    expect(stdout).toMatch(/\n\d+ drafts: .*\n.*\n$/)
    expect(stderr).toMatch(/^commentlint: interrupted/)
    expect(code).toBe(130)
  })
})

describe('a page on the web', () => {
  it('becomes a story', async () => {
    const server = createServer(({ url }, answer) => {
      if (url === '/old') answer.writeHead(302, { location: '/new' }).end()
      else
        answer
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(
            `<title>Bloat</title><article><h1>Bloat</h1><p>${SPECIFIC}</p><p>${SPECIFIC}</p></article>`,
          )
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const cwd = await folderWith({})
    await mkdir(join(cwd, 'stories'))
    const saved = await run(
      ['story', `http://127.0.0.1:${port}/old`, '-o', 'stories/bloat.md'],
      cwd,
    )
    expect(saved).toMatchObject({ code: 0, stderr: '' })
    await writeFile(join(cwd, 'd.md'), draft('stories/bloat.md', SPECIFIC))
    const { code, stdout } = await run(['d.md', '--format', 'json'], cwd)
    expect(JSON.parse(stdout)).toMatchObject([{ story: 'stories/bloat.md', error: null }])
    expect(code).toBeLessThan(2)
  })

  it('that does not answer is one clear line', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    server.close()
    const url = `http://127.0.0.1:${port}/`
    const { code, stderr } = await run(['story', url], await folderWith({}))
    expect(stderr).toBe(`commentlint: ${url} can't be fetched (ECONNREFUSED).\n`)
    expect(code).toBe(2)
  })
})
