import { nearestName } from './nearest-name.ts'
import { joinPointer } from './places.ts'

type Finding = { readonly pointer: string; readonly message: string }

/**
 * What is wrong with the entries of a policy's `probes` beyond their form: each names one file, an address the SHA-256 of
 * what is there, and languages a set that can have them. @param entries as they stand in the file, whatever that is
 */
export function checkProbeEntries(entries: unknown): Finding[] {
  if (!Array.isArray(entries)) return []
  return entries.flatMap((entry: unknown, index) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return []
    const at = (...keys: string[]) => joinPointer(['probes', index, ...keys])
    const { file, url, sha256, language, languages } = entry as Record<string, unknown>
    if (language !== undefined && languages === undefined) {
      const message = 'names a column that is of use for "languages" only: add the languages, or remove it'
      return [{ pointer: at('language'), message }]
    }
    if (file === 'builtin:core' && languages !== undefined) {
      const message = 'the built-in set is in English only: languages are for sets that bring translations'
      return [{ pointer: at('languages'), message }]
    }
    if (file === undefined && url === undefined) {
      // A misspelt key is named already.
      if (Object.keys(entry).some((key) => nearestName(key, ['file', 'url']) !== undefined)) return []
      return [{ pointer: at('file'), message: 'the key "file" is missing, or "url" with "sha256": name a probe set' }]
    }
    if (file !== undefined && url !== undefined) {
      return [{ pointer: at('url'), message: 'a set is a file, or at an address: remove url and sha256, or file' }]
    }
    if (url === undefined) {
      if (sha256 === undefined) return []
      return [{ pointer: at('sha256'), message: 'a file of the repository is pinned by its commit: remove sha256' }]
    }
    if (sha256 === undefined) {
      const message = 'the key "sha256" is missing beside it: what is at an address may change'
      return [{ pointer: at('url'), message }]
    }
    return checkAddress(url).map((message) => ({ pointer: at('url'), message }))
  })
}

function checkAddress(url: unknown): string[] {
  if (typeof url !== 'string' || !url.startsWith('https://')) return []
  if (!URL.canParse(url)) return ['expected a URL']
  const { username, password } = new URL(url)
  // Not shown, as it may be a secret.
  return username === '' && password === ''
    ? []
    : ['a URL without user name and password is expected: no secret is sent there']
}
