import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '@commentlint/dev/chromium'
import { type Browser, errors, type Locator, type Page } from 'playwright-core'
import { installCodeServer } from '../scripts/code-server.mjs'
import { unpack } from './vsix.js'

const EXAMPLE = fileURLToPath(new URL('../../../examples/writers-workspace/', import.meta.url))
const VSIX = fileURLToPath(new URL('../commentlint.vsix', import.meta.url))
const OUTPUT = fileURLToPath(new URL('../test-output/', import.meta.url))

/** Where an editor that runs extensions in the browser gets the packed extension. */
const SITE = 'https://commentlint.example'
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' }

/** How long the editor may take for anything, in milliseconds. */
const PATIENCE = 60_000

/** Retries tests in a foreign editor and a browser: on a busy machine one has hung, and not when run again. */
export const AGAIN = { retry: 1 }

const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'files.autoSave': 'off',
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
}

/** The path of code-server, or one line about why it is not available here. */
export async function findCodeServer(): Promise<{ path: string } | { missing: string }> {
  try {
    return { path: await installCodeServer() }
  } catch (error) {
    return { missing: (error as Error).message }
  }
}

interface StartOptions {
  /** Whether the folder is trusted. Default true. */
  trust?: boolean
  /** Files to put into the folder, by path. */
  files?: Readonly<Record<string, string>>
  settings?: Readonly<Record<string, unknown>>
  /** Whether the folder is under version control. Default false. */
  isRepository?: boolean
  /** Whether the packed extension is installed on the machine that has the files. Default true. */
  isInstalled?: boolean
}

