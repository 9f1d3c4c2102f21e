import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A folder on disk for one test. */
export class Folder {
  private constructor(readonly path: string) {}

  static async make(files: Record<string, string>): Promise<Folder> {
    const path = await realpath(await mkdtemp(join(tmpdir(), 'commentlint-')))
    const folder = new Folder(path)
    for (const [name, text] of Object.entries(files)) await folder.write(name, text)
    return folder
  }

  uri(name = ''): string {
    return pathToFileURL(join(this.path, name)).href
  }

  async write(name: string, text: string): Promise<void> {
    const path = join(this.path, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }

  remove(): Promise<void> {
    return rm(this.path, { recursive: true, force: true })
  }
}

/** A story invented for the tests, which comment on it. */
export const STORY = `# Who waters the street trees

In June the city asked people to adopt a street tree. Within a week 412 of the 900 lindens on the ring road had a sponsor, most of them from the flats above.

The gardeners had counted the dead ones every autumn for nine years. Watering bags cost eleven euros each, and a young linden needs seventy litres a week in its first three summers.

By September the sponsored trees had lost a tenth of their leaves, the others a third. Nobody had told the sponsors that clay soil drains slowly, and a few of them drowned their trees.
`

export const GENERIC = 'Thank you, great post'
export const SPECIFIC =
  'The clay soil explains our lindens: we gave ours the seventy litres on one Sunday and it stood in water until Wednesday. Would two watering bags at eleven euros have spread it over the week?'
/** Text that is flagged whatever the story is. */
export const LINK = 'See https://example.com/lindens'

/** A draft that names its story. */
export function draft(comment: string, story = '../stories/trees.md'): string {
  return `---\nstory: ${story}\n---\n\n${comment}\n`
}
