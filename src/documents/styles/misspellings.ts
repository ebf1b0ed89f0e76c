import { type Draw, drawsOf } from './chance.ts'

/** Shorter words are hard to recognise once a letter is wrong. */
const SHORTEST = 4
/** One word in so many is misspelt, and at least one of a text. */
const WORDS_EACH = 3

/** The text with slips of the keyboard in a third of its longer words; the same text always has the same slips. */
export function misspell(text: string): string {
  const draw = drawsOf(`misspellings ${text}`)
  const words = [...text.matchAll(new RegExp(`[A-Za-z]{${SHORTEST},}`, 'g'))]
  const chosen = new Set<number>()
  const wanted = Math.ceil(words.length / WORDS_EACH)
  while (chosen.size < wanted) chosen.add(words[draw(words.length)]?.index ?? 0)
  return text.replace(/[A-Za-z]+/g, (word, position: number) => (chosen.has(position) ? slip(word, draw) : word))
}

/** The first letter stays, which readers go by: a letter left out, written twice, or put behind the next. */
function slip(word: string, draw: Draw): string {
  const at = 1 + draw(word.length - 2)
  const [before, letter = '', next = '', after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)]
  const kind = draw(3)
  if (kind === 0) return before + next + after
  // Two equal letters that change places are no slip.
  return kind === 1 || letter === next ? before + letter + letter + next + after : before + next + letter + after
}