/** A real VS Code with the packed extension, on a copy of the example, in a real browser. */
export class Workbench {
  private constructor(
    readonly home: string,
    readonly folder: string,
    readonly server: ChildProcess,
    readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async start(
    codeServer: string,
    {
      trust = true,
      files = {},
      settings = {},
      isRepository = false,
      isInstalled = true,
    }: StartOptions = {},
  ): Promise<Workbench> {
    const home = await realpath(await mkdtemp(join(tmpdir(), 'commentlint-vscode-')))
    const folder = join(home, 'writers-workspace')
    await cp(EXAMPLE, folder, { recursive: true })
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    if (isRepository) await once(spawn('git', ['init', '--quiet', folder]), 'exit')
    await mkdir(join(home, 'data/User'), { recursive: true })
    await mkdir(OUTPUT, { recursive: true })
    await writeFile(
      join(home, 'data/User/settings.json'),
      JSON.stringify({ ...SETTINGS, ...settings }),
    )
    await writeFile(join(home, 'config.yaml'), '')
    const directories = [
      '--user-data-dir',
      join(home, 'data'),
      '--extensions-dir',
      join(home, 'ext'),
    ]
    const config = ['--config', join(home, 'config.yaml')]
    if (isInstalled) await install(codeServer, [...config, ...directories])
    const port = await freePort()
    const server = spawn(
      process.execPath,
      [
        codeServer,
        ...config,
        ...directories,
        ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
        ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
        ...(trust ? ['--disable-workspace-trust'] : []),
        folder,
      ],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    )
    await listening(server)
    const browser = await launch()
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    page.setDefaultTimeout(PATIENCE)
    await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`)
    await page.locator('.monaco-workbench .explorer-folders-view').waitFor()
    return new Workbench(home, folder, server, browser, page)
  }

  /** Installs the packed extension to run in the browser, from a site, as vscode.dev does. */
  async installInBrowser(): Promise<void> {
    const files = unpack(await readFile(VSIX))
    await this.page.context().route(`${SITE}/**`, (route) => {
      const { pathname } = new URL(route.request().url())
      const body = files.get(`extension${pathname}`)
      const contentType = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'text/plain'
      const headers = { 'access-control-allow-origin': '*' }
      const status = body === undefined ? 404 : 200
      return route.fulfill({ status, body: body ?? '', contentType, headers })
    })
    await this.run('Developer: Install Extension from Location')
    await this.#fillQuickInput(`${SITE}/`)
    await this.page.keyboard.press('Enter')
  }

  /** Changes the user's settings, as by editing the settings file. */
  async set(settings: Readonly<Record<string, unknown>>): Promise<void> {
    await this.run('Preferences: Open User Settings (JSON)')
    await this.tab('settings.json').waitFor()
    await this.page.locator('.editor-group-container.active .view-line').first().click()
    await this.page.keyboard.press('Control+A')
    await this.page.keyboard.insertText(JSON.stringify({ ...SETTINGS, ...settings }))
    await this.page.keyboard.press('Control+S')
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' })
  }

  /** Opens a file of the folder by its path, in the explorer. */
  async open(path: string): Promise<void> {
    const rows = this.page.locator(
      '.explorer-folders-view .monaco-list-row:not(.monaco-tree-sticky-row)',
    )
    if (!(await rows.first().isVisible())) await this.page.keyboard.press('Control+Shift+E')
    const [name = '', ...folders] = path.split('/').reverse()
    const file = rows.filter({ has: this.page.getByText(name, { exact: true }) })
    for (const folder of (await file.isVisible()) ? [] : folders.reverse()) {
      const row = rows.filter({ has: this.page.getByText(folder, { exact: true }) })
      if ((await row.getAttribute('aria-expanded')) === 'false') await row.click()
    }
    await file.dblclick()
    await this.page.locator('.tab.active', { hasText: name }).waitFor()
    await this.page.locator('.editor-group-container.active .view-line').first().waitFor()
  }

  /** Runs a command by its title. */
  async run(title: string): Promise<void> {
    // A list that is just closing takes the key, and one that is just opening drops the words; a busy
    // editor shows commands before it has read the extensions that offer some.
    const deadline = Date.now() + PATIENCE
    while (!(await this.#offers(title))) {
      if (Date.now() > deadline) {
        await this.screenshot('failed-command')
        throw new Error(`expected the command ${title}`)
      }
      await this.page.keyboard.press('Escape')
    }
    await this.page.keyboard.press('Enter')
    await this.#offered(title).waitFor({ state: 'hidden' })
  }

  /** Whether the command list, filtered by a title, offers its command first within 5 s. */
  async #offers(title: string): Promise<boolean> {
    try {
      const input = this.page.locator('.quick-input-widget input').first()
      if (!(await input.isVisible())) await this.page.keyboard.press('F1')
      await input.fill(`>${title}`, { timeout: 2_000 })
      await this.#offered(title).waitFor({ timeout: 5_000 })
      return true
    } catch (error) {
      if (error instanceof errors.TimeoutError) return false
      throw error
    }
  }

  /** The command that Enter would run: the rows below it change while the list is filtered, even under a pointer. */
  #offered(title: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title })
  }

  /** Puts the caret on a line and picks one of the actions offered there. */
  async act(words: string, title: string): Promise<void> {
    await this.#placeCaret(words)
    await this.page.keyboard.press('Control+.')
    const offered = this.page.locator('.action-widget .monaco-list-row.action')
    await offered.filter({ hasText: title }).waitFor()
    const titles = await offered.allTextContents()
    for (let down = titles.findIndex((one) => one.includes(title)); down > 0; down -= 1)
      await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('Enter')
  }

  /** Writes at the end of a line, as a person does. */
  async typeAtEndOf(words: string, text: string): Promise<void> {
    await this.#placeCaret(words)
    await this.page.keyboard.press('End')
    await this.page.keyboard.type(text)
  }

  /** The text of the active editor. */
  async text(): Promise<string> {
    const lines = this.page.locator('.editor-group-container.active .view-line')
    return (await lines.allTextContents()).join('\n').replaceAll('\u00a0', ' ')
  }

  get squiggles() {
    return this.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info')
  }

  get problems() {
    return this.page.locator('.markers-panel .monaco-list-row')
  }

  get status() {
    return this.page.locator('[id="commentlint.commentlint-vscode.commentlint.rating"]')
  }

  /** The number of stretches of text underlined with dots. */
  answers(): Promise<number> {
    return this.page.evaluate<number>(`[...document.querySelectorAll('.view-overlays .cdr')]
      .filter((one) => getComputedStyle(one).borderBottomStyle === 'dotted').length`)
  }

  /** The input box for a commit message. */
  get commitMessage() {
    return this.page.locator('.scm-editor')
  }

  get topics() {
    return this.page.locator('.pane-body .monaco-list-row .custom-view-tree-node-item')
  }

  /** When the extension was activated and how many milliseconds it took, as the editor lists it. */
  async activation(): Promise<string> {
    return /(?:Startup )?Activation: \d+ms/.exec(await this.#running())?.[0] ?? ''
  }

  /** Where the extension runs, as the same list has it. */
  async host(): Promise<string> {
    return /remote|web worker/.exec(await this.#running())?.[0] ?? ''
  }

  async #running(): Promise<string> {
    await this.run('Developer: Show Running Extensions')
    // The list renders only rows that fit; in a tall window all of them do.
    const size = this.page.viewportSize()
    await this.page.setViewportSize({ width: 1280, height: 6000 })
    const row = this.page
      .locator('.runtime-extensions-editor .monaco-list-row')
      .filter({ hasText: /^commentlint/ })
    const said = (await row.first().textContent()) ?? ''
    if (size !== null) await this.page.setViewportSize(size)
    return said
  }

  /** The active tab, by its file's name. */
  tab(name: string) {
    return this.page.locator('.tab.active', { hasText: name })
  }

  /** The number of editor groups side by side. */
  groups(): Promise<number> {
    return this.page.locator('.editor-group-container').count()
  }

  /** Closes every editor group but the first. */
  async closeBeside(): Promise<void> {
    // By commands: a pointer could wait for ever while something, such as a hint, covers a tab.
    await this.run('View: Focus First Editor Group')
    await this.run('View: Close Editors in Other Groups')
  }

  /** The name of the output channel that is shown. */
  outputChannel(): Promise<string | undefined> {
    return this.page.evaluate<string | undefined>(
      `document.querySelector('.part.panel select')?.selectedOptions[0]?.text`,
    )
  }

  /** Selects the whole line that begins with these words. */
  async select(words: string): Promise<void> {
    await this.#placeCaret(words)
    await this.page.keyboard.press('Home')
    await this.page.keyboard.press('Shift+End')
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(OUTPUT, `${name}.png`) })
  }

  async stop(): Promise<void> {
    await this.browser.close()
    const ended = once(this.server, 'exit')
    this.server.kill()
    await ended
    await rm(this.home, { recursive: true, force: true, maxRetries: 5 })
  }

  /** Clicks on the screen position, because the editor draws its squiggles over the text. */
  async #placeCaret(words: string): Promise<void> {
    const line = this.page.locator('.editor-group-container.active .view-line > span', {
      hasText: words,
    })
    const box = await line.first().boundingBox()
    if (box === null) throw new Error(`expected ${words} on the screen`)
    await this.page.mouse.click(box.x + 40, box.y + 8)
  }

  async #fillQuickInput(text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first()
    await input.waitFor()
    await input.fill(text)
  }
}

async function install(codeServer: string, options: readonly string[]): Promise<void> {
  const command = [codeServer, ...options, '--install-extension', VSIX]
  const [code] = await once(spawn(process.execPath, command, { stdio: 'ignore' }), 'exit')
  if (code !== 0) throw new Error(`code-server could not install the extension (${code}).`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  return address.port
}

function listening(server: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error(`code-server did not start: ${said}`)))
    server.stdout?.on('data', (chunk) => {
      said += chunk
      if (said.includes('HTTP server listening')) resolve()
    })
  })
}
