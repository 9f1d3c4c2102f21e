import { Role } from '../reading.js'

/**
 * The role of each token in the writer's contribution, and how far it counts as the writer's own. A role is discrete; a
 * share is anything from 0 to 1, so that the score moves in small steps when one more word turns several into a copy, a
 * list or a formula.
 */
export class Ownership {
  readonly roles: Role[]

  constructor(readonly shares: Float64Array) {
    this.roles = new Array<Role>(shares.length).fill(Role.own)
  }

  isOwn(index: number): boolean {
    return this.roles[index] === Role.own
  }

  /**
   * Gives another role to those tokens of a stretch that are the writer's own; `share` is how far they still count as
   * own.
   */
  give(from: number, to: number, role: Role, share = 0): void {
    for (let i = from; i < to; i += 1) {
      if (!this.isOwn(i)) continue
      this.roles[i] = role
      this.#weaken(i, share)
    }
  }

  /** Marks a token as repeated, so that it adds nothing, whatever it was the first time; a formula stays a formula. */
  repeat(index: number): void {
    if (this.isOwn(index) || this.roles[index] === Role.copied) this.roles[index] = Role.repeated
    this.shares[index] = 0
  }

  /** Makes those tokens of a stretch that are the writer's own count less; they keep their role. */
  weaken(from: number, to: number, share: number): void {
    for (let i = from; i < to; i += 1) if (this.isOwn(i)) this.#weaken(i, share)
  }

  #weaken(index: number, share: number): void {
    this.shares[index] = (this.shares[index] ?? 0) * share
  }
}

/** 1 up to `none`, 0 from `all`, and linear in between. */
export function fading(value: number, none: number, all: number): number {
  return Math.min(1, Math.max(0, (all - value) / (all - none)))
}
