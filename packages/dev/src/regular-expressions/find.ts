import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import ts from 'typescript'
import { root } from '../gen/workspace.js'

/** A regular expression in the source. */
export interface FoundExpression {
  /** File and line, e.g. `packages/core/src/text/guard/index.ts:12`. */
  readonly at: string
  readonly source: string
  readonly flags: string
}

/** The regular expressions in what ships, and where expressions are made from strings. */
export interface FoundExpressions {
  readonly literals: FoundExpression[]
  /** Files that call `RegExp`, or pass a string to a method that makes an expression of it. */
  readonly makers: string[]
}

/** The sources of what ships: those of the packages, without their tests. */
export function shippedFiles(): string[] {
  return globSync(['packages/{core,cli,language-server,textarea,vscode}/src/**/*.ts'], {
    cwd: root,
    ignore: ['**/*.test.ts', '**/examples.ts'],
  }).sort()
}

/** Finds expressions in the syntax trees of files. */
export function findExpressions(files: readonly string[]): FoundExpressions {
  const literals: FoundExpression[] = []
  const makers = new Set<string>()
  for (const file of files) {
    const tree = ts.createSourceFile(
      file,
      readFileSync(join(root, file), 'utf8'),
      ts.ScriptTarget.Latest,
    )
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
        const at = `${file}:${line + 1}`
        literals.push({ at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
      }
      if (makesExpression(node)) makers.add(file)
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return { literals, makers: [...makers] }
}

/** Whether a node is `RegExp(…)`, or a `match`, `matchAll` or `search`, which make one of a string. */
function makesExpression(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false
  const { expression } = node
  if (ts.isIdentifier(expression)) return expression.text === 'RegExp'
  const [first] = node.arguments ?? []
  return (
    ts.isPropertyAccessExpression(expression) &&
    /^(?:match|matchAll|search)$/.test(expression.name.text) &&
    first !== undefined &&
    (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first))
  )
}
