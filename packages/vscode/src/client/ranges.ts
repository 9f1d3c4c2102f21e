import type { Range } from '@commentlint/language-server/protocol'
import * as vscode from 'vscode'

/** Converts a range to the editor's own class. */
export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character)
}
