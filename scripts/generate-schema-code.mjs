// schemas/*.schema.json → src/generated: TypeScript types, and validators compiled ahead of time.
// Ahead of time, because compiling at start-up costs more than everything else the command line does before its work.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import { compile } from 'json-schema-to-typescript'
import { formats } from './formats.mjs'

const require = createRequire(import.meta.url)
const Ajv2020 = require('ajv/dist/2020').default
const standaloneCode = require('ajv/dist/standalone').default

/** The files that the tool reads. */
const READ = ['baseline', 'model-card', 'policy', 'probe-set', 'report']
const LIMITS = [
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
]
const FOR_READERS = new Set(['$schema', 'title', 'description', 'examples'])
const KEPT = new Set([...LIMITS, '$ref', 'type', 'enum', 'const', 'format', 'pattern'])
const BANNER = '// Generated from schemas/ by scripts/generate-schema-code.mjs. Not to be edited.\n'
const root = new URL('..', import.meta.url)
const schemas = readdirSync(new URL('schemas/', root))
  .filter((name) => name.endsWith('.schema.json'))
  .sort()
  .map((name) => ({
    name: name.replace('.schema.json', ''),
    schema: JSON.parse(readFileSync(new URL(`schemas/${name}`, root), 'utf8')),
  }))

const files = {}
for (const { name, schema } of schemas) files[`${name}.ts`] = await types(name, schema)
// Made one by one as they are written: there may be a hundred thousand of them.
for (const [name, row] of [
  ['report.ts', 'ProbeRow'],
  ['baseline.ts', 'BaselineProbe'],
]) {
  const text = files[name].replace(`probes: ${row}[]`, `probes: Lazy<${row}>`)
  files[name] = `import type { Lazy } from '../lazy.ts'\n\n${text}`
}
files['validators.js'] = await validators()
files['validators.d.ts'] = declarations()
files['schemas.ts'] = lookups()
rmSync(new URL('src/generated/', root), { recursive: true, force: true })
mkdirSync(new URL('src/generated/', root), { recursive: true })
for (const [name, text] of Object.entries(files)) {
  writeFileSync(new URL(`src/generated/${name}`, root), `${BANNER}${text}`)
}

function types(name, schema) {
  const options = { bannerComment: '', additionalProperties: false, unreachableDefinitions: false, format: false }
  return compile(afterValidation(withoutIds(structuredClone(schema))), pascal(name), options)
}

/** What the validator leaves behind: a property with a default is always there. */
function afterValidation(node) {
  if (node === null || typeof node !== 'object') return node
  if (node.properties) {
    const filled = Object.keys(node.properties).filter((key) => 'default' in node.properties[key])
    node.required = [...new Set([...(node.required ?? []), ...filled])]
  }
  if (node.maxItems === undefined) delete node.minItems // an array, not a tuple with a rest
  for (const value of Object.values(node)) afterValidation(value)
  return node
}

function withoutIds(schema) {
  delete schema.$id
  delete schema.title
  return schema
}

async function validators() {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false, // ours name the place, what is expected and what was found
    useDefaults: true,
    inlineRefs: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true },
  })
  for (const [name, test] of Object.entries(formats)) ajv.addFormat(name, test)
  for (const { schema } of schemas) ajv.addSchema(plain(schema))
  ajv.addSchema({ $id: 'probe.schema.json', $ref: 'probe-set.schema.json#/$defs/probe' })
  ajv.addSchema({ $id: 'baseline-probe.schema.json', $ref: 'baseline.schema.json#/$defs/probe' })
  const names = Object.fromEntries([
    ...READ.map((name) => [camel(name), `${name}.schema.json`]),
    ['probe', 'probe.schema.json'],
    ['baselineProbe', 'baseline-probe.schema.json'],
  ])
  const code = standaloneCode(ajv, names)
  const bundled = await build({
    stdin: { contents: shortened(code), resolveDir: new URL('.', root).pathname, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    legalComments: 'none',
    minifySyntax: true,
    minifyIdentifiers: true, // nobody reads them, and they are a third of the text
    preserveSymlinks: true, // the same bytes wherever node_modules is
    charset: 'utf8',
  })
  return bundled.outputFiles[0].text
}

/** What is done with each of some thousand possible errors, in half the words. */
function shortened(code) {
  const push =
    /const (err\d+) = (\{[^;]*?\});\s*if\s*\(vErrors === null\)\s*\{\s*vErrors = \[\1\];\s*\}\s*else\s*\{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g
  const short = code.replace(push, '(vErrors ??= []).push($2);errors++;')
  if (short === code) throw new Error('ajv no longer writes its errors in the way that is shortened here')
  return short
}

function declarations() {
  const lines = [...READ.map(camel), 'probe', 'baselineProbe'].map((name) => `export const ${name}: Validator`)
  return `export type SchemaError = {
  instancePath: string
  /** Pointer to the keyword that failed, from the root of the schema file or with its $id in front. */
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
}
export type Validator = { (data: unknown): boolean; errors?: SchemaError[] | null }
${lines.join('\n')}
`
}

/** What messages about a wrong file need of the schemas: names, types, ranges and examples. */
function lookups() {
  const constants = schemas
    .filter(({ name }) => READ.includes(name))
    .map(({ name, schema }) => `export const ${camel(name)}: Schema = ${JSON.stringify(slim(schema))}`)
  const limits = LIMITS.map((name) => `  readonly ${name}?: number`)
  return `export type Schema = {
  readonly properties?: { readonly [name: string]: Schema }
  readonly $defs?: { readonly [name: string]: Schema }
  readonly items?: Schema
  readonly not?: Schema
  readonly propertyNames?: Schema
  readonly additionalProperties?: Schema | false
  readonly anyOf?: readonly Schema[]
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly examples?: readonly unknown[]
  readonly format?: string
  readonly pattern?: string
${limits.join('\n')}
}
${constants.join('\n')}
`
}

/** Without what is for readers: the compiled code keeps a copy of each schema. */
function plain(schema) {
  if (Array.isArray(schema)) return schema.map(plain)
  if (schema === null || typeof schema !== 'object') return schema
  const kept = {}
  for (const [keyword, value] of Object.entries(schema)) {
    if (FOR_READERS.has(keyword)) continue
    if (['properties', '$defs'].includes(keyword)) {
      kept[keyword] = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]))
    } else kept[keyword] = ['default', 'enum', 'const'].includes(keyword) ? value : plain(value)
  }
  return kept
}

function slim(schema) {
  if (schema === null || typeof schema !== 'object') return schema
  const kept = {}
  for (const [keyword, value] of Object.entries(schema)) {
    if (KEPT.has(keyword)) kept[keyword] = value
    if (['properties', '$defs'].includes(keyword)) {
      kept[keyword] = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, slim(inner)]))
    }
    if (['items', 'not', 'propertyNames', 'additionalProperties'].includes(keyword)) kept[keyword] = slim(value)
    if (keyword === 'anyOf') kept[keyword] = value.map(slim)
    if (keyword === 'examples' && typeof value[0] !== 'object') kept[keyword] = value.slice(0, 1)
  }
  return kept
}

function pascal(name) {
  return name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase())
}
function camel(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())
}
