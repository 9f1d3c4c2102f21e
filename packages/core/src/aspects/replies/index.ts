export { measureAskingBack } from './asking-back.js'
export { isTied, LEAST_TIE, mayMeetParent } from './meeting.js'
export { answersShortly, genericBesideQuestion, isAskedAbove } from './short-answers.js'
