export type Fields = { readonly [name: string]: unknown }

/** What is in a value of unknown form, such as JSON from elsewhere or a thrown error; nothing where it is no object. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

export const field = (value: unknown, name: string): unknown => fieldsOf(value)[name]
