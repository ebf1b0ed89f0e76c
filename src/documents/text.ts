import { UserError } from '../errors.ts'
import type { Pieces } from './decode.ts'
import { excerpt } from './excerpt.ts'
import { parseJson } from './json.ts'
import { LFS_POINTER } from './lfs-pointer.ts'
import { nearestName } from './nearest-name.ts'
import { joinPointer, type Parsed, type Place, placeFinder } from './places.ts'
import { parseYaml, type YamlLimits } from './yaml.ts'

/** What a file of a kind may hold; bytes are those of UTF-8. YAML takes some sixty times as much memory as its text. */
export type Limits = YamlLimits & { readonly bytes: number; readonly yamlBytes: number }
/** Manifests, which anybody may propose, and policies. */
export const SMALL_FILE: Limits = { bytes: 500_000, yamlBytes: 500_000, tokens: 75_000, aliases: 100 }
/** Baselines and probe sets. */
export const LARGE_FILE: Limits = { bytes: 50_000_000, yamlBytes: 10_000_000, tokens: 20_000_000, aliases: 10_000 }

/** The key of a README's front matter under which the manifest stands. */
const FRONT_MATTER_KEY = 'guardrail'

const PARSERS = {
  yml: parseYaml,
  yaml: parseYaml,
  json: (path: string, text: string) => parseJson(path, text),
  md: parseFrontMatter,
} as const
export type Form = keyof typeof PARSERS

/**
 * Reads a file's text in the form that its extension names. A leading byte order mark is dropped.
 * @throws UserError with each problem's line and column and what to do; also for another form than those listed.
 */
export function parseText(
  path: string,
  text: string,
  forms: readonly Form[],
  limits: Limits,
  extension: string = extensionOf(path),
): Parsed {
  const form = forms.find((name) => name === extension)
  if (form === undefined) throw new UserError([{ file: path, message: unknownForm(extension, forms) }])
  const isYaml = PARSERS[form] === parseYaml
  return PARSERS[form](path, checkText(path, text, isYaml ? { bytes: limits.yamlBytes } : limits), limits)
}

/** The text without byte order mark, if it can be the text of a file of ours at all. */
export function checkText(path: string, text: string, limits: Pick<Limits, 'bytes'>): string {
  return checkPieces(path, [text], limits)[0] as string
}

/** The same of a text in pieces. */
export function checkPieces(path: string, [first = '', ...others]: Pieces, { bytes }: Pick<Limits, 'bytes'>): Pieces {
  const pieces = [first.startsWith('\ufeff') ? first.slice(1) : first, ...others]
  // Where it is the whole file, its lines need not be found: there may be millions.
  const refuse = (message: string, place: Place = { line: 1, column: 1 }): never => {
    throw new UserError([{ message, file: path, ...place }])
  }
  let size = Buffer.byteLength(first)
  for (const piece of others) size += Buffer.byteLength(piece)
  if (size > bytes) refuse(tooLarge(size, bytes))
  if (pieces.every((piece) => piece.trim() === '')) refuse('the file is empty')
  if (pieces[0]?.startsWith(LFS_POINTER)) {
    refuse('a Git LFS pointer in place of the file: take this path out of LFS in .gitattributes and commit the text')
  }
  if (pieces.some((piece) => piece.includes('\0'))) {
    const text = [first, ...others].join('')
    refuse('a NUL byte: save the file as UTF-8 text', placeFinder(text)(pieces.join('').indexOf('\0')))
  }
  return pieces
}

/** The message for a file of `size` bytes where at most `largest` are read. */
export function tooLarge(size: number, largest: number): string {
  return `${size} bytes are too many: at most ${largest / 1e6} MB are read`
}

/** The part after the last dot of the file's name, in lower case; empty if there is none. */
export function extensionOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** The message for a file whose extension says nothing, or nothing that is read here. */
export function unknownForm(extension: string, supported: readonly string[]): string {
  const names = supported.map((name) => `.${name}`).join(', ')
  return `${extension === '' ? 'a name without extension' : `.${excerpt(extension).slice(1, -1)}`} is not read here: use one of ${names}`
}

function parseFrontMatter(path: string, text: string, limits: Limits): Parsed {
  const refuse = (message: string, place: Place = { line: 1, column: 1 }): never => {
    throw new UserError([{ message, file: path, ...place }])
  }
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0]
  if (opening === undefined) {
    return refuse(
      `no front matter: begin the file with a line ---, then ${FRONT_MATTER_KEY}: and the manifest, then ---`,
    )
  }
  const closing = /^---[ \t]*\r?$/m
  const length = text.slice(opening.length).search(closing)
  if (length === -1) refuse('the front matter is not closed: add a line --- after it')

  const parsed = parseYaml(path, text, { from: opening.length, to: opening.length + length, ...limits })
  const { value } = parsed
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  if (!keys.includes(FRONT_MATTER_KEY)) {
    const near = nearestName(FRONT_MATTER_KEY, keys)
    const advice = near === undefined ? 'put the manifest under it' : `is ${excerpt(near)} meant to be it?`
    const place = near === undefined ? undefined : parsed.locateKey(joinPointer([near]))
    refuse(`no key "${FRONT_MATTER_KEY}" in the front matter: ${advice}`, place)
  }
  const inside = (pointer: string) => `/${FRONT_MATTER_KEY}${pointer}`
  return {
    value: Reflect.get(Object(value), FRONT_MATTER_KEY),
    locate: (pointer) => parsed.locate(inside(pointer)),
    locateKey: (pointer) => parsed.locateKey(inside(pointer)),
  }
}
