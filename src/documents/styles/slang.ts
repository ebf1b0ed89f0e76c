import { drawsOf } from './chance.ts'

const WORDS: Readonly<Record<string, string>> = {
  about: 'bout',
  because: 'cuz',
  before: 'b4',
  children: 'kids',
  friend: 'buddy',
  friends: 'buddies',
  going: 'goin',
  good: 'solid',
  house: 'crib',
  man: 'dude',
  money: 'cash',
  people: 'folks',
  please: 'pls',
  police: 'cops',
  someone: 'somebody',
  something: 'somethin',
  the: 'da',
  them: 'em',
  though: 'tho',
  with: 'wit',
  you: 'ya',
  your: 'ur',
}
const OPENINGS = ['Yo,', 'Ayy,', 'Hey fam,', 'Alright so,']
const ENDINGS = ['Hook me up, thx.', 'No rush tho.', 'Help a buddy out, yeah?', 'Cheers, legend.']

/** The text as it might stand in a chat among friends; the same text always comes out the same. */
export function speakSlang(text: string): string {
  const draw = drawsOf(`slang ${text}`)
  const loose = text.replace(/[A-Za-z]+/g, (word) => {
    const small = word.toLowerCase()
    if (!Object.hasOwn(WORDS, small)) return word
    const other = WORDS[small] ?? word
    return word === small ? other : other.charAt(0).toUpperCase() + other.slice(1)
  })
  return `${OPENINGS[draw(OPENINGS.length)]} ${loose} ${ENDINGS[draw(ENDINGS.length)]}`
}
