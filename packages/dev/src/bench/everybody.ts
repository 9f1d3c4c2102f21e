import { commentlintContestants } from './commentlint.js'
import type { Contestant, Peer } from './contestant.js'
import { peers } from './peers/index.js'
import type { BenchTexts } from './texts.js'

/** commentlint and the peers, prepared for these texts. */
export async function everybody(texts: BenchTexts): Promise<Contestant[]> {
  return [...commentlintContestants(texts), ...(await Promise.all(peers.map(contestantOf)))]
}

export async function contestantOf({ name, prepare }: Peer): Promise<Contestant> {
  const read = await prepare()
  return { name, read: ({ comment }) => read(comment) }
}
