/** Reads files from a disk as drafts and stories are read: strictly, and never from outside a folder. */
export { readText } from './io/read-file.js'
export { requireInside } from './stories/inside.js'
