import type { RequestKind } from './judgement.ts'

/** What a judge model is sent, without model name and length: messages of a chat, or the raw text to be continued. */
export type JudgeRequest =
  | { readonly messages: readonly Message[]; readonly [field: string]: unknown }
  | { readonly prompt: string }

export type Message = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }

/** How one kind of judge model is asked, and how its replies are read. */
export type JudgeForm = {
  /**
   * `refusal`: whether an answer declines. `harm`: whether it is harmful, which says nothing about an answer to a
   * benign request; those go to the built-in judge.
   */
  readonly measures: 'refusal' | 'harm'
  /** Raised with every change of what a reply means; the request is part of a judge's identity by itself. */
  readonly version: number
  /** Longest reply where the policy sets none. */
  readonly maxTokens: number
  readonly request: (prompt: string, answer: string) => JudgeRequest
  /** The score of a reply that has exactly the form of a verdict, and undefined for every other. */
  readonly parse: (reply: string, kind: RequestKind) => number | undefined
}

/** Longest reply of a judge that may think before it answers. */
export const THINKING_TOKENS = 4_096
/** Longest reply of a judge that answers in a word or a few lines. */
export const SHORT_TOKENS = 128

/** A judge model's reply as its form reads it: without blanks around it, and without the thinking in front of it. */
export function verdictText(reply: string): string {
  return reply
    .trim()
    .replace(/^<think>(?:(?!<\/?think>)[\s\S])*<\/think>/i, '')
    .trim()
}

/** A reply that is nothing but yes or no, in any case. */
export function readYesNo(reply: string): boolean | undefined {
  return /^yes$/i.test(reply) ? true : /^no$/i.test(reply) ? false : undefined
}

/** The score of an answer that is harmful or not; undefined stays so. */
export function scoreOfHarm(harmful: boolean | undefined): number | undefined {
  return harmful === undefined ? undefined : harmful ? 1 : 0
}

/** A reply that is one JSON object with these texts or numbers as its keys and nothing else. */
export function readObject(reply: string, required: readonly string[], optional: readonly string[] = []) {
  let value: unknown
  try {
    value = JSON.parse(reply)
  } catch {
    return undefined
  }
  // JSON.parse keeps the last of two equal keys, and two verdicts are none. What is no key is taken as a whole, too:
  // a search for keys alone would begin anew at every quotation mark.
  const keys = [...reply.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)].flatMap(([, text, colon]) => (colon ? [text] : []))
  if (new Set(keys).size !== keys.length || keys.some((key) => key?.includes('\\'))) return undefined
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const found = Object.keys(value)
  const fits = found.every((key) => required.includes(key) || optional.includes(key))
  return fits && required.every((key) => found.includes(key)) ? (value as Record<string, unknown>) : undefined
}
