/** A text that is perhaps read only when it is wanted. */
export type Text = { readonly value: string }

/** Keeps the prompts of probe sets: a large set has more of them than have to be in memory at once. */
export type TextStore = { add(text: string): Text }

export const IN_MEMORY: TextStore = { add: (value) => ({ value }) }
