/**
 * The text of UTF-8 bytes that come in pieces. A large file in one piece would leave a hole of its size in the memory of
 * the process, which the allocator keeps for good.
 * @throws TypeError with the code ERR_ENCODING_INVALID_ENCODED_DATA for bytes that are not UTF-8
 */
export async function decodeUtf8(pieces: AsyncIterable<Uint8Array>): Promise<{ text: string; bytes: number }> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let [text, bytes] = ['', 0]
  for await (const piece of pieces) {
    bytes += piece.length
    text += decoder.decode(piece, { stream: true })
  }
  return { text: text + decoder.decode(), bytes }
}
