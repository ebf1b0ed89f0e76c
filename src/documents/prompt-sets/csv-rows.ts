import type { Pieces } from '../decode.ts'

/** Whole rows of a file. */
export type Rows = {
  readonly text: string
  /** The line of the file on which they begin, from 1. */
  readonly line: number
  /** What ends a row in all of the file; undefined where that is still to be found out. */
  readonly ending: string | undefined
}

/** UTF-16 units that are looked through at once: the rows in them are many, and take little memory. */
const AT_ONCE = 1_000_000

/** The file as a whole. */
export function allRows(pieces: Pieces): Rows[] {
  return [{ text: pieces.join(''), line: 1, ending: undefined }]
}

/**
 * The rows of RFC 4180, some at a time, so that a large file is never in memory once more. A line break within quotes
 * ends no row: there have been an odd number of quotes before it, as one within quotes is written twice. What begins a
 * row and does not end it comes last, whatever is wrong with it.
 */
export function* rowsOf(pieces: Pieces): Generator<Rows> {
  let ending: string | undefined
  let begun = ''
  let line = 1
  let isQuoted = false
  for (const slice of slicesOf(pieces)) {
    /** Where the last whole row ends. */
    let cut = 0
    let from = 0
    let feed = slice.indexOf('\n')
    while (from <= slice.length) {
      const quote = slice.indexOf('"', from)
      const end = quote === -1 ? slice.length : quote
      for (; feed !== -1 && feed < end; feed = slice.indexOf('\n', feed + 1)) {
        if (isQuoted) continue
        const isAfterReturn = (feed === 0 ? begun.at(-1) : slice[feed - 1]) === '\r'
        ending ??= isAfterReturn ? '\r\n' : '\n'
        if (ending === '\n' || isAfterReturn) cut = feed + 1
      }
      if (quote === -1) break
      isQuoted = !isQuoted
      from = quote + 1
    }
    if (cut === 0) begun += slice
    else {
      const text = begun + slice.slice(0, cut)
      yield { text, line, ending }
      line += countLines(text)
      begun = slice.slice(cut)
    }
  }
  if (begun !== '') yield { text: begun, line, ending }
}

function* slicesOf(pieces: Pieces): Generator<string> {
  for (const piece of pieces) for (let at = 0; at < piece.length; at += AT_ONCE) yield piece.slice(at, at + AT_ONCE)
}

/** Line breaks. */
export function countLines(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
