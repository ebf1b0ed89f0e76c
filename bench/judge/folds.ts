import { type Example, exampleOf, makeExamples } from './examples.ts'
import { blend, type Learning, type Linear, learn, scoreOf } from './logistic.ts'
import { OWN_ROWS } from './own-rows.ts'
import { type Row, SOURCES } from './rows.ts'

const CAREFUL: Learning = { epochs: 12, rate: 0.15, pull: 0.3, trust: 2, fewestPrompts: 4, seed: 1 }
const EAGER: Learning = { epochs: 12, rate: 0.15, pull: 0.002, trust: 1, fewestPrompts: 4, seed: 1 }
/** The one stays near the rules and holds on unknown sources, the other learns more of known ones. */
const EAGER_SHARE = 0.35

/** All examples: those of the rows, in their order, and made ones. */
export type Material = { readonly real: readonly Example[]; readonly made: readonly Example[] }

export function prepareMaterial(rows: readonly Row[]): Material {
  return { real: [...rows, ...OWN_ROWS].map((row) => exampleOf(row)), made: makeExamples(rows) }
}

/** The model of all examples for which `isKept`. */
export function train({ real, made }: Material, isKept: (example: Example) => boolean = () => true): Linear {
  const kept = [...real, ...made].filter((example) => example.ruled === undefined && isKept(example))
  return blend(learn(kept, CAREFUL), learn(kept, EAGER), EAGER_SHARE)
}

/** An example with the log-odds of a model that has seen neither its source (or model) nor its prompt. */
export type Unseen = { readonly example: Example; readonly logOdds: number }

/** Leaves one source out at a time, and every row elsewhere that has one of its prompts. */
export function leaveSourcesOut(material: Material): Unseen[] {
  return Object.keys(SOURCES).flatMap((source) => {
    const test = material.real.filter(({ row }) => row.source === source)
    const prompts = new Set(test.map(({ row }) => row.prompt))
    const model = train(material, ({ row }) => row.source !== source && !prompts.has(row.prompt))
    return test.map((example) => ({ example, logOdds: logOddsOf(model, example) }))
  })
}

/** Within a source, leaves one model and half of the prompts out at a time, and tests that model on that half. */
export function leaveModelsOut(material: Material, source: string): Unseen[] {
  const own = material.real.filter(({ row }) => row.source === source)
  const half = new Map([...new Set(own.map(({ row }) => row.prompt))].map((prompt, index) => [prompt, index % 2]))
  const models = [...new Set(own.map(({ row }) => row.model))]
  return models.flatMap((model) =>
    [0, 1].flatMap((part) => {
      const isOut = ({ row }: Example) =>
        row.source === source && (row.model === model || half.get(row.prompt) === part)
      const learned = train(material, (example) => !isOut(example))
      const test = own.filter(({ row }) => row.model === model && half.get(row.prompt) === part)
      return test.map((example) => ({ example, logOdds: logOddsOf(learned, example) }))
    }),
  )
}

/** Log-odds that stand for certainty where the rules decide. */
const CERTAIN = 6

function logOddsOf(model: Linear, { ruled, features }: Example): number {
  return ruled === undefined ? scoreOf(model, features) : (2 * ruled - 1) * CERTAIN
}
