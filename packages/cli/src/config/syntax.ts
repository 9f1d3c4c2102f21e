import { type DocumentNode, parse, type ValueNode } from '@humanwhocodes/momoa'
import { ConfigError } from './errors.js'

/** Reads strict JSON into a tree that knows its places; throws a `ConfigError`. */
export function parseJson(text: string, file: URL): DocumentNode {
  try {
    return parse(text, { mode: 'json' })
  } catch (error) {
    const { line, column, offset } = error as Trouble
    throw new ConfigError([
      { file, position: { line, column }, message: describe(text, offset, error as Trouble) },
    ])
  }
}

/** What momoa throws. */
interface Trouble {
  message: string
  line: number
  column: number
  offset: number
}

function describe(text: string, offset: number, { message }: Trouble): string {
  if (text.trim() === '') return 'The file is empty; the least it can hold is {}.'
  // momoa blames the last bracket of a file that ends in it.
  const atEnd = text.slice(offset + 1).trim() === '' && /[[{,:]/.test(text.charAt(offset))
  if (atEnd || /end of input/i.test(message)) return 'This is not JSON: it ends too early.'
  const found = JSON.stringify(String.fromCodePoint(text.codePointAt(offset) ?? 0))
  return `This is not JSON: ${found} should not stand here (comments and trailing commas are not allowed).`
}

/** Where the value at a path stands; the nearest one around it when the path leads nowhere. */
export function locate(
  root: ValueNode,
  path: readonly PropertyKey[],
): { line: number; column: number } {
  let node = root
  let { line, column } = root.loc.start
  for (const key of path) {
    const inside = child(node, key)
    if (inside === null) break
    node = inside.value
    ;({ line, column } = inside.start)
  }
  return { line, column }
}

function child(node: ValueNode, key: PropertyKey) {
  if (node.type === 'Object') {
    const member = node.members.find(({ name }) => name.type === 'String' && name.value === key)
    return member === undefined ? null : { value: member.value, start: member.name.loc.start }
  }
  const element = node.type === 'Array' ? node.elements[Number(key)] : undefined
  return element === undefined ? null : { value: element.value, start: element.value.loc.start }
}
