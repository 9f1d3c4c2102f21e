import { type Draft, TEXT_START, type Trouble } from './draft.js'
import { type Row, RowError } from './row.js'

/** The draft in a row, or what is wrong with the row. */
export function draftOfRow(row: number, read: () => Row): Draft | Trouble {
  try {
    return toDraft(read(), row)
  } catch (error) {
    if (!(error instanceof RowError)) throw error
    const { code, message, id } = error
    return {
      kind: 'trouble',
      row,
      ...(id === undefined ? {} : { id }),
      text: '',
      error: { code, message },
    }
  }
}

function toDraft({ id, comment, story, storyId, parent, doubt }: Row, row: number): Draft {
  return {
    kind: 'draft',
    row,
    ...(id === undefined ? {} : { id }),
    comment,
    text: comment,
    start: TEXT_START,
    story:
      story !== undefined
        ? { kind: 'text', story }
        : storyId !== undefined
          ? { kind: 'id', id: String(storyId) }
          : null,
    parent: parent === undefined ? null : { kind: 'text', story: parent },
    ...(doubt === undefined ? {} : { doubt }),
  }
}
