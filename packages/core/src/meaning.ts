export type { Meaning } from './types.js'
