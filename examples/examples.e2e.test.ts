import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const here = fileURLToPath(new URL('./', import.meta.url))
const cli = join(here, '../packages/cli/bin/commentlint.js')
const workspace = join(here, 'writers-workspace')

/** Bad drafts, and the rules they were written for. Every other draft is good. */
const bad: Record<string, string[]> = {
  'deeply-moved.md': [],
  'disagree.md': [],
  'follow-back.md': [],
  'great-post.md': ['no-generic'],
  'indexing-in-general.md': [],
  'just-a-link.md': ['no-bare-link'],
  'loud.md': [],
  'my-newsletter.md': [],
  'summary.md': [],
  'template.md': [],
  'thanks-so-much.md': ['no-generic'],
  'wonderful-bread.md': [],
}

interface Report {
  path: string
  assessment: {
    score: number
    rating: string
    findings: { ruleId: string; severity: string }[]
  } | null
}

const run = spawnSync(process.execPath, [cli, '--format', 'json', '.'], {
  cwd: workspace,
  encoding: 'utf8',
})
const reports = new Map(
  (JSON.parse(run.stdout) as Report[]).map((report) => [basename(report.path), report]),
)
const drafts = readdirSync(join(workspace, 'drafts'))

test('the workspace is judged: exit code 1, one verdict for each draft, none for a story', () => {
  expect(run.stderr).toBe('')
  expect(run.status).toBe(1)
  expect([...reports.keys()].sort()).toEqual(drafts.sort())
})

test.each(Object.entries(bad))('%s is flagged', (draft, ruleIds) => {
  const findings = reports.get(draft)?.assessment?.findings ?? []
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(ruleIds))
})

test.each(drafts.filter((draft) => !(draft in bad)))('%s is worth posting', (draft) => {
  const { findings = [], rating } = reports.get(draft)?.assessment ?? {}
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  expect(rating).toMatch(/^(solid|strong)$/)
})

test('the sample on the first page says of its drafts what a run over the whole folder says', () => {
  const page = readFileSync(join(here, '../README.md'), 'utf8')
  const sample = [...page.matchAll(/^(\w+) +(\d+) {2}examples\/writers-workspace\/drafts\/(\S+)/gm)]
  const shown = sample.map(([, rating, score, draft = '']) => ({
    draft,
    rating,
    score: Number(score),
  }))
  expect(shown.length).toBeGreaterThan(1)
  for (const { draft, ...verdict } of shown)
    expect(reports.get(draft)?.assessment, draft).toMatchObject(verdict)
})
