import picocolors from 'picocolors'

/** Colours, or none. */
export type Style = ReturnType<typeof picocolors.createColors>

/** What decides whether there are colours. */
export interface ColorWishes {
  /** `--color` or `--no-color`. */
  flag?: boolean | undefined
  env: Readonly<Record<string, string | undefined>>
  isTerminal: boolean
}

/** The flag overrides NO_COLOR, which overrides FORCE_COLOR, which overrides the kind of stdout. */
export function styleFor({ flag, env, isTerminal }: ColorWishes): Style {
  const { NO_COLOR, FORCE_COLOR, TERM } = env
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0'
  const wanted = flag ?? ((NO_COLOR ?? '') === '' && (forced || (isTerminal && TERM !== 'dumb')))
  return picocolors.createColors(wanted)
}
