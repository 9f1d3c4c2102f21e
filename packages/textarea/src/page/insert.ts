import type { Span } from '../text/edit.js'

/**
 * Puts a text in the place of another as one step that the writer can undo, and leaves the caret
 * where it was in what surrounds it.
 */
export function replaceText(textarea: HTMLTextAreaElement, span: Span, text: string): void {
  const { selectionStart, selectionEnd, selectionDirection } = textarea
  const by = text.length - (span.end - span.start)
  const follow = (offset: number) => {
    if (offset <= span.start) return offset
    return offset >= span.end ? offset + by : span.start + text.length
  }
  textarea.focus()
  textarea.setSelectionRange(span.start, span.end)
  // The only way to change a textarea that keeps the undo history; `setRangeText` clears it.
  const isDone = textarea.ownerDocument.execCommand('insertText', false, text)
  if (!isDone) {
    textarea.setRangeText(text, span.start, span.end, 'end')
    textarea.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }))
  }
  textarea.setSelectionRange(follow(selectionStart), follow(selectionEnd), selectionDirection)
}
