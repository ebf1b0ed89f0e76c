import { type Problem, UserError } from '../errors.ts'
import { excerpt } from './excerpt.ts'
import { locateInJson } from './json.ts'
import { readJson } from './json-reader.ts'
import { joinPointer, type Locator, type PlaceOf, placeFinder } from './places.ts'
import { checkText, extensionOf, LARGE_FILE, parseText, unknownForm } from './text.ts'

/** One value of a list, which is not checked yet, with the places of its parts. */
export type Entry = { readonly value: unknown; readonly places: Locator }
/** Entries that can be read, and what is wrong with others, in the file's order. */
export type Entries = Iterable<Entry | Problem>

export const isEntry = (read: Entry | Problem): read is Entry => 'places' in read

const LINES = ['jsonl', 'ndjson'] as const
const LISTS = ['json', 'yml', 'yaml'] as const

/**
 * Reads a list: JSON Lines, or one list in JSON or YAML.
 * @param extension of another file name, where this one does not say what the text is
 * @throws UserError if the file as a whole cannot be read.
 */
export function readEntries(path: string, text: string, extension: string = extensionOf(path)): Entries {
  if (LINES.some((name) => name === extension)) return readLines(path, checkText(path, text, LARGE_FILE))
  if (LISTS.some((name) => name === extension)) return readList(path, text, extension)
  throw new UserError([{ file: path, message: unknownForm(extension, [...LINES, ...LISTS]) }])
}

/**
 * Each line stands for itself, so that one bad line does not hide the next. Empty lines are skipped. Read anew whenever
 * it is gone through: all values of a large file would take many times its text.
 */
function readLines(path: string, text: string): Entries {
  const placeOf = placeFinder(text)
  return { [Symbol.iterator]: () => linesOf(path, text, placeOf) }
}

function* linesOf(path: string, text: string, placeOf: PlaceOf): Generator<Entry | Problem> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end === -1 ? text.length : end
    const start = from
    from = to + 1
    if (text.slice(start, to).trim() === '') continue
    const { value, faults } = readJson(text, start, to, placeOf)
    if (faults.length === 0) yield { value, places: locateInJson(text, start, to, placeOf) }
    for (const { offset, message } of faults) yield { message, file: path, ...placeOf(offset) }
  }
}

function readList(path: string, text: string, extension: string): Entries {
  const parsed = parseText(path, text, LISTS, LARGE_FILE, extension)
  if (!Array.isArray(parsed.value)) {
    const message = `expected a list, found ${excerpt(parsed.value)}: one object a line needs the extension .jsonl`
    throw new UserError([{ message, file: path, ...parsed.locate('') }])
  }
  return parsed.value.map((value: unknown, index): Entry => {
    const inside = (pointer: string) => `${joinPointer([index])}${pointer}`
    return {
      value,
      places: {
        locate: (pointer) => parsed.locate(inside(pointer)),
        locateKey: (pointer) => parsed.locateKey(inside(pointer)),
      },
    }
  })
}
