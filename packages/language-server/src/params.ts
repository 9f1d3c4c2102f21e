import type { CodeActionContext, Position, Range } from 'vscode-languageserver'

/** Parameters of requests, as clients should send them; what they send is looked at before it is read. */
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
  if (!isOfDocument(params) || !('range' in params) || !isObject(params.range)) return false
  return isObject(params.range.start) && isObject(params.range.end)
}

export function isText(params: unknown): params is { uri: string; text: string } {
  return isObject(params) && isString(params.uri) && isString(params.text)
}

export function isCommand(params: unknown): params is { command: string; arguments?: unknown[] } {
  if (!isObject(params) || !isString(params.command)) return false
  return params.arguments === undefined || Array.isArray(params.arguments)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
