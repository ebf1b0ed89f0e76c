import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { marked } from 'marked'
import { type Block, type Inline, muted, strong, text } from '../src/report/blocks.ts'
import {
  cleanText,
  escapeHtml,
  escapeJson,
  escapeLogLine,
  escapeMarkdown,
  escapeMarkdownCell,
  escapeMarker,
  escapePlain,
  escapeTerminal,
  safeUrl,
} from '../src/report/escape.ts'
import { renderMarkdown } from '../src/report/markdown.ts'
import { decodeEntities, findLive } from './support/live-markdown.ts'
import { HOSTILE } from './support/reports.ts'

const JOINER = /\u2060/g

/** Strings made of what Markdown, HTML, terminals and GitHub react to, and of anything else. */
const FRAGMENTS = [...HOSTILE.split('\n'), ...'@#:[]()!<>&*_~`|\\$+-=. \n\r\t\u00a0\u001b\u202e\u2028\u200d'].concat([
  '@octocat',
  'a@b.example',
  '<!--',
  '-->',
  '--!>',
  '[^1]',
  '[x]: https://x.example',
  '1. ',
  '- [ ] ',
  '```',
  '~~~',
  '&amp;',
  '&#64;',
  '\ud800',
  '😀',
  '日本',
  'é\u0301',
  'GH-12',
  'deadbeef01',
  ':tada:',
  'http://x.example',
  '<details>',
  '::warning::',
  '##[group]',
  '%0A',
  'word',
])
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const RUNS = { numRuns: 500 }

describe('Markdown', () => {
  const shown = (value: string) => cleanText(value).trim()
  const wrappers: Record<string, [(line: Inline[]) => Block, RegExp]> = {
    paragraph: [(content) => ({ kind: 'paragraph', content }), /^<p>([\s\S]*)<\/p>\n$/],
    heading: [(content) => ({ kind: 'heading', level: 1, content }), /^<h3>([\s\S]*)<\/h3>\n$/],
    'list item': [(content) => ({ kind: 'list', items: [content] }), /^<ul>\n<li>([\s\S]*)<\/li>\n<\/ul>\n$/],
  }
  for (const [name, [wrap, frame]] of Object.entries(wrappers)) {
    test(`in a ${name}, text stays text`, () => {
      fc.assert(
        fc.property(
          hostile.filter((value) => shown(value) !== ''),
          (value) => {
            const html = marked.parse(renderMarkdown([wrap([text(value)])]), { gfm: true }) as string
            const inner = frame.exec(html)?.[1] ?? `not framed: ${html}`
            expect(inner.replace(/<\/?code>/g, '')).not.toMatch(/<[^&]/)
            expect(decodeEntities(inner.replace(/<\/?code>/g, ''))).toBe(shown(value))
            expect(findLive(html)).toEqual([])
          },
        ),
        RUNS,
      )
    })
  }

  test('side by side with other text, it does not change what that means', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const line: Inline[] = [
          text(one),
          { kind: 'code', text: other },
          text(other),
          { kind: 'link', text: 'run', url: 'https://x.example/' },
          text(one),
          text(' '),
          strong(one),
          text(' '),
          muted(other),
        ]
        const html = marked.parse(renderMarkdown([{ kind: 'paragraph', content: line }]), { gfm: true }) as string
        const tags = [...html.replace(/<code>.*?<\/code>/gs, '').matchAll(/<\/?(\w+)[^>]*>/g)].map(([tag]) => tag)
        const links = tags.filter((tag) => tag.startsWith('<a') || tag.startsWith('<img'))
        expect(links).toEqual(['<a href="https://x.example/">'])
        expect(tags.filter((tag) => !/^<\/?(p|a|strong|sub)\b/.test(tag))).toEqual([])
      }),
      RUNS,
    )
  })

  test('in a cell, it neither breaks the table nor comes to life', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const columns = ['a', 'b', 'c'].map((title) => ({ title, align: 'left' as const }))
        const cells: Inline[][] = [[text(one)], [{ kind: 'code', text: other }], [text('end')]]
        const markdown = renderMarkdown([{ kind: 'table', caption: '', columns, rows: [{ cells, group: false }] }])
        const html = marked.parse(markdown, { gfm: true }) as string
        const body = [...html.slice(html.indexOf('<tbody>')).matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(
          ([, inner]) => inner ?? '',
        )
        expect(body).toHaveLength(3)
        expect(body[2]).toBe('end')
        expect(body[0]).not.toMatch(/<[^&]/)
        expect(decodeEntities(body[0] ?? '').replace(JOINER, '')).toBe(cleanText(one).trim())
        expect(decodeEntities((body[1] ?? '').replace(/<\/?code>/g, '')).replace(JOINER, '')).toBe(
          cleanText(other).trim(),
        )
        expect(findLive(html)).toEqual([])
      }),
      RUNS,
    )
  })

  test('in the summary of a fold, it is neither HTML nor live', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const markdown = renderMarkdown([{ kind: 'fold', summary: [text(value)], blocks: [] }])
        const inner = /^<details><summary>([^\n]*)<\/summary>\n\n\n\n<\/details>$/.exec(markdown)?.[1] ?? '<not framed>'
        expect(inner).not.toMatch(/[<>]/)
        expect(findLive(inner)).toEqual([])
      }),
      RUNS,
    )
  })

  test.each(['_www.evil.example', '__www.evil.example', '*www.evil.example', '(www.evil.example'])(
    'an address is one after %s, too',
    (word) => {
      const columns = [{ title: 'a', align: 'left' as const }]
      const rows = [{ cells: [[text(word)]], group: false }]
      const blocks: Block[] = [
        { kind: 'paragraph', content: [text(word)] },
        { kind: 'table', caption: '', columns, rows },
        { kind: 'fold', summary: [text(word)], blocks: [] },
      ]
      for (const block of blocks) expect(marked.parse(renderMarkdown([block]), { gfm: true })).not.toContain('<a ')
    },
  )

  test('ordinary words are left alone', () => {
    const words =
      'This pull request edits .github/guardrail_policy.yml (+79.8 points); "acme--x" isn\'t [+1.5,\u00a0+3.0] 13.2\u00a0%'
    expect(escapeMarkdownCell(words)).toBe(words)
    expect(escapeMarkdown(words.replace(/\[.*\] /, ''))).toBe(words.replace(/\[.*\] /, ''))
  })
})

