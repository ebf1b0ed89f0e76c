import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { modelSlug } from './documents/manifest.ts'
import { UserError } from './errors.ts'
import { openJournalFile } from './journal-writer.ts'
import { filesBelow, readBytes } from './own-files.ts'
import { type JournalHeader, parseHeader, parseLines } from './probing/journal-lines.ts'
import type { Shard } from './probing/shard.ts'
import type { Interrupted, Journals } from './world.ts'

export type JournalPlaces = {
  readonly outputDir: string
  /** A journal, or a folder below which one may be; empty to begin afresh. */
  readonly resumeFrom: string
  /** Names of all models of the run. */
  readonly models: readonly string[]
  readonly say: (line: string) => void
}

/** Journals on the disk. @throws UserError where `resumeFrom` is not there, or is of none of the models */
export function openJournals({ outputDir, resumeFrom, models, say }: JournalPlaces): Journals {
  const found = resumeFrom === '' ? [] : findJournals(resumeFrom)
  // A folder may hold those of other runs, too.
  const [named] = found.filter(({ path }) => path === resumeFrom)
  if (named && models.length > 0 && !models.includes(named.header.model)) {
    const message = `is the journal of the model ${named.header.model}, which this run does not check; name that of ${models.join(' or ')}`
    throw new UserError([{ file: named.path, line: 1, message }])
  }
  return {
    find(model, shard) {
      if (resumeFrom === '') return undefined
      const own = found.filter(({ header }) => header.model === model && sameShard(header.shard, shard))
      const paths = own.map(({ path }) => path)
      if (own.length > 1)
        throw new UserError(`resume-from: ${paths.join(' and ')} are journals of the same run; name one of them`)
      const interrupted = own[0] ? readJournal(own[0].path) : undefined
      if (!interrupted)
        say(`There is no journal of ${describe(model, shard)} in ${resumeFrom}; it is measured from the beginning`)
      else if (interrupted.finished) {
        say(
          `The run of ${paths[0]} was finished, and answers are kept for interrupted runs only; it is measured afresh`,
        )
        return undefined
      }
      return interrupted
    },
    open: (model, shard, interrupted) => {
      const path = join(outputDir, modelSlug(model), journalName(shard))
      return openJournalFile(path, interrupted, {
        failed: (error) =>
          say(`The journal ${path} cannot be written (${error.message}); the run goes on, and cannot be resumed`),
        moved: (aside) =>
          say(`The journal of an interrupted run was at ${path}; it is ${aside} now, and resume-from can name that`),
      })
    },
  }
}

/** A shard has one of its own, as several may lie in one folder. */
function journalName(shard: Shard | undefined): string {
  return shard ? `journal-${shard.index}-of-${shard.of}.ndjson` : 'journal.ndjson'
}

function findJournals(place: string): { readonly path: string; readonly header: JournalHeader }[] {
  if (!existsSync(place)) {
    throw new UserError(
      `input resume-from: there is no ${place}; name the journal.ndjson of the interrupted run, or a folder below which it is`,
    )
  }
  const paths = statSync(place).isDirectory() ? filesBelow(place, /^journal(-\d+-of-\d+)?\.ndjson$/) : [place]
  return paths.flatMap((path) => {
    const bytes = readBytes(path)
    const end = bytes.indexOf(NEWLINE)
    if (end < 0) return [] // killed before it had written anything
    const header = parseHeader(bytes.subarray(0, end).toString())
    if (header) return [{ path, header }]
    throw new UserError([
      {
        file: path,
        line: 1,
        message: 'is not the beginning of a journal of this version; name another one in resume-from',
      },
    ])
  })
}

/** A process that was killed may have written half a line; a disk that failed, anything at the end. */
function wholeLines(bytes: Uint8Array): { lines: string[]; length: number } {
  let length = bytes.lastIndexOf(NEWLINE) + 1
  const lines = Buffer.from(bytes.subarray(0, length)).toString().split('\n').slice(0, -1)
  const last = lines.at(-1)
  if (lines.length > 1 && last !== undefined && !isJson(last)) {
    lines.pop()
    length = bytes.lastIndexOf(NEWLINE, length - 2) + 1
  }
  return { lines, length }
}

const NEWLINE = 10

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

function readJournal(path: string): Interrupted {
  const bytes = readBytes(path)
  const { lines, length } = wholeLines(bytes)
  return { ...parseLines(path, lines), path, text: bytes.subarray(0, length), torn: length < bytes.length }
}

const sameShard = (one: Shard | undefined, other: Shard | undefined): boolean =>
  one?.index === other?.index && one?.of === other?.of

const describe = (model: string, shard: Shard | undefined): string =>
  shard ? `${model}, shard ${shard.index} of ${shard.of},` : model
