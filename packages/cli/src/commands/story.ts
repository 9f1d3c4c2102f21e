import { dirname, resolve } from 'node:path'
import { createLinter, type Story } from '@commentlint/core'
import { stringify } from 'yaml'
import { EXIT, type Host, UsageError } from '../host.js'
import { makeFolder } from '../io/make-folder.js'
import { unwritable, write } from '../io/output.js'
import { UnreadableError } from '../io/read-file.js'
import { replaceFile } from '../io/replace-file.js'
import { identityOf } from '../io/same-file.js'
import { readStory } from '../stories/read-story.js'
import { markdownStory, textStory } from '../stories/story-text.js'
import { printable, unheeded } from '../terminal/printable.js'
import { styleFor } from '../terminal/style.js'
import { STDOUT } from './outputs.js'

/**
 * Extracts a story to Markdown and shows its topics: the Markdown on stdout and the topics on
 * stderr, or the Markdown in a file and the topics on stdout. Throws a `UsageError`.
 */
export async function story(
  source: string,
  options: { output?: string },
  host: Host,
): Promise<number> {
  const output = options.output === STDOUT ? undefined : options.output
  const isUrl = /^https?:\/\//i.test(source)
  if (output !== undefined && isSame(resolve(host.cwd, output), resolve(host.cwd, source)))
    throw new UsageError(`${output} is the story itself: name another file for its Markdown.`)
  const found = await read(source, isUrl, host).catch((error: unknown) => {
    if (host.signal.aborted) return null
    throw error
  })
  if (found === null) return EXIT.interrupted
  const markdown = unheeded(toMarkdown(found, isUrl ? source : null))
  if (output === undefined) {
    const lines = markdown.split('\n').map(printable)
    await write(host.stdout, host.stdout.isTTY === true ? lines.join('\n') : markdown)
    await write(host.stderr, topicsOf(found, host.stderr, host))
  } else {
    await save(markdown, output, host)
    if (host.signal.aborted) return EXIT.interrupted
    await write(host.stdout, `Wrote ${printable(output)}.\n${topicsOf(found, host.stdout, host)}`)
  }
  return EXIT.clean
}

function isSame(a: string, b: string): boolean {
  return a === b || (identityOf(a) !== null && identityOf(a) === identityOf(b))
}

async function read(source: string, isUrl: boolean, { cwd, signal }: Host): Promise<Story> {
  try {
    if (!isUrl && /^[a-z][a-z\d+.-]*:\/\//i.test(source))
      throw new UsageError(`${source} is not a web page: a URL begins with http:// or https://.`)
    if (!isUrl) return await readStory(resolve(cwd, source))
    if (!URL.canParse(source)) throw new UsageError(`${source} is not a URL.`)
    return await readUrl(new URL(source), signal)
  } catch (error) {
    throw error instanceof UnreadableError ? new UsageError(`${source} ${error.message}.`) : error
  }
}

async function readUrl(url: URL, signal: AbortSignal): Promise<Story> {
  const { fetchPage } = await import('../stories/fetch-page.js')
  const page = await fetchPage(url, signal)
  if (page.kind === 'markdown') return markdownStory(page.text)
  if (page.kind === 'text') return textStory(page.text)
  const { extractStory } = await import('../stories/extract.js')
  const found = await extractStory(page.text, page.url.href)
  if (found.text.trim() === '') throw new UnreadableError('empty', 'holds no text')
  return found
}

function toMarkdown({ title, text }: Story, url: string | null): string {
  const front = {
    ...(title === undefined ? {} : { title }),
    ...(url === null ? {} : { source: url }),
  }
  const above = Object.keys(front).length === 0 ? '' : `---\n${stringify(front)}---\n\n`
  return `${above}${text.trim()}\n`
}

async function save(markdown: string, output: string, { cwd, signal }: Host): Promise<void> {
  const file = resolve(cwd, output)
  try {
    makeFolder(dirname(file))
    await replaceFile(file, markdown, signal)
  } catch (error) {
    throw unwritable(output, error)
  }
}

function topicsOf(found: Story, stream: Host['stderr'], { env }: Host): string {
  const style = styleFor({ env, isTerminal: stream.isTTY === true })
  const { topics } = createLinter().prepareStory(found)
  if (topics.length === 0) return 'No topic stands out in it.\n'
  const lines = topics.map(({ phrase }) => `  ${style.cyan(printable(phrase))}`)
  return ['A comment could speak to:', ...lines, ''].join('\n')
}
