import { type Problem, UserError } from '../errors.ts'
import { excerpt } from './excerpt.ts'
import { locateInJson } from './json.ts'
import { readJson } from './json-reader.ts'
import { joinPointer, type Locator, placeFinder } from './places.ts'
import { listColumns } from './prompt-sets/table.ts'
import { checkText, extensionOf, LARGE_FILE, parseText, unknownForm } from './text.ts'

/** One value of a list, which is not checked yet, with the places of its parts. */
export type Entry = { readonly value: unknown; readonly places: Locator }
/** The entries that can be read and what is wrong with the others. */
export type Entries = { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] }

const LINES = ['jsonl', 'ndjson'] as const
const LISTS = ['json', 'yml', 'yaml'] as const

/**
 * Reads a list: JSON Lines, or one list in JSON or YAML.
 * @param extension of another file name, where this one does not say what the text is
 * @throws UserError if the file as a whole cannot be read.
 */
export function readEntries(path: string, text: string, extension: string = extensionOf(path)): Entries {
  const promisesLines = LINES.some((name) => name === extension)
  if (promisesLines && isList(text)) return readList(path, text, 'json')
  if (promisesLines || (extension === 'json' && isLines(text))) {
    return readLines(path, checkText(path, text, LARGE_FILE))
  }
  if (LISTS.some((name) => name === extension)) return readList(path, text, extension)
  throw new UserError([{ file: path, message: unknownForm(extension, [...LINES, ...LISTS]) }])
}

/** Files of objects, one a line, are often called .json, and lists .jsonl: what a file begins with says what it is. */
function isLines(text: string): boolean {
  const [first = '', second = ''] = text.trimStart().split('\n', 2)
  return first.startsWith('{') && first.trimEnd().endsWith('}') && second.trimStart().startsWith('{')
}

/** One list, on one line or over several, and not a list a line. */
function isList(text: string): boolean {
  const [first = '', second = ''] = text.trimStart().split('\n', 2)
  return first.startsWith('[') && !(first.trimEnd().endsWith(']') && second.trim() !== '')
}

/** Each line stands for itself, so that one bad line does not hide the next. Empty lines are skipped. */
function readLines(path: string, text: string): Entries {
  const placeOf = placeFinder(text)
  const entries: Entry[] = []
  const problems: Problem[] = []
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end === -1 ? text.length : end
    const start = from
    from = to + 1
    if (text.slice(start, to).trim() === '') continue
    const { value, faults } = readJson(text, start, to, placeOf)
    if (faults.length === 0) entries.push({ value, places: locateInJson(text, start, to, placeOf) })
    for (const { offset, message } of faults) problems.push({ message, file: path, ...placeOf(offset) })
  }
  return { entries, problems }
}

/** The end of a message about a value that is no list. */
function whereIsTheList(value: unknown): string {
  const hint = 'one object a line needs the extension .jsonl'
  if (typeof value !== 'object' || value === null) return `: ${hint}`
  const keys = Object.keys(value)
  return `, an object with the keys ${listColumns(keys)}: leave only the list of prompts in the file; ${hint}`
}

function readList(path: string, text: string, extension: string): Entries {
  const parsed = parseText(path, text, LISTS, LARGE_FILE, extension)
  if (!Array.isArray(parsed.value)) {
    const message = `expected a list, found ${excerpt(parsed.value)}${whereIsTheList(parsed.value)}`
    throw new UserError([{ message, file: path, ...parsed.locate('') }])
  }
  const entries = parsed.value.map((value: unknown, index): Entry => {
    const inside = (pointer: string) => `${joinPointer([index])}${pointer}`
    return {
      value,
      places: {
        locate: (pointer) => parsed.locate(inside(pointer)),
        locateKey: (pointer) => parsed.locateKey(inside(pointer)),
      },
    }
  })
  return { entries, problems: [] }
}
