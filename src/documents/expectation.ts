import type { Schema } from '../generated/schemas.ts'

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'a time in UTC like 2026-01-31T12:00:00Z',
  'http-url': 'a URL that begins with https:// or http://',
  'https-url': 'a URL that begins with https://',
  'origin-pattern': 'an origin like https://*.example.com, without path (for http write http://)',
}
const PATTERNS: Readonly<Record<string, string>> = {
  '^[^\\u0000-\\u001f\\u007f]+$': 'a path, without line breaks and other control characters',
  '^[0-9a-f]{64}$': '64 lower-case hexadecimal digits',
  '^[1-9][0-9]{1,3}x[1-9][0-9]{1,3}$': 'a size in pixels like 512x512',
}

/** What a schema asks of a value, in words: `a number from 0 to 1`, `"fail" or "warn"`. */
export function describeExpected(schema: Schema): string {
  if (schema.anyOf !== undefined) return join(schema.anyOf.map(describeExpected))
  if (schema.enum !== undefined) return join(schema.enum.map((value) => JSON.stringify(value)))
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  return types.length === 0 ? 'another value' : join(types.map((type) => describeType(type, schema)))
}

function describeType(type: string, schema: Schema): string {
  switch (type) {
    case 'number':
      return `a number${describeRange(schema)}`
    case 'integer':
      return `a whole number${describeRange(schema)}`
    case 'boolean':
      return 'true or false'
    case 'array':
      return `a list${describeLength(schema.minItems, schema.maxItems, 'entry', 'entries')}`
    case 'object':
      return describeObject(schema)
    case 'string':
      return describeString(schema)
    default:
      return type
  }
}

/** Names of properties as messages list them, without those for editors such as `$schema`. */
export function namesOf(properties: Schema['properties'] = {}): string[] {
  return Object.keys(properties).filter((name) => !name.startsWith('$'))
}

function describeObject({ additionalProperties, properties = {} }: Schema): string {
  const names = namesOf(properties)
  const few = additionalProperties === false && names.length > 0 && names.length <= 6
  return few ? `an object with ${names.length === 1 ? 'the key' : 'keys among'} ${names.join(', ')}` : 'an object'
}

function describeString({ format, pattern, minLength, maxLength }: Schema): string {
  if (format !== undefined) return FORMATS[format] ?? `a string of the form ${format}`
  if (pattern !== undefined) return PATTERNS[pattern] ?? `a string of the form ${pattern}`
  return `a string${describeLength(minLength, maxLength, 'character', 'characters')}`
}

function describeRange({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): string {
  const bounds = [
    exclusiveMinimum === undefined ? undefined : `above ${exclusiveMinimum}`,
    exclusiveMaximum === undefined ? undefined : `below ${exclusiveMaximum}`,
  ]
  if (minimum !== undefined && maximum !== undefined) bounds.unshift(`from ${minimum} to ${maximum}`)
  else if (minimum !== undefined) bounds.unshift(`of at least ${minimum}`)
  else if (maximum !== undefined) bounds.unshift(`of at most ${maximum}`)
  const words = bounds.filter((bound) => bound !== undefined)
  return words.length === 0 ? '' : ` ${words.join(' and ')}`
}

function describeLength(least: number | undefined, most: number | undefined, one: string, many: string): string {
  if (least !== undefined && most !== undefined) return ` of ${least} to ${most} ${many}`
  if (least !== undefined) return ` of at least ${least} ${least === 1 ? one : many}`
  return most === undefined ? '' : ` of at most ${most} ${most === 1 ? one : many}`
}

function join(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}
