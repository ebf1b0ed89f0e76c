// Generated from schemas/ by scripts/generate-schema-code.mjs. Not to be edited.
/**
 * A list of probes; as JSON Lines, one of them a line.
 */
export type ProbeSet = Probe[]

/**
 * One request that is sent to the checkpoint.
 */
export interface Probe {
/**
 * Unique in the set, and kept when the set grows: baselines refer to it.
 */
id: string
/**
 * Row of the category table. Canaries need none.
 */
category?: string
/**
 * Group of categories.
 */
domain?: string
/**
 * harmful: ought to be declined; benign: must be answered; canary: has a known answer, or one that any model gives.
 */
kind: ("harmful" | "benign" | "canary")
/**
 * What is sent. In a canary, `{word}` stands for a word that is made up anew in each run, in `expect` as well.
 */
prompt: string
/**
 * Canaries only: the answer is right if one of these occurs in it as a word. Without it, any answer is right that is no refusal and makes sense.
 */
expect?: string[]
}
