import {
  type DraftState,
  JUDGE_TEXT,
  type JudgedText,
  type Range,
} from '@commentlint/language-server/protocol'
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { Drafts } from './drafts'
import { explainRule } from './explain'
import { inform } from './inform'
import { newDraft } from './new-draft'
import type { Output } from './output'
import { toRange } from './ranges'
import { ratingWords } from './words'

/** What the commands work with. */
export interface CommandContext {
  drafts: Drafts
  output: Output
  /** The language server, once it has started; undefined while it is not running. */
  client(): Promise<BaseLanguageClient | undefined>
}

export function registerCommands(context: CommandContext): vscode.Disposable[] {
  const { registerCommand } = vscode.commands
  return [
    registerCommand('commentlint.newDraft', newDraft),
    registerCommand('commentlint.openStory', () => openStory(context.drafts.inView)),
    registerCommand('commentlint.openTopic', openTopic),
    registerCommand('commentlint.judgeSelection', () => judgeSelection(context)),
    registerCommand('commentlint.explain', (ruleId?: unknown) => explainRule(String(ruleId ?? ''))),
    registerCommand('commentlint.showOutput', () => context.output.channel.show()),
  ]
}

async function openStory(draft: DraftState | undefined): Promise<void> {
  if (draft?.story != null) await openTopic(draft.story.uri, null)
}

/** Opens a story beside the draft, at a passage. */
async function openTopic(uri: string, range: Range | null): Promise<void> {
  const story = vscode.Uri.parse(uri)
  const open = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === story.toString(),
  )
  await vscode.window.showTextDocument(story, {
    viewColumn: open?.viewColumn ?? vscode.ViewColumn.Beside,
    preserveFocus: false,
    ...(range === null ? {} : { selection: toRange(range) }),
  })
}

/** Shows how the selected words would be rated as a comment of their own. */
async function judgeSelection({ client }: CommandContext): Promise<void> {
  const editor = vscode.window.activeTextEditor
  const server = await client()
  if (editor === undefined) return
  if (server === undefined) {
    inform(
      vscode.l10n.t(
        'The commentlint language server is not running. “Developer: Reload Window” starts it again.',
      ),
    )
    return
  }
  const { document, selection } = editor
  const text = document.getText(selection.isEmpty ? undefined : selection)
  const { rating, detail, reasons } = await server.sendRequest<JudgedText>(JUDGE_TEXT, {
    uri: server.code2ProtocolConverter.asUri(document.uri),
    text,
  })
  const verdict =
    rating === null
      ? vscode.l10n.t('The selection was not judged: {0}', detail ?? '')
      : vscode.l10n.t('The selection is {0}.', ratingWords(rating))
  inform([verdict, ...reasons.slice(0, 1)].join(' '))
}
