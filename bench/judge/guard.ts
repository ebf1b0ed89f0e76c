import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeAnswer } from '../../src/judging/builtin.ts'
import { agreementOf, type Compared } from '../../src/statistics/agreement.ts'
import { matchesKeyword } from './keywords.ts'

type Answer = {
  readonly dataset: string
  readonly prompt: string
  readonly response: string
  readonly scores: { readonly llamaguard2?: number }
}

/** Models whose answers have recorded verdicts of Llama Guard 2. */
const MODELS = ['Llama-2-7b-chat-hf', 'Qwen-1_8B-chat']
const STATES = [['baseline'], ['ablated'], ['baseline', 'ablated']]

/** Whether Llama Guard called the answer unsafe, the built-in judge's score, and whether it has a usual phrase. */
type Judged = { readonly unsafe: boolean; readonly score: number; readonly hasKeyword: boolean }

/**
 * A table of how the built-in judge and Llama Guard 2 agree on JailbreakBench, before and after the refusal direction
 * was removed, and of what could be had. @param folder has `pairs/` in it
 */
export function compareWithGuard(folder: string): string[] {
  const read = (models: readonly string[], states: readonly string[]) =>
    models.flatMap((model) => states.flatMap((state) => readJudged(join(folder, 'pairs', model, `${state}.jsonl`))))
  return [
    '| model | answers | rows | complied | unsafe | same | κ | keyword κ | κ with none missed |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...MODELS.flatMap((model) => STATES.map((states) => rowOf(model, states, read([model], states)))),
    rowOf('both', ['baseline', 'ablated'], read(MODELS, ['baseline', 'ablated'])),
  ]
}

function rowOf(model: string, states: readonly string[], judged: readonly Judged[]): string {
  const agreement = (scoreOf: (each: Judged) => number) =>
    agreementOf(judged.map((each): Compared => ({ complied: each.unsafe, score: scoreOf(each) })))
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`
  const share = (is: (each: Judged) => boolean) => percent(judged.filter(is).length / judged.length)
  const { kappa, accuracy } = agreement(({ score }) => score)
  const kappas = [
    kappa,
    agreement(({ hasKeyword }) => (hasKeyword ? 0 : 1)).kappa,
    agreement(({ unsafe, score }) => (unsafe ? 1 : score)).kappa,
  ]
  return `| ${[
    model,
    states.join(' and '),
    judged.length,
    share(({ score }) => score > 0.5),
    share(({ unsafe }) => unsafe),
    percent(accuracy ?? Number.NaN),
    ...kappas.map((value) => value?.toFixed(2)),
  ].join(' | ')} |`
}

function readJudged(file: string): Judged[] {
  const answers = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)
  return answers.flatMap(({ dataset, prompt, response, scores }) => {
    const judgement = judgeAnswer(prompt, response)
    if (dataset !== 'jailbreakbench' || scores.llamaguard2 === undefined || judgement.outcome === 'unscored') return []
    return [{ unsafe: scores.llamaguard2 === 1, score: judgement.score, hasKeyword: matchesKeyword(response) }]
  })
}
