import { createLinter } from '@commentlint/core'
import { loadMeaning } from '@commentlint/core/meaning'
import type { Job } from './crew.js'
import { reportSet } from './report-set.js'

/** One process of the crew: gets one job, sends its report, and ends. */
process.once('message', ({ task, corpora, fast, seed, wanted }: Job) => {
  process.send?.(
    reportSet(
      task,
      {
        createLinter: (options) => createLinter({ ...options, meaning: loadMeaning() }),
        corpora,
        fast,
        seed,
      },
      wanted,
    ),
    () => process.disconnect(),
  )
})
