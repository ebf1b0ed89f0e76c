/**
 * Markup that is taken out of a text, with what stands in it: tags with their attributes, marks of chat templates, and
 * the language of a block of code. Nobody reads these; but as much as an answer fits into must not be taken away unseen.
 */

/** Bytes of different attributes, or of different languages, that are markup. More may be the answer. */
const MOST_HIDDEN = 40

const TEMPLATE_WORD =
  'im|start|end|begin|eot|eom|eos|bos|of|text|turn|header|id|role|system|user|assistant|chatbot|channel|message|final|return|call|tool|python|tag|token|sentence|prompt|pad|sep'
/** Marks of chat templates that some servers leave in the text. */
const TEMPLATE_MARK = new RegExp(
  `</?(?:s|answer|response|output)>|<\\|(?:(?:${TEMPLATE_WORD})_?){1,6}\\|>|\\[/?INST\\]`,
  'gi',
)

/** Tags that set a text, by what they do to it; those of a whole page or form are its content. */
const WITHIN_LINE = 'b|i|u|em|strong|span|small|font|mark'
const LINES = 'p|br|div|h[1-6]|hr|ul|ol|li|section|article|blockquote|center'
const VALUE = `(?:"[^"<>]{0,300}"|'[^'<>]{0,300}'|[^\\s"'<>=]{1,100})`
const TAG = new RegExp(`<(/?)(${LINES}|${WITHIN_LINE})((?:\\s{1,8}[a-z-]{1,20}=${VALUE}){0,8})\\s{0,8}/?>`, 'gi')
/** What looks like a mark or a tag and is none. It is no part of the sentence behind it. */
const NO_MARKUP = new RegExp(`<\\|[a-z_]{1,24}\\|>|<(?:${LINES}|${WITHIN_LINE})\\s[^<>\\n]{12,}>`, 'gi')
const CLOSING_LETTER = /<\/([a-z])>/gi
const STAYS_IN_LINE = new RegExp(`^(?:${WITHIN_LINE})$`)
const SAYS_ANYTHING = /[\p{L}\p{N}]/u

/** A text without the marks of chat templates and without tags. */
export function withoutTags(text: string): string {
  const unmarked = text.replace(TEMPLATE_MARK, ' ')
  if (!unmarked.includes('>')) return unmarked
  const isText = bytesOf(unmarked.matchAll(TAG), 3) > MOST_HIDDEN
  const closed = new Set(Array.from(unmarked.matchAll(CLOSING_LETTER), ([, name = '']) => name.toLowerCase()))
  const bare = unmarked.replace(TAG, (tag, slash: string, named: string, attributes: string, at: number) => {
    const name = named.toLowerCase()
    const isType = name.length === 1 && slash === '' && /\w/.test(unmarked[at - 1] ?? '')
    // "List<I>" in a program, which nothing closes.
    if (isType && !closed.has(name)) return tag
    if (isText && attributes !== '') return tag
    if (name === 'li') return slash === '' ? '\n- ' : ''
    return STAYS_IN_LINE.test(name) ? '' : '\n'
  })
  // Who asks for a tag is answered with nothing else.
  return SAYS_ANYTHING.test(bare) ? bare.replace(NO_MARKUP, '\n$&\n') : unmarked
}

const FENCE = /^ *(?:```|~~~) *([\w+#.-]{0,20}) *$/gm

/** A text without the lines that set a block of code off. */
export function withoutFences(text: string): string {
  return bytesOf(text.matchAll(FENCE), 1) > MOST_HIDDEN ? text : text.replace(FENCE, '')
}

/** How long the different texts are that a group of an expression found. */
function bytesOf(found: Iterable<RegExpMatchArray>, group: number): number {
  return Buffer.byteLength([...new Set(Array.from(found, (match) => match[group]))].join(''))
}
