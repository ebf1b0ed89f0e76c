import assert from 'node:assert/strict'
import fc from 'fast-check'
import { marked } from 'marked'
import { excerpt } from '../src/documents/excerpt.ts'
import { code, muted, strong, text } from '../src/report/blocks.ts'
import {
  cleanName,
  cleanText,
  escapeHtml,
  escapeLogLine,
  escapeMarker,
  escapePlain,
  escapeTerminal,
  safeUrl,
} from '../src/report/escape.ts'
import { renderMarkdown } from '../src/report/markdown.ts'
import { CONTROLS, createFuzz } from './support/fuzz.ts'
import { hostileText } from './support/hostile-text.ts'
import { findLive } from './support/live-markdown.ts'

const { fuzz, checkShares } = createFuzz(40)
const COMMANDS_IN_LOG = /::|##/

/** Rendered as GitHub does, nothing of these texts is live, and no tag is theirs. */
function expectInert(markdown: string, allowed: RegExp): void {
  const html = marked.parse(markdown, { gfm: true }) as string
  const tags = [...html.replace(/<code>.*?<\/code>/gs, '').matchAll(/<[^>]*>/g)].map(([tag]) => tag)
  assert.deepEqual(
    tags.filter((tag) => !allowed.test(tag)),
    [],
  )
  assert.deepEqual(findLive(html), [])
}

fuzz('in a paragraph, heading or list, text stays text', 6, fc.tuple(hostileText, hostileText), ([one, other]) => {
  const line = [text(one), text(' '), code(other), text(' '), strong(one), text(' '), muted(other)]
  const blocks = [
    { kind: 'paragraph', content: line },
    { kind: 'heading', level: 1, content: line },
    { kind: 'list', items: [line, [text(other)]] },
  ] as const
  for (const block of blocks) expectInert(renderMarkdown([block]), /^<\/?(p|h3|ul|li|strong|sub)>$/)
})

fuzz('in a table, text stays in its cell', 8, fc.tuple(hostileText, hostileText), ([one, other]) => {
  const columns = ['a', 'b'].map((title) => ({ title, align: 'left' as const }))
  const rows = [{ cells: [[text(one)], [code(other)]], group: false }]
  const markdown = renderMarkdown([{ kind: 'table', caption: '', columns, rows }])
  assert.equal(markdown.split('\n').length, 3)
  expectInert(markdown, /^<\/?(table|thead|tbody|tr|th align="left"|td align="left"|th|td)>$/)
})

fuzz('in terminal and log it is one line, and nothing in it obeys', 10, hostileText, (value) => {
  for (const line of [escapeTerminal(value), escapeLogLine(value)]) {
    assert.doesNotMatch(line, CONTROLS)
    assert.doesNotMatch(line, COMMANDS_IN_LOG)
  }
  for (const shown of [cleanText(value), cleanName(value), excerpt(value)]) assert.doesNotMatch(shown, CONTROLS)
})

fuzz('in a page and in the marker it ends nothing, and a link leads to https', 8, hostileText, (value) => {
  assert.doesNotMatch(escapeHtml(value).replace(/&#\d+;/g, ''), /[<>"'&]/)
  assert.doesNotMatch(escapeMarker(value), /[<>[\]`]|[\u0000-\u001f\u202e\u2028]/)
  for (const url of [value, `https://x.example/${value}`])
    assert.match(safeUrl(url) ?? 'https://', /^https:\/\/[\w\-.~:/?#=&%+,;]*$/)
})

fuzz(
  'as a title it is short and plain',
  8,
  fc.tuple(hostileText, fc.integer({ min: 1, max: 255 })),
  ([value, most]) => {
    const title = escapePlain(value, most)
    assert.ok(title.length <= most)
    assert.deepEqual(findLive(title), [])
  },
)

checkShares()
