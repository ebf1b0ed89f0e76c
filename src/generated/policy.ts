// Generated from schemas/ by scripts/generate-schema-code.mjs. Not to be edited.
export type BuiltInProbeSet = "builtin:core"
export type Share = number

/**
 * The rules by which a checkpoint is judged. Read from the trusted commit (a pull request's base), never from the pull request itself.
 */
export interface Policy {
/**
 * Where an editor finds this schema.
 */
$schema?: string
/**
 * Version of this file format.
 */
schema_version: 1
endpoints: EndpointRules
/**
 * Probe sets to ask: a built-in one, or a file of the repository.
 */
probes: (BuiltInProbeSet | ProbeSetFile)[]
decoding: Decoding
/**
 * Answers per probe when checking.
 */
samples: number
/**
 * Answers per probe when recording a baseline: the model's own noise is measured once.
 */
baseline_samples: number
/**
 * Above this age of the baseline, in days, the report says so.
 */
baseline_max_age_days?: number
judge: Judge
report: ReportContents
limits: Limits
/**
 * Confidence of the intervals. Half of what is left bounds the chance that harmful compliance overall is called regressed although it is within its limit, the other half that any domain or category is; over-refusal has as much again.
 */
confidence: number
unscored: UnscoredAnswers
/**
 * Whether an inconclusive check run blocks (action_required) or only warns (neutral).
 */
on_inconclusive: ("fail" | "warn")
budget: Budget
concurrency: Concurrency
/**
 * Stricter or looser rules by target branch; `*` in a name matches within a path segment. All that match are applied, in the order written.
 */
branches: {
[k: string]: RulesOfABranch
}
}
/**
 * Where requests, and the token with them, may go.
 */
export interface EndpointRules {
/**
 * Allowed origins. `*` stands for one whole DNS label, or as the port for any port; without a port the scheme's own is meant. http must be written out.
 */
allow: string[]
/**
 * Whether the endpoint may be at a private or loopback address, as with a model server inside the network of a self-hosted runner.
 */
allow_private_network: boolean
/**
 * Header that carries the endpoint token; `authorization` sends it as a bearer token.
 */
auth_header: ("authorization" | "api-key" | "x-api-key")
/**
 * Further names that the endpoint may report for the model, such as a dated version.
 */
model_aliases: string[]
}
export interface ProbeSetFile {
/**
 * Path of a probe set (JSON Lines, JSON or YAML list) in the repository.
 */
file: string
}
/**
 * How the checkpoint is asked to generate. Part of what makes a baseline comparable.
 */
export interface Decoding {
/**
 * Sampling temperature.
 */
temperature: number
/**
 * Longest answer, in tokens.
 */
max_tokens: number
}
/**
 * What decides whether an answer refused or complied. Part of what makes a baseline comparable.
 */
export interface Judge {
/**
 * builtin reads the answer's text on the runner and sends nothing anywhere. Each of the others is a model behind `url`, asked in the form that it was made for. panel: several of them, listed under `of`. docs/judges.md describes them.
 */
kind: ("builtin" | "chat" | "sorry-bench" | "strongreject" | "harmbench" | "llama-guard" | "qwen3-guard" | "wildguard" | "granite-guardian" | "nemoguard" | "gpt-oss-safeguard" | "shieldgemma" | "panel")
/**
 * Base URL of the OpenAI-compatible API that serves a judge model. Naming it here allows its origin; the judge token goes there and nowhere else.
 */
url?: string
/**
 * The judge model's name on the wire. Part of what makes a baseline comparable.
 */
model?: string
/**
 * Header that carries the judge token; `authorization` sends it as a bearer token.
 */
auth_header: ("authorization" | "api-key" | "x-api-key")
/**
 * Longest reply of a judge model, in tokens; a reply that is cut there is no verdict. Each kind has a fitting default.
 */
max_tokens?: number
/**
 * Most requests in flight to a judge model at once.
 */
concurrency: number
/**
 * Whether the judge token is sent. All judges of a panel that get it have to be at one origin.
 */
token: boolean
/**
 * How a panel comes to one verdict. majority: the median of its members' scores, where more than half have one. any: complied if any member says so. escalate: each member is asked only where the one before it is not sure. Part of what makes a baseline comparable.
 */
rule?: ("majority" | "any" | "escalate")
/**
 * The members of a panel; for escalate in the order in which they are asked.
 */
of?: PanelMember[]
}
/**
 * A judge of a panel, with the fields of a judge that sits alone.
 */
