import type { PlacedFinding } from '../text/draft.js'
import { fill, type Messages } from '../text/messages.js'
import { make, makeButton, set, write } from './dom.js'

/** What a person can do with the current step. */
export interface StepActions {
  show(finding: PlacedFinding): void
  dismiss(finding: PlacedFinding): void
  seemsWrong(finding: PlacedFinding): void
  /** Turns to the previous or the next step. */
  turn(by: 1 | -1): void
  postAnyway(): void
}

/** What a step shows. */
export interface StepState {
  /** Null shows `rest` instead. */
  readonly finding: PlacedFinding | null
  /** Number of the step, from 1. */
  readonly at: number
  readonly count: number
  readonly rest: string
  /** Whether the form is being held back. */
  readonly isHeld: boolean
}

/** One next step, and the actions it offers. */
export class Step {
  readonly element = make('div', 'step')
  readonly #notice = make('div', 'notice')
  readonly #held = make('p', 'held')
  readonly #reason = make('p', 'reason')
  readonly #actions = make('div', 'actions')
  readonly #turns = make('div', 'turns')
  readonly #position = make('span', 'position')
  readonly #show: HTMLButtonElement
  readonly #wrong: HTMLButtonElement
  readonly #previous: HTMLButtonElement
  readonly #next: HTMLButtonElement
  readonly #postAnyway: HTMLButtonElement
  readonly #dismiss: HTMLButtonElement
  #finding: PlacedFinding | null = null

  constructor(act: StepActions) {
    this.#show = makeButton('action show', () => this.#with(act.show))
    this.#wrong = makeButton('action wrong', () => this.#with(act.seemsWrong))
    this.#previous = makeButton('turn previous', () => act.turn(-1))
    this.#next = makeButton('turn next', () => act.turn(1))
    this.#postAnyway = makeButton('action post-anyway', act.postAnyway)
    this.#dismiss = makeButton('dismiss', () => this.#with(act.dismiss))
    // Apart from the other actions, which must not move when it appears: a click meant for one of them must not post.
    this.#notice.append(this.#held, this.#postAnyway)
    this.#turns.append(this.#previous, this.#position, this.#next)
    this.#actions.append(this.#show, this.#wrong, this.#turns)
    this.element.append(this.#notice, this.#reason, this.#dismiss, this.#actions)
  }

  show({ finding, at, count, rest, isHeld }: StepState, messages: Messages): void {
    this.#finding = finding
    this.element.toggleAttribute('data-rest', finding === null)
    set(this.element, 'data-severity', finding?.finding.severity ?? 'none')
    write(this.#reason, finding?.finding.reason ?? rest)
    write(this.#held, messages.held)
    write(this.#postAnyway, messages.postAnyway)
    write(this.#show, messages.show)
    write(this.#wrong, messages.seemsWrong)
    write(this.#position, fill(messages.position, { at, count }))
    set(this.#previous, 'title', messages.previous)
    set(this.#next, 'title', messages.next)
    set(this.#dismiss, 'title', messages.dismiss)
    this.#notice.hidden = !isHeld
    this.#actions.hidden = finding === null
    this.#dismiss.hidden = finding === null
    this.#turns.hidden = count < 2
  }

  #with(act: (finding: PlacedFinding) => void): void {
    if (this.#finding !== null) act(this.#finding)
  }
}
