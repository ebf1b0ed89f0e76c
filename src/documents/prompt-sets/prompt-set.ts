import { type Problem, UserError } from '../../errors.ts'
import type { ProbeSetFile } from '../../generated/policy.ts'
import type { Probe as ProbeEntry } from '../../generated/probe-set.ts'
import { excerpt, kindOfValue, listNames } from '../excerpt.ts'
import { type ProbeSet, probeSetOf } from '../probe-set.ts'
import { MOST_PROBLEMS, throwProblems } from '../problems.ts'
import type { TextStore } from '../texts.ts'
import { readTopics, renameCategories } from './categories.ts'
import { type Columns, findColumns } from './columns.ts'
import { createIds, type Ids } from './ids.ts'
import { findKinds } from './kinds.ts'
import { splitLanguages } from './languages.ts'
import { describeReading } from './reading.ts'
import { BASE_STYLE, STYLE_COLUMN } from './sorry-bench.ts'
import { type Table, textOf } from './table.ts'

/** How the policy wants a file to be read; each column that it does not name is recognised by its name. */
export type ReadingOptions = Omit<
  ProbeSetFile,
  'file' | 'url' | 'sha256' | 'format' | 'system_prompt' | 'prefill' | 'styles'
>

/** As HarmBench itself puts a context in front of the request that refers to it. */
const BETWEEN_CONTEXT_AND_PROMPT = '\n\n---\n\n'
/** Characters, as in our own form. */
const LONGEST_NAME = 200

/**
 * The probes of a public prompt set, and its harmful ones in other languages where the policy names any. Equal texts stay,
 * each a probe of its own.
 * @param path of the file, or its address
 * @throws UserError with every problem of the file: no prompt column, empty prompts, unknown labels, ids twice, a
 * language that it does not have
 */
export function readPromptSet(path: string, table: Table, options: ReadingOptions, texts?: TextStore): ProbeSet {
  const { languages, language: column, ...others } = options
  if (languages === undefined) return readTable(path, table, others, texts)
  const parts = splitLanguages(path, table, languages, column)
  const set = readTable(path, parts.own.table, others, texts)
  const translations = parts.others.map(({ language, table: rows }) => {
    const { probes } = readTable(path, rows, others, texts)
    return { language, probes: probes.filter(({ kind }) => kind === 'harmful') }
  })
  const counts = translations.map(({ language, probes }) => `${excerpt(language)} ${probes.length}`)
  const reading = [
    ...(set.reading ?? []),
    `languages: as it stands in ${excerpt(parts.own.language)}; harmful in views: ${counts.join(', ')}`,
    ...(parts.leftOut === 0 ? [] : [`left out: ${parts.leftOut} rows in other languages`]),
  ]
  return { ...set, reading, translations }
}

function readTable(
  path: string,
  table: Table,
  options: Omit<ReadingOptions, 'languages' | 'language'>,
  texts: TextStore | undefined,
): ProbeSet {
  if (table.size === 0) {
    const under = table.columns.length === 0 ? '' : ` below the columns ${listNames(table.columns)}`
    const message = `no prompts${under}: add at least one, or take the file out of the policy`
    throw new UserError([{ message, file: path, line: 1 }])
  }
  const columns = findColumns(path, table, options)
  const rows = rowsToAsk(path, table)
  const kinds = findKinds(path, table, columns, { kind: options.kind, labelNamed: options.label !== undefined })
  const topicOf = readTopics(path, table, columns)
  const ids = createIds(path, table, columns, options)
  const problems: Problem[] = []
  const categories = renameCategories(path, options.categories ?? {})
  const set = probeSetOf(path, entries(), texts)
  throwProblems(problems)
  categories.check()
  const leftOut = table.size - rows.length
  const { doubt } = kinds
  const reading = describeReading({ table, columns, kinds, ids, leftOut })
  return { ...set, reading, ...(doubt === undefined ? {} : { doubt }) }

  function* entries(): Generator<ProbeEntry> {
    for (const row of rows) {
      const entry = readRow({ table, columns, row, kind: kinds.of(row), topic: topicOf(row), ids })
      if (typeof entry !== 'string') yield { ...entry, category: categories.nameOf(entry.category) }
      else problems.push({ message: entry, file: path, ...table.locate(row) })
      // Enough to fill the message; reading on would only take time.
      if (problems.length > MOST_PROBLEMS) return
    }
  }
}

type Row = {
  readonly table: Table
  readonly columns: Columns
  readonly row: number
  readonly kind: ProbeEntry['kind']
  readonly topic: { readonly category: string; readonly domain?: string }
  readonly ids: Ids
}

/** A probe, or what is wrong with the row. */
function readRow({ table, columns, row, kind, topic, ids }: Row): (ProbeEntry & Row['topic']) | string {
  const asked = textOf(table.cell(row, columns.prompt))
  if (asked === null) {
    return `${excerpt(columns.prompt)}: expected one text, found ${kindOfValue(table.cell(row, columns.prompt))}`
  }
  if (asked === undefined || asked.trim() === '') {
    return `${excerpt(columns.prompt)}: no prompt: write one, or remove the row`
  }
  const context = columns.context === undefined ? undefined : textOf(table.cell(row, columns.context))
  const prompt = context ? `${context}${BETWEEN_CONTEXT_AND_PROMPT}${asked}` : asked
  if (topic.category.length > LONGEST_NAME || (topic.domain?.length ?? 0) > LONGEST_NAME) {
    return `${excerpt(topic.category)}: a category or domain of more than ${LONGEST_NAME} characters; name another column in the policy`
  }
  const id = ids.take(row, prompt)
  return typeof id === 'string' ? { id, ...topic, kind, prompt } : id.problem
}

/** All rows; of SORRY-Bench's question files those that were not rewritten, as answers to the others need decoding. */
function rowsToAsk(path: string, table: Table): number[] {
  const all = Array.from({ length: table.size }, (_, row) => row)
  if (!table.columns.includes(STYLE_COLUMN)) return all
  const rows = all.filter((row) => textOf(table.cell(row, STYLE_COLUMN)) === BASE_STYLE)
  if (rows.length > 0) return rows
  const message = `no row has ${excerpt(BASE_STYLE)} as its ${STYLE_COLUMN}, and answers to rewritten prompts cannot be judged: give the file question.jsonl of the release`
  throw new UserError([{ message, file: path, line: 1, column: 1 }])
}
