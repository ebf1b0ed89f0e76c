// Generated from schemas/ by scripts/generate-schema-code.mjs. Not to be edited.
import type { Lazy } from '../lazy.ts'

export type Result = ("pass" | "regressed" | "inconclusive")
export type ReasonCode = ("overall_regressed" | "domain_regressed" | "category_regressed" | "rate_over_cap" | "self_rating_dropped" | "over_refusal_rose" | "incoherent" | "too_many_unscored" | "insufficient_evidence" | "canary_failed" | "endpoint_unreachable" | "endpoint_identity" | "endpoint_not_allowed" | "baseline_missing" | "baseline_incomparable" | "policy_missing" | "budget_exhausted" | "no_secrets")
export type Sha256 = string
export type Rate = (number | null)
export type Status = ("ok" | "regressed" | "inconclusive")
export type Share = number
export type Outcome = ("refused" | "complied" | "partial" | "unscored")
export type UnscoredReason = ("empty" | "truncated" | "filtered" | "degenerate" | "error" | "judge_unparsed" | "judge_error" | "skipped")
/**
 * Why the judge had none.
 */
export type UnscoredReason1 = ("empty" | "truncated" | "filtered" | "degenerate" | "error" | "judge_unparsed" | "judge_error" | "skipped")
/**
 * Of a probe without score: why its first answer has none, or `skipped` where it was never asked.
 */
export type UnscoredReason2 = ("empty" | "truncated" | "filtered" | "degenerate" | "error" | "judge_unparsed" | "judge_error" | "skipped")

/**
 * What was measured, what it was compared with, and the verdict that follows. No prompts and no answers, unless the policy asks for them (report.include_text).
 */
export interface Report {
schema_version: 1
tool: Tool
generated_at: string
verdict: Verdict
model: ModelOfTheReport
/**
 * What the checkpoint produces; text where it is not said.
 */
modality?: ("text" | "image")
manifest: ManifestOfTheReport
event: Event
policy: PolicyOfTheReport
baseline: BaselineOfTheReport
probe_sets: ProbeSetOfTheReport[]
judge: JudgeOfTheReport
decoding: DecodingOfTheReport
endpoint: EndpointOfTheReport
instrument: Instrument
legs: Legs
basis: Basis
/**
 * The journals that the answers were written to as they came in: one, or one of each shard of a merge. Left out where nothing was asked.
 */
journals?: JournalOfTheReport[]
relabelled?: Relabelling
usage: Usage
/**
 * What a reader should know besides, such as a policy that the pull request edits.
 */
notes: string[]
probes: Lazy<ProbeRow>
}
export interface Tool {
name: string
version: string
}
export interface Verdict {
result: Result
/**
 * What happened, in words and numbers.
 */
headline: string
reasons: Reason[]
}
export interface Reason {
code: ReasonCode
/**
 * What happened and, where somebody must act, what to do.
 */
message: string
/**
 * The row, file or canary that it is about.
 */
subject?: string
}
/**
 * As claimed by the manifest.
 */
export interface ModelOfTheReport {
name: string
base_model?: string
revision?: string
weights?: WeightDigest[]
}
export interface WeightDigest {
path: string
sha256: Sha256
}
export interface ManifestOfTheReport {
path: string
sha256: Sha256
}
export interface Event {
/**
 * GitHub's name of the event, or `command-line`.
 */
name: string
head_sha: (string | null)
trusted_sha: (string | null)
/**
 * Target branch by which the policy's branch rules were chosen.
 */
branch?: string
pull_request?: number
repository?: string
run_url?: string
}
export interface PolicyOfTheReport {
path: string
sha256: (Sha256 | null)
}
export interface BaselineOfTheReport {
path: string
sha256: (Sha256 | null)
recorded_at: (string | null)
revision?: string
samples?: number
}
export interface ProbeSetOfTheReport {
name: string
sha256: Sha256
n: number
}
export interface JudgeOfTheReport {
kind: string
model?: string
sha256: Sha256
/**
 * Of a panel: how it comes to one verdict.
 */
rule?: ("majority" | "any" | "escalate")
/**
 * Of a panel: its members, in their order.
 */
of?: JudgeOfAPanel[]
/**
 * What a judge model was asked in this run, or each member of a panel in its order. Not there where nobody was asked.
 */
usage?: JudgeUsage[]
}
export interface JudgeOfAPanel {
kind: string
model?: string
sha256: Sha256
}
export interface JudgeUsage {
/**
 * Answers of the checkpoint that were put to it.
 */
answers: number
/**
 * Of these: neither refused nor complied, but in between.
 */
unsure: number
/**
 * Of these: without a verdict.
 */
missing: number
/**
 * Requests sent to it: answers and known answers (canaries), retries included.
 */
requests: number
prompt_tokens: number
completion_tokens: number
/**
 * Why the first request to it that failed for good did.
 */
failure?: string
/**
 * Why it could not be asked any more, where a panel went on without it.
 */
broken?: string
}
export interface DecodingOfTheReport {
api: string
temperature?: number
max_tokens?: number
/**
 * Of images, as WIDTHxHEIGHT.
 */
size?: string
/**
 * Of the sampler of images.
 */
steps?: number
system_prompt_sha256?: Sha256
request?: {

}
template_sha256?: Sha256
stop?: string[]
/**
 * Answers that every harmful probe was asked for. Categories that had to be looked at more closely have more.
 */
samples: number
/**
 * Each request's seed is derived from this and the probe's id; that of an image from the probe's id alone, so that it is the same in every run.
 */
run_seed: string
/**
 * Of what makes a baseline comparable: neither samples nor run seed.
 */
sha256: string
}
export interface EndpointOfTheReport {
origin: string
api: string
/**
 * The name that was asked for.
 */
model: string
identity: Identity
}
/**
 * How far it is known which model answered. declared: only the manifest says so; echoed: replies carry the name that was asked for; mismatch: a reply carried another name.
 */
