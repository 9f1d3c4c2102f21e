import type { DraftState, JudgedText } from '@commentlint/language-server/protocol'
import { startExtension } from '../src/client/extension'

interface Said {
  /** How a draft stands, told as soon as the server runs. */
  state?: DraftState
  /** What it says of every text that it is to judge. */
  judged?: JudgedText
}

/** A language server in memory, from the side of the extension. */
export function server({ state, judged }: Said) {
  let told = (_: unknown) => {}
  let isUp = false
  return {
    onNotification(_: string, listener: (params: unknown) => void) {
      told = listener
    },
    onRequest() {},
    registerFeature() {},
    async start() {
      isUp = true
      if (state !== undefined) told(state)
    },
    async stop() {
      isUp = false
    },
    needsStop: () => isUp,
    async sendRequest() {
      if (!isUp) throw new Error('Client is not running')
      return judged
    },
    code2ProtocolConverter: { asUri: String },
  }
}

/** Starts the extension with the servers that a function makes. */
export function start(make: () => Promise<ReturnType<typeof server>>): void {
  const context = { extensionUri: new URL('file:///extension/'), subscriptions: [] }
  startExtension(context as never, make as never)
}
