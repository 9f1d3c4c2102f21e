import { rules } from '@commentlint/cli/config'
import { type Draft, entryAt, readTextDraft } from '@commentlint/cli/drafts'
import type { Place } from '@commentlint/core'
import { distance } from 'fastest-levenshtein'
import type {
  CodeAction,
  CompletionItem,
  DocumentLink,
  Hover,
  Position,
  Range,
} from 'vscode-languageserver'
import { CodeActionKind, MessageType, ShowMessageNotification } from 'vscode-languageserver'
import { baseOf } from './drafts/draft-judge.js'
import type { Mark } from './drafts/open-drafts.js'
import { actionsFor, leadsNowhere } from './features/code-actions.js'
import { completeKeys, completePath, entriesIn, pathBefore } from './features/completion.js'
import { hoverAt } from './features/hover.js'
import { toMarkup } from './features/markup.js'
import { WORDS } from './features/words.js'
import type { JudgedText } from './protocol.js'
import type { Session } from './session.js'
import { Documents, type OpenDocument } from './text/documents.js'
import { nameOf, resolvePath } from './text/uris.js'

/** Describes the finding or the story under the caret. */
export async function hover(
  session: Session,
  uri: string,
  position: Position,
): Promise<Hover | null> {
  const draft = await session.drafts.settled(uri)
  if (draft === undefined) return null
  const { content } = draft.document
  const found = hoverAt(draft, session.positions.offset(content, position))
  if (found === null || found.paragraphs.length === 0) return null
  return {
    contents: toMarkup(found.paragraphs, session.client.markdown),
    range: session.positions.range(content, found.start, found.end),
  }
}

/** The actions for the findings in a range. */
export async function codeActions(
  session: Session,
  uri: string,
  range: Range,
  only: readonly string[] | undefined,
): Promise<CodeAction[]> {
  const draft = await session.drafts.settled(uri)
  const wanted = only?.some((kind) => CodeActionKind.QuickFix.startsWith(kind)) ?? true
  if (draft === undefined || !wanted) return []
  const { document, marks } = draft
  const start = session.positions.offset(document.content, range.start)
  const end = session.positions.offset(document.content, range.end)
  const here = marks.filter((mark) => mark.start <= end && mark.end >= start)
  return actionsFor(here, {
    document,
    positions: session.positions,
    snippets: session.client.snippetEdits,
    paths: await similarPaths(session, document, here),
  })
}

/** Largest share of a name's letters that may differ from another name's. */
const TYPOS = 0.4

/** Files near a path that leads nowhere and with a similar name, the most similar first. */
async function similarPaths(
  session: Session,
  document: OpenDocument,
  marks: readonly Mark[],
): Promise<string[]> {
  const mark = marks.find(leadsNowhere)
  if (mark === undefined) return []
  const written = bindingsOf(document).find(({ place }) => place.start.offset === mark.start)?.path
  if (written === undefined) return []
  const folders = written.slice(0, written.lastIndexOf('/') + 1)
  const base = baseOf(document, session.folders)
  const workspace = await session.config.of(base)
  if (workspace === null) return []
  const entries = await entriesIn(folders, base, workspace.folder, session.files)
  const wrong = stem(nameOf(resolvePath(base, written)))
  return entries
    .filter(({ folder }) => !folder)
    .map(({ name }) => ({ name, far: distance(stem(name), wrong) / Math.max(wrong.length, 1) }))
    .filter(({ far }) => far <= TYPOS)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => folders + name)
}

/** The files that a document's front matter names, if it can be read. */
function bindingsOf({ content }: OpenDocument): PlacedBinding[] {
  const draft = readTextDraft(content.getText())
  if (draft.kind === 'trouble') return []
  return (['story', 'parent'] as const).flatMap((key) => {
    const binding = draft[key]
    if (binding?.kind !== 'file' || binding.place === null) return []
    return [{ ...binding, key, draft, place: binding.place }]
  })
}

type FileBinding = Extract<Draft['story'], { kind: 'file' }>

interface PlacedBinding extends FileBinding {
  key: 'story' | 'parent'
  draft: Draft
  place: Place
}

function stem(name: string): string {
  return name.toLowerCase().replace(/\.[^.]*$/, '')
}

/** Links to the files that front matter names, if the document has a verdict. */
export async function links(session: Session, uri: string): Promise<DocumentLink[]> {
  const document = (await session.drafts.settled(uri))?.document
  if (document === undefined || session.drafts.get(uri)?.verdict == null) return []
  const base = baseOf(document, session.folders)
  const workspace = await session.config.of(base)
  if (workspace === null) return []
  const found = bindingsOf(document).map(async (binding) => {
    const bound = await session.binder.bind(base, workspace.folder, binding.draft, binding.key)
    if (bound === null || 'error' in bound) return []
    const { start, end } = binding.place
    const range = session.positions.range(document.content, start.offset, end.offset)
    const tooltip = binding.key === 'story' ? WORDS.openStory : WORDS.openParent
    return [{ range, target: bound.url.href, tooltip }]
  })
  return (await Promise.all(found)).flat()
}

/** Completes paths of stories in front matter. */
export async function completions(
  session: Session,
  uri: string,
  position: Position,
): Promise<CompletionItem[]> {
  const document = session.documents.get(uri)
  if (document === undefined) return []
  const { content } = document
  const { positions, files } = session
  const text = content.getText()
  const caret = positions.offset(content, position)
  const entry = entryAt(text, caret)
  if (entry === null) return completeKeys(text, caret)
  const path = pathBefore(text, entry, caret)
  if (path === null) return []
  const base = baseOf(document, session.folders)
  const workspace = await session.config.of(base)
  if (workspace === null) return []
  const entries = await entriesIn(path.folders, base, workspace.folder, files)
  return completePath(entries, entry, path, { content, positions })
}

/** The verdict on a text, as if it were the comment of a document. */
export async function judgeText(session: Session, uri: string, text: string): Promise<JudgedText> {
  const document =
    session.documents.get(uri) ?? new Documents(() => session.positions).open(uri, '', null, '')
  const verdict = await session.judgeText(document, text)
  return {
    rating: verdict?.assessment?.rating ?? null,
    detail: verdict?.error?.message ?? verdict?.assessment?.abstained?.detail ?? null,
    reasons: (verdict?.assessment?.findings ?? []).map(({ reason }) => reason),
  }
}

/** Opens the page about a rule, or describes the rule if that is not possible. */
export async function explainRule(session: Session, ruleId: unknown): Promise<void> {
  const rule = rules.find((one) => one.ruleId === ruleId)
  if (rule === undefined) return
  const { connection, client } = session
  if (client.showDocument) await connection.window.showDocument({ uri: rule.url, external: true })
  else
    await connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Info,
      message: `${rule.ruleId} flags: ${rule.summary}. ${rule.url}`,
    })
}
