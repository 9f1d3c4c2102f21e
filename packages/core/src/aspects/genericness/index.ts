import { Role } from '../../reading.js'
import type { Tie } from '../../story/ties.js'
import { Facet } from '../../text/words/facet.js'
import { isLongEnough } from '../belonging.js'
import { MEANT } from '../meant.js'
import { partTakenUp, remarksOnQuotation } from '../quoting.js'
import { type Evidence, eachLooseWord, type Measures, measure } from './evidence.js'
import { bias, perMeasure, perWord } from './generated/weights.generated.js'

export { type Measures, measure }

/** From here on a comment is taken for generic: as many are missed as are wrongly taken (`pnpm fit:generic`). */
export const LIKELY = 0.4
/** From here on about one specific comment in a hundred is wrongly taken (the same). */
export const SURE = 0.7
const UNLIKELY = LIKELY - 0.01
const UNSURE = SURE - 0.01

/**
 * Nats for what only praises by naming. By hand: fitted as a measure beside the others it comes to 1.6 to 3.2, the more
 * the more of its kind the labelled comments hold; few of them do, so that the others hardly know it.
 */
const PER_FILLER = 3

/**
 * Nats for what stands on notions alone, and not on the ground: long and smooth, and nothing in it. They go by the square,
 * since half a doubt is none; and they make nobody sure. By hand: of fifty such texts of our own (`pnpm evaluate --set
 * gaming`) 6 were found without them, and 36 with them.
 * Fitted as a measure beside the others it comes to 4.4, and as few of the labelled comments are of its kind, fitting all
 * anew for their sake gained on our own comments and lost on others.
 */
const PER_AIRY = 6

/**
 * Nats for morals, maxims and advice that leaves it to the reader. By hand: about what a smooth comment of some fifty words
 * gains by naming things of the story. They make nobody sure.
 */
const PER_SAYINGS = 12

const NAMES = Object.keys(perMeasure) as (keyof Measures)[]

/** Weights are kept in hundredths. */
const UNIT = 0.01
const weights = new Map(Object.entries(perWord))
const weightOf = new Facet(({ normal }) => weights.get(normal) ?? 0)

/** How likely a careful reader is to call a comment generic, and how surely it is not. */
export interface Genericness {
  /** 0 to 1. */
  readonly genericness: number
  /** Nats by which its own words say that it is not: above 0 likelier than not. */
  readonly distinction: number
}

/**
 * Asks a logistic regression over what is measured of a comment and the words that nothing ties to the
 * story. `pnpm fit:generic` fits it to labels of ours, says how well, and writes the weights.
 */
export function measureGenericness(evidence: Evidence): Genericness {
  const measures = measure(evidence)
  let sum = bias + PER_FILLER * evidence.filler
  for (const name of NAMES) sum += perMeasure[name] * measures[name]
  eachLooseWord(evidence, (word) => {
    sum += UNIT * weightOf.of(word)
  })
  // Formulas around a point take nothing from it; words of somebody else or in no order add nothing.
  const notOwn = measures.left - Math.log1p(evidence.remainder.said)
  const notMeant = perMeasure.formulas * measures.formulas + perMeasure.left * notOwn
  const airy = sum + PER_AIRY * airOf(evidence) + PER_SAYINGS * evidence.sayings
  const likely = Math.max(chanceOf(sum), Math.min(chanceOf(airy), UNSURE))
  return {
    genericness: Math.min(likely, mostBelieved(evidence, measures)),
    distinction: notMeant - airy,
  }
}

/** How far it stands on notions though what it answers holds enough to stand on. */
function airOf({ story, parent, grounding }: Evidence): number {
  return isLongEnough(story) || isLongEnough(parent) ? (1 - grounding) ** 2 : 0
}

function chanceOf(nats: number): number {
  return 1 / (1 + Math.exp(-nats))
}

/** Nats of distinction that a comment would gain if this were measured of it, where that is more. */
export function natsGained(measures: Measures, better: Partial<Measures>): number {
  let nats = 0
  for (const [name, value] of Object.entries(better) as [keyof Measures, number][]) {
    nats -= perMeasure[name] * Math.max(0, value - measures[name])
  }
  return nats
}

/** Share of formulas below which what is left beside them may be short and sharp. By hand. */
const FORMULAIC = 0.2

/**
 * Whether praise names something of what it answers, or a formula of the story what its title does not, or whom or what
 * it has a name for: "Thank you, Ottoline", "TOML was fine".
 */
function namesIt(evidence: Evidence): boolean {
  const { roles, storyTies, filler } = evidence
  const isNamed = ({ comment, part, kind, weight }: Tie) => {
    const role = roles[comment.from]
    if (role === Role.own) return kind === 'entity' && weight >= MEANT
    return role === Role.named && part === 'text'
  }
  return filler > 0 || storyTies.some(isNamed) || partTakenUp(evidence) !== null
}

/**
 * How likely it is at most. What is no formula for the most part may be short and sharp, and what names something of
 * the story is about it: nobody is sure of either. What is said of a quotation could stand under no other story.
 */
export function mostBelieved(evidence: Evidence, { formulas, left }: Measures): number {
  if (remarksOnQuotation(evidence)) return UNLIKELY
  return namesIt(evidence) || (formulas < FORMULAIC && left > 0) ? UNSURE : 1
}