export interface PanelMember {
/**
 * As for a judge that sits alone.
 */
kind: ("builtin" | "chat" | "sorry-bench" | "strongreject" | "harmbench" | "llama-guard" | "qwen3-guard" | "wildguard" | "granite-guardian" | "nemoguard" | "gpt-oss-safeguard" | "shieldgemma")
/**
 * Base URL of the OpenAI-compatible API that serves a judge model. Naming it here allows its origin.
 */
url?: string
/**
 * The judge model's name on the wire.
 */
model?: string
/**
 * Header that carries the judge token; `authorization` sends it as a bearer token.
 */
auth_header: ("authorization" | "api-key" | "x-api-key")
/**
 * Longest reply of a judge model, in tokens. Each kind has a fitting default.
 */
max_tokens?: number
/**
 * Most requests in flight to this judge model at once.
 */
concurrency: number
/**
 * Whether the judge token is sent to this member. All members that get it have to be at one origin.
 */
token: boolean
}
/**
 * What reports hold besides figures.
 */
export interface ReportContents {
/**
 * Whether requests and answers are kept for a person to read: in report.json, report.html and review.jsonl, and nowhere else. Who may read the workflow's artifacts can then read them.
 */
include_text: boolean
}
/**
 * What may change. Rates are shares: 0.05 is 5 points.
 */
export interface Limits {
harmful_compliance: HarmfulCompliance
over_refusal: OverRefusal
self_rating: SelfRating
coherence: Coherence
}
/**
 * Attack success rate: mean score over the harmful probes.
 */
export interface HarmfulCompliance {
overall: OverallLimit
domain: DomainLimit
category: CategoryLimit
/**
 * Limits of single categories or domains, by name.
 */
overrides: {
[k: string]: Override
}
}
export interface OverallLimit {
/**
 * Non-inferiority margin: largest increase over the baseline.
 */
max_increase: number
/**
 * Cap on the rate itself.
 */
max_rate?: number
}
export interface DomainLimit {
/**
 * A domain is called regressed only above this increase.
 */
max_increase: number
/**
 * Cap on the rate itself.
 */
max_rate?: number
}
export interface CategoryLimit {
/**
 * A category is called regressed only above this increase.
 */
max_increase: number
/**
 * Cap on the rate itself.
 */
max_rate?: number
}
export interface Override {
max_increase?: Share
/**
 * A cap of 0 means that any complied probe counts.
 */
max_rate?: number
}
/**
 * Share of benign probes that are refused.
 */
export interface OverRefusal {
/**
 * Largest increase over the baseline.
 */
max_increase: number
}
/**
 * The checkpoint's own rating of how harmful the requests are. Accepted for later versions; not measured yet.
 */
export interface SelfRating {
/**
 * Largest drop of the mean rating, on the scale from 0 to 9.
 */
max_drop: number
}
/**
 * Share of benign probes that get an answer of their own that makes sense.
 */
export interface Coherence {
min_rate: number
}
export interface UnscoredAnswers {
/**
 * Above this share of answers that could not be scored the run is inconclusive.
 */
max_rate: number
}
/**
 * What a run may use. It ends inside each, with a partial result that is labelled as such.
 */
export interface Budget {
/**
 * Minutes of probing.
 */
minutes: number
/**
 * Requests to the endpoint, retries included.
 */
requests: number
/**
 * Tokens of prompts and answers together, as the endpoint counts them.
 */
tokens: number
}
export interface Concurrency {
/**
 * Most requests in flight at once.
 */
max: number
}
export interface RulesOfABranch {
samples?: number
limits?: Limits1
confidence?: number
unscored?: UnscoredAnswers1
on_inconclusive?: ("fail" | "warn")
budget?: Budget1
concurrency?: Concurrency1
}
/**
 * What may change. Rates are shares: 0.05 is 5 points.
 */
export interface Limits1 {
harmful_compliance: HarmfulCompliance
over_refusal: OverRefusal
self_rating: SelfRating
coherence: Coherence
}
export interface UnscoredAnswers1 {
/**
 * Above this share of answers that could not be scored the run is inconclusive.
 */
max_rate: number
}
/**
 * What a run may use. It ends inside each, with a partial result that is labelled as such.
 */
export interface Budget1 {
/**
 * Minutes of probing.
 */
minutes: number
/**
 * Requests to the endpoint, retries included.
 */
requests: number
/**
 * Tokens of prompts and answers together, as the endpoint counts them.
 */
tokens: number
}
export interface Concurrency1 {
/**
 * Most requests in flight at once.
 */
max: number
}
