import type { DraftState, JudgedText } from '@commentlint/language-server/protocol'
import { startExtension } from '../src/client/extension'

interface Said {
  /** A draft's state, reported as soon as the server runs. */
  state?: DraftState
  /** Its verdict on every text that it is asked to judge. */
  judged?: JudgedText
}

/** A language server in memory, as the extension sees it. */
export function server({ state, judged }: Said) {
  let told = (_: unknown) => {}
  let isUp = false
  const answers = new Map<string, (params: unknown) => unknown>()
  return {
    /** Sends the editor a request, as the server may. */
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

/** Starts the extension with servers that a function makes. */
export function start(make: () => Promise<ReturnType<typeof server>>): void {
  const context = { extensionUri: new URL('file:///extension/'), subscriptions: [] }
  startExtension(context as never, make as never)
}
