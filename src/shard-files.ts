import { UserError } from './errors.ts'
import { filesBelow, readBytes } from './own-files.ts'
import { parseShardFile, type ShardFile } from './probing/shard.ts'

/** All shard files in a folder and the folders below it, as downloaded artifacts lie there. @throws UserError */
export function readShardFiles(folder: string): { readonly path: string; readonly file: ShardFile }[] {
  const paths = filesBelow(folder, /^shard-\d+-of-\d+\.json$/)
  if (paths.length === 0)
    throw new UserError(
      `input shards: there is no shard file in ${folder}; name the folder with what check --shard wrote`,
    )
  return paths.map((path) => ({ path, file: parseShardFile(path, readBytes(path).toString()) }))
}