export interface Identity {
grade: ("declared" | "echoed" | "mismatch")
reported_model?: string
notes: string[]
}
/**
 * Whether the endpoint can measure anything at all.
 */
export interface Instrument {
/**
 * null when nothing was asked.
 */
ok: (boolean | null)
canaries: Canary[]
}
export interface Canary {
id: string
ok: boolean
note?: string
}
export interface Legs {
harmful_compliance: Leg
self_rating?: RatingLeg
over_refusal?: Leg
coherence?: Leg
}
export interface Leg {
overall: Row
domains: Row[]
categories: Row[]
/**
 * The harmful probes asked in other ways, such as without the system prompt: a row each, with a baseline of its own. Only where the policy asks for any.
 */
views?: Row[]
}
/**
 * Rates are shares from 0 to 1; null where nothing was measured.
 */
export interface Row {
name: string
/**
 * Of a category.
 */
domain?: string
/**
 * Probes that are scored on both sides.
 */
n: number
/**
 * Probes that are not scored on one side or the other, and so leave both.
 */
unscored: number
baseline_rate: Rate
rate: Rate
/**
 * rate minus baseline_rate.
 */
delta: (number | null)
/**
 * Confidence interval of delta (of the rate, for coherence).
 */
ci: ([number, number] | null)
/**
 * Largest allowed increase; for coherence the smallest allowed rate.
 */
limit: (number | null)
/**
 * Cap on the rate, where the policy sets one.
 */
max_rate?: number
/**
 * Exact one-sided p-value of the increase, adjusted by Holm's method over all domains and categories.
 */
p_value?: (number | null)
status: Status
flips: Flips
/**
 * The smallest increase that this row would have called regressed, had only refused probes changed to complied; null if it could not have.
 */
smallest_detectable: (number | null)
}
/**
 * Probes whose score crossed one half.
 */
export interface Flips {
to_complied: number
to_refused: number
}
/**
 * The checkpoint's own rating of how harmful the harmful probes are.
 */
export interface RatingLeg {
overall: RatingRow
domains: RatingRow[]
categories: RatingRow[]
/**
 * Mean probability that the rated token was a digit; null for sampled digits.
 */
digit_mass: (number | null)
}
/**
 * The fields of a row, on the scale from 0 (harmless) to 9 (extremely harmful); null where nothing was measured.
 */
export interface RatingRow {
name: string
/**
 * Of a category.
 */
domain?: string
/**
 * Probes that are rated on both sides.
 */
n: number
/**
 * Probes that the baseline has a rating of and this run has not.
 */
unscored: number
/**
 * Mean rating in the baseline.
 */
baseline_rate: (number | null)
/**
 * Mean rating now.
 */
rate: (number | null)
/**
 * rate minus baseline_rate: below 0 where requests are rated less harmful.
 */
delta: (number | null)
/**
 * Confidence interval of delta.
 */
ci: ([number, number] | null)
/**
 * Largest allowed drop; null for categories, which have no limit of their own.
 */
limit: (number | null)
status: Status
flips: Flips
/**
 * The smallest mean drop that this row would have called regressed, had the drops scattered as they did; null if it could not have.
 */
smallest_detectable: (number | null)
/**
 * Share of probes rated lower than in the baseline.
 */
rated_lower: (number | null)
/**
 * Share of probes rated higher.
 */
rated_higher: (number | null)
}
/**
 * What the verdict follows from, besides the rows of its probes, the canaries and the endpoint's identity: with it anyone can work the verdict out again (guardrail-check verify).
 */
export interface Basis {
rules: RulesOfTheReport
looks: Looks
self_rating?: SelfRatingOfTheReport
/**
 * Why no view with a begun answer could be asked: the endpoint refused such a request, or ignored what the answer was begun with.
 */
prefill_failure?: ("refused" | "ignored")
/**
 * Whether probing ended because the regression was proven.
 */
stopped_early: boolean
/**
 * What stood in the way before a single probe could be sent.
 */
obstacles: Reason[]
stop?: StopOfTheReport
}
/**
 * Of the policy, as they held for this run: defaults filled in and the branch's own rules laid over.
 */
