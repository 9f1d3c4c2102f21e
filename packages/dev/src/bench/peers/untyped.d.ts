declare module 'write-good' {
  /** Flags weak prose: one suggestion per place. */
  export default function writeGood(
    text: string,
  ): { index: number; offset: number; reason: string }[]
}

declare module 'textlint-rule-write-good' {
  import type { TextlintRuleModule } from '@textlint/types'

  /** Reports write-good's suggestions to textlint. A CommonJS module, so its export is one level down. */
  const module: { readonly default: TextlintRuleModule }
  export default module
}
