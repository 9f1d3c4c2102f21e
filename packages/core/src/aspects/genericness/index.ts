import { Role } from '../../reading.js'
import type { Tie } from '../../story/ties.js'
import { Facet } from '../../text/words/facet.js'
import { isLongEnough } from '../belonging.js'
import { MEANT } from '../meant.js'
import { partTakenUp, remarksOnQuotation } from '../quoting.js'
import { type Evidence, eachLooseWord, type Measures, measure } from './evidence.js'
import { bias, perMeasure, perWord } from './generated/weights.generated.js'

export { type Measures, measure }

/**
 * Genericness from which a comment is taken for generic: as many are missed as are wrongly taken (`pnpm fit:generic`).
 */
export const LIKELY = 0.4
/**
 * Genericness from which about one specific comment in a hundred is wrongly taken for generic (also by `pnpm
 * fit:generic`).
 */
export const SURE = 0.7
const UNLIKELY = LIKELY - 0.01
const UNSURE = SURE - 0.01

/**
 * Nats for a comment that only praises by naming what it answers. Set by hand: fitted together with the other measures
 * it comes to 1.6 to 3.2, rising with the number of such comments among the labelled ones; these are few, so the other
 * measures hardly capture them.
 */
const PER_FILLER = 3

/**
 * Nats for a comment that rests on abstract notions alone: long and smooth, with nothing in it. They grow with the
 * square, since half a doubt is none, and never make anybody sure. Set by hand: of fifty such texts written for the
 * purpose (`pnpm evaluate --set gaming`) 6 were found without them, and 36 with them. Fitted together with the other
 * measures they come to 4.4; since few of the labelled comments are of this kind, refitting everything for their sake
 * gained on our own comments and lost on others.
 */
const PER_AIRY = 6

/**
 * Nats for morals, maxims and advice that leaves the decision to the reader. Set by hand: about what a smooth comment
 * of some fifty words gains by naming things of the story. They never make anybody sure.
 */
const PER_SAYINGS = 12

const NAMES = Object.keys(perMeasure) as (keyof Measures)[]

/** Weights are stored in hundredths. */
const UNIT = 0.01
const weights = new Map(Object.entries(perWord))
const weightOf = new Facet(({ normal }) => weights.get(normal) ?? 0)

/** How likely a careful reader is to call a comment generic, and how strongly its own words speak against that. */
export interface Genericness {
  /** 0 to 1. */
  readonly genericness: number
  /** Nats by which the comment's own words say that it is not generic: above 0, that is likelier than not. */
  readonly distinction: number
}

/**
 * Applies a logistic regression to the measures of a comment and to the words that nothing ties to the story. `pnpm
 * fit:generic` fits it to our own labels, reports how well, and writes the weights.
 */
export function measureGenericness(evidence: Evidence): Genericness {
  const measures = measure(evidence)
  let sum = bias + PER_FILLER * evidence.filler
  for (const name of NAMES) sum += perMeasure[name] * measures[name]
  eachLooseWord(evidence, (word) => {
    sum += UNIT * weightOf.of(word)
  })
  // Formulas around a point take nothing from it; copied or unordered words add nothing.
  const notOwn = measures.left - Math.log1p(evidence.remainder.said)
  const notMeant = perMeasure.formulas * measures.formulas + perMeasure.left * notOwn
  const airy = sum + PER_AIRY * airOf(evidence) + PER_SAYINGS * evidence.sayings
  const likely = Math.max(chanceOf(sum), Math.min(chanceOf(airy), UNSURE))
  return {
    genericness: Math.min(likely, mostBelieved(evidence, measures)),
    distinction: notMeant - airy,
  }
}

/** How far a comment rests on abstract notions although what it answers offers enough that is concrete. */
function airOf({ story, parent, grounding }: Evidence): number {
  return isLongEnough(story) || isLongEnough(parent) ? (1 - grounding) ** 2 : 0
}

function chanceOf(nats: number): number {
  return 1 / (1 + Math.exp(-nats))
}

/** Nats of distinction that a comment would gain with the better values, where these are higher. */
export function natsGained(measures: Measures, better: Partial<Measures>): number {
  let nats = 0
  for (const [name, value] of Object.entries(better) as [keyof Measures, number][]) {
    nats -= perMeasure[name] * Math.max(0, value - measures[name])
  }
  return nats
}

/** Share of formulas below which what is left beside them may be short and sharp. Set by hand. */
const FORMULAIC = 0.2

/**
 * Whether praise names something of what the comment answers, whether a formula contains words of the story beyond its
 * title, or whether the comment names a person or a thing of it: "Thank you, Ottoline", "TOML was fine".
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
 * The highest genericness that can be believed. A comment with few formulas may be short and sharp, and one that names
 * something of the story is about it: nobody can be sure of either. A remark on a quotation could stand under no other
 * story.
 */
export function mostBelieved(evidence: Evidence, { formulas, left }: Measures): number {
  if (remarksOnQuotation(evidence)) return UNLIKELY
  return namesIt(evidence) || (formulas < FORMULAIC && left > 0) ? UNSURE : 1
}
