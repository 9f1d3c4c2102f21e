import type { Config } from './types.js'

/** The purpose of a preset, and its settings. */
export interface Preset {
  summary: string
  config: Config
}

/** The prefix of the names by which presets are extended. */
export const PRESET_PREFIX = 'commentlint:'

/** Starting points for the places where people comment. */
export const presets: Readonly<Record<string, Preset>> = {
  'story-response': {
    summary:
      'Responses to a blog post or an essay, written to be noticed by its author and readers',
    config: { rules: { 'refer-to-story': 'error', 'no-parroting': 'warn' } },
  },
  news: {
    summary: 'Reader comments under news: on the subject, with reasons, without shouting',
    config: {
      rules: {
        'give-a-reason': 'warn',
        'no-bare-link': 'error',
        'no-shouting': 'warn',
        'refer-to-story': 'warn',
      },
    },
  },
  forum: {
    summary: 'Threads that drift: answer the parent; short is fine',
    config: {
      rules: {
        'answer-the-parent': 'error',
        'min-length': 'info',
        'no-wall-of-text': 'warn',
        'refer-to-story': 'info',
      },
    },
  },
  review: {
    summary: 'Reviews of work: every verdict with its reason, every point named',
    config: {
      rules: {
        'give-a-reason': 'error',
        'min-length': 'info',
        'no-shouting': 'warn',
        'no-vague': 'error',
        'refer-to-story': 'error',
      },
    },
  },
}
