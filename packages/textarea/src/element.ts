import type { Story } from '@commentlint/core'
import { Companion, type Host } from './companion.js'
import type { Config } from './judge/protocol.js'
import { findAround, readStory } from './page/read-story.js'
import { isDark } from './page/theme.js'
import { english, type Messages } from './text/messages.js'
import { panelStyles } from './view/styles.js'

/** Where a story comes from: a selector, an element, or the text itself. */
export type StorySource = string | Element | Story | null

/** Attributes that are flags. */
const FLAGS = ['quiet', 'advice-only', 'block'] as const

const ATTRIBUTES = ['story', 'parent', 'config', 'language', 'worker', ...FLAGS] as const

/** Objects that take the place of an attribute. */
interface Given {
  story: Element | Story | null
  parent: Element | Story | null
  config: Config | null
}

/** The base class. Rendering on a server has no HTMLElement, and never makes an instance. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/**
 * `<comment-lint>`: hints for the comment in the `<textarea>` inside it. Without JavaScript, that is
 * a plain textarea.
 */
export class CommentLintElement extends Base {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES

  /** Texts shown by every element that is not given its own. */
  static messages: Partial<Messages> = {}

  /** Address of the worker of every element that is not given its own. */
  static workerUrl: string = new URL('./worker.js', import.meta.url).href

  /**
   * Makes the element known to a page. A tag that is already known stays as it is.
   *
   * @param tag Default `comment-lint`.
   * @param registry Default the window's.
   * @returns The class behind the tag.
   */
  static define(tag = 'comment-lint', registry = customElements): CustomElementConstructor {
    const known = registry.get(tag)
    if (known !== undefined) return known
    // A registry takes each class once, so a second tag needs a class of its own.
    const isTaken = registry.getName?.(CommentLintElement) != null
    const definition = isTaken ? class extends CommentLintElement {} : CommentLintElement
    registry.define(tag, definition)
    return definition
  }

  readonly #tree: ShadowRoot
  readonly #children: MutationObserver
  #companion: Companion | null = null
  #stop = new AbortController()
  readonly #given: Given = { story: null, parent: null, config: null }
  #messages: Partial<Messages> = {}
  readonly #states: CustomStateSet | undefined

  constructor() {
    super()
    this.#states = this.attachInternals().states
    this.#tree = this.attachShadow({ mode: 'open' })
    this.#tree.adoptedStyleSheets = panelStyles()
    this.#tree.append(document.createElement('slot'))
    this.#children = new MutationObserver(() => this.#accompany())
  }

  /** Where the story is: a selector (as in the attribute), an element, or `{ title, text }`. */
  get story(): StorySource {
    return this.#given.story ?? this.getAttribute('story')
  }
  set story(story: StorySource) {
    this.#give('story', story)
  }

  /** Where the parent, the comment that this one replies to, is; as for `story`. */
  get parent(): StorySource {
    return this.#given.parent ?? this.getAttribute('parent')
  }
  set parent(parent: StorySource) {
    this.#give('parent', parent)
  }

  /** Options of the linter, as for `createLinter`; the attribute holds them as JSON. */
  get config(): Config {
    return this.#given.config ?? readConfig(this.getAttribute('config'))
  }
  set config(config: Config | string | null) {
    this.#give('config', config)
  }

