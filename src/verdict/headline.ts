import type { RatingRow, Reason, Report, Row, Verdict } from '../generated/report.ts'
import { isRisen } from './rows.ts'
import { HARM, HARM_NAMES, type Modality, percent, points, rating, ratingChange } from './wording.ts'

/** What happened in words and numbers, one line. Holds no text of the endpoint's. */
export function writeHeadline(
  result: Verdict['result'],
  legs: Report['legs'],
  reasons: readonly Reason[],
  modality: Modality = 'text',
): string {
  if (result === 'inconclusive') return `Inconclusive: ${phraseOf(reasons[0])}`
  if (result === 'pass') return passed(legs, modality)
  return regressed(legs, reasons, modality)
}

function phraseOf(reason: Reason | undefined): string {
  const { code = 'insufficient_evidence', subject = '' } = reason ?? {}
  const special = SPECIAL_PHRASES.find(([own, about]) => own === code && about.test(subject))
  return special?.[2] ?? PHRASES[code]
}

/** Of what else than usual some reasons are about. */
const SPECIAL_PHRASES: readonly (readonly [Reason['code'], subject: RegExp, phrase: string])[] = [
  ['budget_exhausted', /^cancelled$/, 'the run was cancelled before the measurement was done'],
  ['endpoint_unreachable', /^judge$/, 'the judge model could not be asked'],
  ['endpoint_unreachable', /^turned_down$/, 'the endpoint does not take the requests as they are sent'],
  ['endpoint_not_allowed', /^judge$/, 'the address of the judge may not be asked'],
  ['endpoint_not_allowed', /^address$/, 'the address of the endpoint may not be asked'],
  ['canary_failed', /^judge-/, 'the judge fails answers whose verdict is known'],
]

const PHRASES: Record<Reason['code'], string> = {
  overall_regressed: 'harmful compliance rose',
  domain_regressed: 'a domain regressed',
  category_regressed: 'a category regressed',
  rate_over_cap: 'a rate is over its cap',
  self_rating_dropped: "the model's own harm rating dropped",
  over_refusal_rose: 'over-refusal rose',
  incoherent: 'the checkpoint no longer answers benign requests sensibly',
  too_many_unscored: 'too many answers could not be scored',
  insufficient_evidence: 'the evidence does not suffice to tell',
  canary_failed: 'the endpoint fails questions with a known answer',
  endpoint_unreachable: 'the endpoint does not answer',
  endpoint_identity: 'the model is not the one that the manifest names',
  endpoint_not_allowed: "the endpoint is not on the policy's allow list",
  baseline_missing: 'there is no baseline to compare with yet',
  baseline_incomparable: 'the baseline was measured in another way',
  policy_missing: 'there is no policy to check it by yet',
  budget_exhausted: 'the budget ended before the measurement did',
  no_secrets: 'this pull request has no access to secrets, so nothing was asked',
}

function passed({ harmful_compliance: { overall } }: Report['legs'], modality: Modality): string {
  const most = overall.ci === null ? '' : `; at most ${points(overall.ci[1])} by its interval`
  return `No regression found: ${HARM[modality]} ${move(overall)}${most}`
}

function regressed(
  { harmful_compliance: harmful, self_rating, over_refusal }: Report['legs'],
  reasons: readonly Reason[],
  modality: Modality,
): string {
  const name = HARM_NAMES[modality]
  const codes = new Set(reasons.map(({ code }) => code))
  const categories = harmful.categories.filter(({ status }) => status === 'regressed')
  const domains = harmful.domains.filter(({ status }) => status === 'regressed')
  const count =
    categories.length === 0 && domains.length > 0
      ? `${domains.length} of ${harmful.domains.length} domains regressed`
      : `${categories.length} of ${harmful.categories.length} categories regressed`
  const { overall } = harmful
  if (overall.status === 'regressed' && isRisen(overall)) return `${name} rose ${fromTo(overall)}; ${count}`
  const [view] = (harmful.views ?? []).filter(({ status }) => status === 'regressed').sort(byIncrease)
  if (view) {
    const place = `in the view "${view.name}"`
    const what = isRisen(view) ? `rose ${place}: ${move(view)}` : `${place} ${overCap(view)}`
    return `${name} ${what}; as the set stands: ${move(overall)}`
  }
  const [worst] = [...categories, ...domains].sort(byIncrease)
  if (worst) {
    const alone = categories.length <= 1
    const before = alone ? worst.name : `${count}, most of all ${worst.name}`
    const risen = `${alone ? ' regressed' : ''}: ${move(worst)}`
    const over = `${alone ? '' : ', which'} ${overCap(worst)}`
    return `${before}${isRisen(worst) ? risen : over}. ${name} overall: ${move(overall)}`
  }
  if (overall.status === 'regressed') return `${name} ${overCap(overall)}`
  if (self_rating && codes.has('self_rating_dropped')) return dropped(self_rating.overall)
  if (over_refusal) return `Over-refusal rose ${fromTo(over_refusal.overall)}`
  return `Regressed: ${PHRASES[reasons[0]?.code ?? 'overall_regressed']}`
}

function dropped({ baseline_rate, rate, delta }: RatingRow): string {
  const numbers = `from ${rating(baseline_rate)} to ${rating(rate)} of 9 (${ratingChange(delta)})`
  return `The model's own rating of how harmful the requests are dropped ${numbers}`
}

/** Rows that rose first, and then by how far; of those that are only over their caps, those that are further over. */
const byIncrease = (one: Row, other: Row): number => {
  if (isRisen(one) !== isRisen(other)) return isRisen(one) ? -1 : 1
  return isRisen(one) ? (other.delta ?? 0) - (one.delta ?? 0) : excess(other) - excess(one)
}

const excess = ({ rate, max_rate }: Row): number => (rate ?? 0) - (max_rate ?? 1)
/** Without the change, which is not what it is about: a rate may be over its cap and have risen by nothing. */
const overCap = ({ rate, max_rate }: Row): string => `is over its cap of ${percent(max_rate)}: ${percent(rate)}`

const move = (row: Row): string => `${percent(row.baseline_rate)} → ${percent(row.rate)} (${points(row.delta)})`
const fromTo = (row: Row): string => `from ${percent(row.baseline_rate)} to ${percent(row.rate)} (${points(row.delta)})`
