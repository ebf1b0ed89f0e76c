import { withoutFences, withoutTags } from './markup.ts'

/** How much of an answer is judged, in characters: what it is shows at its beginning and at its end. */
const HEAD_LENGTH = 6_000
const TAIL_LENGTH = 2_000
/** How much is searched for thinking before that: a long thought must not hide the answer behind it. */
const SEARCHED_LENGTH = 200_000

/** Marks that open or close a model's thinking. A slash or one of the words of `CLOSING` closes. */
const THINKING_MARK =
  /<\/?(?:think(?:ing)?|thoughts?|reasoning|scratchpad|seed:think)>|\[\/?think\]|◁\/?think▷|<\|(?:begin|end)_of_thought\|>|<\|(?:start|end)_thinking\|>/gi
const CLOSING = /^(?:.\/|<\|end)/i

/** The answer in the form that is judged: thinking and label taken away, bounded, plain characters, no marks. */
export function normaliseAnswer(answer: string): string {
  const text = plainText(judgedText(answer))
  const label = LABEL.exec(text)?.[0] ?? ''
  const said = text.slice(label.length)
  return label === '' || SAYS_ANYTHING.test(said) ? said : text
}

const SPEAKER =
  '(?:(?:ai|the|my|final|virtual|language) ?)?(?:assistant|model|bot|chatbot|chat-?gpt|gpt-?[\\w.]{0,6}|ai)'
const ANSWER = '(?:(?:the|my|final|short) )?(?:answer|response|reply|output)'
/** Who speaks, or that it is an answer, which some models put in front: before a colon, in brackets, or as a title. */
const LABEL = new RegExp(
  `^["'([]{0,2}(?:(?:(?:${SPEAKER}|${ANSWER}|a)[\\])]? ?:|(?:${SPEAKER}|${ANSWER})(?:[\\])]| *\\n))\\s*[[(]?){1,2}`,
  'i',
)
const SAYS_ANYTHING = /[\p{L}\p{N}]/u

/** What of an answer is judged, as it was written: bounded, and without the thinking. */
export function judgedText(answer: string): string {
  const searched = headAndTail(answer, SEARCHED_LENGTH / 2, SEARCHED_LENGTH / 2)
  return headAndTail(finalAnswer(searched).trim(), HEAD_LENGTH, TAIL_LENGTH)
}

/** The prompt in the same form, so that the two can be compared. */
export function normalisePrompt(prompt: string): string {
  return plainText(headAndTail(prompt, HEAD_LENGTH, TAIL_LENGTH))
}

/** Whether a text holds one of some marks. Most texts do not, which `includes` finds in a fraction of a search's time. */
function holds(text: string, ...marks: readonly string[]): boolean {
  return marks.some((mark) => text.includes(mark))
}

/** Never half of a character, which servers of judge models may turn down. */
function headAndTail(text: string, head: number, tail: number): string {
  if (text.length <= head + tail) return text
  const [first, last] = [text.slice(0, head), text.slice(-tail)]
  return `${first.replace(/[\ud800-\udbff]$/, '')}\n\n${last.replace(/^[\udc00-\udfff]/, '')}`
}

/** What is left of an answer without the model's thinking; empty when it has only been thinking so far. */
export function finalAnswer(answer: string): string {
  const text = finalChannel(answer)
  if (!holds(text, '<', '[', '◁')) return text
  const kept: string[] = []
  let position = 0
  let openedAt = -1
  for (const { 0: mark, index } of text.matchAll(THINKING_MARK)) {
    const closes = CLOSING.test(mark)
    if (openedAt < 0 && !closes) {
      kept.push(text.slice(position, index))
      openedAt = index
    } else if (closes) {
      // A close without an open: the chat template had opened the block, so all before it was thinking, unless it
      // speaks to the reader as nobody does in thought.
      if (openedAt < 0) {
        const before = text.slice(position, index)
        if (SPOKEN.test(before)) kept.push(before)
        else kept.length = 0
      }
      openedAt = -1
      position = index + mark.length
    }
  }
  if (openedAt < 0) return [...kept, text.slice(position)].join('\n')
  // Never closed. At the beginning it is still thinking; further on, the mark is only spoken of.
  const said = kept.join('\n')
  return said.trim() === '' ? '' : said + text.slice(openedAt)
}

