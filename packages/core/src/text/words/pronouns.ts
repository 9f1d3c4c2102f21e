/** Pronouns by the person they refer to. */
import { WordSet } from './facet.js'

/** Subjects that include the writer. */
export const WRITER = WordSet.of('i we')
/** Subjects that are neither the writer nor the reader. */
export const OTHERS = WordSet.of('he she they')
/** Pronouns that can only be subjects, so that a verb follows. */
export const SUBJECTS = WordSet.of('i we he she they')

/** The writer's possessives before a noun: "my knee". */
export const MY = WordSet.of('my our')
/** The writer's possessives without a noun: "ours leaks". */
export const MINE = WordSet.of('mine ours')
/** All possessives of the writer. */
export const OWN = WordSet.of('my our mine ours')
