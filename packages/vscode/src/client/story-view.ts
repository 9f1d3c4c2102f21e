import type { TopicState } from '@commentlint/language-server/protocol'
import * as vscode from 'vscode'
import type { Drafts } from './drafts'

/** Lists the story's topics, with a tick where the draft in view touches them. */
export class StoryView implements vscode.TreeDataProvider<TopicState>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly #tree: vscode.TreeView<TopicState>
  readonly #listener: vscode.Disposable

  constructor(readonly drafts: Drafts) {
    this.#tree = vscode.window.createTreeView('commentlint.story', { treeDataProvider: this })
    this.#listener = drafts.onDidChange(() => this.#update())
    this.#update()
  }

  getChildren(): TopicState[] {
    return this.drafts.inView?.topics ?? []
  }

  getTreeItem({ phrase, touched, passage, range }: TopicState): vscode.TreeItem {
    const item = new vscode.TreeItem(phrase)
    item.iconPath = touched
      ? new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed'))
      : new vscode.ThemeIcon('circle-large-outline')
    item.tooltip = new vscode.MarkdownString().appendText(passage)
    if (touched) item.description = vscode.l10n.t('in your draft')
    const state = touched ? vscode.l10n.t('in your draft') : vscode.l10n.t('not in your draft')
    item.accessibilityInformation = { label: `${phrase}, ${state}` }
    const { story } = this.drafts.inView ?? {}
    if (story)
      item.command = {
        command: 'commentlint.openTopic',
        title: vscode.l10n.t('Open the passage'),
        arguments: [story.uri, range],
      }
    return item
  }

  dispose(): void {
    this.#listener.dispose()
    this.#tree.dispose()
    this.#changed.dispose()
  }

  #update(): void {
    const { story, topics = [] } = this.drafts.inView ?? {}
    const touched = topics.filter((topic) => topic.touched).length
    this.#tree.description = story?.title ?? ''
    this.#tree.message =
      story && topics.length > 0
        ? vscode.l10n.t('Your draft touches {0} of {1} points.', touched, topics.length)
        : ''
    void vscode.commands.executeCommand('setContext', 'commentlint.hasStory', story != null)
    this.#changed.fire()
  }
}
