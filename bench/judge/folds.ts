import { type Example, exampleOf } from './examples.ts'
import { type Linear, learn, scoreOf } from './logistic.ts'
import { OWN_ROWS } from './own-rows.ts'
import { type Row, SOURCES } from './rows.ts'

/** Examples of the rows, in their order, and of our own. */
export type Material = readonly Example[]

export function prepareMaterial(rows: readonly Row[]): Material {
  return [...rows, ...OWN_ROWS].map((row) => exampleOf(row))
}

/** The model of all examples for which `isKept`. */
export function train(material: Material, isKept: (example: Example) => boolean = () => true): Linear {
  return learn(material.filter((example) => example.ruled === undefined && isKept(example)))
}

/** An example with the log-odds of a model that has seen neither its source (or model) nor its prompt. */
export type Unseen = { readonly example: Example; readonly logOdds: number }

/** Leaves one source out at a time, and every row elsewhere that has one of its prompts. */
export function leaveSourcesOut(material: Material): Unseen[] {
  return Object.keys(SOURCES).flatMap((source) => {
    const test = material.filter(({ row }) => row.source === source)
    const prompts = new Set(test.map(({ row }) => row.prompt))
    const model = train(material, ({ row }) => row.source !== source && !prompts.has(row.prompt))
    return test.map((example) => ({ example, logOdds: logOddsOf(model, example) }))
  })
}

/** Within a source, leaves one model and half of the prompts out at a time, and tests that model on that half. */
export function leaveModelsOut(material: Material, source: string): Unseen[] {
  const own = material.filter(({ row }) => row.source === source)
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
