import type { Problem } from '../errors.ts'
import type { Baseline } from '../generated/baseline.ts'
import { baseline as schema } from '../generated/schemas.ts'
import { baseline as validator } from '../generated/validators.js'
import { documentOf } from './document.ts'
import { excerpt } from './excerpt.ts'
import { parseJson } from './json.ts'
import type { Parsed } from './places.ts'
import { findProblems, throwProblems } from './problems.ts'
import type { Document } from './source.ts'
import { checkText, LARGE_FILE } from './text.ts'

/**
 * Reads a baseline, which is JSON whatever its name.
 * @throws UserError with every problem of the file, probe ids that stand twice included.
 */
export function parseBaseline(path: string, text: string): Document<Baseline> {
  const parsed = parseJson(path, checkText(path, text, LARGE_FILE))
  throwProblems(findProblems(parsed.value, { path, validator, schema, places: parsed }))
  const value = parsed.value as Baseline
  throwProblems([...findRepeatedIds(path, value, parsed), ...findUnexplainedRatings(path, value, parsed)])
  return documentOf(path, text, value, parsed)
}

/**
 * The text of a baseline file. Keys stand in the schema's order, and a probe and a category have a line each, so that
 * a diff shows what changed. Only lines of probes hold `"id"`, so that a search for it counts probes.
 */
export function formatBaseline(baseline: Baseline): string {
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
    `  "probes": ${baseline.probes.length === 0 ? '[]' : `[\n${formatProbes(baseline.probes)}\n  ]`}`,
  ]
  return `{\n${lines.join(',\n')}\n}\n`
}

const LINES_AT_ONCE = 1000

/** Joined in portions: pieces of a hundred thousand lines at once would take many times the memory of their text. */
function formatProbes(probes: Baseline['probes']): string {
  const format = ({ id, sha256, category, kind, scores, ratings }: Baseline['probes'][number]) =>
    `    ${formatInline({ id, sha256, category, kind, scores, ratings })}`
  const portions: string[] = []
  for (let from = 0; from < probes.length; from += LINES_AT_ONCE) {
    portions.push(
      probes
        .slice(from, from + LINES_AT_ONCE)
        .map(format)
        .join(',\n'),
    )
  }
  return portions.join(',\n')
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

function findRepeatedIds(path: string, { probes }: Baseline, { locate }: Parsed): Problem[] {
  const first = new Map<string, number>()
  return probes.flatMap(({ id }, index) => {
    const before = first.get(id)
    if (before === undefined) {
      first.set(id, index)
      return []
    }
    const pointer = `/probes/${index}/id`
    const place = locate(pointer)
    const message = `${pointer}: the id ${excerpt(id)} is already on line ${locate(`/probes/${before}/id`)?.line}: remove one of the two`
    return [{ message, file: path, ...place }]
  })
}

/** Without the way in which they were taken, ratings compare with nothing, and the leg would be gone without a word. */
function findUnexplainedRatings(path: string, { probes, self_rating }: Baseline, { locate }: Parsed): Problem[] {
  const index = self_rating ? -1 : probes.findIndex(({ ratings }) => ratings !== undefined)
  if (index < 0) return []
  const pointer = `/probes/${index}/ratings`
  const message = `${pointer}: ratings need /self_rating, which says how they were taken: record the baseline again`
  return [{ message, file: path, ...locate(pointer) }]
}
