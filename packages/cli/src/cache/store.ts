import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Location, newPack, PACK, Pack, PackWriter, UNFINISHED } from './pack.js'

/** Bytes at which a pack is finished: a crash loses no more than this. */
const PACK_SIZE = 4 * 1024 * 1024
/** Most packs; when there are more, small ones are merged. */
const MOST_PACKS = 24
const DAY = 24 * 60 * 60 * 1000
/** Age of a pack from which its entries are copied when used, and age from which it is removed. */
const OLD = 7 * DAY
const TOO_OLD = 14 * DAY

/**
 * Entries by key, in a folder that several runs may use at once. A run adds packs of its own and reads those
 * that were there when it began. Entries not used for a fortnight are removed: those still in use are copied
 * out of packs that are a week old.
 */
export class Store {
  /** Why nothing can be kept, once that is known. */
  problem: NodeJS.ErrnoException | null = null
  readonly #entries = new Map<string, Location>()
  readonly #packs: readonly Pack[]
  #writer: PackWriter | null = null

  constructor(
    readonly folder: string,
    readonly now = Date.now(),
  ) {
    const paths = namesIn(folder).map((name) => join(folder, name))
    for (const path of paths) if (path.endsWith(UNFINISHED) && this.#isLost(path)) remove(path)
    this.#packs = paths
      .filter((path) => path.endsWith(PACK))
      .flatMap((path) => Pack.open(path) ?? [])
      .sort((a, b) => a.made - b.made)
    // The newest entry under a key is used: a second one was written only because the older was damaged.
    for (const pack of this.#packs) this.#list(pack)
  }

  #list(pack: Pack): void {
    const isOld = this.now - pack.made > OLD
    for (const block of pack.index.blocks)
      for (const [key, start, end] of block[3])
        this.#entries.set(key, { pack, block, start, end, isOld })
  }

  /** The bytes kept under a key; null when there are none that can be used. */
  get(key: string): Buffer | null {
    const place = this.#entries.get(key)
    if (place === undefined) return null
    const body = place.pack.read(place.block, place.start, place.end)
    if (body !== null && place.isOld) {
      place.isOld = false
      this.set(key, Buffer.from(body))
    }
    return body
  }

  /** Keeps bytes, which must not change afterwards; after the first failure nothing more is kept. */
  set(key: string, body: Buffer): void {
    this.#try(() => {
      this.#writer ??= new PackWriter(newPack(this.folder))
      this.#writer.add(key, body)
      if (this.#writer.size >= PACK_SIZE) this.#finishPack()
    })
  }

  /** Writes the last entries, and tidies up. To be called when a run is over. */
  close(): void {
    this.#try(() => {
      const small = this.#packs.length < MOST_PACKS ? [] : this.#packs.filter(isSmall)
      for (const pack of small) this.#copy(pack)
      this.#finishPack()
      const gone = this.#packs.filter((pack) => this.now - pack.made > TOO_OLD)
      for (const { path } of [...small, ...gone]) remove(path)
    })
  }

  #copy(pack: Pack): void {
    for (const block of pack.index.blocks)
      for (const [key, start, end] of block[3]) {
        if (this.#entries.get(key)?.pack !== pack) continue
        const body = pack.read(block, start, end)
        if (body !== null) this.set(key, Buffer.from(body))
      }
  }

  #finishPack(): void {
    this.#writer?.finish()
    this.#writer = null
  }

  #try(act: () => void): void {
    if (this.problem !== null) return
    try {
      act()
    } catch (error) {
      this.problem = error as NodeJS.ErrnoException
      this.#writer?.abandon()
      this.#writer = null
    }
  }

  /** Whether a crashed run left this behind: a run still at work would have finished it by now. */
  #isLost(path: string): boolean {
    try {
      return this.now - statSync(path).mtimeMs > DAY
    } catch {
      return false
    }
  }
}

/** Removes a file if possible: another run may have it open, or it may belong to another user. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // It takes up space but does no harm.
  }
}

function isSmall({ size }: Pack): boolean {
  return size < PACK_SIZE / 4
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
