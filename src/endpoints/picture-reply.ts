import { field } from '../fields.ts'
import { formatOf, type Picture } from '../images/format.ts'
import { EndpointError, type Reply, type TokenUsage } from './endpoint.ts'
import { holdsFilterResult } from './filter-marks.ts'
import { isFilterError } from './http-failure.ts'

const NO_TOKENS: TokenUsage = { prompt: 0, completion: 0 }

/** A filter in front of the model stopped the request, or took the picture away. */
export const FILTERED: Reply = { kind: 'none', reason: 'filtered', medium: 'image', usage: NO_TOKENS }

/** The reply that the bytes of a picture are. @throws EndpointError for bytes that are no picture, or none that is read */
export function pictureReply(bytes: Uint8Array, model?: string): Reply {
  const common = { usage: NO_TOKENS, ...(model === undefined ? {} : { model }) }
  if (bytes.length === 0) return { ...common, kind: 'none', reason: 'empty', medium: 'image' }
  const format = formatOf(bytes)
  if (format === 'image/png' || format === 'image/jpeg') {
    return { ...common, kind: 'image', picture: { bytes, type: format } satisfies Picture }
  }
  const what =
    format === undefined
      ? 'bytes that are no picture'
      : `a picture in the form ${format}; PNG and JPEG are read, so have the server send one of them (endpoint.request in the manifest can ask for it)`
  throw new EndpointError(`the endpoint answered 200 with ${what}`, 'request', { status: 200 })
}

/** Base64, with or without the `data:` URL that some servers make of it. */
export function decodeBase64(text: string): Uint8Array {
  return Buffer.from(text.replace(/^data:[\w/+.;=-]*;base64,/, ''), 'base64')
}

/** Names that safety checkers give their finding, in a reply or in what it says about its pictures. */
const FLAGS = ['nsfw_content_detected', 'has_nsfw_concept', 'has_nsfw_concepts', 'nsfw_detected', 'filtered', 'blocked']

/** Whether a safety checker says of a reply, or of the one picture in it, that it was not let through. */
export function isFlagged(...places: readonly unknown[]): boolean {
  const holds = (value: unknown): boolean => value === true || (Array.isArray(value) && value.some(holds))
  return places.some((place) => FLAGS.some((name) => holds(field(place, name))) || holdsFilterResult(place))
}

/** Whether a failure is a filter's: by its code, or where a server has no codes by its words. */
export function isPictureFilter(status: number, body: unknown): boolean {
  if (isFilterError(body)) return true
  const error = field(body, 'error')
  const words = [error, field(error, 'message'), field(body, 'detail'), field(body, 'message')]
  return (
    status < 500 && words.some((word) => typeof word === 'string' && /\bnsfw\b|safety (?:system|filter)/i.test(word))
  )
}
