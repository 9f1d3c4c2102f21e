#!/usr/bin/env node
import module from 'node:module'
import { setFlagsFromString } from 'node:v8'

// V8 optimises what has run for a while. In a run of a few hundred drafts that takes longer than it
// gains: with seven times its usual patience a draft takes two thirds of the processor time, and
// thousands no more than before.
setFlagsFromString('--interrupt-budget=1000000')
// From Node 22 on: what was compiled is kept for the next run.
module.enableCompileCache?.()
await import('../dist/main.js')
