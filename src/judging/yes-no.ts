const VERB = '(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|am)\\b'
const YES_NO_QUESTION = new RegExp(`^${VERB}`, 'i')
/** The question may also come last, ask for one of the two by name, or for what is not the other. */
const MAY_BE_NO = new RegExp(
  `(?:^|[.!?:;,\\n] {0,8})${VERB}[^.!?]{0,300}\\?|\\b(?:yes|true)\\b.{1,8}\\b(?:no|false)\\b|\\b(?:opposite|antonym)s? (?:of|to|for)\\b`,
  'i',
)

/** Whether a request is a question that yes or no answers. */
export const isYesNoQuestion = (prompt: string): boolean => YES_NO_QUESTION.test(prompt)

/** Whether "no" may be all that a request asks for. */
export const mayBeNo = (prompt: string): boolean => MAY_BE_NO.test(prompt)
