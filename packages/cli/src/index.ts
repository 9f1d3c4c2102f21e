export type { DraftReport } from './lint/report.js'
export type { DraftError } from './sources/draft.js'
