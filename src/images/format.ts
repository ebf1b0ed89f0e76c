/** Forms of pictures that can be decoded. */
export type PictureType = 'image/png' | 'image/jpeg'

/** A picture as it came, not yet decoded. */
export type Picture = { readonly bytes: Uint8Array; readonly type: PictureType }

const SIGNATURES: readonly (readonly [string, (start: string) => boolean])[] = [
  ['image/png', (start) => start.startsWith('\x89PNG\r\n\x1a\n')],
  ['image/jpeg', (start) => start.startsWith('\xff\xd8\xff')],
  ['WebP', (start) => start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP'],
  ['GIF', (start) => /^GIF8[79]a/.test(start)],
  ['AVIF', (start) => /^ftyp(?:avif|avis|heic|mif1)/.test(start.slice(4))],
]

/** What bytes are by their first ones, whatever a header calls them; undefined where they are no picture. */
export function formatOf(bytes: Uint8Array): PictureType | 'WebP' | 'GIF' | 'AVIF' | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.length)).toString('latin1')
  return SIGNATURES.find(([, fits]) => fits(start))?.[0] as ReturnType<typeof formatOf>
}

/** As it is put into a request to a model that looks. */
export function dataUrlOf({ bytes, type }: Picture): string {
  const { buffer, byteOffset, length } = bytes
  return `data:${type};base64,${Buffer.from(buffer, byteOffset, length).toString('base64')}`
}
