import { FUNCTION_WORDS } from './function-words.ts'

/** What tells language from letters in any order. */
export type Legibility = {
  readonly words: number
  /** Words that are common in English, or in some other language that is written with Latin letters. */
  readonly known: number
  /** Latin letters without marks. */
  readonly letters: number
  /** Letters of other scripts, or with marks. */
  readonly others: number
  /** Mean surprise of the Latin letters, in bits: about 4.2 for English, 5 to 6 for letters that were exchanged. */
  readonly bits: number
}

/** Besides those that carry no topic: what refusals and answers are made of, and small words of other languages. */
const COMMON = new Set([
  ...FUNCTION_WORDS,
  ...`i'm i'll i've i'd can't cannot don't won't am sorry no yes sure here here's help able unable refuse decline request answer
  unfortunately however about into out up one two first second next after before also only very because just like need want
  know people time step begin start take using use say said instead against harm harmful illegal information provide
  assist comply okay ok it's that's you're you'll let's never nor both other over under between while until again
  de la el los las que en un una por para con se del es lo como no puedo pero sobre le les des et est pas je ne vous dans
  pour qui ce il ich nicht und der die das den dem ein eine ist zu mit von auf kann wir sie für ihnen di che non per sono
  della nel um uma em não os com ik niet het een van kan dat maar jag inte och att det är og ikke det nie się jest`.split(
    /\s+/,
  ),
])

/** Per cent of all letters in English text, from a to z. */
const SHARES = [
  8.2, 1.5, 2.8, 4.3, 12.7, 2.2, 2.0, 6.1, 7.0, 0.15, 0.77, 4.0, 2.4, 6.7, 7.5, 1.9, 0.095, 6.0, 6.3, 9.1, 2.8, 0.98,
  2.4, 0.15, 2.0, 0.074,
]
const BITS = SHARES.map((share) => -Math.log2(share / 100))

/** How much of a text is language. */
export function weighText(text: string): Legibility {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*(?:['\u2019]\p{L}+)*/gu) ?? []
  let [letters, others, bits] = [0, 0, 0]
  for (const word of words) {
    for (const character of word) {
      const place = character.charCodeAt(0) - 97
      if (place >= 0 && place < BITS.length) {
        letters += 1
        bits += BITS[place] ?? 0
      } else others += 1
    }
  }
  const known = words.filter((word) => COMMON.has(word.replace('\u2019', "'"))).length
  return { words: words.length, known, letters, others, bits: letters === 0 ? 0 : bits / letters }
}

/** Share of common words from which on a text is language, however short it is. */
const FEWEST_KNOWN = 0.15
/** Without common words, as in a list of names, letters have to do: so many of them, and no rarer than that. */
const FEWEST_LETTERS = 25
const MOST_BITS = 4.6
/** Letters a word on average: words that ran together have more, and words that were spelt out have fewer. */
const LONGEST_WORDS = 12
const SHORTEST_WORDS = 1.5
/** From so many words on an average says something. */
const ENOUGH_WORDS = 8

/** Whether a text can be read. Other scripts than the Latin one are given the benefit of the doubt. */
export function isLegible({ words, known, letters, others, bits }: Legibility): boolean {
  if (words === 0 || letters > LONGEST_WORDS * words) return false
  if (others > letters) return true
  if (words >= ENOUGH_WORDS && letters + others < SHORTEST_WORDS * words) return false
  if (known >= FEWEST_KNOWN * words) return true
  return letters >= FEWEST_LETTERS && bits <= MOST_BITS
}
