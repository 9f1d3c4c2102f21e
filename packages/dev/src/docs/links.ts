import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Links of a page to files or headings that do not exist in this repository. */
export function findDeadLinks(page: string): string[] {
  const links = withoutCode(readFileSync(page, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)
  return [...links].map(([, link]) => link as string).filter((link) => isDead(link, page))
}

function isDead(link: string, page: string): boolean {
  if (/^[a-z]+:/.test(link)) return false
  const [path = '', heading] = link.split('#')
  const target = path === '' ? page : join(dirname(page), path)
  if (!existsSync(target)) return true
  if (heading === undefined) return false
  // GitHub shows a folder's README.
  const file = statSync(target).isDirectory() ? join(target, 'README.md') : target
  return !anchorsOf(readFileSync(file, 'utf8')).has(heading)
}

/** What can follow `#`: headings, named as on GitHub, and explicit ids. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>()
  for (const [, heading = ''] of withoutCode(text).matchAll(/^#+ +(.*)$/gm)) {
    const name = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-')
    let anchor = name
    for (let again = 1; anchors.has(anchor); again += 1) anchor = `${name}-${again}`
    anchors.add(anchor)
  }
  for (const [, id] of text.matchAll(/<a id="([^"]+)">/g)) anchors.add(id as string)
  return anchors
}

function withoutCode(text: string): string {
  return text.replace(/^```.*?^```/gms, '')
}
