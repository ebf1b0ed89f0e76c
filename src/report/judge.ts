import type { JudgeOfAPanel, JudgeOfTheReport } from '../generated/report.ts'
import { code, type Line, text } from './blocks.ts'
import { cleanName } from './escape.ts'
import { formatCount, formatPlural } from './numbers.ts'

/** `chat` with `judge-70b`, or `panel` (escalate) of `builtin`, `chat` with `judge-70b`. */
export function describeJudge(judge: JudgeOfTheReport): Line {
  const { rule, of = [] } = judge
  if (rule === undefined) return describeOne(judge)
  const members = of.flatMap((member, at) => [...(at === 0 ? [] : [text(', ')]), ...describeOne(member)])
  return [code(cleanName(judge.kind)), text(` (${rule}) of `), ...members]
}

function describeOne({ kind, model }: Pick<JudgeOfAPanel, 'kind' | 'model'>): Line {
  return [code(cleanName(kind)), ...(model === undefined ? [] : [text(' with '), code(cleanName(model))])]
}

/** What each judge was asked, and at what cost: a line each, and none for the built-in judge alone. */
export function describeJudgeUsage({ usage = [], ...judge }: JudgeOfTheReport): Line[] {
  return usage.map((used, at) => {
    const { answers, unsure, missing, requests, prompt_tokens, completion_tokens } = used
    const doubts = [
      ...(unsure === 0 ? [] : [`${formatCount(unsure)} unsure`]),
      ...(missing === 0 ? [] : [`${formatCount(missing)} without a verdict`]),
    ]
    const among = doubts.length === 0 ? '' : ` (${doubts.join(', ')})`
    const cost =
      requests === 0
        ? ', nobody asked'
        : `; ${formatPlural(requests, 'request')}, ${formatCount(prompt_tokens)} tokens in and ${formatCount(completion_tokens)} out`
    return [...describeOne(judge.of?.[at] ?? judge), text(`, ${formatPlural(answers, 'answer')}${among}${cost}`)]
  })
}