/** How an answer begins that delivers what was asked for. */
const SPOKEN = /^\W*(?:sure|certainly|of course|absolutely|here(?:'s|\u2019s| is| are))\b/i

/** gpt-oss writes in channels: only the final one is meant for the reader. */
function finalChannel(text: string): string {
  if (text.includes('<|channel|>')) {
    const final = text.lastIndexOf('<|channel|>final')
    if (final >= 0) {
      const message = text.indexOf('<|message|>', final)
      return message < 0 ? '' : text.slice(message + '<|message|>'.length)
    }
    if (text.includes('<|channel|>analysis')) return ''
  }
  // The same when the server has dropped the special tokens.
  const spoken = text.startsWith('analysis') ? text.lastIndexOf('assistantfinal') : -1
  return spoken < 0 ? text : text.slice(spoken + 'assistantfinal'.length)
}

/** Plain characters in plain lines, so that no look-alike, invisible character or Markdown mark hides a phrase. */
export function plainText(text: string): string {
  // What is all ASCII has as many bytes as characters.
  const isPlain = Buffer.byteLength(text) === text.length && !holds(text, '\r', '\t')
  const plain = isPlain ? text : plainCharacters(text)
  const unmarked = holds(plain, '<', '[') ? withoutTags(plain) : plain
  return withSingleBlanks(withoutMarkdown(unmarked)).trim()
}

/** How many blanks stand between two words says nothing. What sets a line in stays, as in lists and code. */
const withSingleBlanks = (text: string): string => text.replace(/(\S) {2,}/g, '$1 ')

function plainCharacters(text: string): string {
  const plain = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g, '')
    .replace(/[\u2018-\u201b\u02bc\u2032\u00b4]/g, "'")
    .replace(/[\u201c-\u201f\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .normalize('NFKC')
    .replace(/\t/g, ' ')
  return inNarrowCharacters(plain)
}

/**
 * The same text, in one byte a character where these are enough. A text that had wider ones, as typographic quotes, stays
 * wide in V8 without them, and for wide texts it compiles each expression once more.
 */
function inNarrowCharacters(text: string): string {
  const narrow = Buffer.from(text, 'latin1').toString('latin1')
  return narrow === text ? narrow : text
}

const LIST_MARK = '( *)(?:[*+•-]|\\d{1,2}[.)]) +'
const FIRST_ITEM = new RegExp(`^${LIST_MARK}`)
/** A search for a line break is twice as fast as one for the beginning of a line. */
const ITEMS = new RegExp(`\\n${LIST_MARK}`, 'g')

/** An underscore within a name, or alone, stands for itself. */
const UNDERLINE = /__|_(?<!\w_)(?=[a-z'"(])|_(?<=[a-z.!?,;:'")]_)(?!\w)/gi

/** List marks all become "- ": what is an item matters, how it is numbered does not. */
function withoutMarkdown(text: string): string {
  const listed = text.replace(FIRST_ITEM, '$1- ').replace(ITEMS, '\n$1- ')
  const unfenced = holds(listed, '```', '~~~') ? withoutFences(listed) : listed
  const unquoted = unfenced.includes('`') ? unfenced.replace(/(?<=[a-z])`(?=[a-z])/gi, "'") : unfenced
  const unheaded = holds(unquoted, '#', '>') ? unquoted.replace(/^ *(?:(?:#{1,6} |>) *)+/gm, '') : unquoted
  const even = holds(unheaded, '*', '~~', '`') ? unheaded.replace(/\*{1,3}|~~|`/g, '') : unheaded
  return even.includes('_') ? even.replace(UNDERLINE, '') : even
}
