import { readTextDraft, yamlPath } from '@commentlint/cli/drafts'
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type SnippetTextEdit,
  type TextEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Mark } from '../drafts/open-drafts.js'
import { EXPLAIN_RULE } from '../protocol.js'
import type { OpenDocument } from '../text/documents.js'
import type { Span } from '../text/edits.js'
import type { Positions } from '../text/positions.js'
import { toDiagnostic } from './diagnostic.js'
import { WORDS } from './words.js'

/** What actions are made from. */
export interface ActionContext {
  document: OpenDocument
  positions: Positions
  /** Whether the client accepts edits that place the caret. */
  snippets: boolean
  /** Paths that may have been meant by a wrong path. */
  paths: readonly string[]
}

/** The actions for some marks: fixes first, then explanations, disables last. */
export function actionsFor(marks: readonly Mark[], context: ActionContext): CodeAction[] {
  const rules = [...firstOfEachRule(marks)]
  return [
    ...marks.flatMap((mark) => changesOfPath(mark, context)),
    ...removalsOf(marks, context),
    ...rules.map(([ruleId, mark]) => explanationOf(ruleId, mark, context)),
    ...rules.flatMap(([ruleId, mark]) => disablesOf(ruleId, mark, context)),
  ]
}

/** Findings about disables come from no rule: they have no page, and can't be disabled. */
const ABOUT_DISABLES = ['unused-disable', 'disable-needs-reason']

function firstOfEachRule(marks: readonly Mark[]): Map<string, Mark> {
  const first = new Map<string, Mark>()
  for (const mark of marks) {
    const ruleId = mark.finding?.ruleId
    if (ruleId === undefined || ABOUT_DISABLES.includes(ruleId) || first.has(ruleId)) continue
    first.set(ruleId, mark)
  }
  return first
}

/** Most disables whose removal is offered at once: nobody reads more, and each action carries its finding. */
const MOST_REMOVALS = 100

/** Whether a draft names a story or a parent at this mark that does not exist. */
export function leadsNowhere({ error }: Mark): boolean {
  return error?.code === 'story-missing' || error?.code === 'parent-missing'
}

function changesOfPath(mark: Mark, context: ActionContext): CodeAction[] {
  if (!leadsNowhere(mark)) return []
  const { positions, document } = context
  const range = positions.range(document.content, mark.start, mark.end)
  return context.paths.map((path) =>
    action(WORDS.changePathTo(path), mark, context, [{ range, newText: yamlPath(path) }], false),
  )
}

/** Removes directives that silence nothing, if they name no other rule. */
function removalsOf(marks: readonly Mark[], context: ActionContext): CodeAction[] {
  const unused = marks.filter(({ finding }) => finding?.ruleId === 'unused-disable')
  if (unused.length === 0) return []
  const directives = shortDirectives(context.document.content.getText())
  return unused
    .filter(({ start }) => directives.has(start))
    .slice(0, MOST_REMOVALS)
    .map((mark) => removalOf(mark, directives.get(mark.start) as Span, context))
}

const REST_OF_LINE = /[ \t]*(?:\r\n|\n|\r)?/y

function removalOf(mark: Mark, { start, end }: Span, context: ActionContext): CodeAction {
  const { document, positions } = context
  REST_OF_LINE.lastIndex = end
  REST_OF_LINE.test(document.content.getText())
  const range = positions.range(document.content, start, REST_OF_LINE.lastIndex)
  return action(WORDS.removeDisable, mark, context, [{ range, newText: '' }], true)
}

const OPENING = /<!--\s*commentlint-[\w-]+/g
const REASON = /\s--+(?=\s|$)/

/**
 * Directives that name at most one rule, by where a finding about them may start: at the directive or at its
 * rule. Each is read only once, because a directive with thousands of rules has a finding for each.
 */
function shortDirectives(text: string): Map<number, Span> {
  const directives = new Map<number, Span>()
  let end = 0
  for (const { 0: opening, index: start } of text.matchAll(OPENING)) {
    if (start < end) continue
    const from = start + opening.length
    const close = text.indexOf('-->', from)
    if (close < 0) break
    end = close + '-->'.length
    const [named = ''] = text.slice(from, close).split(REASON, 1)
    const [first, second] = [...named.matchAll(/[^\s,]+/g)]
    if (second !== undefined) continue
    directives.set(start, { start, end })
    if (first !== undefined) directives.set(from + first.index, { start, end })
  }
  return directives
}

function explanationOf(ruleId: string, mark: Mark, context: ActionContext): CodeAction {
  const title = WORDS.explain(ruleId)
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(mark, context)],
    command: { title, command: EXPLAIN_RULE, arguments: [ruleId] },
  }
}

function disablesOf(ruleId: string, mark: Mark, context: ActionContext): CodeAction[] {
  const { content } = context.document
  const line = content.positionAt(mark.start).line
  const start = commentLine(content)
  return [
    insert(WORDS.disableHere(ruleId), `disable-next-line ${ruleId}`, line, mark, context),
    insert(WORDS.disableInDraft(ruleId), `disable ${ruleId}`, start, mark, context),
  ]
}

function insert(
  title: string,
  directive: string,
  line: number,
  mark: Mark,
  context: ActionContext,
): CodeAction {
  const at = { line, character: 0 }
  const eol = /\r\n|\n|\r/.exec(context.document.content.getText())?.[0] ?? '\n'
  const write = (reason: string) => `<!-- commentlint-${directive} -- ${reason} -->${eol}`
  const range = { start: at, end: at }
  const edit = context.snippets
    ? { range, snippet: { kind: 'snippet', value: write(`\${1:${WORDS.reason}}`) } as const }
    : { range, newText: write(WORDS.reason) }
  return action(title, mark, context, [edit], false)
}

/** The line on which the comment begins: the first line after front matter that is not blank. */
function commentLine(content: TextDocument): number {
  const text = content.getText()
  const draft = readTextDraft(text)
  const start = draft.kind === 'draft' ? draft.start.offset : 0
  const [blank = ''] = BLANK_LINES.exec(text.slice(start)) ?? []
  return content.positionAt(start + blank.length).line
}

const BLANK_LINES = /^(?:[^\S\r\n]*(?:\r\n|\n|\r))*/

function action(
  title: string,
  mark: Mark,
  context: ActionContext,
  edits: (TextEdit | SnippetTextEdit)[],
  isPreferred: boolean,
): CodeAction {
  const { uri, version } = context.document
  const isPlain = edits.every((edit) => 'newText' in edit)
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(mark, context)],
    ...(isPreferred ? { isPreferred } : {}),
    edit: isPlain
      ? { changes: { [uri]: edits as TextEdit[] } }
      : { documentChanges: [{ textDocument: { uri, version }, edits }] },
  }
}

function diagnosticOf(mark: Mark, { positions, document }: ActionContext): Diagnostic {
  return toDiagnostic(mark, positions.range(document.content, mark.start, mark.end))
}
