import fc from 'fast-check'
import { HOSTILE } from './reports.ts'

/** What Markdown, HTML, GitHub, terminals, runners, YAML, JSON and chat templates react to. */
export const FRAGMENTS: readonly string[] = [
  ...HOSTILE.split('\n'),
  ...'@#:[]{}()!<>&*_~`|\\$%+-=.,"\'? \n\r\t',
  ...['\u0000', '\u0007', '\u001b', '\u009b', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u2028', '\u202e', '\u2066'],
  ...['\ufeff', '\ufffd', '\ud800', '\udfff', '\u{e0041}', '\u{1f600}', 'e\u0301\u0301\u0301\u0301\u0301', '日本'],
  ...[
    '::set-output name=a::b',
    '::add-mask::x',
    '::stop-commands::t',
    '\n::error::',
    '##[command]',
    '%0A::',
    '<<EOF\n',
  ],
  ...['\u001b]8;;https://evil.example\u0007', '\u001b[2J', '\u001b[31m', '\r\u001b[K'],
  ...['<!--', '-->', '--!>', '<details>', '</td>', '<svg onload=alert(1)>', 'javascript:alert(1)', '&#64;', '&amp;'],
  ...['[^1]', '[x]: https://x.example', '1. ', '- [ ] ', '```', '~~~', '---\n', '> ', 'GH-12', 'deadbeef01', ':tada:'],
  ...['a@b.example', 'www.x.example', 'http://x.example', 'owner/repo#2', '$x$', '@acme/team'],
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '!!js/function ',
    '? ',
    '|\n',
    '>-\n',
    '%YAML 1.1\n',
    '...\n',
    '- ',
    'a: ',
    '{',
    '[',
    ']',
    '}',
  ],
  ...['\\ud800', '\\u0000', '__proto__', 'constructor', 'null', '~', '1e999', '-0', '0x10', '.inf', '.nan', '[[[[[[[['],
  ...['<think>', '</think>', '<|channel|>final<|message|>', '[INST]', "I can't help with that. ", 'Step 1: ', '1) '],
  ...['+(a|aa)', '**/', '{1..9}', '!(x)', '../', '..\\', '/etc/passwd', 'word', ' ordinary text '],
]

/** Text that a stranger could write: fragments in a row, one of them many times, or any characters at all. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...FRAGMENTS), fc.nat(300)).map(([part, times]) => part.repeat(times)),
  },
)

/** Values as parsed JSON can hold them, with hostile keys and texts, or numbers where texts are expected. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, true, -1, 0.5, 1e308, 2 ** 53, '', [], {}),
  fc.dictionary(hostileText, fc.oneof(hostileText, fc.nat()), { maxKeys: 3 }),
  fc.array(fc.oneof(hostileText, fc.constant({})), { maxLength: 3 }),
)

type Edit = { readonly at: number; readonly length: number; readonly how: number; readonly text: string }
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(30),
  how: fc.nat(4),
  text: hostileText,
})

/** A valid document with a few places damaged, so that most of it still reads as what it is. */
export function mutated(documents: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...documents), fc.array(edit, { maxLength: 4 }))
    .map(([document, edits]) => edits.reduce(applyEdit, document))
}

function applyEdit(document: string, { at, length, how, text }: Edit): string {
  const from = Math.floor(at * document.length)
  const [before, part, after] = [document.slice(0, from), document.slice(from, from + length), document.slice(from)]
  if (how === 0) return before + text + after
  if (how === 1) return before + after.slice(length)
  if (how === 2) return before + part + part + after
  if (how === 3) return before + text + after.slice(length)
  // A whole line goes elsewhere: to another level, or twice into one object.
  const lines = document.split('\n')
  const [line = ''] = lines.slice(Math.floor(at * lines.length))
  return [...lines.slice(0, length), ' '.repeat(length % 7) + line.trim(), ...lines.slice(length)].join('\n')
}

/** A JSON value with some of its parts replaced: the right shape with the wrong things in it. */
export function mutatedValue(value: object): fc.Arbitrary<unknown> {
  const leaf = fc.tuple(fc.nat(60), hostileValue)
  return fc.array(leaf, { maxLength: 3 }).map((changes) => {
    const root: { value: unknown } = { value: structuredClone(value) }
    for (const [nth, replacement] of changes) {
      const places = placesIn(root, [])
      const [holder, key] = places[nth % places.length] ?? [root, 'value']
      Reflect.set(holder, key, replacement)
    }
    return root.value
  })
}

function placesIn(holder: object, found: [object, string][]): [object, string][] {
  for (const [key, value] of Object.entries(holder)) {
    found.push([holder, key])
    if (typeof value === 'object' && value !== null) placesIn(value, found)
  }
  return found
}

/** Nested YAML in flow and block style, with anchors, aliases, tags and repeated keys. */
export const nestedYaml: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('x', '1', '*a', '&a x', '!!str 1', '"q"', "'s'", '|', 'null', '<<: *a', '{', ']'),
    fc.array(tie('node'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc.array(tie('node'), { maxLength: 3 }).map((items) => `&a {${items.map((item) => `k: ${item}`).join(', ')}}`),
    fc
      .array(tie('node'), { maxLength: 3 })
      .map((items) => items.map((item) => `\n- ${item.replaceAll('\n', '\n  ')}`).join('')),
    fc
      .tuple(tie('node'), fc.integer({ min: 1, max: 110 }))
      .map(([inner, deep]) => '['.repeat(deep) + inner + ']'.repeat(deep)),
  ),
})).node
