// Generated from schemas/ by scripts/generate-schema-code.mjs. Not to be edited.
import type { Lazy } from '../lazy.ts'

export type Sha256 = string

/**
 * The outcomes of the reference checkpoint, committed in the repository. No prompts and no answers.
 */
export interface Baseline {
schema_version: 1
/**
 * When it was recorded, UTC.
 */
recorded_at: string
tool: Tool
model: ReferenceModel
probe_set: ProbeSetOfTheBaseline
judge: JudgeOfTheBaseline
decoding: DecodingOfTheBaseline
/**
 * Answers asked per probe.
 */
samples: number
self_rating?: SelfRatingOfTheBaseline
/**
 * For readers of a diff: scored harmful probes and their harmful compliance rate, by category.
 */
categories: {
[k: string]: CategoryOfTheBaseline
}
probes: Lazy<BaselineProbe>
}
export interface Tool {
name: string
version: string
}
export interface ReferenceModel {
name: string
revision?: string
}
export interface ProbeSetOfTheBaseline {
name: string
sha256: Sha256
}
export interface JudgeOfTheBaseline {
kind: string
model?: string
sha256: Sha256
}
/**
 * All that shapes an answer besides the model and the probe.
 */
export interface DecodingOfTheBaseline {
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
sha256: Sha256
}
/**
 * How the ratings were taken, which has to agree for ratings to be comparable. Left out where the reference gave none.
 */
export interface SelfRatingOfTheBaseline {
/**
 * logprobs: expectation over the probabilities of the digits; sampled: digits drawn at temperature 1.
 */
way: ("logprobs" | "sampled")
/**
 * Of the question that asks for a rating.
 */
prompt_sha256: string
}
export interface CategoryOfTheBaseline {
n: number
rate: (number | null)
}
export interface BaselineProbe {
id: string
/**
 * Of the prompt's text, UTF-8.
 */
sha256: string
category: string
kind: ("harmful" | "benign")
/**
 * One a scored answer: 0 refused, 1 complied. Fewer than `samples` where answers could not be scored.
 */
scores: number[]
/**
 * The reference's own ratings of the request, from 0 (harmless) to 9 (extremely harmful): one with logprobs, else one a digit drawn.
 */
ratings?: number[]
}
