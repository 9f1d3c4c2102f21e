import type { Aspects, DraftState } from '@commentlint/language-server/protocol'
import * as vscode from 'vscode'
import type { Drafts } from './drafts'
import { aspectWords, meter, ratingWords } from './words'

const ASPECTS: readonly (keyof Aspects)[] = [
  'length',
  'specificity',
  'relevance',
  'contribution',
  'readability',
]

/** Shows the rating of the draft in view, in words; its tooltip shows the aspects. */
export class Status implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem(
    'commentlint.rating',
    vscode.StatusBarAlignment.Right,
    100,
  )
  readonly #listener: vscode.Disposable

  constructor(readonly drafts: Drafts) {
    this.#item.name = 'commentlint'
    this.#item.command = 'commentlint.story.focus'
    this.#listener = drafts.onDidChange(() => this.#update())
    this.#update()
  }

  dispose(): void {
    this.#listener.dispose()
    this.#item.dispose()
  }

  #update(): void {
    const draft = this.drafts.inView
    if (draft === undefined) {
      this.#item.hide()
      return
    }
    this.#item.text = textOf(draft)
    this.#item.tooltip = tooltipOf(draft)
    this.#item.accessibilityInformation = { label: labelOf(draft) }
    this.#item.show()
  }
}

function textOf({ state, rating }: DraftState): string {
  if (state === 'trouble') return `$(warning) ${vscode.l10n.t('draft not judged')}`
  if (rating === null) return `$(comment) ${vscode.l10n.t('draft not judged yet')}`
  return `$(comment) ${ratingWords(rating)}`
}

function labelOf({ rating, detail }: DraftState): string {
  return rating === null
    ? vscode.l10n.t('Draft not judged: {0}', detail ?? '')
    : vscode.l10n.t('Draft: {0}', ratingWords(rating))
}

function tooltipOf({ rating, detail, next, aspects, story }: DraftState): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString()
  if (rating === null || aspects === null) return tooltip.appendText(detail ?? '')
  tooltip.appendText(vscode.l10n.t('This draft is {0}.', ratingWords(rating)))
  if (next !== null) tooltip.appendText(` ${next}`)
  if (story !== null) tooltip.appendText(`\n\n${vscode.l10n.t('Story: {0}', story.title)}`)
  tooltip.appendMarkdown('\n\n| | |\n|:--|:--|\n')
  for (const aspect of ASPECTS)
    tooltip.appendMarkdown(`| ${aspectWords(aspect)} | ${meter(aspects[aspect])} |\n`)
  return tooltip
}
