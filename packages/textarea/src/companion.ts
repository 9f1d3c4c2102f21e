import type { Rating, Story, Topic } from '@commentlint/core'
import { type AssessDetail, dispatch, type FindingDetail, report } from './events.js'
import { Judge, type Session } from './judge/judge.js'
import type { Answer, Config, Setup } from './judge/protocol.js'
import { Marker } from './marks/marker.js'
import { Description } from './page/description.js'
import { FormHold } from './page/form-hold.js'
import { Press } from './page/press.js'
import { Draft, type Judged, type PlacedFinding, rulesOf } from './text/draft.js'
import type { Messages } from './text/messages.js'
import { isEnough, type Moment, momentAt, waitsAfter } from './text/moment.js'
import { heightOf, RATINGS } from './text/rating.js'
import { Panel } from './view/panel.js'

/** What a companion reads from its element, whenever it is needed. */
export interface Host {
  readonly element: HTMLElement
  readonly tree: ShadowRoot
  readonly workerUrl: string
  /** What is imported on the page where no worker is available. Set by code only: anybody may write an attribute. */
  readonly scorerUrl: string
  readonly config: Config
  readonly messages: Messages
  /** Shows and announces nothing, and only sends events. */
  readonly isQuiet: boolean
  /** Holds the form back on an error. */
  readonly isBlocking: boolean
  /** Whether comments here are in a language that can be judged. */
  readonly isJudging: boolean
  readStory(): Story | null
  readParent(): Story | null
}

/** Drafts outlive their companions, so that an element can be moved about in the page. */
const drafts = new WeakMap<HTMLTextAreaElement, Draft>()

function draftOf(textarea: HTMLTextAreaElement): Draft {
  const draft = drafts.get(textarea) ?? new Draft()
  drafts.set(textarea, draft)
  return draft
}

/** Accompanies one textarea: listens to it, has the draft judged and shows the result. */
export class Companion {
  readonly textarea: HTMLTextAreaElement
  readonly #host: Host
  readonly #draft: Draft
  readonly #panel: Panel
  readonly #hold: FormHold
  readonly #marker: Marker
  readonly #description: Description
  readonly #stop = new AbortController()
  readonly #press = new Press(() => this.#catchUp(), this.#stop.signal)
  /** Whether an update is waiting for the pointer to be released. */
  #isBehind = false
  #session: Session | null = null
  /** What the session was opened with. */
  #setup: Setup | null = null
  /** Null until the story's topics are known. */
  #topics: readonly Topic[] | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #current = 0
  #isComposing = false
  /** Whether the writer is in the middle of something: the next word may put right what is wrong now. */
  #isMidway = false
  #isFolded = false
  #isRefused = false

