/**
 * Bundles the extension: one client and one server, each a single file for desktop and browser, and the
 * part of the client that a desktop needs while it starts.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const home = fileURLToPath(new URL('../', import.meta.url))

/** Parts of the tagger's model that are never run here: names, sentiment and negation. */
const UNUSED = /wink-eng-lite-web-model[\\/]dist[\\/]load-(?:ner|sa|negation)-model\.js$/

/** What replaces them: a machine without states, which the tagger reads and never runs. */
const EMPTY = `module.exports = () => ({
  machines: ['[100,0,{"0":{}},{},{},{}]'],
  transformers: [],
  setter() { throw new Error('This part of the model is left out.') },
})`

/** Reads formulas of web pages as plain letters: converting them to TeX would add a tenth to the size. */
const LETTERS = `exports.MathMLToLaTeX = { convert: (formula) => formula.replace(/<[^>]*>/g, ' ') }`
const NO_TEX = `exports.renderToString = () => ''`
/** One DOM implementation is enough. */
const DOM = `const { parseHTML } = require('linkedom')
exports.createDocument = (html) =>
  parseHTML('<!doctype html><html><head></head><body>' + html + '</body></html>').document`

const leaveOutUnused = {
  name: 'leave-out-unused',
  setup({ onLoad }) {
    const replace = (filter, contents) => onLoad({ filter }, () => ({ contents, loader: 'js' }))
    replace(UNUSED, EMPTY)
    replace(/[\\/]mathml-to-latex[\\/].*\.[cm]?js$/, LETTERS)
    replace(/[\\/]temml[\\/].*\.[cm]?js$/, NO_TEX)
    onLoad({ filter: /@mixmark-io[\\/]domino[\\/]lib[\\/]index\.js$/ }, () => ({
      contents: DOM,
      loader: 'js',
      resolveDir: fileURLToPath(new URL('../../cli/', import.meta.url)),
    }))
    // This parser is only used to count tags; the DOM has a table of named characters of its own.
    replace(
      /[\\/]entities[\\/].*[\\/]decode-data-html\.js$/,
      'export const htmlDecodeTree = new Uint16Array(1)\nexport default htmlDecodeTree',
    )
    // A configuration's problems are only shown in English.
    replace(/[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/, `export { default as en } from './en.js'`)
  },
}

/** Adds a web worker's transport beside a process's, and picks a DOM that doesn't need Node. */
const forBothSides = {
  name: 'for-both-sides',
  setup({ onResolve }) {
    onResolve(
      {
        filter:
          /^vscode-(?:languageclient|languageserver|languageserver-protocol|jsonrpc)\/browser$/,
      },
      (one) => {
        const api = requireFrom(one).resolve(one.path.replace('/browser', ''))
        return { path: join(dirname(api), '../browser/main.js') }
      },
    )
    // These have a form for browsers, which works in Node too.
    onResolve({ filter: /^#min(?:path|proc|url)$/ }, (one) => ({
      path: join(one.resolveDir, `${one.path.slice(1)}.browser.js`),
    }))
    onResolve({ filter: /^yaml$/ }, (one) => ({
      path: join(dirname(requireFrom(one).resolve('yaml/package.json')), 'browser/index.js'),
    }))
    onResolve({ filter: /^linkedom$/ }, (one) => ({
      path: join(dirname(requireFrom(one).resolve('linkedom/package.json')), 'worker.js'),
    }))
  },
}

/** Leaves what is not needed at activation in the client's file. */
const restLater = {
  name: 'rest-later',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/main$/ }, () => ({ path: './client.js', external: true }))
  },
}

function requireFrom({ resolveDir }) {
  return createRequire(join(resolveDir, 'any.js'))
}

/** CommonJS modules check whether there is a `require`; what they require is bundled. */
const REQUIRE = `var require = typeof require === 'function' ? require
  : (name) => { throw new Error('There is no ' + name + ' in a web worker.') };`

const shared = {
  absWorkingDir: home,
  bundle: true,
  minify: true,
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
}

/** Bundles into `dist`; resolves to esbuild's results, which list what each file is made of. */
export async function bundle() {
  const source = ['@commentlint/source']
  return Promise.all([
    build({
      ...shared,
      entryPoints: { desktop: 'src/client/desktop.ts' },
      outdir: 'dist',
      platform: 'node',
      conditions: [...source, 'node'],
      // As `require`: the editor gives its own module only to that.
      supported: { 'dynamic-import': false },
      plugins: [restLater],
    }),
    build({
      ...shared,
      entryPoints: { client: 'src/client/main.ts' },
      outdir: 'dist',
      platform: 'node',
      mainFields: ['module', 'main'],
      conditions: [...source, 'node'],
      plugins: [forBothSides],
    }),
    build({
      ...shared,
      entryPoints: { server: 'src/server/main.ts' },
      banner: { js: REQUIRE },
      outdir: 'dist',
      platform: 'node',
      mainFields: ['module', 'main'],
      conditions: [...source, 'node'],
      plugins: [leaveOutUnused, forBothSides],
    }),
  ])
}
