// src/index.ts → dist/index.cjs: the one file that is the action and the command line. Same sources, same bytes.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, transform } from 'esbuild'

const SHORT = { minifyIdentifiers: true, minifySyntax: true, minifyWhitespace: true }

/** Names within the functions of libraries and generated code: nobody reads them, and they are much of the text. */
const shortenOthers = {
  name: 'shorten-others',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](node_modules|generated)[\\/].*\.[cm]?js$/ }, async ({ path }) => {
      // Shortened it would lose the marks by which what is not needed of it, most of it, is left out.
      if (/[\\/]fflate[\\/]/.test(path)) return undefined
      return { contents: await shortened(path), loader: 'js' }
    })
  },
}

async function shortened(path) {
  const options = { ...SHORT, target: 'node20', charset: 'ascii', legalComments: 'none' }
  return (await transform(await readFile(path, 'utf8'), options)).code
}

/** Of undici its dispatchers: its own fetch, web sockets, caches and mocks are much of it, and nobody here uses them. */
const UNDICI = `
const Dispatcher = require('undici/lib/dispatcher/dispatcher.js')
Object.assign(Dispatcher.prototype, require('undici/lib/api/index.js'))
module.exports = {
  Agent: require('undici/lib/dispatcher/agent.js'),
  Pool: require('undici/lib/dispatcher/pool.js'),
  ProxyAgent: require('undici/lib/dispatcher/proxy-agent.js'),
}
`
/** In place of its parser for processors without SIMD, of before 2008. Under jest undici reads it in any case. */
const NO_SIMD = `
if (!process.env.JEST_WORKER_ID) throw new Error('this processor has no SIMD, which connections need: use another machine')
module.exports = undefined
`
/** Of undici what it comes to only where it is told to, which nobody here does; some of it takes a while to load. */
const notBundled = (what, exported) =>
  `module.exports = ${exported(`() => { throw new Error('${what} is not bundled') }`)}`
const UNUSED = {
  'dispatcher/client-h2.js': notBundled('HTTP/2', (fail) => fail),
  'dispatcher/socks5-proxy-agent.js': notBundled('SOCKS', (fail) => `function () { (${fail})() }`),
  'web/fetch/body.js': notBundled('a body that is neither text nor bytes', (fail) => `{ extractBody: ${fail} }`),
}
/** Node's own HTTP, of which undici asks only these: how long a head may be, and whether a stream is of its server. */
const NO_NODE_HTTP = `
exports.maxHeaderSize = 16384
exports.IncomingMessage = class {}
`
const onlyDispatchers = {
  name: 'only-dispatchers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^undici$/ }, () => ({ path: 'undici', namespace: 'only-dispatchers' }))
    onLoad({ filter: /.*/, namespace: 'only-dispatchers' }, ({ path }) => ({
      contents: path === 'undici' ? UNDICI : NO_NODE_HTTP,
      resolveDir: process.cwd(),
    }))
    onResolve({ filter: /^node:http$/ }, ({ importer }) =>
      /[\\/]undici[\\/]lib[\\/]/.test(importer) ? { path: 'node:http', namespace: 'only-dispatchers' } : undefined,
    )
    onLoad({ filter: /[\\/]llhttp-wasm\.js$/ }, () => ({ contents: NO_SIMD }))
    onLoad({ filter: /[\\/]undici[\\/]lib[\\/](dispatcher|web)[\\/].*\.js$/ }, ({ path }) => {
      const contents = UNUSED[path.replaceAll('\\', '/').replace(/^.*\/undici\/lib\//, '')]
      return contents && { contents }
    })
  },
}

/** Of the toolkit's GitHub only the event's context is used: its own client, and the client of that, load for nothing. */
const onlyContext = {
  name: 'only-context',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.\/utils\.js$/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData?.seen || !/[\\/]@actions[\\/]github[\\/]lib[\\/]github\.js$/.test(importer)) return undefined
      return {
        ...(await resolve(path, { importer, resolveDir, kind, pluginData: { seen: true } })),
        sideEffects: false,
      }
    })
  },
}

