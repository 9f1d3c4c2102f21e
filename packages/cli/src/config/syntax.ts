import { type DocumentNode, parse, type StringNode, type ValueNode } from '@humanwhocodes/momoa'
import { ConfigError } from './errors.js'

/** Deepest nesting that a configuration may have; the options of an override are six levels deep. */
const DEEPEST = 32

/** Parses strict JSON into a tree that knows its places; throws a `ConfigError`, for duplicate keys too. */
export function parseJson(text: string, file: URL): DocumentNode {
  const tree = parseTree(text, file)
  if (isDeeper(tree.body, DEEPEST)) throw tooDeep(file)
  const problems = [...repeatedKeys(tree.body)].map(({ value, loc }) => {
    const { line, column } = loc.start
    const message = `${JSON.stringify(value)} is there twice, and only the last one would count: keep one.`
    return { file, position: { line, column }, message }
  })
  if (problems.length > 0) throw new ConfigError(problems)
  return tree
}

function parseTree(text: string, file: URL): DocumentNode {
  try {
    return parse(text, { mode: 'json' })
  } catch (error) {
    // The parser recurses as deep as the text is nested.
    if (error instanceof RangeError) throw tooDeep(file)
    const { line, column, offset } = error as Trouble
    throw new ConfigError([
      { file, position: { line, column }, message: describe(text, offset, error as Trouble) },
    ])
  }
}

function tooDeep(file: URL): ConfigError {
  const message = 'This is nested too deeply: no setting goes that deep.'
  return new ConfigError([{ file, position: null, message }])
}

/** Whether a value is nested deeper than a number of levels; it is searched no further. */
function isDeeper(node: ValueNode, levels: number): boolean {
  if (node.type !== 'Array' && node.type !== 'Object') return false
  const inside = node.type === 'Array' ? node.elements : node.members
  return levels === 0 || inside.some(({ value }) => isDeeper(value, levels - 1))
}

/** The keys that repeat an earlier key of their object. */
function* repeatedKeys(node: ValueNode): Generator<StringNode> {
  if (node.type === 'Array') for (const { value } of node.elements) yield* repeatedKeys(value)
  if (node.type !== 'Object') return
  const seen = new Set<string>()
  for (const { name, value } of node.members) {
    // JSON has no other kinds of names.
    if (name.type !== 'String') continue
    if (seen.has(name.value)) yield name
    seen.add(name.value)
    yield* repeatedKeys(value)
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
  // When the file ends too early, momoa blames its last bracket.
  const atEnd = text.slice(offset + 1).trim() === '' && /[[{,:]/.test(text.charAt(offset))
  if (atEnd || /end of input/i.test(message)) return 'This is not JSON: it ends too early.'
  const found = JSON.stringify(String.fromCodePoint(text.codePointAt(offset) ?? 0))
  return `This is not JSON: ${found} should not be here (comments and trailing commas are not allowed).`
}

/** Where the value at a path is; the nearest value around it when the path leads nowhere. */
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
