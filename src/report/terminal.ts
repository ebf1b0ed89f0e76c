import type { Report } from '../generated/report.ts'
import type { Block, Inline, Line, Tone } from './blocks.ts'
import { escapeTerminal, safeUrl } from './escape.ts'
import { composeReport } from './sections.ts'
import { renderTable } from './terminal-table.ts'
import { wrapWords } from './width.ts'

export const MIN_WIDTH = 60

/** `color`: whether ANSI colours may be used; `width`: columns of the terminal, taken as 60 where it has fewer. */
export type Terminal = { readonly color: boolean; readonly width: number }

/** The comment's content for a terminal: aligned columns, every fold open, no Markdown and no HTML. */
export function renderTerminal(report: Report, terminal: Terminal): string {
  return renderInTerminal(composeReport(report), terminal)
}

/** Any content in the same way. */
export function renderInTerminal(blocks: readonly Block[], { color, width }: Terminal): string {
  return `${renderBlocks(blocks, { color, width: Math.max(MIN_WIDTH, width) })}\n`
}

function renderBlocks(blocks: readonly Block[], terminal: Terminal): string {
  return blocks
    .map((block, at) => `${renderBlock(block, terminal).join('\n')}${separate(block, blocks[at + 1])}`)
    .join('')
}

/** A blank line between blocks, but none below a heading. */
function separate(block: Block, next: Block | undefined): string {
  if (next === undefined) return ''
  return block.kind === 'heading' && block.level > 1 ? '\n' : '\n\n'
}

function renderBlock(block: Block, terminal: Terminal): string[] {
  const { width } = terminal
  switch (block.kind) {
    case 'heading':
      return wrapWords(paint(renderLine(block.content, terminal), BOLD, terminal), width)
    case 'paragraph':
      return wrapWords(renderLine(block.content, terminal), width)
    case 'list':
      return block.items.flatMap((item) =>
        wrapWords(renderLine(item, terminal), width - 2).map((line, at) => `${at === 0 ? '- ' : '  '}${line}`),
      )
    case 'table':
      return renderTable(block, width, {
        line: (line) => renderLine(line, terminal),
        plain: renderPlain,
        bold: (text) => paint(text, BOLD, terminal),
      })
    case 'fold':
      return [...wrapWords(renderLine(block.summary, terminal, BOLD), width), renderBlocks(block.blocks, terminal)]
  }
}

const BOLD = '1'
const DIM = '2'
const ICONS: Record<Tone, string> = { good: '✓', bad: '✗', unsure: '?', note: '!' }
const COLORS: Record<Tone, string> = { good: '32', bad: '31', unsure: '33', note: '33' }

function renderLine(line: Line, terminal: Terminal, style?: string): string {
  return line.map((inline) => paint(renderPlainInline(inline), styleOf(inline) ?? style, terminal)).join('')
}

function renderPlain(line: Line): string {
  return line.map(renderPlainInline).join('')
}

function renderPlainInline(inline: Inline): string {
  if (inline.kind === 'badge') return `${ICONS[inline.tone]} ${escapeTerminal(inline.text)}`
  if (inline.kind !== 'link') return escapeTerminal(inline.text)
  const url = safeUrl(inline.url)
  return `${escapeTerminal(inline.text)}${url === undefined ? '' : ` ${url}`}`
}

function styleOf(inline: Inline): string | undefined {
  if (inline.kind === 'badge') return COLORS[inline.tone]
  if (inline.kind === 'strong') return BOLD
  return inline.kind === 'muted' ? DIM : undefined
}

/** Each word by itself, so that colours survive the wrapping of lines. */
function paint(words: string, style: string | undefined, { color }: Terminal): string {
  if (!color || style === undefined) return words
  return words.replace(/[^ ]+/g, (word) => `\u001b[${style}m${word}\u001b[0m`)
}
