const SIZE = 26

/** A text whose letters A to Z, large and small, are put in other places; everything else stays. */
function moved(text: string, place: (letter: number) => number): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97
    return String.fromCharCode(first + (place(letter.charCodeAt(0) - first) % SIZE))
  })
}

/** Places by which the Caesar cipher moves letters, as in the Caesar style of SORRY-Bench (arXiv 2406.14598). */
const CAESAR_SHIFT = 3

export function encodeCaesar(text: string): string {
  return moved(text, (letter) => letter + CAESAR_SHIFT)
}

/** What `encodeCaesar` was given. */
export function decodeCaesar(text: string): string {
  return moved(text, (letter) => letter + SIZE - CAESAR_SHIFT)
}

/** A for Z, B for Y and so on; done twice it gives the text back. */
export function mirrorAlphabet(text: string): string {
  return moved(text, (letter) => SIZE - 1 - letter)
}
