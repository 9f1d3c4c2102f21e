import type { Assessment, LinterOptions, Story, Topic } from '@commentlint/core'

/** The linter's options that are plain data, and so can be sent to a worker. */
export type Config = Pick<
  LinterOptions,
  'rules' | 'maxLength' | 'reportUnusedDisables' | 'requireDisableReasons'
>

/** What comments are judged beside, and with which configuration. */
export interface Setup {
  readonly story: Story | null
  readonly parent: Story | null
  readonly config: Config
}

/** From the page to the desk. */
export type Request =
  | { readonly type: 'open'; readonly session: number; readonly setup: Setup }
  | {
      readonly type: 'judge'
      readonly session: number
      readonly version: number
      readonly text: string
    }
  | { readonly type: 'close'; readonly session: number }

/** From the desk to the page. */
export type Answer =
  | { readonly type: 'opened'; readonly session: number; readonly topics: readonly Topic[] }
  | {
      readonly type: 'judged'
      readonly session: number
      readonly version: number
      readonly assessment: Assessment
    }
  | { readonly type: 'failed'; readonly session: number; readonly message: string }

/** Carries requests to a desk, and answers back. */
export interface Backend {
  send(request: Request): void
  stop(): void
}
