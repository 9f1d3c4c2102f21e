import type { PlacedFinding } from '../text/draft.js'
import { fill, type Messages } from '../text/messages.js'
import { make, makeButton, set, write } from './dom.js'

/** What a person can do with the step that is shown. */
export interface StepActions {
  show(finding: PlacedFinding): void
  dismiss(finding: PlacedFinding): void
  seemsWrong(finding: PlacedFinding): void
  next(): void
  postAnyway(): void
}

/** One next step, and what can be done about it. */
export class Step {
  readonly element = make('div', 'step')
  readonly #reason = make('p', 'reason')
  readonly #actions = make('div', 'actions')
  readonly #show: HTMLButtonElement
  readonly #wrong: HTMLButtonElement
  readonly #next: HTMLButtonElement
  readonly #postAnyway: HTMLButtonElement
  readonly #dismiss: HTMLButtonElement
  #finding: PlacedFinding | null = null

  constructor(act: StepActions) {
    this.#show = makeButton('action show', () => this.#with(act.show))
    this.#wrong = makeButton('action wrong', () => this.#with(act.seemsWrong))
    this.#next = makeButton('action next', act.next)
    this.#postAnyway = makeButton('action post-anyway', act.postAnyway)
    this.#dismiss = makeButton('dismiss', () => this.#with(act.dismiss))
    this.#actions.append(this.#postAnyway, this.#show, this.#wrong, this.#next)
    this.element.append(this.#reason, this.#dismiss, this.#actions)
  }

  /**
   * @param finding The step; null shows `rest` instead.
   * @param more How many come after it.
   */
  show(
    finding: PlacedFinding | null,
    { more, rest, isHeld }: { more: number; rest: string; isHeld: boolean },
    messages: Messages,
  ): void {
    this.#finding = finding
    const text = finding?.finding.reason ?? rest
    this.element.toggleAttribute('data-rest', finding === null)
    set(this.element, 'data-severity', finding?.finding.severity ?? 'none')
    write(this.#reason, text)
    write(this.#show, messages.show)
    write(this.#wrong, messages.seemsWrong)
    write(this.#next, fill(messages.more, { count: more }))
    write(this.#postAnyway, messages.postAnyway)
    set(this.#dismiss, 'aria-label', messages.dismiss)
    set(this.#dismiss, 'title', messages.dismiss)
    this.#actions.hidden = finding === null && !isHeld
    this.#dismiss.hidden = finding === null
    this.#show.hidden = finding === null
    this.#wrong.hidden = finding === null
    this.#next.hidden = more === 0
    this.#postAnyway.hidden = !isHeld
  }

  #with(act: (finding: PlacedFinding) => void): void {
    if (this.#finding !== null) act(this.#finding)
  }
}
