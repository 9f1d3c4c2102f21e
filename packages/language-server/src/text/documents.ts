import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Edit } from './edits.js'
import type { Positions } from './positions.js'
import { readUri } from './uris.js'

/** A document that is open in the editor. */
export interface OpenDocument {
  /** The URI as the client spells it. */
  readonly uri: string
  /** Its URL in normalised spelling; null when it is in no folder. */
  readonly url: URL | null
  readonly languageId: string
  /** The client's version; null when it does not count versions. */
  version: number | null
  /** A count of changes across all documents: the client's versions may go backwards, or begin again. */
  revision: number
  content: TextDocument
}

/** The open documents, as they are in the editor. */
export class Documents {
  readonly #byUri = new Map<string, OpenDocument>()
  #revisions = 0

  constructor(readonly positions: () => Positions) {}

  get(uri: string): OpenDocument | undefined {
    return this.#byUri.get(uri)
  }

  /** The text of an open document at a place, or null. */
  textAt(url: URL): string | null {
    for (const one of this.#byUri.values())
      if (one.url?.href === url.href) return one.content.getText()
    return null
  }

  open(uri: string, languageId: string, version: unknown, text: string): OpenDocument {
    const document: OpenDocument = {
      uri,
      url: readUri(uri),
      languageId,
      version: versionOf(version),
      revision: this.#nextRevision(),
      content: TextDocument.create(uri, languageId, 0, text),
    }
    this.#byUri.set(uri, document)
    return document
  }

  /** Applies changes one after the other; null when the document is not open. */
  change(
    uri: string,
    version: unknown,
    changes: readonly TextDocumentContentChangeEvent[],
  ): { document: OpenDocument; edits: Edit[] } | null {
    const document = this.#byUri.get(uri)
    if (document === undefined) return null
    document.version = versionOf(version)
    document.revision = this.#nextRevision()
    return { document, edits: changes.map((change) => this.#apply(document, change)) }
  }

  close(uri: string): OpenDocument | undefined {
    const document = this.#byUri.get(uri)
    this.#byUri.delete(uri)
    return document
  }

  #nextRevision(): number {
    this.#revisions += 1
    return this.#revisions
  }

  #apply(document: OpenDocument, change: TextDocumentContentChangeEvent): Edit {
    const { content, revision } = document
    if (!isPartial(change)) {
      const { text } = change
      const whole = { start: 0, end: content.getText().length, length: text.length }
      document.content = TextDocument.update(content, [{ text }], revision)
      return whole
    }
    const from = this.positions().offset(content, change.range.start)
    const to = this.positions().offset(content, change.range.end)
    const edit = { start: Math.min(from, to), end: Math.max(from, to), length: change.text.length }
    const range = { start: content.positionAt(edit.start), end: content.positionAt(edit.end) }
    document.content = TextDocument.update(content, [{ range, text: change.text }], revision)
    return edit
  }
}

type PartialChange = Extract<TextDocumentContentChangeEvent, { range: unknown }>

/** Whether a change has a range; some clients send null. */
function isPartial(change: TextDocumentContentChangeEvent): change is PartialChange {
  return 'range' in change && change.range != null
}

function versionOf(version: unknown): number | null {
  return typeof version === 'number' ? version : null
}