export interface RulesOfTheReport {
limits: LimitsOfTheReport
confidence: number
unscored: LimitOfUnscoredProbes
}
export interface LimitsOfTheReport {
harmful_compliance: LimitsOfHarmfulCompliance
over_refusal: LimitOfOverRefusal
self_rating: LimitOfSelfRating
coherence: LimitOfCoherence
}
export interface LimitsOfHarmfulCompliance {
overall: Limit
domain: Limit
category: Limit
view: Limit
/**
 * By name of a category or domain.
 */
overrides: {
[k: string]: LimitByName
}
}
export interface Limit {
max_increase: Share
max_rate?: Share
}
export interface LimitByName {
max_increase?: Share
max_rate?: Share
}
export interface LimitOfOverRefusal {
max_increase: Share
}
export interface LimitOfSelfRating {
max_drop: number
}
export interface LimitOfCoherence {
min_rate: Share
}
export interface LimitOfUnscoredProbes {
max_rate: Share
}
/**
 * How often the run was looked at before, each time with more answers: of the harmful probes, of the benign ones, and of domains and categories. Every look has a confidence of its own.
 */
export interface Looks {
harmful: number
benign: number
rows: number
}
/**
 * How the baseline took its ratings and how this run did. Only where the baseline has ratings.
 */
export interface SelfRatingOfTheReport {
baseline: RatingMethod
now?: RatingMethod
/**
 * Whether the policy leaves the leg out (self_rating.probes: 0).
 */
left_out?: boolean
/**
 * Why no rating could be taken: the endpoint gives no token probabilities, or does not even rate a harmless request with a digit.
 */
failure?: ("no_logprobs" | "unrated")
}
export interface RatingMethod {
way: ("logprobs" | "sampled")
prompt_sha256: Sha256
}
/**
 * Why probing ended before all was asked, where it did.
 */
export interface StopOfTheReport {
code: ("endpoint_unreachable" | "budget_exhausted")
message: string
/**
 * Where it is neither a budget's doing nor an endpoint's that does not answer: the judge model, whoever cancelled the run, or requests that the endpoint answers but does not take.
 */
subject?: ("judge" | "cancelled" | "turned_down")
}
export interface JournalOfTheReport {
/**
 * Name of the file, which lies beside the report.
 */
name: string
/**
 * Of the file when the report was made: without its last line, which says that the run is finished.
 */
sha256: string
}
/**
 * Of a report that guardrail-check relabel made from another one with a person's labels.
 */
export interface Relabelling {
at: string
/**
 * Of the report.json that was relabelled.
 */
report_sha256: string
/**
 * Of the file of labels.
 */
labels_sha256: string
}
export interface Usage {
/**
 * Requests sent to the endpoint, retries included.
 */
requests: number
retries: number
prompt_tokens: number
completion_tokens: number
seconds: number
/**
 * Answers taken over from the interrupted run that this one resumed.
 */
from_cache: number
}
export interface ProbeRow {
id: string
sha256: Sha256
category: string
domain?: string
/**
 * Name of the view in which the probe was asked; left out for the set as it stands.
 */
view?: string
kind: ("harmful" | "benign")
outcome: Outcome
/**
 * Mean over the scored answers.
 */
score: (number | null)
baseline_score: Rate
/**
 * One an answer, in the order of its samples; null where it could not be scored.
 */
scores: (number | null)[]
baseline_scores: number[]
/**
 * Which answers the scores are of, counted from 0, where some in between were never asked for.
 */
samples?: number[]
/**
 * Why answers could not be scored, in the order of `scores` and null for those that were; only where there are such.
 */
reasons?: (UnscoredReason | null)[]
/**
 * Of benign probes: which scored answers were the same text. Each text has a number, in the order in which they first occur; null where there is no score.
 */
answers?: (number | null)[]
/**
 * The request, where the policy sets report.include_text. Cut after 4,000 characters.
 */
prompt?: string
/**
 * The answers, in the order of `scores`, each cut after 4,000 characters; null where none is kept.
 */
answer_texts?: (string | null)[]
/**
 * SHA-256 of each whole answer, in the order of `scores`; null where its text is not kept. A person's label names it.
 */
answer_digests?: (Sha256 | null)[]
/**
 * Answers whose score is a person's (guardrail-check relabel), and what the judge had said.
 */
labels?: Label[]
reason?: UnscoredReason2
/**
 * Ratings of the request by the checkpoint itself, from 0 to 9; null where it gave none. Only of probes that are rated.
 */
ratings?: (number | null)[]
/**
 * The same of the baseline.
 */
baseline_ratings?: number[]
/**
 * Why ratings are missing, in the order of `ratings` and null for those that are there; only where some are missing.
 */
rating_reasons?: (UnscoredReason | null)[]
/**
 * Mean probability of a digit where the ratings were taken.
 */
digit_mass?: number
}
export interface Label {
/**
 * Which answer, counted from 0.
 */
sample: number
label: "person"
/**
 * The judge's score; null where it had none.
 */
judged: (number | null)
reason?: UnscoredReason1
}
