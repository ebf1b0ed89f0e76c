import type { Problem } from '../errors.ts'
import type { Baseline, BaselineProbe } from '../generated/baseline.ts'
import { baseline as schema } from '../generated/schemas.ts'
import { baselineProbe as probeValidator, baseline as validator } from '../generated/validators.js'
import { sha256 } from '../hash.ts'
import { excerpt } from './excerpt.ts'
import { locateInJson, parseJson } from './json.ts'
import { requireKind } from './kinds.ts'
import { joinPointer, type Parsed, placeFinder } from './places.ts'
import { findProblems, MOST_PROBLEMS, throwProblems } from './problems.ts'
import type { Document } from './source.ts'
import { checkText, LARGE_FILE } from './text.ts'
import { Shelf, type TextStore, textsInMemory } from './texts.ts'

/** A baseline that was read. Its text is not kept, and neither are places in it. */
export type BaselineFile = Omit<Document<Baseline>, 'locate'>

/**
 * Reads a baseline, which is JSON whatever its name. Its probes are checked one by one as they are read.
 * @param texts keeps them
 * @throws UserError with every problem of the file, probe ids that stand twice included.
 */
export function parseBaseline(path: string, text: string, texts: TextStore = textsInMemory()): BaselineFile {
  const body = checkText(path, text, LARGE_FILE)
  const probes = new Shelf<BaselineProbe>(texts)
  const found: Problem[] = []
  const lines = new Map<string, number>()
  const placeOf = placeFinder(body)
  const take = (value: unknown, index: number, from: number, to: number) => {
    // Enough to fill the message; reading on would only take time.
    if (found.length > MOST_PROBLEMS) return
    const prefix = joinPointer(['probes', index])
    const places = locateInJson(body, from, to, placeOf)
    const wrong = findProblems(value, {
      path,
      validator: probeValidator,
      schema,
      places,
      below: ['probes', '0'],
      prefix,
    })
    // The first one is in the value, too, and its problems are found there.
    if (index > 0) found.push(...wrong)
    if (wrong.length > 0) return
    const probe = value as BaselineProbe
    const line = placeOf(from).line
    const before = lines.get(probe.id)
    if (before === undefined) lines.set(probe.id, line)
    else {
      const message = `${prefix}/id: the id ${excerpt(probe.id)} is already on line ${before}: remove one of the two`
      found.push({ message, file: path, ...places.locate('/id') })
    }
    probes.add(probe)
  }
  const parsed = parseJson(path, body, { key: 'probes', take })
  requireKind('baseline', { path, ...parsed })
  throwProblems([...findProblems(parsed.value, { path, validator, schema, places: parsed }), ...found])
  const value = { ...(parsed.value as Baseline), probes }
  throwProblems(findUnexplainedRatings(path, value, parsed))
  return { path, sha256: sha256(text), value }
}

/**
 * The text of a baseline file. Keys stand in the schema's order, and a probe and a category have a line each, so that
 * a diff shows what changed. Only lines of probes hold `"id"`, so that a search for it counts probes.
 */
export function* formatBaseline(baseline: Baseline): Generator<string> {
  const { tool, model, probe_set, judge, decoding, self_rating } = baseline
  const { api, temperature, max_tokens, size, steps, system_prompt_sha256, request, sha256 } = decoding
  const { template_sha256, stop } = decoding
  const fields = {
    schema_version: baseline.schema_version,
    recorded_at: baseline.recorded_at,
    tool: { name: tool.name, version: tool.version },
    model: { name: model.name, revision: model.revision },
    probe_set: { name: probe_set.name, sha256: probe_set.sha256 },
    judge: { kind: judge.kind, model: judge.model, sha256: judge.sha256 },
    decoding: {
      api,
      temperature,
      max_tokens,
      size,
      steps,
      system_prompt_sha256,
      request: sortKeys(request),
      template_sha256,
      stop,
      sha256,
    },
    samples: baseline.samples,
    ...(self_rating ? { self_rating: { way: self_rating.way, prompt_sha256: self_rating.prompt_sha256 } } : {}),
  }
  const categories = Object.entries(baseline.categories).map(
    ([name, { n, rate }]) => `    ${withoutId(`${JSON.stringify(name)}: ${formatInline({ n, rate })}`)}`,
  )
  const lines = [
    ...Object.entries(fields).map(([key, value]) => `  "${key}": ${withoutId(formatInline(value))}`),
    `  "categories": ${categories.length === 0 ? '{}' : `{\n${categories.join(',\n')}\n  }`}`,
    '  "probes": [',
  ]
  yield `{\n${lines.join(',\n')}`
  let first = true
  for (const { id, sha256, category, kind, scores, ratings } of baseline.probes) {
    yield `${first ? '' : ','}\n    ${formatInline({ id, sha256, category, kind, scores, ratings })}`
    first = false
  }
  yield first ? ']\n}\n' : '\n  ]\n}\n'
}

/** JSON on one line with spaces inside braces and after commas. */
function formatInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatInline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => `${JSON.stringify(key)}: ${formatInline(field)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

/** The same JSON value, but where a key or string `id` stands it is written with an escape. */
function withoutId(json: string): string {
  return json.replaceAll('"id"', '"\\u0069d"')
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, field]) => [key, sortKeys(field)]))
}

/** Without the way in which they were taken, ratings compare with nothing, and the leg would be gone without a word. */
function findUnexplainedRatings(path: string, { probes, self_rating }: Baseline, { locate }: Parsed): Problem[] {
  const index = self_rating ? -1 : firstRated(probes)
  if (index < 0) return []
  const pointer = `/probes/${index}/ratings`
  const message = `${pointer}: ratings need /self_rating, which says how they were taken: record the baseline again`
  return [{ message, file: path, ...locate(pointer) }]
}

function firstRated(probes: Iterable<BaselineProbe>): number {
  let index = 0
  for (const { ratings } of probes) {
    if (ratings !== undefined) return index
    index++
  }
  return -1
}
