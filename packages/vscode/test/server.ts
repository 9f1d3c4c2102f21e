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
  const answers = new Map<string, (params: unknown) => unknown>()
  return {
    /** Asks the editor something, as the server may. */
    ask: (method: string, params: unknown) => answers.get(method)?.(params),
    onNotification(_: string, listener: (params: unknown) => void) {
      told = listener
    },
    onRequest(method: string, answer: (params: unknown) => unknown) {
      answers.set(method, answer)
    },
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
