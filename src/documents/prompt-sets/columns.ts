import { UserError } from '../../errors.ts'
import { excerpt, listNames } from '../excerpt.ts'
import { nearestName } from '../nearest-name.ts'
import { ONLY_COLUMN, type Table } from './table.ts'

/** What a column can be of use for. */
export const ROLES = ['prompt', 'context', 'category', 'domain', 'label', 'id'] as const
export type Role = (typeof ROLES)[number]
/** The name of the column for each role that the file has one for. */
export type Columns = { readonly prompt: string } & { readonly [role in Role]?: string }

/**
 * Names by which public sets call their columns, the most telling first: HarmBench's `Behavior` is the request, but
 * JailbreakBench has its request in `Goal` and a label in `Behavior`. Letters and digits only, in lower case.
 */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  prompt: [
    'prompt',
    'prompts',
    'prompttext',
    'promptsfinal',
    'forbiddenprompt',
    'goal',
    'behavior',
    'behaviour',
    'turns',
    'question',
    'instruction',
    'request',
    'query',
    'text',
  ],
  context: ['contextstring'],
  category: [
    'semanticcategory',
    'harmarea',
    'riskarea',
    'hazard',
    'hazardcategory',
    'harmcategory',
    'category',
    'categories',
    'subcategory',
    'theme',
    'topic',
    'type',
  ],
  domain: ['domain'],
  label: ['kind', 'label', 'promptlabel', 'promptharmlabel'],
  id: [
    'id',
    'behaviorid',
    'releasepromptid',
    'promptid',
    'questionid',
    'probeid',
    'qid',
    'uid',
    'casenumber',
    'index',
    'unnamed0',
  ],
}

/**
 * The columns of a table by what they are of use for: those that the policy names, else those that are recognised.
 * @throws UserError for a named column that is not there, and where none is the prompt
 */
export function findColumns(path: string, table: Table, named: { readonly [role in Role]?: string }): Columns {
  const names = table.columns.length === 0 ? [ONLY_COLUMN] : table.columns
  const found: { [role in Role]?: string } = {}
  for (const role of ROLES) {
    const wanted = named[role]
    const column = wanted === undefined ? recognise(role, names) : requireColumn(path, names, role, wanted)
    if (column !== undefined) found[role] = column
  }
  const { prompt, ...others } = found
  if (prompt !== undefined) return { prompt, ...others }
  const message = `no column is recognised as the prompt; the columns are ${listNames(names)}: name the right one in the policy, as in { file: …, prompt: COLUMN }`
  throw new UserError([{ message, file: path, line: 1, column: 1 }])
}

function recognise(role: Role, columns: readonly string[]): string | undefined {
  const plain = columns.map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ''))
  for (const name of NAMES[role]) {
    const position = plain.indexOf(name)
    if (position !== -1) return columns[position]
  }
  return undefined
}

function requireColumn(path: string, columns: readonly string[], role: Role, name: string): string {
  if (columns.includes(name)) return name
  const near = nearestName(name, columns)
  const hint = near === undefined ? '' : `: did you mean ${excerpt(near)}?`
  const message = `no column ${excerpt(name)}, which the policy names as ${role}; the columns are ${listNames(columns)}${hint}`
  throw new UserError([{ message, file: path, line: 1, column: 1 }])
}
