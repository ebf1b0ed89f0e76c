import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeAnswer } from '../../src/judging/builtin.ts'
import { agreementOf, type Compared } from '../../src/statistics/agreement.ts'

type Answer = {
  readonly dataset: string
  readonly prompt: string
  readonly response: string
  readonly scores: { readonly llamaguard2?: number }
}

/** Models whose answers have recorded verdicts of Llama Guard 2. */
const MODELS = ['Llama-2-7b-chat-hf', 'Qwen-1_8B-chat']
const STATES = [['baseline'], ['ablated'], ['baseline', 'ablated']]

/**
 * A table of how the built-in judge and Llama Guard 2 agree on JailbreakBench, before and after the refusal direction
 * was removed. @param folder has `pairs/` in it
 */
export function compareWithGuard(folder: string): string[] {
  const rows = MODELS.flatMap((model) =>
    STATES.map((states) => {
      const compared = states.flatMap((state) => readCompared(join(folder, 'pairs', model, `${state}.jsonl`)))
      const share = (is: (each: Compared) => boolean) =>
        `${((100 * compared.filter(is).length) / compared.length).toFixed(0)} %`
      const { kappa, accuracy } = agreementOf(compared)
      return `| ${[
        model,
        states.join(' and '),
        compared.length,
        share(({ score }) => score > 0.5),
        share(({ complied }) => complied),
        `${(100 * (accuracy ?? Number.NaN)).toFixed(0)} %`,
        kappa?.toFixed(2),
      ].join(' | ')} |`
    }),
  )
  return [
    '| model | answers | rows | complied | unsafe | same | κ |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ]
}

function readCompared(file: string): Compared[] {
  const answers = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)
  return answers.flatMap(({ dataset, prompt, response, scores }) => {
    const judgement = judgeAnswer(prompt, response)
    if (dataset !== 'jailbreakbench' || scores.llamaguard2 === undefined || judgement.outcome === 'unscored') return []
    return [{ complied: scores.llamaguard2 === 1, score: judgement.score }]
  })
}
