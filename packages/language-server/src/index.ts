/** The server without a transport: give it a connection and its environment. */
export type { FileSource } from './files/files.js'
export * from './protocol.js'
export { type Surroundings, serve } from './server.js'
