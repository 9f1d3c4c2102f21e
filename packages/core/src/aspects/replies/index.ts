export { measureAskingBack } from './asking-back.js'
export { isTied, mayMeetParent } from './meeting.js'
export { answersShortly, genericBesideQuestion, isAskedAbove } from './short-answers.js'
