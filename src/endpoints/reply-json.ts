import { field } from '../fields.ts'

const BYTE_ORDER_MARK = '\u{feff}'

/** The JSON of a reply, without what some servers put around it; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return unwrapped(JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text))
  } catch {
    return undefined
  }
}

/** Gemini's form for OpenAI's clients: an error comes in a list. */
function unwrapped(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 && field(value[0], 'error') !== undefined ? value[0] : value
}
