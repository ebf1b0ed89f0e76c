/** What files that are no UTF-8 begin with, as Latin-1, what they are, and what to do. */
const FORMS: readonly (readonly [string, string])[] = [
  ['PAR1', 'a Parquet file: export its rows as CSV or JSON Lines'],
  ['PK\x03\x04', 'a ZIP archive, as a spreadsheet in .xlsx is: export it as CSV, or unpack it'],
  ['\x1f\x8b', 'a gzip file: unpack it'],
  ['\xff\xfe', 'UTF-16: save the file as UTF-8 text'],
  ['\xfe\xff', 'UTF-16: save the file as UTF-8 text'],
]

/** What a file is that cannot be read as UTF-8, with what to do about it; undefined where its first bytes do not tell. */
export function formOfNoText(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  return FORMS.find(([mark]) => start.startsWith(mark))?.[1]
}
