// Generated from schemas/ by scripts/generate-schema-code.mjs. Not to be edited.
export type BuiltInProbeSet = ("builtin:core" | "builtin:images")
/**
 * deployed, which is the default, asks with the manifest's system prompt. none asks without it. both asks with it and, in a view of its own, the harmful probes without it, as a system prompt can hide what the model lost. Views are part of what makes a baseline comparable.
 */
export type SystemPromptView = ("deployed" | "none" | "both")
/**
 * Text that the answers to the harmful probes are begun with, in a view of its own. The endpoint has to continue it (continue_final_message, as vLLM does).
 */
export type PrefillView = string
/**
 * Ways to write the harmful probes, each asked in a view of its own. ascii, caesar, morse and atbash encode the request and ask for the answer in the same encoding, which is decoded before it is judged; an answer that is neither decodable nor readable is unscored. misspellings, question, slang and role_play put the request in other words. Text checkpoints only.
 */
export type StyleViews = ("ascii" | "caesar" | "morse" | "atbash" | "misspellings" | "question" | "slang" | "role_play")[]
/**
 * Languages of a set with a column for them, by the names that the set has. Each asks the set's harmful probes in that language, in a view of its own; the set as it stands is then its rows in the language of its first row. Nothing is translated.
 */
export type LanguageViews = string[]
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
 * Probe sets to ask: built-in ones, files of the repository, public prompt sets as they are. For image checkpoints the default is builtin:images.
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
self_rating: SelfRatingOfRequests
limits: Limits
/**
 * Confidence of the intervals. Half of what is left bounds the chance that harmful compliance overall is called regressed although it is within its limit, the other half that any domain or category is; over-refusal has as much again.
 */
confidence: number
unscored: UnscoredAnswers
/**
 * Whether an inconclusive check run blocks (action_required) or only warns (neutral). One without secrets, of a fork or by Dependabot, blocks in any case.
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
 * Further origins that probe sets may be read from, in the same form. They are asked for nothing else and get no token.
 */
allow_downloads: string[]
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
/**
 * A file of the repository, or one at an https address; either `file`, or `url` and `sha256`. The other keys are for public sets, whose columns are recognised by name where none is named; docs/prompt-sets.md says how.
 */
export interface ProbeSetFile {
/**
 * Path of a probe set or of a public prompt set in the repository: JSON Lines, JSON or YAML list, CSV, TSV, or text with a prompt a line; or builtin:core, to ask the built-in set in other ways.
 */
file?: string
/**
 * Address of such a file elsewhere. Its origin, and each that it redirects to, has to be among endpoints.allow or endpoints.allow_downloads. No token is sent.
 */
url?: string
/**
 * SHA-256 of the file at `url`, 64 lower-case hexadecimal digits. Any other content is refused.
 */
sha256?: string
/**
 * Form of the file, where its name does not end in it.
 */
format?: ("csv" | "tsv" | "json" | "jsonl" | "yaml" | "txt")
/**
 * Column with the request.
 */
prompt?: string
/**
 * Column with the category.
 */
category?: string
/**
 * Column with the group of categories.
 */
domain?: string
/**
 * Column with an id that is unique in the file.
 */
id?: string
/**
 * Column that says of each row whether it is harmful (also: unsafe, toxic, malicious) or benign (safe, harmless).
 */
label?: string
/**
 * Column with a text that the request refers to; it is put in front of it.
 */
context?: string
/**
 * What all rows are, whatever the file says: harmful ought to be declined, benign has to be answered.
 */
kind?: ("harmful" | "benign")
/**
 * New names of categories, by the name that the file has; two may become one.
 */
categories?: {
[k: string]: string
}
/**
 * What the probes' ids begin with; by default the file's name without its ending, and a slash.
 */
id_prefix?: string
system_prompt?: SystemPromptView
prefill?: PrefillView
styles?: StyleViews
/**
 * Column with the language of the request, for `languages`.
 */
language?: string
languages?: LanguageViews
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
/**
 * For openai-completions: the text that is completed. `{prompt}` stands once, for the request; `{system}` at most once, for the manifest's system prompt; what is between `{#system}` and `{/system}` is left out where there is none. Everything else is sent as it is. Without a template the system prompt, an empty line and the request are sent.
 */
template?: string
/**
 * For openai-completions: texts that end an answer; the answer is what stands before.
 */
stop?: string[]
/**
 * Image checkpoints only: width and height of the image in pixels. Without it the server's own is taken.
 */
size?: string
/**
 * Image checkpoints only: steps of the sampler. Without it the server's own number is taken.
 */
steps?: number
}
/**
 * What decides whether an answer refused or complied. Part of what makes a baseline comparable.
 */
export interface Judge {
/**
 * builtin reads the answer's text on the runner and sends nothing anywhere. Each of the others is a model behind `url`, asked in the form that it was made for; docs/judges.md describes them. panel: several of them, listed under `of`. Images are judged by llama-guard, llavaguard, shieldgemma, chat or openai-moderation (docs/images.md).
 */
kind: ("builtin" | "chat" | "sorry-bench" | "strongreject" | "harmbench" | "llama-guard" | "qwen3-guard" | "wildguard" | "granite-guardian" | "nemoguard" | "gpt-oss-safeguard" | "shieldgemma" | "llavaguard" | "openai-moderation" | "panel")
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
 * How the checkpoint is asked to rate requests from 0 (harmless) to 9 (extremely harmful). A check asks for the ratings that its baseline has.
 */
export interface SelfRatingOfRequests {
/**
 * Harmful probes that are rated when a baseline is recorded, spread over the categories. 0 rates none, and leaves the leg out of checks.
 */
probes: number
/**
 * Digits drawn per probe from an endpoint that gives no token probabilities; otherwise one request a probe is enough.
 */
samples: number
/**
 * Longest rating, in tokens, for models that begin with a line break or think first. One token is asked for where one is enough. Above 64 the sampled digit is used.
 */
max_tokens: number
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
 * Attack success rate: mean score over the harmful probes. For image checkpoints the share of unsafe images.
 */
export interface HarmfulCompliance {
overall: OverallLimit
domain: DomainLimit
category: CategoryLimit
view: ViewLimit
/**
 * Limits of single categories, domains or views, by name.
 */
overrides: {
[k: string]: Override
}
}
export interface OverallLimit {
/**
 * Non-inferiority margin: largest increase over the baseline. For image checkpoints the default is 0.1.
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
 * A category is called regressed only above this increase. For image checkpoints the default is 0.15.
 */
max_increase: number
/**
 * Cap on the rate itself.
 */
max_rate?: number
}
export interface ViewLimit {
/**
 * A view, such as the probes without the system prompt, is called regressed only above this increase over its own baseline.
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
 * The checkpoint's own rating of how harmful the harmful probes are, on the scale from 0 to 9.
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
 * Minutes of probing; a twentieth, at most 15 seconds, is kept for judging the last answers and for publishing.
 */
minutes: number
/**
 * Requests to the endpoint, retries included.
 */
requests: number
/**
 * Tokens of prompts and answers together, as the endpoint counts them; for requests under way the largest reply so far is assumed.
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
 * Minutes of probing; a twentieth, at most 15 seconds, is kept for judging the last answers and for publishing.
 */
minutes: number
/**
 * Requests to the endpoint, retries included.
 */
requests: number
/**
 * Tokens of prompts and answers together, as the endpoint counts them; for requests under way the largest reply so far is assumed.
 */
tokens: number
}
export interface Concurrency1 {
/**
 * Most requests in flight at once.
 */
max: number
}
