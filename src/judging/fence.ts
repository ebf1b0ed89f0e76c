/**
 * Marks by which prompts and chat templates are built: `<…>` and `</…>`, `<|…|>` also with DeepSeek's wide bars,
 * `[INST]` and their kind. A server may read them as such wherever they stand, so that an answer could end its turn
 * and speak as somebody else; and a model may read brackets that look alike as the fence itself.
 */
const OPENING = /[<＜﹤](?=[\s/／|｜!]*[\p{L}_|｜])/gu
const CLOSING = /[|｜][>＞﹥]/g
const BRACKETS =
  /\[(?=\s*\/?\s*(?:INST|SYS|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_\w+|THINK|IMG|UNUSED_TOKEN_\d+|[gs]?MASK)\b[^\]\n]*\])/gi
const INVISIBLE = /[\p{Cf}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu

/** A text that a judge is shown, with every mark broken that could make it more than that. */
export function defuse(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(OPENING, '‹')
    .replace(CLOSING, '| ›')
    .replace(BRACKETS, '(')
}

/** The same where the text stands between straight quotation marks. */
export function defuseQuoted(text: string): string {
  return defuse(text).replaceAll('"', "'")
}

/** The same where lines divide the prompt: those that look like one of its dividers are made a quotation. */
export function defuseLines(text: string, divider: RegExp): string {
  return defuse(text)
    .split('\n')
    .map((line) => (divider.test(line) ? `> ${line}` : line))
    .join('\n')
}
