/** Finds the directive that silences a finding, and remembers which directives were needed. */
import type { Finding } from '../types.js'
import type { Directive } from './directives.js'
import type { LineDisables } from './next-lines.js'

/** What each directive was needed for: rule ids, or `*` for one that names none. */
type Uses = Map<Directive, Set<string>>

/** Walks through the comment from its start: findings must come in the order of their places. */
export class Silencing {
  readonly #used: Uses = new Map()
  readonly #byRule = new Map<string, Directive>()
  #everything: Directive | undefined
  readonly #enabledAgain = new Set<string>()
  #next = 0

  constructor(
    readonly directives: readonly Directive[],
    readonly nextLines: ReadonlyMap<number, LineDisables>,
  ) {}

  /** Whether a directive silences this finding; remembers which one. */
  silences({ ruleId, place }: Finding): boolean {
    this.#walkTo(place.start.offset)
    const line = this.nextLines.get(place.start.line)
    const above = line?.byRule.get(ruleId) ?? line?.everything
    const everything = this.#enabledAgain.has(ruleId) ? undefined : this.#everything
    const directive = above ?? this.#byRule.get(ruleId) ?? everything
    if (directive === undefined) return false
    const uses = this.#used.get(directive) ?? new Set()
    this.#used.set(directive, uses.add(directive.rules.length === 0 ? '*' : ruleId))
    return true
  }

  /**
   * Whether a directive was needed for a rule, among the findings so far; `*` stands for a directive that names
   * no rule.
   */
  uses(directive: Directive, ruleId: string): boolean {
    return this.#used.get(directive)?.has(ruleId) ?? false
  }

  #walkTo(offset: number): void {
    for (;;) {
      const directive = this.directives[this.#next]
      if (directive === undefined || directive.end > offset) return
      this.#next += 1
      if (directive.kind === 'disable') this.#disable(directive)
      else if (directive.kind === 'enable') this.#enable(directive)
    }
  }

  #disable(directive: Directive): void {
    for (const { ruleId } of directive.rules) this.#byRule.set(ruleId, directive)
    if (directive.rules.length > 0) return
    this.#everything = directive
    this.#enabledAgain.clear()
  }

  #enable(directive: Directive): void {
    for (const { ruleId } of directive.rules) {
      this.#byRule.delete(ruleId)
      this.#enabledAgain.add(ruleId)
    }
    if (directive.rules.length > 0) return
    this.#byRule.clear()
    this.#everything = undefined
  }
}
