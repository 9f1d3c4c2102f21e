import type { Assessment, Topic } from '@commentlint/core'
import { type Judged, rulesOf } from '../text/draft.js'
import { fill, type Messages } from '../text/messages.js'
import { Announcer } from './announcer.js'
import { make, makeButton, set } from './dom.js'
import { Meter } from './meter.js'
import { Room } from './room.js'
import { Step, type StepActions } from './step.js'
import { Topics } from './topics.js'

/** What the panel shows. */
export interface PanelState {
  readonly judged: Judged | null
  /** Which of the findings is shown, as an index from 0. */
  readonly current: number
  /** Null until they are known. */
  readonly topics: readonly Topic[] | null
  /** The text that the topics' places point into; null without a story. */
  readonly story: string | null
  /** Whether the field has been used, so that hints may be shown. */
  readonly isOpen: boolean
  /** Whether a form is being held back. */
  readonly isHeld: boolean
  readonly isFolded: boolean
}

/** What a person can do in the panel. */
export interface PanelActions extends StepActions {
  fold(): void
  unfold(): void
  /** Goes back to the textarea. */
  leave(): void
}

/** The hints under the textarea: meter, one next step, topics. */
export class Panel {
  readonly element = make('div', 'panel', { role: 'group' })
  readonly announcer = new Announcer()
  readonly #status = make('div', 'status')
  readonly #details = make('div', 'details')
  readonly #meter = new Meter()
  readonly #topics = new Topics((passage) => this.announcer.say(passage))
  readonly #step: Step
  readonly #fold: HTMLButtonElement
  readonly #room: Room
  #isFolded = false

  constructor(act: PanelActions) {
    this.#step = new Step(act)
    this.#fold = makeButton('fold', () => (this.#isFolded ? act.unfold() : act.fold()))
    this.#status.append(this.#meter.element, this.#meter.words, this.#fold)
    this.#details.append(this.#step.element, this.#topics.element)
    this.element.append(this.#status, this.#details, this.announcer.element)
    this.#room = new Room(this.element)
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      if (!this.#topics.close()) act.leave()
    })
  }

  /** Whether there is nothing to fold away. */
  get isBare(): boolean {
    return this.#fold.hidden !== false
  }

  show(state: PanelState, messages: Messages): void {
    const focused = this.#focused
    this.#showAll(state, messages)
    if (focused !== null && isGone(focused)) this.#takeFocus()
  }

  /**
   * Takes over the focus of a part that disappears; otherwise the next Tab would begin at the top of the
   * page. The panel stays focusable until it loses the focus: from an element that isn't, Chromium would
   * go to the first in the tree, not to the next.
   */
  #takeFocus(): void {
    this.element.tabIndex = 0
    this.element.focus({ preventScroll: true })
    this.element.addEventListener('blur', () => this.element.removeAttribute('tabindex'), {
      once: true,
    })
  }

  get #focused(): Element | null {
    const root = this.element.getRootNode()
    return root instanceof ShadowRoot ? root.activeElement : null
  }

  #showAll(state: PanelState, messages: Messages): void {
    const { judged, current, topics, story, isOpen, isHeld, isFolded } = state
    const assessment = judged?.assessment ?? null
    const findings = judged?.findings ?? []
    const rating = assessment?.rating ?? null
    const finding = findings[current] ?? null
    set(this.element, 'aria-label', messages.region)
    set(this.element, 'data-rating', rating ?? 'none')
    this.#meter.show(rating, abstentionOf(assessment) ?? messages.waiting, messages)
    const rest = restOf(assessment, story !== null, messages)
    const rules = rulesOf(findings)
    const at = finding === null ? 0 : rules.indexOf(finding.finding.ruleId) + 1
    // The reason why nothing is judged is shown in place of the meter.
    const hasStep = finding !== null || rest !== '' || assessment === null
    this.#step.element.hidden = !isOpen || !hasStep
    this.#step.show({ finding, at, count: rules.length, rest, isHeld }, messages)
    const isGoodEnough = rating === 'solid' || rating === 'strong'
    const left = isGoodEnough ? [] : (assessment?.topics ?? topics)
    this.#topics.show(isOpen && story !== null ? left : [], story ?? '', messages)
    this.#showFold(isFolded, messages)
  }

  /** Announces at once what happened, and scrolls the step about it into view. */
  tell(text: string): void {
    this.announcer.say(text)
    this.#step.element.scrollIntoView({ block: 'nearest' })
  }

  /** Takes no more room than is needed now, whatever was shown before. */
  fit(): void {
    this.#room.fit()
  }

  remove(): void {
    this.announcer.reset()
    this.#room.remove()
    this.element.remove()
  }

  /** What the panel shows, in one line, for screen readers. */
  static summaryOf(judged: Judged | null, hasStory: boolean, messages: Messages): string {
    const assessment = judged?.assessment ?? null
    if (assessment === null) return ''
    if (assessment.rating === null) return abstentionOf(assessment) ?? ''
    const step = judged?.findings[0]?.finding.reason ?? restOf(assessment, hasStory, messages)
    const rating = messages[assessment.rating]
    return fill(messages.announcement, { rating, step }).trim()
  }

  #showFold(isFolded: boolean, messages: Messages): void {
    const hasDetails = !this.#step.element.hidden || !this.#topics.element.hidden
    this.#isFolded = isFolded
    this.#details.hidden = isFolded || !hasDetails
    this.#fold.hidden = !hasDetails
    set(this.#fold, 'aria-expanded', String(!isFolded))
    set(this.#fold, 'title', isFolded ? messages.unfold : messages.fold)
  }
}

function isGone(element: Element): boolean {
  return !element.isConnected || element.closest('[hidden]') !== null
}

/** The text for a rating that no finding explains. */
function restOf(assessment: Assessment | null, hasStory: boolean, messages: Messages): string {
  const rating = assessment?.rating ?? null
  if (rating === 'solid') return messages.solidRest
  if (rating === 'strong') return messages.strongRest
  if (rating === 'thin') return assessment?.details.next?.reason ?? restOfThin(hasStory, messages)
  if (rating === null) return ''
  return hasStory ? messages.genericRest : messages.genericRestAlone
}

/** The text for a thin draft whose step the writer has dismissed. */
function restOfThin(hasStory: boolean, messages: Messages): string {
  return hasStory ? messages.thinRest : messages.thinRestAlone
}

/** Why nothing is judged; an empty draft needs no reason. */
function abstentionOf(assessment: Assessment | null): string | null {
  const abstained = assessment?.abstained ?? null
  return abstained === null || abstained.reason === 'empty' ? null : abstained.detail
}
