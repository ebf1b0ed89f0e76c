// Generated from schemas/ by scripts/generate-schema-code.mjs. Not to be edited.
export type SchemaError = {
  instancePath: string
  /** Pointer to the keyword that failed, from the root of the schema file or with its $id in front. */
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
}
export type Validator = { (data: unknown): boolean; errors?: SchemaError[] | null }
export const baseline: Validator
export const modelCard: Validator
export const policy: Validator
export const probeSet: Validator
export const report: Validator
export const probe: Validator
export const baselineProbe: Validator
