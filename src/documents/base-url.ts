import { excerpt } from './excerpt.ts'

/** What is wrong with a base URL, or undefined. @param tokenInput the input that the secret belongs in */
export function checkBaseUrl(text: string, tokenInput: string): string | undefined {
  if (!URL.canParse(text)) return `expected a URL, found ${excerpt(text)}`
  const url = new URL(text)
  // The value is not shown, as it may be a secret.
  if (url.username !== '' || url.password !== '') {
    return `a URL without user name and password is expected: give the token to the input ${tokenInput}`
  }
  const [appended] = APPENDED.exec(url.pathname) ?? []
  if (appended !== undefined) return `a base URL is expected: remove "${appended}", which is added to it`
  if (text.includes('#')) return 'a base URL without a fragment is expected: remove "#" and what follows'
  return checkQuery(text)
}

/** What people copy along with a base URL: with it twice, a server knows no such path. */
const APPENDED = /\/(?:(?:chat\/)?completions|responses|moderations|images\/generations|sdapi\/v1\/txt2img)\/?$/

/** Only what Azure's URLs have, as a query may hold a secret: it is not shown either. */
function checkQuery(text: string): string | undefined {
  const at = text.indexOf('?')
  if (at === -1 || /^\?api-version=[\w.-]+$/.test(text.slice(at))) return undefined
  return 'a base URL without a query is expected, or with ?api-version=… alone: remove "?" and what follows'
}
