import { formOfNoText } from './not-text.ts'

/** A text in pieces, wherever they end. */
export type Pieces = readonly string[]

/**
 * The text of UTF-8 bytes that come in pieces. A large file in one piece would leave a hole of its size in the memory of
 * the process, which the allocator keeps for good.
 * @throws NotUtf8
 */
export async function decodeUtf8(bytes: AsyncIterable<Uint8Array>): Promise<Pieces> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const pieces: string[] = []
  let form: string | undefined
  const decode = (piece?: Uint8Array) => {
    try {
      pieces.push(decoder.decode(piece, { stream: piece !== undefined }))
    } catch (cause) {
      throw new NotUtf8(form, { cause })
    }
  }
  for await (const piece of bytes) {
    if (pieces.length === 0) form = formOfNoText(piece)
    decode(piece)
  }
  decode()
  return pieces
}

/** Bytes that are no UTF-8. */
export class NotUtf8 extends Error {
  /** What they are, with what to do about it, where their beginning tells. */
  readonly form: string | undefined

  constructor(form: string | undefined, options: ErrorOptions) {
    super('not UTF-8', options)
    this.form = form
  }
}

/** The lines of a text, without the `\n` at their ends. */
export function* linesOf(pieces: Iterable<string>): Generator<string> {
  let begun = ''
  for (const piece of pieces) {
    let from = 0
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', from)) {
      yield begun + piece.slice(from, end)
      begun = ''
      from = end + 1
    }
    begun += piece.slice(from)
  }
  yield begun
}
