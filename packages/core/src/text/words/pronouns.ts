/** Pronouns by whom they mean. */
import { WordSet } from './facet.js'

/** Who writes, as a subject. */
export const WRITER = WordSet.of('i we')
/** Who neither writes nor reads, as a subject. */
export const OTHERS = WordSet.of('he she they')
/** What is a subject and nothing else, so that a verb comes after it. */
export const SUBJECTS = WordSet.of('i we he she they')

/** Whose something is that stands behind: "my knee". */
export const MY = WordSet.of('my our')
/** Something of the writer's: "ours leaks". */
export const MINE = WordSet.of('mine ours')
/** Both of them. */
export const OWN = WordSet.of('my our mine ours')
