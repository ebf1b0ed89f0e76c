import { excerpt } from './excerpt.ts'
import { joinPointer, type PlaceOf } from './places.ts'
import { DEEPEST, type Fault, MOST_FAULTS, repeatedKey, tooDeep } from './syntax.ts'

/** Where a value begins, and the same of its members or items. */
export type Span = { offset: number; key: number | undefined; members: Map<string, Span> | undefined }
/** Who takes the items of a list one by one: of the one under a key of the outermost object, or of the outermost list. */
export type Items = {
  readonly key?: string
  /** @param from where the item begins in the text @param to where it ends */
  take(value: unknown, index: number, from: number, to: number): void
}

type Reading = { readonly value: unknown; readonly faults: readonly Fault[]; readonly root: Span }

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /[\p{L}\p{N}_$+.-]+/uy
const FOREIGN_WORDS: Readonly<Record<string, string>> = {
  None: 'null',
  undefined: 'null',
  NaN: 'null',
  True: 'true',
  False: 'false',
}

/**
 * Reads the one JSON value between two offsets. Not JSON.parse, whose messages give no line, differ between versions
 * of Node, and which takes the last of two equal keys in silence. With `spans`, `root` tells where each part begins.
 * @param options.items takes the items of a list; the value keeps the first one only
 */
export function readJson(
  text: string,
  from: number,
  to: number,
  placeOf: PlaceOf,
  { spans = false, items }: { readonly spans?: boolean; readonly items?: Items | undefined } = {},
): Reading {
  const faults: Fault[] = []
  const tokens: (string | number)[] = []
  let at = from
  let span: Span = { offset: from, key: undefined, members: undefined }
  try {
    const value = readValue()
    skipSpace()
    if (at < to) fail(`expected nothing after the value, found ${found()}`)
    return { value, faults, root: span }
  } catch (error) {
    if (!isFault(error)) throw error
    return { value: undefined, faults: [...faults, error], root: span }
  }

  function readValue(): unknown {
    skipSpace()
    const offset = at
    const sign = peek()
    if (sign !== '{' && sign !== '[') {
      const value = readScalar()
      if (spans) span = { offset, key: undefined, members: undefined }
      return value
    }
    if (tokens.length === DEEPEST) throw tooDeep(at)
    const members = spans ? new Map<string, Span>() : undefined
    const value = sign === '{' ? readObject(members) : readList(members)
    if (spans) span = { offset, key: undefined, members }
    return value
  }

  function readObject(members: Span['members']): object {
    const object: Record<string, unknown> = {}
    const keys = new Map<string, number>()
    readItems('}', () => {
      const offset = at
      if (peek() !== '"') fail(`expected a key in double quotes, found ${found()}`)
      const key = readString()
      tokens.push(key)
      const first = keys.get(key)
      if (first === undefined) keys.set(key, offset)
      else if (faults.length < MOST_FAULTS)
        faults.push({ offset, message: repeatedKey(joinPointer(tokens), key, placeOf(first).line) })
      skipSpace()
      if (peek() !== ':') fail(`expected ":" after the key ${excerpt(key)}, found ${found()}`)
      at += 1
      const value = readValue()
      // Not an assignment: the key may be __proto__.
      Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true })
      span.key = offset
      members?.set(key, span)
      tokens.pop()
    })
    return object
  }

  function readList(members: Span['members']): unknown[] {
    const list: unknown[] = []
    const isTaken = items?.key === undefined ? tokens.length === 0 : tokens.length === 1 && tokens[0] === items.key
    const taken = isTaken ? items : undefined
    let index = 0
    readItems(']', () => {
      const begin = at
      tokens.push(index)
      const value = readValue()
      members?.set(String(index), span)
      if (taken === undefined || index === 0) list.push(value)
      taken?.take(value, index, begin, at)
      index++
      tokens.pop()
    })
    return list
  }

  function readItems(close: '}' | ']', readItem: () => void): void {
    const open = at
    at += 1
    skipSpace()
    if (peek() === close) {
      at += 1
      return
    }
    for (;;) {
      readItem()
      skipSpace()
      const sign = peek()
      if (sign === undefined) fail(`"${close}" is missing for the "${text[open]}" on line ${placeOf(open).line}`)
      if (sign !== ',' && sign !== close) fail(`expected "," or "${close}", found ${found()}`)
      at += 1
      if (sign === close) return
      const comma = at - 1
      skipSpace()
      if (peek() === close) fail(`remove the comma before "${close}"`, comma)
    }
  }

  function readScalar(): unknown {
    if (peek() === '"') return readString()
    NUMBER.lastIndex = at
    const digits = NUMBER.exec(text)?.[0]
    const word = readWord()
    if (digits !== undefined && digits === word) {
      const value = Number(digits)
      if (!Number.isFinite(value)) fail(`the number ${excerpt(digits)} is too large`)
      at += digits.length
      return value
    }
    if (word !== 'true' && word !== 'false' && word !== 'null') fail(`expected a value, found ${found()}`)
    at += word.length
    return word === 'null' ? null : word === 'true'
  }

  function readString(): string {
    const open = at
    for (at += 1; at < to; at += 1) {
      const code = text.charCodeAt(at)
      if (code === 34) {
        at += 1
        // Not a slice, even without escapes: each would keep the whole file in memory.
        return String(JSON.parse(text.slice(open, at)))
      }
      if (code === 10 || code === 13) break
      if (code < 32) fail(`a control character in a string: write \\u${code.toString(16).padStart(4, '0')}`)
      if (code === 92) skipEscape()
    }
    return fail('the string is not closed on its line: add ", or write \\n for a line break', open)
  }

  /** From the backslash to the last sign of the escape. */
  function skipEscape(): void {
    at += 1
    if (peek() === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, Math.min(to, at + 5)))) at += 4
    else if (!'"\\/bfnrt'.includes(peek() ?? ' ')) fail('unknown escape: write \\\\ for a backslash', at - 1)
  }

  function skipSpace(): void {
    for (; at < to; at += 1) {
      const code = text.charCodeAt(at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
    }
  }

  function peek(): string | undefined {
    return at < to ? text[at] : undefined
  }

  function readWord(): string {
    WORD.lastIndex = at
    return at < to ? (WORD.exec(text)?.[0] ?? '') : ''
  }

  function found(): string {
    const sign = peek()
    if (sign === undefined) return 'the end of the text'
    const word = readWord()
    const json = Object.hasOwn(FOREIGN_WORDS, word) ? FOREIGN_WORDS[word] : undefined
    if (json !== undefined) return `${excerpt(word)}: write ${json}`
    if (word !== '') return excerpt(word)
    if (sign === '#' || /^\/[/*]/.test(text.slice(at, at + 2))) return 'a comment, which JSON does not have: remove it'
    if (sign === "'") return 'a single quote: JSON has double quotes only'
    if (sign === '"') return 'a double quote: is a comma missing before it?'
    return excerpt(String.fromCodePoint(text.codePointAt(at) ?? 0))
  }

  function fail(message: string, offset = at): never {
    throw { offset, message: `not valid JSON: ${message}` } satisfies Fault
  }
}

function isFault(error: unknown): error is Fault {
  return typeof error === 'object' && error !== null && 'offset' in error
}