test('HTML: no character that begins or ends a tag, an attribute or an entity', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const html = escapeHtml(value)
      expect(html.replace(/&#\d+;/g, '')).not.toMatch(/[<>"'&]/)
      expect(decodeEntities(html)).toBe(cleanText(value))
    }),
    RUNS,
  )
})

describe('terminal and log', () => {
  for (const [name, escapeLine] of Object.entries({ escapeTerminal, escapeLogLine })) {
    test(`${name}: one line, no escape sequence, no workflow command wherever the line is broken`, () => {
      fc.assert(
        fc.property(hostile, (value) => {
          const line = escapeLine(value)
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/)
          expect(line).not.toMatch(/::|##/)
        }),
        RUNS,
      )
    })
  }

  test('long lines are cut', () => {
    expect(escapeLogLine('x'.repeat(1e6))).toHaveLength(4_000)
    expect(escapeTerminal('x'.repeat(1e6))).toHaveLength(1_000)
  })
})

describe('marker', () => {
  test('ordinary names stay as they are', () => {
    for (const name of [
      'acme/support-llama-8b',
      'Acme Support (v2.1), 8B',
      'x--y',
      'a/b@9f2c1e7',
      'modèle/日本語',
      'q_k_m+lora',
      '100%',
    ]) {
      expect(escapeMarker(name)).toBe(name)
    }
  })

  test('one line, one comment, different for different names', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const [marker, second] = [escapeMarker(one), escapeMarker(other)]
        expect(marker).not.toMatch(/[\u0000-\u001f\u2028\u2029<>[\]`]/)
        if (!/\p{Cs}/u.test(one + other)) expect(marker === second).toBe(one === other)
      }),
      RUNS,
    )
  })
})

test('plain fields are inert, and not longer than their limit', () => {
  fc.assert(
    fc.property(hostile, fc.integer({ min: 1, max: 60 }), (value, limit) => {
      const plain = escapePlain(value, limit)
      expect(plain.length).toBeLessThanOrEqual(limit)
      expect(findLive(plain)).toEqual([])
      expect(plain).not.toMatch(/\]\(|!\[|<[a-z/!]/i)
    }),
    RUNS,
  )
})

describe('cleanText', () => {
  test('at the limit nothing is cut, one over it the last character is an ellipsis', () => {
    for (const unit of ['x', '😀']) {
      expect(cleanText(unit.repeat(9), 10)).toBe(unit.repeat(9))
      expect(cleanText(unit.repeat(10), 10)).toBe(unit.repeat(10))
      expect(cleanText(unit.repeat(11), 10)).toBe(`${unit.repeat(9)}…`)
    }
  })

  test('what cannot be seen is shown as missing, what breaks lines as a space, stacked accents are thinned', () => {
    expect(cleanText('a\u001b[31mb\u202ec\ud800d')).toBe('a\ufffd[31mb\ufffdc\ufffdd')
    expect(cleanText('a\r\n\tb\u2028c')).toBe('a b c')
    expect(cleanText(`e${'\u0301'.repeat(50)}`)).toBe(`e${'\u0301'.repeat(4)}`)
  })
})

test('only https addresses without credentials become links, without anything that ends a link', () => {
  expect(safeUrl('https://github.com/acme/models/actions/runs/1?a=b&c=d#e')).toBe(
    'https://github.com/acme/models/actions/runs/1?a=b&c=d#e',
  )
  expect(safeUrl('https://x.example/a)b(c|d`e')).toBe('https://x.example/a%29b%28c%7Cd%60e')
  for (const url of [
    'javascript:alert(1)',
    'http://x.example/',
    'data:text/html,x',
    'https://user:secret@x.example/',
    'https://',
    '',
  ]) {
    expect(safeUrl(url)).toBeUndefined()
  }
})

test('JSON for outputs is the same value, and nothing in it is obeyed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(hostile), fc.dictionary(hostile, hostile)), (value) => {
      const json = escapeJson(value)
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(json).not.toMatch(/::|##|[$`'\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    }),
    RUNS,
  )
})
