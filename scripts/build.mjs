// src/index.ts → dist/index.cjs: the one file that is the action and the command line. Same sources, same bytes.
import { build } from 'esbuild'

const { metafile } = await build({
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.jsonl': 'text' },
  banner: { js: '#!/usr/bin/env node' },
  // Names stay, so that stack traces say something.
  minifySyntax: true,
  minifyWhitespace: true,
  preserveSymlinks: true, // the same bytes wherever node_modules is
  metafile: true,
  logLevel: 'warning',
})
const { bytes } = metafile.outputs['dist/index.cjs']
console.log(`dist/index.cjs ${(bytes / 1000).toFixed(0)} kB`)
