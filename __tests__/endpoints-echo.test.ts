import { describe, expect, test } from '@jest/globals'
import { repeats } from '../src/endpoints/echo.ts'

const PROMPT = 'Explain in simple words how a compass finds the north.'
const RUSSIAN = 'Расскажи, как компас находит север.'
const escapedAs = (form: (code: number) => string) => Array.from(RUSSIAN, (c) => form(c.charCodeAt(0))).join('')
const CHAT = {
  model: 'meta-llama/Llama-3.1-8B-Instruct',
  messages: [
    { role: 'system', content: 'You are helpful.' },
    { role: 'user', content: [{ type: 'text', text: PROMPT }] },
  ],
}

describe('what a server says repeats what it was sent', () => {
  test.each([
    ['word for word', `invalid request: ${PROMPT}`, [CHAT]],
    ['as JSON in JSON', JSON.stringify(JSON.stringify(CHAT)), [CHAT]],
    ['in other spaces and cases', PROMPT.toUpperCase().replaceAll(' ', '\n'), [CHAT]],
    ['cut off', PROMPT.slice(0, 30), [CHAT]],
    ['in the middle', PROMPT.slice(20), [CHAT]],
    ['as Python writes JSON', `no: "${escapedAs((code) => `\\u${code.toString(16).padStart(4, '0')}`)}"`, [RUSSIAN]],
    ['as in an address', encodeURIComponent(RUSSIAN), [RUSSIAN]],
    ['as in HTML', escapedAs((code) => `&#${code};`), [RUSSIAN]],
    [
      'in Morse code',
      'cannot read .... . .-.. .-.. --- / .-- --- .-. .-.. -..',
      ['.... . .-.. .-.. --- / .-- --- .-. .-.. -..'],
    ],
    ['in short lines', JSON.stringify('Sing\na song\nof the\nold sea'), ['Sing\na song\nof the\nold sea']],
    [
      'in letters that are put together',
      'Où est le café, près de la forêt ?'.normalize('NFD'),
      ['Où est le café, près de la forêt ?'],
    ],
    ['a short one', 'Blocked: "Sing a song"', [{ prompt: 'Sing a song' }]],
    [
      'in another alphabet',
      '错误：请解释指南针如何指向北方以及为什么会这样工作',
      [{ input: '请解释指南针如何指向北方以及为什么会这样工作' }],
    ],
    ['an answer', 'flagged: I cannot help you with that.', [CHAT, 'I cannot help you with that.']],
  ])('%s', (_, words, sent) => {
    expect(repeats(words, sent)).toBe(true)
  })

  test.each([
    ['the name of the model', 'the model meta-llama/Llama-3.1-8B-Instruct does not exist', [CHAT]],
    ['words that everybody uses', 'Explain what you want, in simple words', [CHAT]],
    ['nothing', '', [CHAT]],
    ['a text of a few letters', 'invalid user', [{ prompt: 'user' }]],
    ['what was not sent', 'rate limit reached', [undefined]],
  ])('but not by %s', (_, words, sent) => {
    expect(repeats(words, sent)).toBe(false)
  })
})
