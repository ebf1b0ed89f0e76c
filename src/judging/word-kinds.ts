/** Kinds of words that tell what a sentence is about to do, whatever its topic is. No word is of two kinds. */
const WORD_KINDS = {
  itself: "i i'm i've i'd i'll my me myself we our",
  reader: "you you're you'll your yourself",
  negation: "not no never nor neither without unable cannot can't don't doesn't won't isn't aren't shouldn't",
  contrast: 'however but although though nevertheless nonetheless rather yet while despite still',
  machine: `ai artificial machine model assistant programmed programming trained training capabilities database
    guidelines developers`,
  opinion: 'opinion opinions belief beliefs feel feelings emotions personal experience experiences preferences views',
  ethics: `ethical unethical moral immoral respect respectful harm harmful hurtful offensive appropriate inappropriate
    illegal law dangerous discrimination discriminatory stereotypes derogatory responsible responsibility dignity values
    privacy consent rights violence safe safety equality inclusive kindness empathy`,
  duty: 'should must important essential crucial necessary always remember encourage please',
  request: 'request question query prompt instructions statement topic subject content information such',
  help: 'help assist support provide offer resources professional guidance advice seek consult authorities contact',
  list: 'here following below example examples include includes including step steps list first second third next then finally',
  hedge: 'may might could depends vary possible perhaps likely often generally usually typically sometimes many some',
  reason: 'because since therefore due thus reason reasons cause causes',
  past: 'was were had did became began',
  others: 'he him his she her they them their',
} as const

export type WordKind = keyof typeof WORD_KINDS

export const KINDS = Object.keys(WORD_KINDS) as readonly WordKind[]

/** Each word of a kind, with the kind's place in `KINDS`. */
export const KIND_OF_WORD: ReadonlyMap<string, number> = new Map(
  KINDS.flatMap((kind, place) => WORD_KINDS[kind].split(/\s+/).map((word) => [word, place] as const)),
)
