import { UserError } from '../errors.ts'
import { type Items, readJson, type Span } from './json-reader.ts'
import { type Locator, type Offsets, type Parsed, type PlaceOf, placeFinder, splitPointer } from './places.ts'

/**
 * Strict JSON with places. A UserError names the first syntax error and every key that stands twice before it.
 * @param items takes the items of one long list in place of the value, which keeps only the first
 */
export function parseJson(path: string, text: string, items?: Items): Parsed {
  const placeOf = placeFinder(text)
  const { value, faults } = readJson(text, 0, text.length, placeOf, { items })
  if (faults.length > 0) {
    throw new UserError(faults.map(({ offset, message }) => ({ message, file: path, ...placeOf(offset) })))
  }
  const places = locateInJson(text, 0, text.length, placeOf)
  return { value, locate: (pointer) => places.locate(pointer), locateKey: (pointer) => places.locateKey(pointer) }
}

/** Finds places by reading the text once more, when the first one is asked for. */
export function locateInJson(text: string, from: number, to: number, placeOf: PlaceOf): Locator {
  return new JsonLocator(text, from, to, placeOf)
}

/** A class, as a large probe set has one a line and closures take several times the memory. */
class JsonLocator implements Locator {
  readonly #text: string
  readonly #from: number
  readonly #to: number
  readonly #placeOf: PlaceOf
  #root: Span | undefined

  constructor(text: string, from: number, to: number, placeOf: PlaceOf) {
    this.#text = text
    this.#from = from
    this.#to = to
    this.#placeOf = placeOf
  }

  locate(pointer: string) {
    return this.#placeOf(this.#follow(pointer).offset)
  }

  locateKey(pointer: string) {
    const { offset, key } = this.#follow(pointer)
    return this.#placeOf(key ?? offset)
  }

  #follow(pointer: string): Offsets {
    this.#root ??= readJson(this.#text, this.#from, this.#to, this.#placeOf, { spans: true }).root
    let span = this.#root
    for (const token of splitPointer(pointer)) {
      const next = span.members?.get(token)
      if (next === undefined) break
      span = next
    }
    return span
  }
}
