/**
 * Manifest, endpoint and probe-set text is written by strangers. Here it becomes text that each medium shows and does
 * not obey. Every function also makes one line of it, without control or direction marks, of bounded length.
 */

/** Names and values are cut here, in characters. */
export const NAME_LENGTH = 200
/** Whole sentences are cut here, in characters. */
export const MESSAGE_LENGTH = 1000

const WHITESPACE = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g
/** Controls, bidirectional and invisible marks, lone surrogates; the two joiners that some scripts need may stay. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const JOINERS = new Set(['\u200c', '\u200d'])
/** Stacked accents would paint over the lines around. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu
/** Most texts: there is nothing to clean. */
const ORDINARY = /^(?:[!-~\u00a0–−≤≥→↑↓]| (?! ))*$/
/** Keeps two characters together without being seen. */
const WORD_JOINER = '\u2060'
const SHA = /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}\b/gi

/** One line; what cannot be seen is replaced by U+FFFD; at most `maxLength` characters, the last of them an ellipsis. */
export function cleanText(text: string, maxLength = MESSAGE_LENGTH): string {
  if (text.length <= maxLength && ORDINARY.test(text)) return text
  // Cut roughly first: what is not shown need not be cleaned.
  const start = text.slice(0, maxLength * 4)
  const visible = start
    .replace(WHITESPACE, ' ')
    .replace(INVISIBLE, (character) => (JOINERS.has(character) ? character : '\ufffd'))
  // Few texts have any, and looking for them is slow.
  const line = /[\u0300-\uffff]/.test(visible) ? visible.replace(STACKED_MARKS, '$1') : visible
  const characters = [...line]
  const cut = characters.length > maxLength || start.length < text.length
  return cut ? `${characters.slice(0, maxLength - 1).join('')}…` : line
}

/** A name or a value from outside: `cleanText` with the shorter limit, without space around it. */
export function cleanName(name: string): string {
  return cleanText(name, NAME_LENGTH).trim()
}

/**
 * What GitHub makes live in text: mentions, addresses, references, emoji names, formulas, commits. What stands in
 * front of an address does not always keep it from being one.
 */
const LIVE = /@|:\/\/|www\.|#\d|(?<![a-z0-9])gh-\d|:[\w+-]+:|\$/i

/**
 * For a paragraph, list item or heading in Markdown. Words that GitHub would make live even when escaped become code
 * spans, where nothing is live and from where they can still be copied.
 */
export function escapeMarkdown(text: string): string {
  return cleanText(text).replace(/\S+/g, (word) =>
    LIVE.test(word) || word.search(SHA) >= 0 ? markdownCode(word) : escapeSyntax(word),
  )
}

/** For a cell of a Markdown table, where code spans and bars do not mix: live words are broken by an unseen joiner. */
export function escapeMarkdownCell(text: string): string {
  return escapeSyntax(breakLive(cleanText(text))).replaceAll('$', '&#36;')
}

/** A code span in Markdown. */
export function markdownCode(text: string): string {
  const content = cleanText(text).trim()
  if (content === '') return ''
  const longestRun = Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longestRun + 1)
  const padding = content.startsWith('`') || content.endsWith('`') ? ' ' : ''
  return `${fence}${padding}${content}${padding}${fence}`
}

/** A code span in a cell of a Markdown table. */
export function markdownCodeCell(text: string): string {
  return markdownCode(text).replace(/(\\?)\|/g, (_, backslash) => `${backslash}${backslash && WORD_JOINER}\\|`)
}

/** For text and attribute values of a page of our own. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** For the text of a `pre` element: its lines stay, what cannot be seen does not, and it is as long as it is. */
export function escapeHtmlText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, (character) =>
      character === '\n' || character === '\t' || JOINERS.has(character) ? character : '\ufffd',
    )
    .replace(STACKED_MARKS, '$1')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** For HTML inside Markdown, where GitHub still looks for mentions and references in the text. */
export function escapeMarkdownHtml(text: string): string {
  return escapeHtml(breakLive(cleanText(text))).replaceAll('$', '&#36;')
}

/** For a field that GitHub shows as plain text, such as the title of a check run. Not longer than `maxLength` UTF-16 units. */
export function escapePlain(text: string, maxLength: number): string {
  let length = maxLength
  const render = () => breakLive(cleanText(text, length).replace(/[!<[\]](?=\S)/g, `$&${WORD_JOINER}`)).trim()
  let plain = render()
  while (plain.length > maxLength) {
    length -= 1
    plain = render()
  }
  return plain
}

/** For a terminal, which may be a log of GitHub Actions: no escape sequences, and no workflow commands. */
export function escapeTerminal(text: string): string {
  return breakCommands(cleanText(text))
}

/** For one line of the log of GitHub Actions: it stays one line, and neither `::command::` nor `##[command]` is in it. */
export function escapeLogLine(line: string): string {
  return breakCommands(cleanText(line, 4 * MESSAGE_LENGTH))
}

/** What a shell, a runner or a terminal would obey, where a workflow puts an output into its script or its log. */
const OBEYED = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}$`']|:(?=:)|#(?=#)/gu

/** JSON that a workflow may print: the same values, with escapes in place of what would be obeyed. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(/\\.|[^\\]+/gs, (part) =>
    part.startsWith('\\') ? part : part.replace(OBEYED, unicodeEscape),
  )
}

function unicodeEscape(characters: string): string {
  const units = Array.from({ length: characters.length }, (_, at) => characters.charCodeAt(at))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}

/** The name as it stands in the comment's first line: ordinary names stay as they are, and no name can end that line or its HTML comment. */
export function escapeMarker(name: string): string {
  const risky = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>[\]`]|(?<![\p{L}\p{N}_])@|%(?=[0-9A-F]{2})/gu
  return name.replace(risky, (character) => encodeURIComponent(character.replace(/\p{Cs}/u, '\ufffd')))
}

/** An https address, safe between the brackets of a Markdown link; undefined for anything else. */
export function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, username, password, href } = new URL(url)
  if (protocol !== 'https:' || username !== '' || password !== '') return undefined
  return href.replace(
    /[^\w\-.~:/?#=&%+,;]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

/** For a whole line of escaped Markdown: what would begin a list, heading, quotation or rule, or end a heading, is text. */
export function escapeLineEnds(line: string): string {
  return line
    .trim()
    .replace(/^[-+=>#[]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/(?<!\\)#$/, '\\#')
}

/** Intervals, which neither an address nor a definition follows: they read better without backslashes. */
const INTERVAL = /(\[[\d+−.,%\u00a0 ]+\](?![([:]))/u
/** Underscores within a word mean nothing in Markdown, and are common in file names. */
const SPECIAL = /[\\*[\]~<>&`|]|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/u
const SYNTAX = new RegExp(`${INTERVAL.source}|${SPECIAL.source}`, 'gu')
const ENTITIES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '`': '&#96;', '|': '&#124;' }

function escapeSyntax(text: string): string {
  return text.replace(SYNTAX, (match, interval?: string) =>
    interval === undefined ? [...match].map((character) => ENTITIES[character] ?? `\\${character}`).join('') : interval,
  )
}

function breakLive(text: string): string {
  return text
    .replace(/[@#:](?=\S)|www(?=\.)|(?<![a-z0-9])gh-(?=\d)/gi, `$&${WORD_JOINER}`)
    .replace(SHA, (sha) => `${sha.slice(0, 4)}${WORD_JOINER}${sha.slice(4)}`)
}

function breakCommands(line: string): string {
  return line.replace(/:(?=:)|#(?=#)/g, '$& ')
}
