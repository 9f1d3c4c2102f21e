import {
  CONFIG_NAME,
  type ConfigProblem,
  defaults,
  Suppressions,
  Workspace,
} from '@commentlint/cli/config'
import { type DraftError, placeInFiles, readTextDraft } from '@commentlint/cli/drafts'
import { WORDS } from '../features/words.js'
import type { OpenDocument } from '../text/documents.js'
import { nameOf, readUri } from '../text/uris.js'
import type { Answered, Binder, Unbound } from './binder.js'
import type { ConfigBook } from './config-book.js'
import type { Judge } from './judge.js'
import { isDraft } from './kind.js'
import type { Verdict } from './verdict.js'

/** What judging a document takes. */
export interface Bench {
  config: ConfigBook
  binder: Binder
  judge: Judge
  /** The folders that are open in the editor. */
  folders: () => readonly URL[]
}

/**
 * Judges an open document; null when it is no draft. With a `comment`, judges that text in place of
 * the document's own, draft or not.
 */
export async function judgeDocument(
  document: OpenDocument,
  { config, binder, judge, folders }: Bench,
  comment?: string,
): Promise<Verdict | null> {
  const { revision } = document
  const text = document.content.getText()
  const base = baseOf(document, folders())
  const workspace = await workspaceOf(base, config)
  // Under a configuration that can't be used, drafts are known by their names and front matter.
  const known = workspace ?? new Workspace(new URL('./', base), defaults)
  if (comment === undefined && !isDraft(document, base, known)) return null
  const nothing = { revision, assessment: null, error: null, story: null, parent: null, files: [] }
  if (workspace === null) return { ...nothing, error: brokenConfig(config.brokenAt(base)) }
  const draft = readTextDraft(text)
  if (draft.kind === 'trouble') return { ...nothing, error: draft.error }
  const story = await binder.bind(base, workspace.folder, draft.story)
  const parent = await binder.bind(base, workspace.folder, draft.parent)
  const files = [story, parent].flatMap((one) => (one === null ? [] : [one.url]))
  const error = errorOf(story) ?? errorOf(parent)
  if (error !== null) return { ...nothing, error, files }
  const answered = { story: story as Answered | null, parent: parent as Answered | null }
  const loaded = {
    story: answered.story?.loaded ?? null,
    parent: answered.parent?.loaded ?? null,
  }
  const judged = judge.assess(comment ?? draft.comment, loaded, workspace.settingsFor(base))
  const name = decodeURIComponent(base.href.slice(workspace.folder.href.length))
  const suppressions = new Suppressions(await config.suppressionsOf(workspace))
  const assessment = { ...judged, findings: suppressions.rest(name, judged.findings) }
  const starts = {
    comment: draft.start,
    story: loaded.story?.start ?? null,
    parent: loaded.parent?.start ?? null,
  }
  return {
    ...nothing,
    ...answered,
    assessment: placeInFiles(assessment, starts),
    files,
  }
}

function brokenConfig(problem: ConfigProblem | null): DraftError {
  const name = problem === null ? CONFIG_NAME : nameOf(problem.file)
  return { code: 'config', message: WORDS.brokenConfig(name) }
}

function errorOf(bound: Answered | Unbound | null): DraftError | null {
  return bound !== null && 'error' in bound ? bound.error : null
}

/** The workspace of a document's base; null when its configuration can't be used. */
export async function workspaceOf(base: URL, config: ConfigBook): Promise<Workspace | null> {
  return base.protocol === NOWHERE.protocol ? new Workspace(base, defaults) : config.of(base)
}

/** Where a document without a place would be when no folder is open. */
const NOWHERE = new URL('untitled:/draft.md')

/** The place a document's paths are read from: its own, or the one it will be saved to. */
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