  /** Texts of this element; those not given keep their defaults. */
  get messages(): Messages {
    return { ...english, ...textsOf(CommentLintElement.messages), ...textsOf(this.#messages) }
  }
  set messages(messages: Partial<Messages> | null) {
    this.#messages = messages ?? {}
    this.#companion?.render()
  }

  /** Language of the comments, BCP 47. Only English is judged. Default `en`. */
  get language(): string {
    return this.getAttribute('language') ?? 'en'
  }
  set language(language: string) {
    this.setAttribute('language', language)
  }

  /** Address of the worker, relative to the page's base. */
  get worker(): string {
    return this.getAttribute('worker') ?? CommentLintElement.workerUrl
  }
  set worker(url: string) {
    this.setAttribute('worker', url)
  }

  /** Shows and announces nothing; events are still sent. */
  get quiet(): boolean {
    return this.hasAttribute('quiet')
  }
  set quiet(isQuiet: boolean) {
    this.toggleAttribute('quiet', Boolean(isQuiet))
  }

  /** Never holds a form back, even where `block` is set. Without `block` this is the default. */
  get adviceOnly(): boolean {
    return this.hasAttribute('advice-only') || !this.hasAttribute('block')
  }
  set adviceOnly(isAdviceOnly: boolean) {
    this.toggleAttribute('advice-only', Boolean(isAdviceOnly))
  }

  /** Holds the form back while the draft has a finding of severity `error`. */
  get block(): boolean {
    return this.hasAttribute('block')
  }
  set block(isBlocking: boolean) {
    this.toggleAttribute('block', Boolean(isBlocking))
  }

  /** The textarea that it watches. */
  get textarea(): HTMLTextAreaElement | null {
    return this.#companion?.textarea ?? null
  }

  /** Reads the textarea and the story again; call it after a script has changed them. */
  refresh(): void {
    this.#companion?.reread()
    this.#companion?.refresh()
  }

  connectedCallback(): void {
    this.#upgrade()
    this.#stop = new AbortController()
    const { signal } = this.#stop
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    scheme.addEventListener('change', () => this.#matchTheme(), { signal })
    this.addEventListener('focusin', () => this.#matchTheme(), { signal })
    this.#tree.addEventListener('transitionend', () => this.#matchTheme(), { signal })
    // A page restored from the browser's cache has its text, but no event about it.
    window.addEventListener('pageshow', () => this.#companion?.refresh(), { signal })
    this.#children.observe(this, { childList: true, subtree: true })
    this.#matchTheme()
    this.#accompany()
  }

  disconnectedCallback(): void {
    this.#stop.abort()
    this.#children.disconnect()
    this.#companion?.remove()
    this.#companion = null
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (isGivable(name)) {
      // The last one set wins, even if the attribute has the value it had before the object was set.
      this.#given[name] = null
      this.#companion?.reread()
    } else if ((FLAGS as readonly string[]).includes(name)) this.#companion?.render()
    else if (before !== after) this.#companion?.restart()
  }

  /** Sets a property: a string sets the attribute, an object replaces it until the attribute is next set. */
  #give<Name extends keyof Given>(name: Name, value: Given[Name] | string): void {
    if (typeof value === 'string') this.setAttribute(name, value)
    else {
      this.#given[name] = value
      this.#companion?.reread()
    }
  }

  #accompany(): void {
    const textarea = this.querySelector('textarea')
    if (textarea === (this.#companion?.textarea ?? null)) return
    this.#companion?.remove()
    this.#companion = textarea === null ? null : new Companion(this.#asHost(), textarea)
  }

  #asHost(): Host {
    const element = this
    return {
      element,
      tree: this.#tree,
      get workerUrl() {
        return element.worker
      },
      get scorerUrl() {
        return CommentLintElement.workerUrl
      },
      get config() {
        return element.config
      },
      get messages() {
        return element.messages
      },
      get isQuiet() {
        return element.quiet
      },
      get isBlocking() {
        return !element.adviceOnly && !element.quiet
      },
      get isJudging() {
        return /^en\b/i.test(element.language)
      },
      readStory: () => this.#read('story', this.story),
      readParent: () => this.#read('parent', this.parent),
    }
  }

  #read(name: string, source: StorySource): Story | null {
    if (source === null || source === '') return null
    if (!(source instanceof Element) && typeof source === 'object') return source
    const found = source instanceof Element ? source : findAround(this, source)
    if (found === null) {
      console.error(`<comment-lint ${name}="${source}"> names no element; it is left out.`)
      return null
    }
    const story = readStory(found)
    if (story.title !== '' || story.text !== '') return story
    console.error(`<comment-lint ${name}> names an element without text; it is left out.`, found)
    return null
  }

  #matchTheme(): void {
    this.#setState('dark', isDark(this))
    const textarea = this.querySelector('textarea')
    if (textarea !== null) this.#setState('dark-field', isDark(textarea))
  }

  #setState(name: string, isSet: boolean): void {
    if (isSet) this.#states?.add(name)
    else this.#states?.delete(name)
  }

  /** Sets again the properties that were set before the class was defined: they hide its accessors. */
  #upgrade(): void {
    for (const name of [...ATTRIBUTES, 'adviceOnly', 'messages'] as const) {
      if (!Object.hasOwn(this, name)) continue
      const value: unknown = Reflect.get(this, name)
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
  }
}

function isGivable(name: string): name is keyof Given {
  return name === 'story' || name === 'parent' || name === 'config'
}

/** The texts of a catalogue without those that are undefined or null, as a missing translation may be. */
function textsOf(messages: Partial<Messages> | null): Partial<Messages> {
  return Object.fromEntries(
    Object.entries(messages ?? {}).filter(([, text]) => typeof text === 'string'),
  )
}

function readConfig(json: string | null): Config {
  if (json === null || json.trim() === '') return {}
  try {
    return JSON.parse(json) as Config
  } catch (error) {
    console.error('<comment-lint config> should be JSON; it is left out.', error)
    return {}
  }
}
