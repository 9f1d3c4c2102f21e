import type { FormulaKind } from '../../formulas/index.js'

/** What a comment mostly is, which decides what it is told to do next. */
export type Step =
  | FormulaKind
  | 'question'
  | 'objection'
  | 'condolence'
  | 'loss'
  | 'good wishes'
  | 'return'
  | 'honour'
  | 'waiting'
  | 'luck'
  | 'trying'
  | 'truism'
  | 'nothing'

/** Next step for each of these. */
export const STEPS: Readonly<Record<Step, string>> = {
  question: 'Say exactly what you would like to know, and why',
  objection: 'Say which point you mean, and what counts against it',
  thanks: 'Say which part helped, and what you did with it',
  praise: 'Say which part is good, and why',
  blame: 'Say which part is bad, and why',
  agreement: 'Say which point you agree with, and what you would add',
  greeting: 'Say what brings you to this story',
  reaction: 'Say what struck you, and why',
  congratulation: 'Say what stands out to you about the achievement',
  wish: 'Say what you would like to read more about, and why',
  luck: 'Say what you hope comes of it, and why',
  trying: 'Say what draws you to it',
  truism: 'Say which point of the story it applies to',
  presence: 'Say what brought you here, and what you found',
  politeness: 'Say what you came to say',
  'small-talk': 'Say what in the story makes you think so',
  condolence: 'Say what stays with you, if you like',
  loss: 'Say what brought this back, if you like',
  return: 'Say what you would come back to it for',
  honour: 'Say what deserves it, and why',
  waiting: 'Say what you were waiting for, and what it changes for you',
  'good wishes': 'Say what you would try first, or what worked for you',
  nothing: 'Say which point you have in mind, and what you make of it',
}

/** Next steps for replies, where they differ. */
export const STEPS_OF_REPLIES: Readonly<Partial<Record<Step, string>>> = {
  thanks: 'Say what it cleared up for you, or what you will do with it',
  greeting: 'Say which of its points you are answering',
  reaction: 'Say which of its points you mean, and why',
  wish: 'Say which of its points you are answering',
  truism: 'Say which of its points you mean, and why',
  luck: 'Say which of its points you are answering',
  trying: 'Say which of its points you are answering',
  'small-talk': 'Say which of its points you mean, and why',
  presence: 'Say which of its points you are answering',
  return: 'Say which of its points you are answering',
  nothing: 'Say which of its points you are answering, and what you think of it',
}

/** Next steps for a comment that names a part of the story already, and need not be asked for one. */
export const STEPS_OF_PART: Readonly<Partial<Record<Step, string>>> = {
  thanks: 'Say what it did for you',
  praise: 'Say what is good about it',
  blame: 'Say what is bad about it',
  agreement: 'Say what you would add to it',
  objection: 'Say what counts against it',
  question: 'Say exactly what you would like to know about it, and why',
}
/** Next step for all other comments that name a part of the story. */
export const STEP_OF_PART = 'Say what you make of it'
