import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import type { LintOptions } from './commands/lint.js'
import { FORMAT_NAMES, readWish, type Wish } from './commands/outputs.js'
import type { ScoreOptions } from './commands/score.js'
import { complain, complainOfBug } from './complain.js'
import { EXIT, type Host, UsageError } from './host.js'
import { ClosedOutputError } from './io/output.js'
import { defineServe } from './serve/command.js'
import { FIELDS, type Field, readMapping } from './sources/mapping.js'
import { printable } from './terminal/printable.js'
import { version } from './version.js'
import { wholeNumber } from './whole-number.js'

/** Runs a command line; resolves to the exit code and never rejects. */
export async function runCommandLine(args: readonly string[], host: Host): Promise<number> {
  let code: number = EXIT.clean
  const program = commandLine(host, (result) => {
    code = result
  })
  try {
    await program.parseAsync(withHelp(args), { from: 'user' })
    return code
  } catch (error) {
    return explain(error, args, host)
  }
}

/** Treats `help story` as `story --help`. */
function withHelp([first, ...rest]: readonly string[]): string[] {
  if (first === 'help') return [...rest.slice(0, 1), '--help']
  return first === undefined ? [] : [first, ...rest]
}

function explain(error: unknown, args: readonly string[], host: Host): number {
  // Commander has already reported the error, or printed the requested help.
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.clean
    if (error.code === 'commander.excessArguments' && args[0] === 'score')
      complain('score reads stdin: write commentlint score < FILE.', host)
    const file = args.find((one) => /^-./.test(one) && existsSync(join(host.cwd, one)))
    if (file !== undefined)
      complain(`${file} is a file here: write ./${file}, or -- before it, to name it.`, host)
    return EXIT.trouble
  }
  if (error instanceof ClosedOutputError) return EXIT.clean
  if (error instanceof UsageError) {
    complain(error.message, host)
    return EXIT.trouble
  }
  complainOfBug(error, host)
  return EXIT.trouble
}

/** Refuses empty names: an empty name comes from an unset variable, and would mean the current folder. */
function refuseEmpty(command: Command): void {
  if (command.args.includes(''))
    throw new UsageError('A name is empty: is a variable unset? Leave it out, or name a file.')
  // `--changed=` has a message of its own.
  const empty = command.options.find(
    (one) => one.required && command.getOptionValue(one.attributeName()) === '',
  )
  if (empty !== undefined) throw new UsageError(`${empty.flags} is empty: is a variable unset?`)
}

type End = (code: number) => void

const MAP_HELP =
  'which key holds a field, once for each field: --map comment=body --map storyId=post_id'

/** The actions are loaded when they run, because most runs need only one of them. */
function commandLine(host: Host, end: End): Command {
  const program = new Command('commentlint')
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      outputError: (text, print) =>
        print(
          `${printable(
            text
              .trim()
              .replace(/^error: /, 'commentlint: ')
              .replaceAll('\n', ' '),
          )}\n`,
        ),
      getOutHelpWidth: () => Math.min(100, host.stdout.columns ?? 80),
    })
    .exitOverride()
    .enablePositionalOptions()
    .hook('preAction', (_, command) => refuseEmpty(command))
  defineLint(program, host, end)
  defineScore(program, host, end)
  defineServe(program, host, end)
  defineStory(program, host, end)
  defineRules(program, host, end)
  return program
}

