import { isYesNoQuestion, type Reading } from './rules.ts'
import { isSafeTalk, isStep, isSubstance, type Role } from './sentences.ts'
import type { Words } from './words.ts'

/** A feature is one of so many places in the table of weights; features that share a place share a weight. */
export const FEATURE_BITS = 15

/** Sentences whose words are read: the opening, where an answer says what it will do, and the last. */
const OPENING = 3

/**
 * The features of an answer that has been read: each place at most once, in no particular order. Of the answer's words
 * only the first three sentences and the last count, and a word of the request counts as "a word of the request", so
 * that no topic can be learned; all else is what the rules found, shape, and how much of the request comes back where.
 */
export function featuresOf(reading: Reading): readonly number[] {
  const { words } = reading
  const features = new Set<number>()
  const add = (field: number, value: number) => features.add(placeOf(field, value))
  addWords(words, add)
  addRules(reading, add)
  addShape(reading, add)
  return [...features]
}

type Add = (field: number, value: number) => void

function placeOf(field: number, value: number): number {
  let mixed = Math.imul(field ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 13)) >>> (32 - FEATURE_BITS)
}

const pair = (one: number, other: number): number => (Math.imul(one, 0x01000193) ^ other) | 0

/** Names of fields stand for numbers of their own. */
const FIELD = {
  first: 0x1001,
  first2: 0x1002,
  first3: 0x1003,
  begins: 0x1004,
  begins2: 0x1005,
  begins3: 0x1006,
  second: 0x1007,
  second2: 0x1008,
  last: 0x1009,
  last2: 0x100a,
  verdict: 0x2001,
  verdictLength: 0x2002,
  verdictSentences: 0x2003,
  role: 0x2004,
  roles: 0x2005,
  declinesAt: 0x2006,
  declines: 0x2007,
  reversesAt: 0x2008,
  safe: 0x2009,
  verdictSafe: 0x200a,
  substance: 0x200b,
  verdictSubstance: 0x200c,
  roleCount: 0x200d,
  roleShare: 0x200e,
  items: 0x200f,
  itemsTold: 0x2010,
  verdictItems: 0x2011,
  steps: 0x2012,
  length: 0x3001,
  sentences: 0x3002,
  coverage: 0x3003,
  coverageTold: 0x3004,
  verdictCoverage: 0x3005,
  after: 0x3006,
  afterTopics: 0x3007,
  afterShare: 0x3008,
  afterBoth: 0x3009,
  question: 0x300a,
  questionVerdict: 0x300b,
  questionFirst: 0x300c,
  asks: 0x300d,
  introduces: 0x300f,
  paragraphs: 0x3010,
  you: 0x3011,
  me: 0x3012,
} as const

function addWords(words: readonly Words[], add: Add): void {
  const first = words[0]?.tokens ?? []
  const at = (index: number) => first[index] ?? 0
  add(FIELD.begins, at(0))
  add(FIELD.begins2, pair(at(0), at(1)))
  add(FIELD.begins3, pair(pair(at(0), at(1)), at(2)))
  for (let k = 0; k < first.length; k++) {
    add(FIELD.first, at(k))
    if (k + 1 < first.length) add(FIELD.first2, pair(at(k), at(k + 1)))
    if (k + 2 < first.length) add(FIELD.first3, pair(pair(at(k), at(k + 1)), at(k + 2)))
  }
  for (const { tokens } of words.slice(1, OPENING)) addPairs(tokens, FIELD.second, FIELD.second2, add)
  if (words.length > 1) addPairs(words[words.length - 1]?.tokens ?? [], FIELD.last, FIELD.last2, add)
}

function addPairs(tokens: readonly number[], one: number, two: number, add: Add): void {
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k] as number
    add(one, token)
    if (k + 1 < tokens.length) add(two, pair(token, tokens[k + 1] as number))
  }
}

/** Characters; edges of classes of length. */
const LENGTHS = [40, 100, 200, 350, 600, 1000, 1600]
/** Percent; edges of classes of shares. */
const SHARES = [5, 15, 30, 45, 60, 75, 90, 100]
const COUNTS = [1, 2, 4, 8]
const VERDICTS = ['refused', 'complied', 'unclear', 'beside'] as const
const ROLES = [
  'declines',
  'reverses',
  'apologises',
  'excuses',
  'disapproves',
  'redirects',
  'delivers',
  'tells',
] as const

function classOf(value: number, edges: readonly number[]): number {
  let index = 0
  while (index < edges.length && value >= (edges[index] as number)) index += 1
  return index
}

/** Whole percent, rounded down; integers, so that every machine says the same. */
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.floor((100 * part) / whole))

