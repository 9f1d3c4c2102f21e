import {
  CONFIG_NAME,
  type ConfigProblem,
  defaults,
  Suppressions,
  Workspace,
} from '@commentlint/cli/config'
import { type DraftError, readTextDraft } from '@commentlint/cli/drafts'
import { WORDS } from '../features/words.js'
import type { OpenDocument } from '../text/documents.js'
import { nameOf, readUri } from '../text/uris.js'
import type { Binder, Bound, Unbound } from './binder.js'
import type { ConfigBook } from './config-book.js'
import { Judge } from './judge.js'
import { isDraft } from './kind.js'
import type { Answered, Verdict } from './verdict.js'

/** Options of judging one document. */
export interface Wishes {
  /** Judges this text instead of the document's own, even if the document is no draft. */
  comment?: string
  /** Called with each file that the verdict depends on, before it is read; not with configuration. */
  onFile?: (file: URL) => void
}

/** Judges documents as drafts: under their configuration, against what they answer. */
export class DraftJudge {
  readonly #judge = new Judge()

  constructor(
    readonly config: ConfigBook,
    readonly binder: Binder,
    /** The folders that are open in the editor. */
    readonly folders: () => readonly URL[],
  ) {}

  /** Judges an open document; null when it is no draft. */
  async judge(document: OpenDocument, { comment, onFile }: Wishes): Promise<Verdict | null> {
    const { config, binder, folders } = this
    const { revision } = document
    const text = document.content.getText()
    const base = baseOf(document, folders())
    const workspace = await config.of(base)
    // Under an unusable configuration, drafts are recognised by their names and front matter.
    const known = workspace ?? new Workspace(new URL('./', base), defaults)
    if (comment === undefined && !isDraft(document, base, known)) return null
    const nothing = { revision, assessment: null, error: null, story: null, parent: null }
    if (workspace === null) return { ...nothing, error: brokenConfig(config.brokenAt(base)) }
    const draft = readTextDraft(text)
    if (draft.kind === 'trouble') return { ...nothing, error: draft.error }
    const bound = await bindAll((answered) =>
      binder.bind(base, workspace.folder, draft, answered, onFile),
    )
    if ('error' in bound) return { ...nothing, error: bound.error }
    const said = { ...draft, comment: comment ?? draft.comment }
    const judged = this.#judge.assess(said, bound, workspace.settingsFor(base))
    const name = decodeURIComponent(base.href.slice(workspace.folder.href.length))
    const suppressions = new Suppressions(await config.suppressionsOf(workspace))
    const findings = suppressions.rest(name, judged.findings)
    return { ...nothing, ...bound, assessment: { ...judged, findings } }
  }
}

/** Reads the files that a draft names, or returns the error of the first that can't be read. */
async function bindAll(
  bind: (answered: 'story' | 'parent') => Promise<Bound | Unbound | null>,
): Promise<Answered | { error: DraftError }> {
  const story = await bind('story')
  const parent = await bind('parent')
  if (isUnbound(story)) return { error: story.error }
  return isUnbound(parent) ? { error: parent.error } : { story, parent }
}

function isUnbound(bound: Bound | Unbound | null): bound is Unbound {
  return bound !== null && 'error' in bound
}

function brokenConfig(problem: ConfigProblem | null): DraftError {
  const name = problem === null ? CONFIG_NAME : nameOf(problem.file)
  return { code: 'config', message: WORDS.brokenConfig(name) }
}

/** The base for a document without a place when no folder is open. */
const NOWHERE = new URL('untitled:/draft.md')

/** The URL that a document's paths are relative to: its own, or the one it will probably be saved to. */
export function baseOf({ uri, url }: OpenDocument, folders: readonly URL[]): URL {
  if (url !== null && url.protocol !== 'untitled:') return url
  const [first] = folders
  if (url !== null) return first === undefined ? asFile(url) : new URL(url.pathname, first)
  return first === undefined ? NOWHERE : new URL(encodeURIComponent(nameIn(uri)), first)
}

function asFile(url: URL): URL {
  return readUri(`file://${url.pathname}`) ?? NOWHERE
}

function nameIn(uri: string): string {
  return uri.replace(/^[^:]*:/, '').split(/[?#]/)[0] || 'draft.md'
}
