import { basename } from 'node:path'
import { combine } from '../documents/probe-sets.ts'
import type { ReportFile } from '../documents/report.ts'
import { groupBy } from '../group.ts'
import { sha256 } from '../hash.ts'
import { isJudgeCanary } from '../judging/judge-canaries.ts'
import { parseLines, type Recorded, untilResult } from '../probing/journal-lines.ts'
import { asJudged } from '../verdict/labels.ts'
import { answersOfRow } from '../verdict/probe-rows.ts'
import { listDifferences } from './differences.ts'

/** What a report says of its journal and is not so, a line each. @throws UserError for a file that is no journal */
export function checkJournal(report: ReportFile, path: string, text: string): string[] {
  const recorded = parseLines(path, text.split('\n').slice(0, -1))
  const { journals = [], decoding, policy, manifest, judge, event, model, probe_sets } = report
  const digest = sha256(untilResult(text))
  if (!journals.some((journal) => journal.sha256 === digest)) {
    const said = journals.map(({ name, sha256 }) => `${name} ${sha256}`).join(', ') || 'none'
    return [`journals: ${basename(path)} has the sha256 ${digest}, and the report names ${said}`]
  }
  const {
    commit,
    manifest: before,
    policy: rules,
    judge: by,
    decoding: how,
    seed,
    'probe set': set,
  } = recorded.header.run
  return [
    ...listDifferences('model.name', model.name, recorded.header.model),
    ...listDifferences('event.head_sha', event.head_sha ?? 'working tree', commit),
    ...listDifferences('manifest.sha256', manifest.sha256, before),
    ...listDifferences('policy.sha256', policy.sha256, rules),
    ...listDifferences('probe_sets', combine(probe_sets).sha256, set),
    ...listDifferences('judge.sha256', judge.sha256, by),
    ...listDifferences('decoding.sha256', decoding.sha256, how),
    ...listDifferences('decoding.run_seed', decoding.run_seed, seed),
    ...checkAnswers(report, recorded, journals.length === 1),
    ...checkRatings(report, recorded),
    // Of shards, the report has the canaries of one.
    ...(journals.length === 1 ? checkEndpoint(report, recorded) : []),
  ]
}

/** Of several journals only all of them have every answer. @param given texts of those that are, by their paths */
export function checkTogether({ journals = [], probes }: ReportFile, given: ReadonlyMap<string, string>): string[] {
  // One may be named by two paths.
  const texts = new Set(given.values())
  if (journals.length < 2 || texts.size < journals.length) return []
  let written = 0
  for (const text of texts)
    for (const { answers } of parseLines('', text.split('\n').slice(0, -1)).rounds) written += answers.size
  const total = probes.reduce((sum, row) => sum + answersOfRow(asJudged(row)).length, 0)
  return total === written ? [] : [`probes: the report has ${total} answers, and the journals ${written}`]
}

/** Every rating of a row is in the journal, and the other way round. */
function checkRatings({ probes }: ReportFile, { rounds }: Recorded): string[] {
  const written = groupBy(
    rounds.flatMap(({ ratings }) => [...ratings.values()]),
    ({ id }) => id,
  )
  return probes.flatMap(({ id, ratings }) => {
    const found = written.get(id)
    if (ratings === undefined || found === undefined) return []
    const place = `probes[${JSON.stringify(id)}].ratings`
    return listDifferences(place, sorted(ratings), sorted(found.map(({ rating }) => rating)))
  })
}

function sorted(ratings: readonly (number | null)[]): (number | null)[] {
  return [...ratings].sort((one, other) => (one ?? -1) - (other ?? -1))
}

/** The endpoint's canaries as they were answered, and a name under which replies came. */
function checkEndpoint({ instrument, endpoint }: ReportFile, { rounds }: Recorded): string[] {
  const written = rounds.flatMap(({ canaries }) => [...canaries.values()])
  const said = instrument.canaries.filter((canary) => !isJudgeCanary(canary))
  const { reported_model } = endpoint.identity
  const models = new Set(rounds.flatMap((round) => round.models))
  const unheard = reported_model !== undefined && models.size > 0 && !models.has(reported_model)
  return [
    ...listDifferences('instrument.canaries', byId(said), byId(written)),
    ...(unheard ? [`endpoint.identity.reported_model: no reply in the journal came under ${reported_model}`] : []),
  ]
}

function byId(canaries: ReportFile['instrument']['canaries']): ReportFile['instrument']['canaries'] {
  return canaries.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** @param whole whether it is the only journal: then it has every answer of the report */
function checkAnswers({ probes }: ReportFile, { rounds }: Recorded, whole: boolean): string[] {
  const written = rounds.flatMap(({ answers }) => [...answers.values()])
  const rows = new Map(probes.map((row) => [row.id, answersOfRow(asJudged(row))]))
  const standsFor = matchTexts()
  const lines = written.flatMap(({ id, sample, score, reason, answer_sha256: text }) => {
    const said = rows.get(id)?.find((answer) => answer.sample === sample)
    // The same words for many probes are no answer to any of them, which only all answers together show.
    if (said?.reason === 'degenerate') return []
    const place = `probes[${JSON.stringify(id)}]`
    const number = said?.answer_sha256
    const isText = number === undefined || text === undefined || standsFor(number, text)
    return [
      ...listDifferences(`${place}.scores[${sample}]`, said && [said.score, said.reason ?? null], [
        score,
        reason ?? null,
      ]),
      ...(isText ? [] : [`${place}.answers: text ${number} stands for other answers than in the journal`]),
    ]
  })
  const total = [...rows.values()].reduce((sum, answers) => sum + answers.length, 0)
  if (whole && total !== written.length) {
    lines.push(`probes: the report has ${total} answers, and the journal ${written.length}`)
  }
  return lines
}

/** Whether a number of the report stands for one text of the journal, and no other number for that text. */
function matchTexts(): (number: string, text: string) => boolean {
  const texts = new Map<string, string>()
  const numbers = new Map<string, string>()
  return (number, text) => {
    if (!texts.has(number)) texts.set(number, text)
    if (!numbers.has(text)) numbers.set(text, number)
    return texts.get(number) === text && numbers.get(text) === number
  }
}
