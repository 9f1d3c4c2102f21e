import type { Assessment } from '@commentlint/core'

/** The answer to an external moderation phase. */
export interface CoralResponse {
  status: 'SYSTEM_WITHHELD'
  actions?: { actionType: 'FLAG'; reason: 'COMMENT_DETECTED_SPAM' }[]
}

/** Rules that look for what Coral calls spam. */
const SPAM = new Set(['no-solicitation'])

/**
 * Coral's action for a comment: one with a finding at severity error waits for a moderator, as after Coral's
 * own automatic checks; for any other there is none (null). No comment is ever approved or rejected here.
 */
export function toCoralResponse({ findings }: Pick<Assessment, 'findings'>): CoralResponse | null {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return null
  const isSpam = errors.some(({ ruleId }) => SPAM.has(ruleId))
  return {
    status: 'SYSTEM_WITHHELD',
    ...(isSpam ? { actions: [{ actionType: 'FLAG', reason: 'COMMENT_DETECTED_SPAM' }] } : {}),
  }
}
