/** The server's own words; findings and the next steps are worded by the rules. */
export const WORDS = {
  removeDisable: 'Remove the disable that silences nothing',
  changePathTo: (path: string) => `Change to ${path}`,
  explain: (ruleId: string) => `Explain ${ruleId}`,
  disableHere: (ruleId: string) => `Disable ${ruleId} for this line, with a reason`,
  disableInDraft: (ruleId: string) => `Disable ${ruleId} in this draft, with a reason`,
  brokenConfig: (file: string) =>
    `Not judged: ${file} can't be used. What is wrong is reported there.`,
  outside:
    'is outside the folder of the nearest commentlint.config.json, or, if there is none, outside the open folder. Open a folder that holds both drafts and stories',
  /** Inserted into a disable and selected, for the writer to overwrite. */
  reason: 'why it is right here',
  answersStory: 'Answers the story',
  answersParent: 'Answers the comment it replies to',
  topics: 'Topics',
  openStory: 'Open the story',
  openParent: 'Open the comment it replies to',
} as const
