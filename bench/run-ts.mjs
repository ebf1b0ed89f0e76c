// Runs a TypeScript file of the project without building it: node bench/run-ts.mjs FILE [ARGS]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** In the bundle, a file would take the bundle's place for its own. */
function ownPlace({ path }) {
  const text = readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
  return { contents: text, loader: 'ts' }
}

const [file, ...args] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'guardrail-bench-'))
const outfile = join(folder, 'bench.mjs')
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  loader: { '.jsonl': 'text' },
  plugins: [{ name: 'own-places', setup: ({ onLoad }) => onLoad({ filter: /__tests__.*\.ts$/ }, ownPlace) }],
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  logLevel: 'error',
})
process.argv = [process.argv[0], resolve(file), ...args]
await import(pathToFileURL(outfile).href)
