// How public prompt sets are understood, with no option beyond their path.
//
//   npm run bench:prompt-sets -- --data DIR [--write]
//
// DIR/prompts: the sets as published, a folder each. --write puts the table into docs/prompt-sets.md.
// Only counts and names of columns are printed, never a prompt.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ProbeSet } from '../src/documents/probe-set.ts'
import { parseProbeFile } from '../src/documents/prompt-sets/probe-file.ts'
import { UserError } from '../src/errors.ts'

const { values } = parseArgs({ options: { data: { type: 'string' }, write: { type: 'boolean', default: false } } })
if (values.data === undefined) {
  console.error('usage: npm run bench:prompt-sets -- --data DIR [--write]')
  process.exit(3)
}
const folder = join(values.data, 'prompts')
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(csv|tsv|jsonl?|txt)$/.test(path))
  .sort()

const lines = [
  '| file | rows | harmful | benign | categories | equal texts | prompt, category and id from |',
  '| --- | --: | --: | --: | --: | --: | --- |',
  ...paths.map((path) => `| ${[`\`${path}\``, ...cellsOf(path)].join(' | ')} |`),
]
console.log(lines.join('\n'))
if (values.write) write(lines.join('\n'))
console.log(`\nA set of 100,000 rows: ${['csv', 'jsonl'].map(large).join('; ')}`)

function cellsOf(path: string): string[] {
  try {
    const set = parseProbeFile(path, [readFileSync(join(folder, path), 'utf8')], { file: path })
    return describe(set)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const [found = ''] = /the columns are [^:]*/.exec(error.message) ?? []
    return ['–', '–', '–', '–', '–', `refused: no column with a prompt; ${found.replaceAll('"', '`')}`]
  }
}

function describe({ probes, reading = [] }: ProbeSet): string[] {
  const count = (kind: string) => probes.filter((probe) => probe.kind === kind).length
  const categories = new Set(probes.map(({ category }) => category)).size
  const equal = probes.length - new Set(probes.map(({ prompt }) => prompt)).size
  const from = (role: string) => new RegExp(`${role} from ("[^"]*")`).exec(reading[0] ?? '')?.[1]
  const id = /and ("[^"]*")$/.exec(reading.find((line) => line.startsWith('ids:')) ?? '')?.[1]
  const words = [from('prompt') ?? 'each row', from('category') ?? "the file's name", id ?? "the text's SHA-256"]
  const numbers = [probes.length, count('harmful'), count('benign'), categories, equal]
  return [...numbers.map((number) => number.toLocaleString('en')), words.join(', ').replaceAll('"', '`')]
}

function write(table: string): void {
  const file = new URL('docs/prompt-sets.md', `file://${process.cwd()}/`)
  const text = readFileSync(file, 'utf8')
  const marked = /(<!-- table: [^>]*-->\n)[\s\S]*?(\n<!-- \/table -->)/
  if (!marked.test(text)) throw new Error('docs/prompt-sets.md has no place for the table')
  writeFileSync(
    file,
    text.replace(marked, (_, before: string, after: string) => `${before}${table}${after}`),
  )
}

/** CPU time and memory for a set that is made up here. */
function large(form: string): string {
  const rows = Array.from({ length: 100_000 }, (_, index) => {
    const prompt = `Request number ${index}, "quoted" and about as long as the prompts of public sets usually are.`
    return form === 'csv'
      ? `${index},"${prompt.replaceAll('"', '""')}",Topic ${index % 44}`
      : JSON.stringify({ number: index, prompt, category: `Topic ${index % 44}` })
  })
  const text = `${form === 'csv' ? 'id,prompt,category\n' : ''}${rows.join('\n')}\n`
  const before = process.memoryUsage().rss
  const started = process.cpuUsage()
  const { probes } = parseProbeFile(`large.${form}`, [text], {})
  const seconds = process.cpuUsage(started).user / 1e6
  const megabytes = (process.memoryUsage().rss - before) / 1e6
  return `${form} of ${(text.length / 1e6).toFixed(0)} MB, ${probes.length} probes in ${seconds.toFixed(1)} s of CPU, ${megabytes.toFixed(0)} MB more`
}