/** What few runs need is loaded when it is called: all others begin the sooner. */
const SELDOM = {
  './png.ts': `export const decodePng = (...all) => require('./png.ts').decodePng(...all)`,
  './jpeg.ts': `export const decodeJpeg = (...all) => require('./jpeg.ts').decodeJpeg(...all)`,
  './oidc-utils.js': `export const OidcClient = { getIDToken: (...all) => require('./oidc-utils.js').OidcClient.getIDToken(...all) }`,
}
const whenCalled = {
  name: 'when-called',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/(png\.ts|jpeg\.ts|oidc-utils\.js)$/ }, ({ path, namespace, resolveDir }) =>
      namespace === 'when-called' ? undefined : { path, namespace: 'when-called', pluginData: resolveDir },
    )
    onLoad({ filter: /.*/, namespace: 'when-called' }, ({ path, pluginData: resolveDir }) => ({
      contents: SELDOM[path],
      resolveDir,
    }))
  },
}

/**
 * Octokit's queue lets others go first a dozen times a request, with timers, and each takes a millisecond at least where
 * nobody else is there.
 */
const QUEUE_TIMERS = `
const setTimeout = (act, milliseconds) => (milliseconds > 0 ? globalThis.setTimeout(act, milliseconds) : setImmediate(act));
`
const quickQueue = {
  name: 'quick-queue',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]bottleneck[\\/]light\.js$/ }, async ({ path }) => ({
      contents: `${QUEUE_TIMERS}${await shortened(path)}`,
    }))
  },
}

/** Of the hundreds of calls that GitHub's client has, each with its path, those that are made as `….rest.scope.name`. */
const onlyCalled = {
  name: 'only-called',
  setup({ onLoad }) {
    onLoad({ filter: /plugin-rest-endpoint-methods[\\/].*[\\/]endpoints\.js$/ }, async ({ path }) => {
      const { default: all } = await import(pathToFileURL(path))
      const kept = {}
      for (const call of await callsOf('src')) {
        const [scope, name] = call.split('.')
        if (all[scope]?.[name] === undefined) throw new Error(`GitHub's client has no ${call}`)
        kept[scope] = { ...kept[scope], [name]: all[scope][name] }
      }
      return { contents: `export default ${JSON.stringify(kept)}` }
    })
  },
}

async function callsOf(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'))
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  const calls = texts.flatMap((text) => {
    const found = [...text.matchAll(/\.rest\s*\.\s*(\w+)\s*\.\s*(\w+)/g)].map(([, scope, name]) => `${scope}.${name}`)
    // In another way it would be left out of the bundle without a word.
    if (
      /\bclient\b/.test(text) &&
      found.length !== [...text.matchAll(/(?<!\.\.)\.rest\b|\brest\s*\}\s*=\s*client/g)].length
    )
      throw new Error('a call of GitHub that is not written as client.rest.scope.name')
    return found
  })
  return [...new Set(calls)].sort()
}

const { outputFiles } = await build({
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  charset: 'ascii',
  legalComments: 'none',
  loader: { '.jsonl': 'text' },
  banner: { js: '#!/usr/bin/env node' },
  plugins: [onlyDispatchers, onlyContext, onlyCalled, whenCalled, quickQueue, shortenOthers],
  // Our own names stay, so that stack traces say something.
  minifySyntax: true,
  minifyWhitespace: true,
  preserveSymlinks: true, // the same bytes wherever node_modules is
  write: false,
  logLevel: 'warning',
})
const [{ path, text }] = outputFiles
const bundle = inAscii(text)
await writeFile(path, bundle)
console.log(`dist/index.cjs ${(bundle.length / 1000).toFixed(0)} kB`)

/**
 * Node reads and V8 parses a text of one byte a character the sooner. esbuild escapes what is in strings; what is left
 * stands in regular expressions, where the same escape means the same.
 */
function inAscii(text) {
  return text.replace(/\\?[^\0-\x7f]/gu, (found) => {
    if (found.length > 1) throw new Error(`an escape is to be written in the regular expression with ${found}`)
    return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
