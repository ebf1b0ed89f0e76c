import { type Problem, UserError } from '../errors.ts'
import { linesOf, type Pieces } from './decode.ts'
import { kindOfValue, listNames } from './excerpt.ts'
import { locateInJson, parseJson } from './json.ts'
import { readJson } from './json-reader.ts'
import { joinPointer, type Locator, type Parsed, type Place, placeFinder } from './places.ts'
import { checkPieces, checkText, extensionOf, LARGE_FILE, parseText, unknownForm } from './text.ts'

/** One value of a list, which is not checked yet, with the places of its parts. */
export type Entry = {
  readonly value: unknown
  readonly places: Locator
  /** Where it begins, if that is known already; `places` would have to keep its text to tell. */
  readonly start?: Place
}
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
export function readEntries(path: string, text: Pieces, extension: string = extensionOf(path)): Entries {
  const promisesLines = LINES.some((name) => name === extension)
  const start = text.slice(0, 2).join('')
  if (promisesLines && isList(start)) return readList(path, text.join(''), 'json')
  if (promisesLines || (extension === 'json' && isLines(start))) {
    return readLines(path, checkPieces(path, text, LARGE_FILE))
  }
  if (LISTS.some((name) => name === extension)) return readList(path, text.join(''), extension)
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

/**
 * Each line stands for itself, so that one bad line does not hide the next. Empty lines are skipped. Read anew whenever
 * it is gone through: all values of a large file would take many times its text.
 */
function readLines(path: string, text: Pieces): Entries {
  return { [Symbol.iterator]: () => entriesOf(path, text) }
}

function* entriesOf(path: string, text: Pieces): Generator<Entry | Problem> {
  let number = 0
  for (const line of linesOf(text)) {
    number++
    if (line.trim() === '') continue
    const own = number
    const placeOf = (offset: number): Place => ({ line: own, column: offset + 1 })
    const { value, faults } = readJson(line, 0, line.length, placeOf)
    const start = placeOf(line.length - line.trimStart().length)
    if (faults.length === 0) yield { value, places: locateInJson(line, 0, line.length, placeOf), start }
    for (const { offset, message } of faults) yield { message, file: path, ...placeOf(offset) }
  }
}

/** The end of a message about a value that is no list. */
function whereIsTheList(value: unknown): string {
  const hint = 'one object a line needs the extension .jsonl'
  if (typeof value !== 'object' || value === null) return `: ${hint}`
  const keys = Object.keys(value)
  if (keys.length === 0) return `: ${hint}`
  return ` with the keys ${listNames(keys)}: leave only the list of prompts in the file; ${hint}`
}

function requireList(path: string, { value, locate }: Parsed): unknown[] {
  if (Array.isArray(value)) return value
  const message = `expected a list, found ${kindOfValue(value)}${whereIsTheList(value)}`
  throw new UserError([{ message, file: path, ...locate('') }])
}

/** Its values are read anew whenever it is gone through, as those of lines are. */
function readJsonList(path: string, given: string): Entries {
  const text = checkText(path, given, LARGE_FILE)
  const [from, to]: [number[], number[]] = [[], []]
  const take = (_: unknown, __: number, begin: number, end: number) => {
    from.push(begin)
    to.push(end)
  }
  requireList(path, parseJson(path, text, { take }))
  const placeOf = placeFinder(text)
  return {
    *[Symbol.iterator](): Generator<Entry> {
      for (const [index, begin] of from.entries()) {
        const end = to[index] as number
        const places = locateInJson(text, begin, end, placeOf)
        yield { value: readJson(text, begin, end, placeOf).value, places, start: placeOf(begin) }
      }
    },
  }
}

function readList(path: string, text: string, extension: string): Entries {
  if (extension === 'json') return readJsonList(path, text)
  const parsed = parseText(path, text, LISTS, LARGE_FILE, extension)
  return requireList(path, parsed).map((value: unknown, index): Entry => {
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
