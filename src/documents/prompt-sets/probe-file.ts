import { type Problem, UserError } from '../../errors.ts'
import type { ProbeSetFile } from '../../generated/policy.ts'
import type { Pieces } from '../decode.ts'
import { nearestName } from '../nearest-name.ts'
import { type Entries, type Entry, isEntry, readEntries } from '../probe-entries.ts'
import { type ProbeSet, probeSetOfEntries } from '../probe-set.ts'
import { throwProblems } from '../problems.ts'
import { checkPieces, extensionOf, LARGE_FILE, unknownForm } from '../text.ts'
import { type TextStore, textsInMemory } from '../texts.ts'
import { readCsv } from './csv.ts'
import { type ReadingOptions, readPromptSet } from './prompt-set.ts'
import { type Table, tableOfEntries, tableOfLines } from './table.ts'

/** By the ending of a file's name. */
const TABLES: Readonly<Record<string, (path: string, text: Pieces, texts: TextStore) => Table>> = {
  csv: (path, text, texts) => readCsv(path, text, 'CSV', texts),
  tsv: (path, text, texts) => readCsv(path, text, 'TSV', texts),
  tab: (path, text, texts) => readCsv(path, text, 'TSV', texts),
  txt: (_, text) => tableOfLines(text),
}
const ENTRIES: Readonly<Record<string, string>> = {
  jsonl: 'JSON Lines',
  ndjson: 'JSON Lines',
  json: 'JSON',
  yml: 'YAML',
  yaml: 'YAML',
}
const OWN_KEYS: readonly string[] = ['id', 'category', 'domain', 'kind', 'prompt', 'expect']

/**
 * Reads a file of probes: our own form, which is checked strictly, or a public prompt set, which is taken as it is.
 * @param path of the file, or its address
 * @param texts keeps rows and prompts
 * @throws UserError with every problem of the file
 */
export function parseProbeFile(path: string, text: Pieces, entry: ProbeSetFile, texts = textsInMemory()): ProbeSet {
  const {
    file: _,
    url: __,
    sha256: ___,
    format,
    system_prompt: ____,
    prefill: _____,
    styles: ______,
    ...options
  } = entry
  const form = format ?? extensionOf(path.split(/[?#]/)[0] ?? '')
  if (Object.hasOwn(TABLES, form)) {
    const table = (TABLES[form] as (typeof TABLES)[string])(path, checkPieces(path, text, LARGE_FILE), texts)
    return readPromptSet(path, table, options, texts)
  }
  if (!Object.hasOwn(ENTRIES, form)) {
    const message = unknownForm(form, [...Object.keys(ENTRIES), ...Object.keys(TABLES)])
    throw new UserError([{ message: `${message}, or say in the policy what it is, as in format: csv`, file: path }])
  }
  const entries = readEntries(path, text, form)
  if (isOwnForm(entries, options)) return probeSetOfEntries(path, entries, { texts })
  const problems: Problem[] = []
  const table = tableOfEntries(ENTRIES[form] ?? form, soundOf(entries, problems), texts)
  throwProblems(problems)
  return readPromptSet(path, table, options, texts)
}

function* soundOf(entries: Entries, problems: Problem[]): Generator<Entry> {
  for (const entry of entries) {
    if (isEntry(entry)) yield entry
    else problems.push(entry)
  }
}

/**
 * Whether a list is meant to be in our own form, so that a wrong key is an error and no foreign column. Whoever says in
 * the policy how to read the file means it not to be.
 */
function isOwnForm(entries: Entries, options: ReadingOptions): boolean {
  if (Object.keys(options).length > 0) return false
  const first = firstOf(entries)
  if (first === undefined) return true
  const { value } = first
  if (typeof value === 'string') return false
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true
  const keys = Object.keys(value)
  if (keys.includes('expect') || keys.some((key) => nearestName(key, ['kind']) !== undefined)) return true
  return keys.length === 0 || (keys.includes('id') && keys.every((key) => OWN_KEYS.includes(key)))
}

function firstOf(entries: Entries): Entry | undefined {
  for (const entry of entries) if (isEntry(entry)) return entry
  return undefined
}
