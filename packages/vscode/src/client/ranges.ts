import type { Range } from '@commentlint/language-server/protocol'
import * as vscode from 'vscode'

/** A range as the editor has it. */
export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character)
}