function defineLint(program: Command, host: Host, end: End): void {
  program
    .description('Is this draft worth posting under the story it answers? If not, what to do next.')
    .argument('[file|folder|glob...]', 'drafts to judge; the current folder if none is named')
    .optionsGroup('What to judge:')
    .option('--stdin', 'judge the draft on stdin, like the name -')
    .option('--stdin-filename <name>', 'its name, which decides its kind, configuration and story')
    .option('--story <file>', 'the story of drafts that name none')
    .option('--stories <file>', 'stories for rows with a "storyId", as JSON Lines')
    .option('--map <field=key>', MAP_HELP, addMapping)
    .option(
      '--jobs <number>',
      'how many threads may judge (default: one; over 8,000 drafts, one for each core)',
      jobsNumber,
    )
    .option('--changed [reference]', 'only what differs from a git reference (default: HEAD)')
    .option('--cache', 'keep verdicts in .commentlint-cache for later runs')
    .option('--cache-location <folder>', 'keep them in this folder; turns --cache on')
    .optionsGroup('What to show:')
    .option(
      '-f, --format <name[=file]>',
      `how to show it, and where; repeat for several: ${FORMAT_NAMES.join(', ')} (default: stylish)`,
      addWish,
    )
    .option('-o, --output-file <file>', 'write the report there instead of to stdout')
    .option('-q, --quiet', 'show errors only')
    .option('--color', 'colours, even where stdout is not a terminal')
    .option('--no-color', 'no colours, as with NO_COLOR')
    .option('--max-warnings <number>', 'exit with 1 when there are more', wholeNumber)
    .optionsGroup('Existing findings:')
    .option('--suppress-all', "record today's findings in a file and report only new ones")
    .option('--suppress-rule <rule>', 'the same for one rule; repeat for several', addText)
    .option('--prune-suppressions', 'remove entries that match no finding')
    .option('--suppressions-location <file>', 'that file (default: commentlint-suppressions.json)')
    .optionsGroup('Configuration:')
    .option('-c, --config <file>', 'use this instead of the nearest commentlint.config.json')
    .option('--ignore-path <file>', 'use this instead of .commentlintignore')
    .option(
      '--print-config',
      'print the effective configuration of a file, or of the current folder, as JSON',
    )
    .optionsGroup('Other:')
    .version(version(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', HELP)
    .action(async (names: string[], options: LintOptions & { printConfig?: boolean }) => {
      if (options.printConfig) {
        const { printConfig } = await import('./commands/print-config.js')
        end(await printConfig(names, options, host))
      } else {
        const { lint } = await import('./commands/lint.js')
        end(await lint(names, options, host))
      }
    })
}

const HELP = `
A draft is a Markdown or text file whose front matter names its story:

  ---
  story: ../stories/index-bloat.md
  ---
  The part about autovacuum leaves out the lock it takes. ...

In a folder, drafts are the Markdown and text files that name a story, those named
*.comment.md or *.comment.txt, and those the configuration lists as "drafts".
A file named on the command line is always a draft, unless it is ignored; a note
then says so. A .jsonl file holds one draft a line, as \`commentlint score\` reads
them; a .csv file one a row, below the names of its columns.

Examples:
  commentlint drafts/                     judge a folder of drafts
  commentlint reply.md --story post.html  judge one draft under a story
  commentlint --stdin --story post.md     judge what you pipe in
  commentlint drafts/ --format json       for scripts

Exit code:
  0  nothing at severity error, and warnings within --max-warnings
  1  a finding at severity error, or too many warnings
  2  misuse, something that could not be read, or a crash; the rest was judged
  130  Ctrl-C or SIGTERM
`

function defineScore(program: Command, host: Host, end: End): void {
  program
    .command('score')
    .summary('judge JSON Lines from stdin to stdout')
    .description(
      'Judges comments as a filter: a line of JSON in, a line of JSON out, in the same order, in constant memory.',
    )
    .option('--stories <file>', 'stories that lines name by "storyId", as JSON Lines')
    .option('--map <field=key>', MAP_HELP, addMapping)
    .option('--jobs <number>', 'threads that judge (default: 1), from 200 lines on', jobsNumber)
    .option('-c, --config <file>', 'use this instead of the nearest commentlint.config.json')
    .addHelpText('after', SCORE_HELP)
    .action(async (options: ScoreOptions) => {
      const { score } = await import('./commands/score.js')
      end(await score(options, host))
    })
}

const SCORE_HELP = `
In:   {"id": 1, "comment": "…", "story": "…"}
      "story" and "parent" are text or {"title", "text"}; "storyId" names a line
      of the --stories file, {"id", "title", "text"}. All but "comment" is optional.
Out:  {"id": 1, "score": 62, "rating": "strong", "aspects": {…}, "findings": […], …}
      {"id": 2, "line": 2, "error": {"code", "message"}} for a line that can't be
      read; the rest goes on, and the exit code is 2.

Examples:
  commentlint score < comments.jsonl > verdicts.jsonl
  commentlint score --stories stories.jsonl < comments.jsonl | jq 'select(.rating == "generic")'

Exit code:
  0  every line was judged, or the reader of stdout stopped early
  2  misuse, or a line that could not be read
  130  Ctrl-C or SIGTERM
`

function defineStory(program: Command, host: Host, end: End): void {
  program
    .command('story')
    .summary('save a web page as a story')
    .argument('<file|url>', 'a story in HTML, Markdown or text, or the URL of a page')
    .description(
      'Extracts a story to Markdown and shows the topics a comment could speak to. The only command that opens a connection, and only for a URL.',
    )
    .option(
      '-o, --output <file>',
      'write the Markdown to a file instead of to stdout, replacing one that exists',
    )
    .action(async (source: string, options: { output?: string }) => {
      const { story } = await import('./commands/story.js')
      end(await story(source, options, host))
    })
}

function defineRules(program: Command, host: Host, end: End): void {
  program
    .command('rules')
    .summary('list the rules')
    .description('Lists the rules with their default severity.')
    .action(async () => {
      const { listRules } = await import('./commands/rules.js')
      end(await listRules(host))
    })
  program
    .command('explain')
    .summary('say what a rule looks for')
    .argument('<rule>', 'the id of a rule')
    .description('Says what a rule looks for, its options, and how to change or silence it.')
    .action(async (ruleId: string) => {
      const { explainRule } = await import('./commands/explain.js')
      end(await explainRule(ruleId, host))
    })
  program
    .command('init')
    .summary('write a commentlint.config.json')
    .description('Writes a commentlint.config.json to start from; never overwrites one.')
    .action(async () => {
      const { init } = await import('./commands/init.js')
      end(await init(host))
    })
}

/** Most threads that can be asked for: each takes 150 MB. */
const MOST_JOBS = 256

function jobsNumber(text: string): number {
  const number = wholeNumber(text)
  if (number >= 1 && number <= MOST_JOBS) return number
  throw new InvalidArgumentError(`It should be 1 to ${MOST_JOBS}.`)
}

function addWish(text: string, wishes: readonly Wish[] = []): Wish[] {
  const wish = readWish(text)
  if (wish === null)
    throw new InvalidArgumentError(`Allowed choices are ${FORMAT_NAMES.join(', ')}.`)
  if (wish.file === '') throw new InvalidArgumentError('The file has no name.')
  return [...wishes, wish]
}

function addMapping(text: string, before: readonly [Field, string][] = []): [Field, string][] {
  const mapping = readMapping(text)
  if (mapping !== null) return [...before, mapping]
  throw new InvalidArgumentError(
    `It should be FIELD=KEY, as in comment=body; fields are ${FIELDS.join(', ')}.`,
  )
}

function addText(text: string, before: readonly string[] = []): string[] {
  return [...before, text]
}
