import type { Finding } from '@commentlint/core'
import type { Example, OptionSchema, Rule } from '../../../core/src/rules/rule.js'
import type { RuleFolder } from './load-rules.js'
import { replaceSection } from './section.js'
import { rulesFolder } from './workspace.js'

/** Returns the findings of a rule in an example. */
export type Judge = (rule: Rule, example: Example) => Finding[]

/** A README with its two generated sections brought up to date. */
export function renderRuleReadme(folder: RuleFolder, judge: Judge): string {
  const path = `${rulesFolder}/${folder.id}/README.md`
  const text = folder.readme ?? newReadme
  const headed = replaceSection(text, 'header', renderHeader(folder), path)
  return replaceSection(headed, 'examples', renderExamples(folder, judge), path)
}

/** The prose that a new README asks for; the contract test fails while it is there. */
export const prompt = 'Say here why the rule exists, what it leaves alone, and when to turn it off.'

const newReadme = `<!-- generated:header (pnpm gen) -->
<!-- /generated:header -->

## Why

${prompt}

<!-- generated:examples (pnpm gen) -->
<!-- /generated:examples -->
`

const needs = {
  story: 'Needs a story; skipped without one.',
  parent: 'Needs the comment that is replied to; skipped without one.',
}

function renderHeader({ rule }: RuleFolder): string {
  const need = rule.needs ? ` ${needs[rule.needs]}` : ''
  return `# ${rule.id}

Flags: ${rule.summary}.

Severity by default: \`${rule.severity}\`.${need}

${renderOptions(Object.entries(rule.options))}`
}

function renderOptions(options: [string, OptionSchema][]): string {
  if (options.length === 0) return 'No options.'
  const rows = options.map(
    ([name, option]) =>
      `| \`${name}\` | ${renderType(option)} | \`${JSON.stringify(option.default)}\` | ${option.description} |`,
  )
  return ['| option | type | default | meaning |', '|---|---|---|---|', ...rows].join('\n')
}

function renderType({ type, minimum, maximum }: OptionSchema): string {
  if (minimum !== undefined && maximum !== undefined) return `${type}, ${minimum} to ${maximum}`
  if (minimum !== undefined) return `${type}, ${minimum} or more`
  if (maximum !== undefined) return `${type}, ${maximum} or less`
  return type
}

function renderExamples({ rule, examples }: RuleFolder, judge: Judge): string {
  return [
    '## Examples',
    'The tests run each of them.',
    '### Flagged',
    ...examples.invalid.map((example) => renderExample(example, judge(rule, example))),
    '### Left alone',
    ...examples.valid.map((example) => renderExample(example, judge(rule, example))),
  ].join('\n\n')
}

function renderExample(example: Example, findings: Finding[]): string {
  const lines = [`**${example.name}**`, renderGiven(example), renderQuoted(example.comment)]
  if (findings.length > 0) lines.push(findings.map(renderFinding).join('\n'))
  return lines.filter((line) => line !== '').join('\n\n')
}

function renderGiven({ story, parent, options }: Example): string {
  const given: string[] = []
  if (options) given.push(`Options: \`${JSON.stringify(options)}\``)
  if (story) given.push(`Under the story ${renderTitle(story)}`)
  if (parent) given.push(`In reply to ${renderTitle(parent)}`)
  return given.join('  \n')
}

/** As many characters of a story without a title as are needed to recognise it. */
const titleLength = 80

function renderTitle(story: Exclude<Example['story'], undefined>): string {
  const text = typeof story === 'string' ? story : (story.title ?? story.text)
  const line = text.replace(/\s+/g, ' ').trim()
  return `“${line.length > titleLength ? `${line.slice(0, titleLength).replace(/\s\S*$/, '')} …` : line}”`
}

function renderQuoted(comment: string): string {
  if (comment === '') return '*(an empty comment)*'
  const longest = Math.max(2, ...(comment.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${comment}\n${fence}`
}

function renderFinding({ place, reason }: Finding): string {
  return `- \`${place.start.line}:${place.start.column}\` ${reason}`
}
