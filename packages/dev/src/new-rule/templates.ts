/** A placeholder for the summary until somebody writes one. */
export const summaryPrompt = 'what it flags, in one line without a full stop'

/** Files of a new rule, by name. They compile; the contract test fails until `check` does what the examples say. */
export function renderNewRule(id: string): Record<string, string> {
  return { 'rule.ts': renderRule(id), 'examples.ts': renderExamples() }
}

function renderRule(id: string): string {
  return `import { defineRule } from '../rule.js'

export const rule = defineRule({
  id: '${id}',
  summary: '${summaryPrompt}',
  severity: 'warn',
  needs: null,
  options: {},
  check() {
    return []
  },
})
`
}

function renderExamples(): string {
  return `import type { Examples } from '../rule.js'

export const examples: Examples = {
  valid: [
    {
      name: 'a sentence that says why this is fine',
      comment: 'The ferry in your second photo stopped running in 2019, I think.',
    },
    { name: 'an empty comment has nothing to flag', comment: '' },
    { name: 'emoji alone are left to other rules', comment: '🙏🙏' },
    {
      name: 'words inside a quotation are left alone',
      comment: '> replace this\\n\\nWhich of the two ferries do you mean?',
    },
  ],
  invalid: [
    {
      name: 'a sentence that says why this is flagged',
      comment: 'replace this',
      reports: [{ actual: 'replace this', line: 1, column: 1 }],
    },
    {
      name: 'two findings in one comment',
      comment: 'replace this, and later replace this again',
      reports: [{ actual: 'replace this' }, { actual: 'replace this' }],
    },
  ],
}
`
}
