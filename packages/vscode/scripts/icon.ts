/** Draws `media/icon.png` from `media/icon.svg`, because the Marketplace accepts no SVG. */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { launch } from '@commentlint/dev/chromium'

const media = fileURLToPath(new URL('../media/', import.meta.url))
const browser = await launch()
const page = await browser.newPage({ viewport: { width: 256, height: 256 } })
await page.setContent(`<style>body{margin:0}</style>${await readFile(`${media}icon.svg`, 'utf8')}`)
await writeFile(`${media}icon.png`, await page.screenshot({ omitBackground: true }))
await browser.close()
