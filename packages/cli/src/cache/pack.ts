import { createHash, randomBytes } from 'node:crypto'
import { closeSync, constants, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { statsOfOpen } from '../io/stats.js'

/** The suffix of every pack's name. */
export const PACK = '.pack'
/** The suffix of a pack that is still being written. */
export const UNFINISHED = '.tmp'

/** Bytes at which a block is full. A block is read, and checked against its sum, at once. */
const BLOCK = 256 * 1024
/** The trailer of a pack: where its index begins, how long it is, and its checksum in hexadecimal. */
const FOOTER = /^ *(\d+) +(\d+) ([\da-f]{64})\n$/
const FOOTER_LENGTH = 16 + 1 + 16 + 1 + 64 + 1

/** Entries stored together: where they lie, their length and checksum, and the key, start and end of each. */
type Block = [offset: number, length: number, sum: string, entries: [string, number, number][]]

/** The contents of a pack, stored as JSON at its end. */
interface Index {
  /** Milliseconds since 1970. */
  made: number
  blocks: Block[]
}

/**
 * A file of entries, written once and as a whole: under a temporary name first, so that neither a parallel run
 * nor a crash leaves half a file. Checksums reveal damaged entries, which count as missing.
 */
export class Pack {
  readonly made: number
  /** Total bytes of all entries. */
  readonly size: number
  /** The block read last: entries are asked for in the order in which they were written. */
  #held: { block: Block; bytes: Buffer | null } | null = null

  private constructor(
    readonly path: string,
    readonly index: Index,
  ) {
    this.made = index.made
    this.size = index.blocks.reduce((sum, [, length]) => sum + length, 0)
  }

  /** Reads the index of a pack; null when it is damaged or gone. */
  static open(path: string): Pack | null {
    try {
      return withFile(path, (file) => new Pack(path, readIndex(file)))
    } catch {
      return null
    }
  }

  /** The bytes of an entry; null when they are damaged or gone. */
  read(block: Block, start: number, end: number): Buffer | null {
    if (this.#held?.block !== block) this.#held = { block, bytes: this.#load(block) }
    return this.#held.bytes?.subarray(start, end) ?? null
  }

  #load([offset, length, sum]: Block): Buffer | null {
    try {
      const bytes = withFile(this.path, (file) => readAt(file, offset, length))
      return sumOf(bytes) === sum ? bytes : null
    } catch {
      return null
    }
  }
}

/** The location of an entry. */
export interface Location {
  pack: Pack
  block: Block
  start: number
  end: number
  /** Whether its pack is about to be removed. */
  isOld: boolean
}

/** Writes a pack into a folder, a block at a time. Its methods throw file-system errors. */
export class PackWriter {
  readonly #file: number
  readonly #unfinished: string
  readonly #blocks: Block[] = []
  #entries: [string, number, number][] = []
  #bodies: Buffer[] = []
  #length = 0
  #offset = 0

  constructor(readonly path: string) {
    this.#unfinished = `${path}.${process.pid}${UNFINISHED}`
    this.#file = openSync(this.#unfinished, 'wx')
  }

  /** Bytes written so far. */
  get size(): number {
    return this.#offset + this.#length
  }

  add(key: string, body: Buffer): void {
    this.#entries.push([key, this.#length, this.#length + body.length])
    this.#bodies.push(body)
    this.#length += body.length
    if (this.#length >= BLOCK) this.#writeBlock()
  }

  /** Moves the finished pack to its final name. */
  finish(): void {
    this.#writeBlock()
    const index: Index = { made: Date.now(), blocks: this.#blocks }
    const json = Buffer.from(JSON.stringify(index))
    const place = `${String(this.#offset).padStart(16)} ${String(json.length).padStart(16)}`
    writeAll(this.#file, Buffer.concat([json, Buffer.from(`${place} ${sumOf(json)}\n`)]))
    closeSync(this.#file)
    renameSync(this.#unfinished, this.path)
  }

  /** Removes the unfinished pack. */
  abandon(): void {
    try {
      closeSync(this.#file)
    } catch {
      // It was closed already: the failure came later.
    }
    rmSync(this.#unfinished, { force: true })
  }

  #writeBlock(): void {
    if (this.#length === 0) return
    const bytes = Buffer.concat(this.#bodies)
    writeAll(this.#file, bytes)
    this.#blocks.push([this.#offset, this.#length, sumOf(bytes), this.#entries])
    this.#offset += this.#length
    this.#entries = []
    this.#bodies = []
    this.#length = 0
  }
}

/** A path for a new pack. */
export function newPack(folder: string): string {
  return join(folder, randomBytes(12).toString('hex') + PACK)
}

function readIndex(file: number): Index {
  const end = readAt(file, sizeOf(file) - FOOTER_LENGTH, FOOTER_LENGTH).toString('latin1')
  const [, offset, length, sum] = FOOTER.exec(end) ?? []
  const json = readAt(file, Number(offset), Number(length))
  if (sumOf(json) !== sum) throw new RangeError('The index is damaged.')
  return JSON.parse(json.toString()) as Index
}

function sizeOf(file: number): number {
  return Number(statsOfOpen(file).size)
}

function withFile<Result>(path: string, read: (file: number) => Result): Result {
  // A pipe with such a name is no pack, and opening it would block.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    return read(file)
  } finally {
    closeSync(file)
  }
}

/** Reads a number of bytes from a position; throws a `RangeError` when there are fewer. */
function readAt(file: number, offset: number, length: number): Buffer {
  if (offset + length > sizeOf(file)) throw new RangeError('The file is too short.')
  const bytes = Buffer.alloc(length)
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, offset + done)
    if (read === 0) throw new RangeError('The file is too short.')
    done += read
  }
  return bytes
}

function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
}

function sumOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
