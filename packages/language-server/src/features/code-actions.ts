import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type SnippetTextEdit,
  type TextEdit,
} from 'vscode-languageserver'
import type { Mark } from '../drafts/desk.js'
import { EXPLAIN_RULE } from '../protocol.js'
import type { OpenDocument } from '../text/documents.js'
import type { Positions } from '../text/positions.js'
import { toDiagnostic } from './diagnostic.js'
import { WORDS } from './words.js'

/** What actions are made from. */
export interface ActionContext {
  document: OpenDocument
  positions: Positions
  /** Whether the client takes edits that place the caret. */
  snippets: boolean
  /** Paths that a wrong path may have meant. */
  paths: readonly string[]
}

/** What can be done about some marks: fixes first, then explanations, disables last. */
export function actionsFor(marks: readonly Mark[], context: ActionContext): CodeAction[] {
  const explained = new Set<string>()
  const explain = marks.filter((mark) => {
    const { finding } = mark
    if (finding === null || isAboutDisables(mark) || explained.has(finding.ruleId)) return false
    explained.add(finding.ruleId)
    return true
  })
  return [
    ...marks.flatMap((mark) => fixesOf(mark, context)),
    ...explain.map((mark) => explanationOf(mark, context)),
    ...explain.flatMap((mark) => disablesOf(mark, context)),
  ]
}

function fixesOf(mark: Mark, context: ActionContext): CodeAction[] {
  const { finding, error } = mark
  if (error !== null)
    return error.code === 'story-missing'
      ? context.paths.map((path) => changePath(mark, path, context))
      : []
  return finding?.ruleId === 'unused-disable' ? removeDisable(mark, context) : []
}

function changePath(mark: Mark, path: string, context: ActionContext): CodeAction {
  const { positions, document } = context
  const range = positions.range(document.content, mark.start, mark.end)
  return action(WORDS.changePathTo(path), mark, context, [{ range, newText: path }], false)
}

const DIRECTIVE = /^<!--\s*commentlint-/
const REST_OF_LINE = /[ \t]*(?:\r\n|\n|\r)?/y

/** Takes out the directive around a mark, when it says nothing else. */
function removeDisable(mark: Mark, context: ActionContext): CodeAction[] {
  const { document, positions } = context
  const text = document.content.getText()
  const start = text.lastIndexOf('<!--', mark.start)
  const close = text.indexOf('-->', start)
  if (start < 0 || close + 3 < mark.end) return []
  const directive = text.slice(start, close)
  if (!DIRECTIVE.test(directive) || namedRules(directive).length > 1) return []
  REST_OF_LINE.lastIndex = close + 3
  REST_OF_LINE.test(text)
  const range = positions.range(document.content, start, REST_OF_LINE.lastIndex)
  return [action(WORDS.removeDisable, mark, context, [{ range, newText: '' }], true)]
}

/** What stands between a directive's command and its reason. */
function namedRules(directive: string): string[] {
  const [named = ''] = directive.slice('<!--'.length).split(/\s--/, 1)
  const [, ...rules] = named.trim().split(/[\s,]+/)
  return rules
}

function explanationOf(mark: Mark, context: ActionContext): CodeAction {
  const ruleId = mark.finding?.ruleId ?? ''
  const title = WORDS.explain(ruleId)
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(mark, context)],
    command: { title, command: EXPLAIN_RULE, arguments: [ruleId] },
  }
}

/** Findings about disables are no rules: they have no page, and can't be disabled. */
function isAboutDisables({ finding }: Mark): boolean {
  return ['unused-disable', 'disable-needs-reason'].includes(finding?.ruleId ?? '')
}

function disablesOf(mark: Mark, context: ActionContext): CodeAction[] {
  const { finding } = mark
  if (finding === null) return []
  const { ruleId } = finding
  const { content } = context.document
  const line = content.positionAt(mark.start).line
  const start = commentLine(content.getText())
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
  const eol = context.document.content.getText().includes('\r\n') ? '\r\n' : '\n'
  const write = (reason: string) => `<!-- commentlint-${directive} -- ${reason} -->${eol}`
  const range = { start: at, end: at }
  const edit = context.snippets
    ? { range, snippet: { kind: 'snippet', value: write(`\${1:${WORDS.reason}}`) } as const }
    : { range, newText: write(WORDS.reason) }
  return action(title, mark, context, [edit], false)
}

/** The line on which the comment begins: the first one behind front matter that holds anything. */
function commentLine(text: string): number {
  const front = /^---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? ''
  const blank = /^\s*\n/.exec(text.slice(front.length))?.[0] ?? ''
  return (front + blank).split('\n').length - 1
}

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
