import type { Schema } from '../generated/schemas.ts'
import type { SchemaError } from '../generated/validators.js'
import { nearestName } from './nearest-name.ts'

/** Keywords that say the value is of another kind, so that this alternative of an anyOf was not meant. */
const OTHER_KIND = new Set(['type', 'enum', 'const'])

/**
 * The schemas that apply to a value: references resolved, each alternative of an anyOf after the schema that holds it.
 * Errors are looked up by the value's place and not by their schemaPath, which begins anew behind each reference.
 */
export function schemasAt(root: Schema, tokens: readonly string[]): Schema[] {
  let schemas = expand(root, root)
  for (const token of tokens) {
    schemas = schemas.flatMap((schema) => {
      const own = Object.hasOwn(schema.properties ?? {}, token) ? schema.properties?.[token] : undefined
      const inner = own ?? (/^\d+$/.test(token) ? schema.items : undefined) ?? schema.additionalProperties
      return inner ? expand(root, inner) : []
    })
  }
  return schemas
}

/**
 * Leaves one error for each thing that is wrong: the branch of an anyOf that was meant or else the anyOf itself, no
 * second error for an if or a name, and no missing key where a misspelt one stands.
 */
export function collapseErrors(errors: readonly SchemaError[]): SchemaError[] {
  const missing = new Set(
    errors.filter(({ keyword, schemaPath }) => keyword === 'required' && !isConditional(schemaPath)).map(keyOf),
  )
  const unknown = new Map<string, string[]>()
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== 'additionalProperties') continue
    unknown.set(instancePath, [...(unknown.get(instancePath) ?? []), String(params.additionalProperty)])
  }
  return collapseAlternatives(errors).filter(({ keyword, schemaPath, instancePath, params }) => {
    if (keyword === 'if' || schemaPath.includes('/propertyNames/')) return false
    if (keyword !== 'required') return true
    // Whether the condition holds is not known while keys are missing.
    if (isConditional(schemaPath) && missing.has(instancePath)) return false
    const misspelt = unknown.get(instancePath) ?? []
    return !misspelt.some((name) => nearestName(name, [String(params.missingProperty)]) !== undefined)
  })
}

function collapseAlternatives(errors: readonly SchemaError[]): SchemaError[] {
  const dropped = new Set<SchemaError>()
  for (const whole of errors) {
    if (whole.keyword !== 'anyOf') continue
    const alternatives = new Map<string, SchemaError[]>()
    for (const error of errors) {
      const isDeeper = error.instancePath.startsWith(`${whole.instancePath}/`)
      if (!isDeeper && error.instancePath !== whole.instancePath) continue
      if (!error.schemaPath.startsWith(`${whole.schemaPath}/`)) {
        // Behind a reference: the alternative that has such a key was meant.
        if (isDeeper) dropped.add(whole)
        continue
      }
      const [index = ''] = error.schemaPath.slice(whole.schemaPath.length + 1).split('/')
      alternatives.set(index, [...(alternatives.get(index) ?? []), error])
    }
    const meant = [...alternatives].filter(
      ([, inner]) => !inner.some((error) => error.instancePath === whole.instancePath && OTHER_KIND.has(error.keyword)),
    )
    const [only] = meant.length === 1 ? meant : []
    if (only !== undefined) dropped.add(whole)
    for (const [index, inner] of alternatives) {
      if (index !== only?.[0]) for (const error of inner) dropped.add(error)
    }
  }
  return errors.filter((error) => !dropped.has(error))
}

function isConditional(schemaPath: string): boolean {
  return /\/(then|else)\//.test(schemaPath)
}

function keyOf({ instancePath }: SchemaError): string {
  return instancePath
}

function expand(root: Schema, schema: Schema): Schema[] {
  const { $ref, ...rest } = schema
  const target = $ref === undefined ? undefined : root.$defs?.[$ref.replace('#/$defs/', '')]
  const resolved: Schema = { ...target, ...rest }
  return [resolved, ...(resolved.anyOf ?? []).flatMap((inner) => expand(root, inner))]
}
