import type { Surface } from '../surface.js'
import { file, filter } from './command-line.js'
import { languageServer } from './language-server.js'
import { copies, limited, stories, unlimited } from './library.js'
import { serve } from './serve.js'
import { widget } from './widget.js'

/** Every way in that a user has. */
export const surfaces: readonly Surface[] = [
  limited,
  stories,
  copies,
  filter,
  file,
  serve,
  languageServer,
  widget,
]

export { unlimited }
