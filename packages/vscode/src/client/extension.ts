import { ASSESSED, type DraftState } from '@commentlint/language-server/protocol'
import * as vscode from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { Answers } from './answers'
import { clientOptions, hidePull } from './client-options'
import { registerCommands } from './commands'
import { Drafts } from './drafts'
import { usePages } from './explain'
import { Output } from './output'
import { serveFiles } from './serve-files'
import { Status } from './status'
import { StoryView } from './story-view'

type MakeClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>

/** Starts what desktop and browser share: one server, and the views that show its verdicts. */
export function startExtension(context: vscode.ExtensionContext, make: MakeClient): void {
  usePages(context)
  const output = new Output()
  const drafts = new Drafts()
  let client: BaseLanguageClient | undefined
  const run = async () => {
    // In a later turn: the editor waits for activation, and the client takes time to load.
    await new Promise((resolve) => setTimeout(resolve))
    client = await make(clientOptions(output.channel))
    hidePull(client)
    serveFiles(client)
    client.onNotification(ASSESSED, (state: DraftState) => drafts.set(state))
    await client.start()
  }
  const start = () => run().catch((error: unknown) => output.channel.error(String(error)))
  let running = start()
  // A stopped client, or one that could not start, answers a request with an error of its own.
  const live = () => (client?.needsStop() ? client : undefined)
  const stop = () => running.then(() => client?.stop()).catch(() => undefined)
  const restart = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!RESTARTING.some((setting) => event.affectsConfiguration(setting))) return
    running = stop().then(() => {
      // The next server won't report that documents it isn't told about are no drafts.
      drafts.clear()
      return start()
    })
  })
  context.subscriptions.push(
    output,
    drafts,
    restart,
    new Status(drafts),
    new StoryView(drafts),
    new Answers(drafts),
    ...registerCommands({ drafts, output, client: () => running.then(live) }),
    { dispose: stop },
  )
}

/** Settings that decide which documents the server is told about. */
const RESTARTING = ['commentlint.reviewComments', 'commentlint.commitMessages']