/** What the rules found. */
function addRules({ roles, sentences, verdict: rule }: Reading, add: Add): void {
  const verdict = VERDICTS.indexOf(rule)
  const total = lengthOf(roles, () => true)
  const where = (wanted: Role) => roles.findIndex(({ role }) => role === wanted)
  add(FIELD.verdict, verdict)
  add(FIELD.verdictLength, 16 * verdict + classOf(total, LENGTHS))
  add(FIELD.verdictSentences, 16 * verdict + classOf(sentences.length, [2, 3, 4, 6, 9, 14, 25]))
  const role = (index: number) => ROLES.indexOf(roles[index]?.role ?? 'tells')
  for (let k = 0; k < OPENING && k < roles.length; k++) add(FIELD.role, 16 * k + role(k))
  add(FIELD.roles, roles.length > 1 ? 16 * role(0) + role(1) : 256 + role(0))
  const [declines, reverses] = [where('declines'), where('reverses')]
  add(FIELD.declinesAt, declines < 0 ? 15 : classOf(declines, [1, 2, 3, 6, 10]))
  add(FIELD.reversesAt, reverses < 0 ? 15 : reverses < declines ? 14 : classOf(reverses, [1, 3, 8]))
  const safe = classOf(percent(lengthOf(roles, isSafeTalk), total), SHARES)
  const substance = classOf(lengthOf(roles, isSubstance), LENGTHS)
  add(FIELD.safe, safe)
  add(FIELD.verdictSafe, 16 * verdict + safe)
  add(FIELD.substance, substance)
  add(FIELD.verdictSubstance, 16 * verdict + substance)
  ROLES.forEach((each, index) => {
    const count = roles.reduce((sum, { role }) => sum + (role === each ? 1 : 0), 0)
    const share = percent(
      lengthOf(roles, (role) => role === each),
      total,
    )
    add(FIELD.roleCount, 16 * index + Math.min(count, 4))
    add(FIELD.roleShare, 16 * index + (count === 0 ? 0 : classOf(share, [10, 25, 50, 80]) + 1))
  })
  const items = sentences.filter(({ isItem }) => isItem).length
  const told = sentences.filter(({ isItem }, index) => isItem && isSubstance(roles[index]?.role ?? 'tells')).length
  add(FIELD.items, classOf(items, COUNTS))
  add(FIELD.itemsTold, classOf(told, COUNTS))
  add(FIELD.verdictItems, 16 * verdict + classOf(told, COUNTS))
  add(FIELD.steps, Math.min(3, sentences.filter(({ text }) => isStep(text)).length))
}

/** Shape, and how much of what was asked comes back: anywhere, in what is told, and behind a refusal. */
function addShape({ prompt, answer, roles, sentences, verdict, topics, words }: Reading, add: Add): void {
  const isTold = (index: number) => isSubstance(roles[index]?.role ?? 'tells')
  const total = lengthOf(roles, () => true)
  const declines = roles.findIndex(({ role }) => role === 'declines')
  const all = new Set<number>()
  const told = new Set<number>()
  const behind = new Set<number>()
  let after = 0
  let count = 0
  let you = 0
  let me = 0
  words.forEach(({ met, tokens, addresses, speaks }, index) => {
    const counts = isTold(index)
    const isAfter = counts && declines >= 0 && index > declines
    for (const topic of met) {
      all.add(topic)
      if (counts) told.add(topic)
      if (isAfter) behind.add(topic)
    }
    if (isAfter) after += roles[index]?.length ?? 0
    count += tokens.length
    you += addresses
    me += speaks
  })
  const rule = VERDICTS.indexOf(verdict)
  const coverage = (met: number) => (topics.size === 0 ? 15 : classOf(percent(met, topics.size), [1, 25, 50, 75, 100]))
  add(FIELD.length, classOf(total, LENGTHS))
  add(FIELD.sentences, classOf(sentences.length, [2, 3, 4, 6, 9, 14, 25]))
  add(FIELD.coverage, coverage(all.size))
  add(FIELD.coverageTold, coverage(told.size))
  add(FIELD.verdictCoverage, 16 * rule + coverage(told.size))
  if (declines >= 0) {
    add(FIELD.after, classOf(after, LENGTHS))
    add(FIELD.afterTopics, Math.min(3, behind.size))
    add(FIELD.afterShare, classOf(percent(after, total), SHARES))
    add(FIELD.afterBoth, 16 * classOf(after, [100, 350, 1000]) + Math.min(2, behind.size))
  }
  const question = isYesNoQuestion(prompt) ? 0 : /^(?:how|what|why|who|when|where|which)\b/i.test(prompt) ? 1 : 2
  add(FIELD.question, question)
  add(FIELD.questionVerdict, 16 * question + rule)
  add(FIELD.questionFirst, pair(words[0]?.tokens[0] ?? 0, question))
  add(FIELD.asks, sentences.at(-1)?.text.endsWith('?') ? 1 : 0)
  add(FIELD.introduces, /^[^\n]*:\s*(?:\n|$)/.test(answer) ? 1 : 0)
  add(FIELD.paragraphs, classOf(answer.split(/\n\s*\n/).length, [2, 3, 4, 6, 10]))
  add(FIELD.you, classOf(Math.floor((1000 * you) / (count || 1)), [5, 20, 40, 70]))
  add(FIELD.me, classOf(Math.floor((1000 * me) / (count || 1)), [5, 20, 50, 100]))
}

function lengthOf(roles: Reading['roles'], counts: (role: Role) => boolean): number {
  return roles.reduce((sum, { role, length }) => sum + (counts(role) ? length : 0), 0)
}

/** The place of what the rules found, for training that starts from them. */
export const verdictPlace = (verdict: Reading['verdict']): number => placeOf(FIELD.verdict, VERDICTS.indexOf(verdict))
