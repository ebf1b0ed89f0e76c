import { Composer, type CST, isScalar, Lexer, Parser } from 'yaml'
import { UserError } from '../errors.ts'
import { printable } from './excerpt.ts'
import { locatorOf, type Parsed, type PlaceOf, placeFinder } from './places.ts'
import { DEEPEST, type Fault, MOST_FAULTS, tooDeep } from './syntax.ts'
import { followTree, inspectTree } from './yaml-tree.ts'

/** Which part of the text is YAML, and how much work it may make. */
export type YamlOptions = YamlLimits & { readonly from?: number; readonly to?: number }
export type YamlLimits = {
  /** Names, values, signs, spaces and line ends. */
  readonly tokens: number
  /** How often aliases may repeat one anchor, nested repetitions multiplied. */
  readonly aliases: number
}

const OPTIONS = {
  version: '1.2',
  // Named, so that neither a %YAML directive nor a tag brings in dates, sets or merge keys.
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  prettyErrors: false,
  logLevel: 'silent',
  // inspectTree looks for repeated keys: the library compares each key with all others, minutes in a hostile file.
  uniqueKeys: false,
} as const

/** In our words, by the library's code; its own words serve for what is rarer. */
const WORDS: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'an unknown escape: put the text in single quotes, or write \\\\ for a backslash',
  BAD_INDENT: 'wrong indentation or an open bracket: align the entries of one level, and close every bracket',
  BAD_SCALAR_START: 'a text that begins with a reserved sign: put it in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'a second colon on the line, or a next line that begins further right: put the text in quotes, or begin inner entries on a new line and all keys of a level in one column',
  BLOCK_IN_FLOW: 'indented entries inside brackets: write { key: value } and [ item ]',
  KEY_OVER_1024_CHARS: 'a key of more than 1024 characters: use a shorter one, or put the text in quotes',
  MISSING_CHAR: 'a quote, bracket, colon or space is missing here or on the line before',
  MULTILINE_IMPLICIT_KEY: 'a key on several lines: put a long text in quotes, and check the indentation',
  NON_STRING_KEY: 'a list or object as key: write a plain name before the colon',
  TAB_AS_INDENT: 'a tab in the indentation: indent with spaces',
  TAG_RESOLVE_FAILED: 'an unknown tag, which begins with an exclamation mark: remove it, or put the text in quotes',
}

/**
 * One YAML 1.2 document with places, which are those of the whole text. A UserError names the first syntax error, or
 * each repeated key, unknown tag and bad alias, and where a second document begins.
 */
export function parseYaml(path: string, text: string, options: YamlOptions): Parsed {
  const { from = 0, to = text.length, aliases } = options
  const placeInFile = placeFinder(text)
  const placeOf: PlaceOf = (offset) => placeInFile(Math.min(from + offset, to))

  const [document, second] = new Composer(OPTIONS).compose(readTokens(), true, to - from)
  const [error] = document?.errors.toSorted((one, other) => one.pos[0] - other.pos[0]) ?? []
  if (error !== undefined) refuse([faultOf(error)])

  if (isEmpty(document?.contents)) refuse([{ offset: 0, message: 'the file is empty but for comments' }])

  const tree = inspectTree(document?.contents, placeOf)
  const faults = [...(document?.warnings.map(faultOf) ?? []), ...tree.faults]
  if (second !== undefined) faults.push({ offset: second.range[0], message: 'a second document: keep one per file' })
  if (faults.length > 0) refuse(faults)

  try {
    const value: unknown = document?.toJS({ maxAliasCount: aliases })
    return { value, ...locatorOf((pointer) => followTree(tree, pointer), placeOf) }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    const message = `aliases repeat a value more than ${aliases} times: write the values out`
    return refuse([{ offset: tree.firstAlias ?? 0, message }])
  }

  /**
   * The library's parser, stopped in time: a few megabytes of brackets or commas would otherwise take all memory, and
   * nesting that is too deep for its recursion can end the process.
   */
  function* readTokens(): Generator<CST.Token> {
    const parser = new Parser()
    let count = 0
    let offset = 0
    for (const lexeme of new Lexer().lex(text.slice(from, to))) {
      yield* parser.next(lexeme)
      count += 1
      if (count > options.tokens) refuse([tooLong(offset, options.tokens)])
      if (parser.stack.length > DEEPEST && depthOf(parser) > DEEPEST) refuse([tooDeep(offset)])
      offset += lexeme.length
    }
    yield* parser.end()
  }

  function refuse(faults: readonly Fault[]): never {
    const sorted = faults.toSorted((one, other) => one.offset - other.offset).slice(0, MOST_FAULTS)
    throw new UserError(sorted.map(({ offset, message }) => ({ message, file: path, ...placeOf(offset) })))
  }
}

function isEmpty(root: unknown): boolean {
  return root === null || root === undefined || (isScalar(root) && root.value === null && root.source === '')
}

function depthOf({ stack }: Parser): number {
  return stack.filter((token) => 'items' in token).length
}

function tooLong(offset: number, tokens: number): Fault {
  return { offset, message: `more than ${tokens} YAML tokens: use a shorter file, or JSON` }
}

function faultOf({ code, message, pos }: { code: string; message: string; pos: [number, number] }): Fault {
  // What the library says behind a colon quotes the file, which may be a set of prompts.
  const words =
    WORDS[code] ??
    `${printable(message.replace(/(?<=\w): .*$/s, '').slice(0, 120))}: check this line and the one before`
  return { offset: pos[0], message: `not valid YAML: ${words}` }
}
