import { clashesOf, parseManifest } from './documents/manifest.ts'
import { sameButEnding } from './documents/paths.ts'
import type { Document } from './documents/source.ts'
import { SMALL_FILE } from './documents/text.ts'
import { UserError } from './errors.ts'
import type { ModelCard } from './generated/model-card.ts'
import type { World } from './world.ts'

/** A manifest, or why it cannot be checked. */
export type Opened =
  | { readonly path: string; readonly manifest: Document<ModelCard> }
  | { readonly path: string; readonly error: unknown }

/** Why one of several was not checked. */
export function notLookedAt(file: string): UserError {
  return new UserError([{ file, message: 'the run was cancelled before this one was looked at; run it again' }])
}

/**
 * Reads all manifests before any is checked. Models that share a name, or a name in files, would overwrite each other's
 * check, comment, baseline and report: none of them is checked.
 */
export async function readManifests(paths: readonly string[], world: Pick<World, 'head'>): Promise<Opened[]> {
  const opened = await Promise.all(paths.map((path) => open(path, world)))
  const names = opened.flatMap((each) => ('manifest' in each ? [named(each.path, each.manifest.value)] : []))
  return opened.map((each) => {
    const [clash] = 'manifest' in each ? clashesOf(named(each.path, each.manifest.value), names) : []
    return clash ? { path: each.path, error: new UserError([clash]) } : each
  })
}

const named = (path: string, { model }: ModelCard) => ({ path, name: model.name })

async function open(path: string, world: Pick<World, 'head'>): Promise<Opened> {
  try {
    return { path, manifest: await readManifest(path, world) }
  } catch (error) {
    return { path, error }
  }
}

/** Reads the manifest at a path of the commit that is checked. @throws UserError */
async function readManifest(path: string, world: Pick<World, 'head'>): Promise<Document<ModelCard>> {
  const text = await world.head.read(path, SMALL_FILE.bytes)
  if (text === undefined) {
    const other = await sameButEnding(path, world.head)
    const message =
      other === undefined
        ? 'there is no such manifest; name it with the input manifest, or add it (examples/model-card.yml is one to start from)'
        : `there is no such manifest, but there is ${other}: name that with the input manifest`
    throw new UserError([{ file: path, message }])
  }
  return parseManifest(path, text)
}
