import { type Problem, UserError } from '../errors.ts'
import type { Schema } from '../generated/schemas.ts'
import type { SchemaError, Validator } from '../generated/validators.js'
import { excerpt, kindOfValue, printPointer } from './excerpt.ts'
import { describeExpected, namesOf } from './expectation.ts'
import { nearestName } from './nearest-name.ts'
import { joinPointer, type Locator, splitPointer } from './places.ts'
import { collapseErrors, schemasAt } from './schema-errors.ts'

/** A file with thousands of problems has one cause, and GitHub takes only so much text. */
export const MOST_PROBLEMS = 100
/** Enough to choose the first from; a hostile file can hold hundreds of thousands. */
const MOST_ERRORS = 1000

/** What a value is checked against and where it stands. */
export type Check = {
  readonly path: string
  readonly validator: Validator
  readonly schema: Schema
  readonly places: Locator
  /** Where the validator's schema stands below `schema`: tokens of a value that it describes. */
  readonly below?: readonly string[]
  /** Where the value stands in its file, as a JSON pointer, while `places` start from the value. */
  readonly prefix?: string
  /** Keys whose values no message shows, where there are any: nor does it show the value as a whole then. */
  readonly hidden?: readonly string[]
}

/** Every problem of a value in words. The validator fills in defaults, in `value` itself. */
export function findProblems(
  value: unknown,
  { path, validator, schema, places, below = [], prefix = '', hidden }: Check,
): Problem[] {
  if (validator(value)) return []
  const errors = collapseErrors((validator.errors ?? []).slice(0, MOST_ERRORS))
  const problems = new Map<string, Problem>()
  for (const error of errors) {
    const tokens = splitPointer(error.instancePath)
    const schemasOf = (member: readonly string[]) => schemasAt(schema, [...below, ...tokens, ...member])
    const isHidden = hidden !== undefined && (tokens[0] === undefined || hidden.includes(tokens[0]))
    const { message, key } = describeError(error, schemasOf, valueAt(value, tokens), isHidden ? kindOfValue : excerpt)
    const pointer = joinPointer(key === undefined ? tokens : [...tokens, key])
    const whole = `${prefix}${pointer}`
    const line = whole === '' ? message : `${printPointer(whole)}: ${message}`
    // A missing key has no place: its object's key is the nearest.
    const ofKey = error.keyword === 'required' ? places.locateKey(error.instancePath) : places.locateKey(pointer)
    const place = key === undefined ? places.locate(pointer) : ofKey
    problems.set(line, { message: line, file: path, ...place })
  }
  return [...problems.values()]
}

/** Throws all problems as one UserError, in the order in which they stand in the file; returns if there are none. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return
  const sorted = problems.toSorted(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  )
  const shown: Problem[] = sorted.slice(0, MOST_PROBLEMS)
  const { file } = sorted[0] ?? {}
  if (sorted.length > shown.length) {
    const message = `and more: only the first ${MOST_PROBLEMS} problems are shown`
    shown.push(file === undefined ? { message } : { message, file })
  }
  throw new UserError(shown)
}

/** What is wrong, and the key that it is about where that is not the value itself. */
function describeError(
  { keyword, params }: SchemaError,
  schemasOf: (member: readonly string[]) => readonly Schema[],
  value: unknown,
  show: (value: unknown) => string,
): { message: string; key?: string } {
  const schemas = schemasOf([])
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty)
    const closed = schemas.filter(({ additionalProperties }) => additionalProperties === false)
    const names = closed.flatMap(({ properties }) => namesOf(properties))
    const near = nearestName(key, names)
    const advice = near === undefined ? `known here: ${names.join(', ')}` : `did you mean ${excerpt(near)}?`
    return { key, message: `unknown key ${excerpt(key)}: ${advice}` }
  }
  if (keyword === 'required') {
    const key = String(params.missingProperty)
    const [schema] = schemasOf([key])
    return {
      key,
      message: `the key ${excerpt(key)} is missing${schema === undefined ? '' : `: ${expect(schema, true)}`}`,
    }
  }
  if (keyword === 'propertyNames') {
    const key = String(params.propertyName)
    const others = schemas.flatMap(({ propertyNames }) => propertyNames?.not?.enum ?? []).filter((name) => name !== key)
    const nor = others.length === 0 ? '' : ` (nor ${others.join(', ')})`
    return { key, message: `the key ${excerpt(key)} may not be set here${nor}: remove it` }
  }
  const schema = schemas.find((candidate) => keyword in candidate) ?? {}
  return { message: `${expect(schema)}, found ${show(value)}${advise(value, schema)}` }
}

function advise(value: unknown, schema: Schema): string {
  // In YAML this is how a key looks whose value was commented out.
  if (value === null) return ': give the key a value, or remove it'
  if (typeof value === 'string') {
    const near = nearestName(value, textsOf(schema))
    if (near !== undefined) return `: did you mean ${excerpt(near)}?`
    return takesFiles(schema) && FILE_NAME.test(value) ? `: a file is written as { file: ${excerpt(value)} }` : ''
  }
  if (schema.type === 'string') return typeof value === 'object' ? '' : ': put it in quotes'
  return typeof value === 'number' && isPercentage(value, schema)
    ? `: it is a share, so ${value} % is ${Number((value / 100).toPrecision(12))}`
    : ''
}

function isPercentage(value: number, { minimum = 0, maximum = Number.POSITIVE_INFINITY }: Schema): boolean {
  return maximum <= 1 && value > 1 && value / 100 >= minimum && value / 100 <= maximum
}

const FILE_NAME = /^[^\s:]+\.[a-z]+$/i

function takesFiles({ anyOf = [] }: Schema): boolean {
  return anyOf.some(({ properties }) => properties !== undefined && Object.hasOwn(properties, 'file'))
}

function expect(schema: Schema, withExample = false): string {
  const [example] = withExample ? (schema.examples ?? []) : []
  return `expected ${describeExpected(schema)}${example === undefined ? '' : `, such as ${excerpt(example)}`}`
}

function textsOf(schema: Schema): string[] {
  const values = [schema, ...(schema.anyOf ?? [])].flatMap((candidate) => candidate.enum ?? [])
  return values.filter((value) => typeof value === 'string')
}

function valueAt(value: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce<unknown>((inner, token) => Reflect.get(Object(inner), token), value)
}
