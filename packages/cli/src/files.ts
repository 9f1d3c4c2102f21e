/** Files on a disk, read as drafts and stories are: strictly, and not from outside a folder. */
export { readText } from './io/read-file.js'
export { requireInside } from './stories/inside.js'