  constructor(host: Host, textarea: HTMLTextAreaElement) {
    this.textarea = textarea
    this.#host = host
    this.#draft = draftOf(textarea)
    this.#description = new Description(host.element, textarea)
    this.#marker = new Marker(textarea, host.element, host.tree)
    this.#hold = this.#makeHold()
    this.#panel = this.#makePanel()
    host.tree.append(this.#panel.element)
    this.#listen()
    this.render()
    // The draft was known before: the element was moved within the page.
    if (this.#draft.text.trim() !== '') this.#open()
    this.refresh()
  }

  /** Reads the textarea, which a script may have changed, and has the draft judged if it differs. */
  refresh(): void {
    this.#takeText()
    if (this.textarea.matches(':focus')) this.#open()
    if (this.#panel.element.hidden === this.#mayJudge) this.render()
    if (!this.#draft.isSettled) this.#judgeNow()
  }

  /** Starts over when the story, parent or configuration differs from what was read before. */
  reread(): void {
    if (this.#setup === null) return
    if (JSON.stringify(this.#read()) !== JSON.stringify(this.#setup)) this.restart()
  }

  /** Starts over with another story, configuration or worker. */
  restart(): void {
    const wasOpen = this.#session !== null
    this.#session?.close()
    this.#session = null
    this.#setup = null
    this.#topics = null
    this.#draft.restart()
    this.render()
    if (!wasOpen) return
    this.#open()
    this.#judgeNow()
  }

  render(): void {
    this.#isBehind = this.#press.isDown
    if (!this.#isBehind) this.#show()
  }

  get #hasError(): boolean {
    const { findings = [] } = this.#draft.judged ?? {}
    return findings.some(({ finding }) => finding.severity === 'error')
  }

  #catchUp(): void {
    if (this.#isBehind) this.render()
  }

  #show(): void {
    const { messages, isQuiet } = this.#host
    const { judged } = this.#draft
    const findings = judged?.findings ?? []
    this.#current = Math.min(this.#current, Math.max(0, findings.length - 1))
    if (!this.#hasError) this.#isRefused = false
    const isSilent = isQuiet || !this.#mayJudge
    this.#panel.element.hidden = isSilent
    const state = {
      judged,
      current: this.#current,
      topics: this.#topics,
      story: this.#setup?.story?.text ?? null,
      isOpen: this.#session !== null,
      isHeld: this.#isRefused,
      isFolded: this.#isFolded,
    }
    this.#panel.show(state, messages)
    this.#description.text = isSilent ? '' : this.#summary
    this.#panel.announcer.drop(this.#summary)
    this.#marker.mark(isSilent ? null : judged)
  }

  remove(): void {
    clearTimeout(this.#timer)
    this.#stop.abort()
    this.#session?.close()
    this.#session = null
    this.#hold.remove()
    this.#marker.remove()
    this.#panel.remove()
    this.#description.remove()
  }

  #makePanel(): Panel {
    return new Panel({
      show: (placed) => this.#showWhere(placed),
      dismiss: (placed) => this.#dismiss(placed, 'commentlint-dismiss'),
      seemsWrong: (placed) => this.#dismiss(placed, 'commentlint-wrong'),
      turn: (by) => this.#turn(by),
      postAnyway: () => this.#postAnyway(),
      fold: () => this.#setFolded(true),
      unfold: () => this.#setFolded(false),
      leave: () => this.textarea.focus(),
    })
  }

  #makeHold(): FormHold {
    const host = this.#host
    const context = {
      get isBlocking() {
        return host.isBlocking
      },
      isSettled: () => {
        this.#takeText()
        return this.#draft.isSettled || this.#draft.text.trim() === ''
      },
      hasError: () => this.#hasError,
      judgeNow: () => {
        this.#open()
        this.#judgeNow()
        return this.#session !== null
      },
      refused: () => this.#showRefusal(),
    }
    return new FormHold(this.textarea, context, this.#stop.signal)
  }

  #listen(): void {
    const { textarea } = this
    const { signal } = this.#stop
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      react: (event: HTMLElementEventMap[Name]) => void,
    ) => textarea.addEventListener(name, react, { signal })
    on('focus', () => this.refresh())
    on('blur', () => this.refresh())
    on('input', (event) => this.#typed(event))
    on('compositionstart', () => {
      this.#isComposing = true
      this.#judgeAfterWait()
    })
    on('compositionend', () => {
      this.#isComposing = false
      this.#takeText()
      this.#judgeAfterWait()
    })
    on('keydown', (event) => this.#pressed(event))
    on('keyup', () => this.#follow())
    on('selectionchange', () => this.#moved())
    const root = textarea.getRootNode()
    root.addEventListener('reset', (event) => this.#wasReset(event), { signal })
  }

  #open(): void {
    if (this.#session !== null || !this.#mayJudge) return
    const { element, workerUrl, scorerUrl } = this.#host
    this.#setup = this.#read()
    this.#draft.judgeBeside(JSON.stringify(this.#setup))
    const base = element.baseURI
    const judge = Judge.at(addressOf(workerUrl, base), addressOf(scorerUrl, base))
    this.#session = judge.open(this.#setup, (answer) => this.#hear(answer))
    this.render()
  }

  #read(): Setup {
    const host = this.#host
    return {
      story: copied('story', () => host.readStory(), null),
      parent: copied('parent', () => host.readParent(), null),
      config: copied('config', () => host.config, {}),
    }
  }

  #typed(event: Event): void {
    this.#open()
    this.#panel.announcer.hold()
    if (!this.#takeText()) return
    const isBrought = event instanceof InputEvent && /^insertFrom/.test(event.inputType)
    if (isBrought && !this.#isComposing && isEnough(this.#draft.text)) this.#judgeNow()
    else this.#judgeAfterWait()
  }

  /** Takes the current text of the textarea; false when it has not changed. */
  #takeText(): boolean {
    const known = this.#draft.judged
    const edit = this.#draft.change(this.textarea.value)
    if (edit === null) return false
    this.#marker.follow(edit)
    const { judged, text } = this.#draft
    if (text.trim() === '') this.#startAnew()
    else if (judged?.findings.length !== known?.findings.length) this.render()
    return true
  }

  #startAnew(): void {
    clearTimeout(this.#timer)
    this.#isRefused = false
    this.#current = 0
    this.#hold.reset()
    this.#panel.announcer.reset()
    this.render()
    this.#panel.fit()
  }

  #judgeAfterWait(): void {
    clearTimeout(this.#timer)
    if (!this.#canBeJudged) return
    this.#isMidway = true
    const { text, judged } = this.#draft
    const { glance, whole } = waitsAfter(text, this.#moment, judged !== null)
    const finishIn = (wait: number) => {
      this.#timer = setTimeout(() => this.#judgeNow(), wait)
    }
    if (glance !== null && (whole === null || whole > 2 * glance)) {
      this.#timer = setTimeout(() => {
        this.#ask()
        if (whole !== null) finishIn(whole - glance)
      }, glance)
    } else if (whole !== null) finishIn(whole)
  }

  /** Has the draft judged for everything there is to say about it. */
  #judgeNow(): void {
    clearTimeout(this.#timer)
    if (!this.#canBeJudged) return
    this.#isMidway = false
    this.#ask()
  }

  get #canBeJudged(): boolean {
    return this.#draft.text.trim() !== '' && this.#mayJudge
  }

  /** Always mid-word while an input method composes; on a phone it composes every word. */
  get #moment(): Moment {
    return this.#isComposing
      ? 'mid-word'
      : momentAt(this.textarea.value, this.textarea.selectionEnd)
  }

  /** Whether the draft may be judged: a field that nobody can edit gets no hints. */
  get #mayJudge(): boolean {
    return this.#host.isJudging && this.textarea.matches(':read-write')
  }

  #ask(): void {
    this.#session?.judge(this.#draft.version, this.#draft.text)
  }

  #hear(answer: Answer): void {
    if (answer.type === 'opened') {
      this.#topics = answer.topics
      this.render()
    } else if (answer.type === 'failed') {
      console.error(`<comment-lint> can't judge: ${answer.message}`)
      this.#hold.letGo()
    } else this.#take(answer)
  }

  #take({ version, assessment }: Extract<Answer, { type: 'judged' }>): void {
    this.#takeText()
    const judged = this.#draft.answer(version, assessment, !this.#isMidway)
    if (judged === null) return
    if (this.#draft.isSettled) this.#current = 0
    this.render()
    this.#announce()
    dispatch(this.#host.element, 'commentlint-assess', detailOf(judged))
    if (this.#draft.isSettled) this.#hold.settle()
  }

  /** Announces a rating once, and again with each further rule that finds an error. */
  #announce(): void {
    const { judged } = this.#draft
    if (judged === null || this.#host.isQuiet) return
    const { rating, abstained } = judged.assessment
    const [worst] = judged.findings
    const error = worst?.finding.severity === 'error' ? worst.finding.ruleId : ''
    const key = `${rating ?? abstained?.reason ?? ''} ${error}`
    const { announcer } = this.#panel
    if (error === '' && this.#isPassingDip(rating)) announcer.hold()
    else announcer.announce(key, this.#summary)
  }

  get #summary(): string {
    return Panel.summaryOf(this.#draft.judged, this.#setup?.story != null, this.#host.messages)
  }

  /** Whether a rating one band lower may pass: an unfinished sentence often rates lower than when it is complete. */
  #isPassingDip(rating: Rating | null): boolean {
    const [said = ''] = this.#panel.announcer.said.split(' ')
    const height = heightOf(rating)
    const isOneLess = height > 0 && RATINGS[height] === said
    return isOneLess && this.#moment !== 'sentence-end'
  }

  #findingDetail({ finding }: PlacedFinding): FindingDetail {
    return { finding: report(finding), rating: this.#draft.judged?.assessment.rating ?? null }
  }

  #dismiss(placed: PlacedFinding, name: 'commentlint-dismiss' | 'commentlint-wrong'): void {
    const detail = this.#findingDetail(placed)
    this.#draft.dismiss(placed)
    this.#current = 0
    this.render()
    this.#announce()
    this.textarea.focus()
    dispatch(this.#host.element, name, detail)
  }

  /** Moves the caret there without selecting, as the next key would replace a selection; focusing scrolls to it. */
  #showWhere(placed: PlacedFinding): void {
    const { textarea } = this
    textarea.blur()
    textarea.setSelectionRange(placed.end, placed.end)
    textarea.focus()
    this.#marker.light(placed)
  }

  /** Turns to the next or the previous rule's step, and announces it. */
  #turn(by: 1 | -1): void {
    const { findings = [] } = this.#draft.judged ?? {}
    const rules = rulesOf(findings)
    const at = rules.indexOf(findings[this.#current]?.finding.ruleId ?? '')
    const rule = rules.at((at + by) % rules.length)
    this.#current = Math.max(
      0,
      findings.findIndex(({ finding }) => finding.ruleId === rule),
    )
    this.render()
    this.#panel.announcer.say(findings[this.#current]?.finding.reason ?? '')
  }

  #setFolded(isFolded: boolean): void {
    this.#isFolded = isFolded
    this.render()
    this.#panel.fit()
  }

  #showRefusal(): void {
    this.#isRefused = true
    this.#isFolded = false
    this.#current = 0
    this.render()
    const reason = this.#draft.judged?.findings[0]?.finding.reason ?? ''
    this.#panel.tell(`${this.#host.messages.held} ${reason}`)
  }

  #postAnyway(): void {
    this.#isRefused = false
    const detail = detailOf(this.#draft.judged)
    this.render()
    dispatch(this.#host.element, 'commentlint-post-anyway', detail)
    this.#hold.insist()
  }

  #pressed(event: KeyboardEvent): void {
    const hasHints = !this.#panel.isBare && !this.#panel.element.hidden && !this.#isFolded
    if (event.key !== 'Escape' || event.isComposing || !hasHints) return
    event.preventDefault()
    this.#setFolded(true)
  }

  /** Takes text that a script wrote during the same keystroke, which no event reports. */
  #follow(): void {
    if (this.#takeText()) this.#judgeAfterWait()
  }

  /** Shows the step about the underlined word that the caret is in. */
  #moved(): void {
    this.#follow()
    const { selectionStart: caret, selectionEnd } = this.textarea
    const { findings = [] } = this.#draft.judged ?? {}
    const under = findings.findIndex(({ start, end }) => start < caret && caret < end)
    if (caret !== selectionEnd || under < 0 || under === this.#current) return
    this.#current = under
    this.render()
  }

  #wasReset(event: Event): void {
    if (event.target !== this.textarea.form) return
    // The event comes before the reset, which the page may still cancel.
    setTimeout(() => {
      if (this.#stop.signal.aborted || event.defaultPrevented) return
      this.#draft.restart()
      this.#startAnew()
      this.refresh()
    })
  }
}

/** A copy, as the page may change its object later, and a framework's proxy can't be sent to a worker. */
function copied<Value>(name: string, read: () => Value, otherwise: Value): Value {
  try {
    return JSON.parse(JSON.stringify(read())) as Value
  } catch (error) {
    console.error(`<comment-lint ${name}> is not plain data; it is left out.`, error)
    return otherwise
  }
}

function addressOf(url: string, base: string): string {
  try {
    return new URL(url, base).href
  } catch {
    // The browser reports this again when the worker is created, and that error is handled.
    return url
  }
}

function detailOf(judged: Judged | null): AssessDetail {
  const { assessment, findings = [] } = judged ?? {}
  return {
    rating: assessment?.rating ?? null,
    score: assessment?.score ?? null,
    findings: findings.map(({ finding }) => report(finding)),
  }
}
