import type { Pieces } from './decode.ts'

/** Files at one commit, or in the working tree. Paths are relative to the repository's root, with `/`. */
export type FileSource = {
  /**
   * The file's text, or undefined where there is no such file. One of more than `largest` bytes is refused by a
   * UserError before it is read.
   */
  read(path: string, largest?: number): Promise<string | undefined>
  /** The same in pieces: of a large file, the text in one would be in memory twice. */
  readPieces(path: string, largest?: number): Promise<Pieces | undefined>
  /** What the file's content is, without its being text; undefined where there is no such file. */
  fingerprint(path: string): Promise<Fingerprint | undefined>
  /** The same for the same content, and another for another; undefined where there is no such file. */
  version(path: string): Promise<string | undefined>
  /** Paths of all files. */
  list(): Promise<readonly string[]>
}

/** SHA-256 of a file's bytes; of a file in Git LFS that of the content which its pointer stands for. */
export type Fingerprint = { readonly sha256: string; readonly lfs: boolean }

/** A file's value, and where its parts stand in it. */
export type Placed<T> = Pick<Document<T>, 'path' | 'value' | 'locate'>

/** A file that has been read and checked. */
export type Document<T> = {
  readonly path: string
  /** Of its text, UTF-8. */
  readonly sha256: string
  readonly value: T
  /** Where a JSON pointer's value stands, 1-based. */
  locate(pointer: string): { readonly line: number; readonly column: number } | undefined
}
