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

/** Starts what both sides share: one server, and what shows its verdicts. */
export function startExtension(context: vscode.ExtensionContext, make: MakeClient): void {
  usePages(context)
  const output = new Output()
  const drafts = new Drafts()
  let client: BaseLanguageClient | undefined
  const run = async () => {
    // In a turn of its own: the editor waits for activation, and the client takes its time to load.
    await new Promise((resolve) => setTimeout(resolve))
    client = await make(clientOptions(output.channel))
    hidePull(client)
    serveFiles(client)
    client.onNotification(ASSESSED, (state: DraftState) => drafts.set(state))
    await client.start()
  }
  const start = () => run().catch((error: unknown) => output.channel.error(String(error)))
  let running = start()
  // A client that was stopped, or could not start, answers a request with an error of its own.
  const live = () => (client?.needsStop() ? client : undefined)
  const stop = () => running.then(() => client?.stop()).catch(() => undefined)
  const restart = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!RESTARTING.some((setting) => event.affectsConfiguration(setting))) return
    running = stop().then(() => {
      // Of documents that the next server does not hear of, it will not say that they are no drafts.
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

/** Settings that decide which documents the server hears of. */
const RESTARTING = ['commentlint.reviewComments', 'commentlint.commitMessages']
