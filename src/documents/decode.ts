/** A text in pieces, wherever they end. */
export type Pieces = readonly string[]

/**
 * The text of UTF-8 bytes that come in pieces. A large file in one piece would leave a hole of its size in the memory of
 * the process, which the allocator keeps for good.
 * @throws TypeError with the code ERR_ENCODING_INVALID_ENCODED_DATA for bytes that are not UTF-8
 */
export async function decodeUtf8(bytes: AsyncIterable<Uint8Array>): Promise<Pieces> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const pieces: string[] = []
  for await (const piece of bytes) pieces.push(decoder.decode(piece, { stream: true }))
  pieces.push(decoder.decode())
  return pieces
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
