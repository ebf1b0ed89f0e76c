/** International Morse code (ITU-R M.1677-1), with the exclamation mark and some more signs in wide use. */
const CODES: Readonly<Record<string, string>> = Object.fromEntries(
  `a .- b -... c -.-. d -.. e . f ..-. g --. h .... i .. j .--- k -.- l .-.. m -- n -. o --- p .--. q --.- r .-. s ... t -
  u ..- v ...- w .-- x -..- y -.-- z --.. 0 ----- 1 .---- 2 ..--- 3 ...-- 4 ....- 5 ..... 6 -.... 7 --... 8 ---.. 9 ----.
  . .-.-.- , --..-- : ---... ? ..--.. ' .----. - -....- / -..-. ( -.--. ) -.--.- " .-..-. = -...- + .-.-. @ .--.-. ! -.-.--
  ; -.-.-. & .-... _ ..--.- $ ...-..-`
    .trim()
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, part, index, parts) => {
      if (index % 2 === 0) pairs.push([part, parts[index + 1] ?? ''])
      return pairs
    }, []),
)
const CHARACTERS = new Map(Object.entries(CODES).map(([character, code]) => [code, character]))
const WORD_GAP = '/'

/** Codes with a space between, words with a slash. Characters without a code stay, and small letters come out alike. */
export function encodeMorse(text: string): string {
  return Array.from(text, (character) => {
    if (character === ' ') return WORD_GAP
    const small = /[A-Z]/.test(character) ? character.toLowerCase() : character
    return Object.hasOwn(CODES, small) ? CODES[small] : character
  }).join(' ')
}

/** The text in small letters; what is no code stays as it is. */
export function decodeMorse(codes: string): string {
  const signs = codes.match(/\/|[^ /]+/g) ?? []
  return signs.map((sign) => (sign === WORD_GAP ? ' ' : (CHARACTERS.get(sign) ?? sign))).join('')
}
