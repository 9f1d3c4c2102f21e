import type {
  CodeActionContext,
  DidChangeTextDocumentParams,
  DidChangeWatchedFilesParams,
  DidChangeWorkspaceFoldersParams,
  DidOpenTextDocumentParams,
  Position,
  Range,
} from 'vscode-languageserver'

/** Parameters as clients should send them; they are checked before they are read. */
export interface OfDocument {
  textDocument: { uri: string }
}

export interface AtPosition extends OfDocument {
  position: Position
}

export interface AtRange extends OfDocument {
  range: Range
  context?: CodeActionContext
}

export function isOfDocument(params: unknown): params is OfDocument {
  return isObject(params) && isObject(params.textDocument) && isString(params.textDocument.uri)
}

export function isAtPosition(params: unknown): params is AtPosition {
  return isOfDocument(params) && 'position' in params && isObject(params.position)
}

export function isAtRange(params: unknown): params is AtRange {
  if (!isOfDocument(params) || !('range' in params) || !isRange(params.range)) return false
  const context = 'context' in params ? params.context : undefined
  return !isObject(context) || context.only == null || isListOf(context.only, isString)
}

export function isText(params: unknown): params is { uri: string; text: string } {
  return isObject(params) && isString(params.uri) && isString(params.text)
}

export function isCommand(params: unknown): params is { command: string; arguments?: unknown[] } {
  if (!isObject(params) || !isString(params.command)) return false
  return params.arguments === undefined || Array.isArray(params.arguments)
}

export function isOpening(params: unknown): params is DidOpenTextDocumentParams {
  return isOfDocument(params) && 'text' in params.textDocument && isString(params.textDocument.text)
}

export function isChange(params: unknown): params is DidChangeTextDocumentParams {
  return (
    isOfDocument(params) && 'contentChanges' in params && isListOf(params.contentChanges, isEdit)
  )
}

/** Some clients send null as the range of a whole text. */
function isEdit(change: unknown): boolean {
  if (!isObject(change) || !isString(change.text)) return false
  return change.range == null || isRange(change.range)
}

export function isOfFiles(params: unknown): params is DidChangeWatchedFilesParams {
  return isObject(params) && isListOf(params.changes, isAtUri)
}

export function isOfFolders(params: unknown): params is DidChangeWorkspaceFoldersParams {
  if (!isObject(params) || !isObject(params.event)) return false
  return isListOf(params.event.added, isAtUri) && isListOf(params.event.removed, isAtUri)
}

function isAtUri(value: unknown): boolean {
  return isObject(value) && isString(value.uri)
}

function isRange(value: unknown): boolean {
  return isObject(value) && isObject(value.start) && isObject(value.end)
}

function isListOf(value: unknown, isFit: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isFit)
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
